import type { Action, ActionId } from '../../domain/action/action';
import type { AnswerId, AnswerKind } from '../../domain/action/answer';
import { pendingAnswers } from '../../domain/action/applyAnswer';
import type { Hearing } from '../../domain/action/whoSpeaks';
import { success, type Result } from '../../domain/kernel/result';
import { makeApplyPendingAnswers } from '../actions/applyPendingAnswers';
import { continueYearly } from '../actions/continueYearly';
import type { RecentAnswer } from '../ports/AnswerBook';
import type { DueAction, DueContent } from '../ports/DueBook';
import type { WriteFailure } from '../ports/GatewayFailure';
import type { ForumTurn } from './TickPorts';

/** What has been heard in a forum since the last tick. */
export interface NewAnswers {
  /** The actions that somebody has said something about. */
  readonly heard: ReadonlySet<ActionId>;
  readonly through: AnswerId | null;
  readonly applied: readonly Action[];
  /** The rows of all that anything has been said or recorded of, with the answers applied. */
  readonly touched: readonly DueAction[];
}

/** A record of an edit, and a passing over, tell nothing of how the organisation stands. */
const saysSomething: Readonly<Record<AnswerKind, boolean>> = {
  confirm: true,
  'request-change': true,
  decline: true,
  done: true,
  'in-progress': true,
  late: true,
  'need-help': true,
  'request-date': true,
  comment: true,
  skip: false,
  edit: false,
};

/**
 * Writes answers that no coordinator's client has applied yet. Those that have been applied cost nothing but one reading
 * of their rows; applying is the same for everybody, so that it does not matter who is first.
 */
export async function applyNewAnswers(
  turn: ForumTurn,
  { answers, actions }: Pick<DueContent, 'answers' | 'actions'>,
): Promise<Result<NewAnswers, WriteFailure>> {
  const through = answers.at(-1)?.id ?? turn.run?.answersThrough ?? null;
  const heard = new Set(answers.filter(({ kind }) => saysSomething[kind]).map(({ action }) => action));
  const rows = await rowsOf(turn, answers, actions);
  if (!rows.ok) return rows;
  const behind = rows.value.filter((action) => pendingAnswers(action, answers).length > 0);
  const applied = await applyEach(turn, behind);
  if (!applied.ok) return applied;
  const touched = rows.value.map((row) => ({ ...row, ...applied.value.find(({ id }) => id === row.id) }));
  return success({ heard, through, applied: applied.value, touched });
}

async function applyEach(
  turn: ForumTurn,
  behind: readonly DueAction[],
): Promise<Result<readonly Action[], WriteFailure>> {
  const apply = makeApplyPendingAnswers(turn.site.actions);
  const applied: Action[] = [];
  for (const { id } of behind) {
    const done = await apply(id, hearingOf(turn));
    if (!done.ok) return done;
    const gone = await continueYearly(turn.site.actions, done.value.action, turn.span.today);
    applied.push(gone.ok ? gone.value : done.value.action);
  }
  return success(applied);
}

const hearingOf = ({ context: { ports, directory }, site }: ForumTurn): Hearing => ({
  contacts: directory.contacts,
  organisations: directory.organisations,
  forum: site.forum,
  service: ports.service,
  timeZone: ports.timeZone,
});

/** Their rows, those that have been read already apart. */
async function rowsOf(
  { site }: ForumTurn,
  answers: readonly RecentAnswer[],
  known: readonly DueAction[],
): Promise<Result<readonly DueAction[], WriteFailure>> {
  const wanted = [...new Set(answers.map(({ action }) => action))];
  const missing = wanted.filter((id) => !known.some((action) => action.id === id));
  const standing = known.filter(({ id }) => wanted.includes(id));
  if (missing.length === 0) return success(standing);
  const read = await site.due.ask({ actions: missing.map((id) => ({ kind: 'one', id })) });
  return read.ok ? success([...standing, ...read.value.actions]) : read;
}
