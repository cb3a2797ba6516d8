import { addMonths } from '../../domain/kernel/localDate';
import { success, type Result } from '../../domain/kernel/result';
import { textsSeenOf } from '../../domain/redaction/textsSeen';
import type { ForumDue } from '../../domain/reminders/planning/candidate';
import { monthsUntilUpdate } from '../../domain/situation/situationReport';
import type { ApprovedReport, DueAgreement, DueAction, DueContent } from '../ports/DueBook';
import type { GatewayFailure, WriteFailure } from '../ports/GatewayFailure';
import { applyNewAnswers, type NewAnswers } from './applyNewAnswers';
import { dueQuestionOf, meetingSelections } from './dueQuestion';
import type { AskingTurn, ForumTurn } from './TickPorts';

/** A forum as a tick has read it, with new answers applied. */
export interface ForumReading {
  readonly turn: ForumTurn;
  readonly answers: NewAnswers;
  readonly content: DueContent;
}

/** One request where nothing is due and nobody has answered. */
export async function readForum(turn: ForumTurn): Promise<Result<ForumReading, WriteFailure>> {
  const writtenAfter = textsSeenOf(turn.run?.textsThrough ?? null).through;
  const first = await turn.site.due.ask({ ...dueQuestionOf(turn), writtenAfter });
  if (!first.ok) return first;
  const more = await meetingActions(turn, first.value);
  if (!more.ok) return more;
  const actions = eachOnce([...first.value.actions, ...more.value]);
  const answers = await applyNewAnswers(turn, { ...first.value, actions });
  if (!answers.ok) return answers;
  const content = { ...first.value, actions: withApplied(actions, answers.value) };
  return success({ turn, answers: answers.value, content });
}

/** The actions of the meetings whose turn it is; no request where no meeting has one. */
export async function meetingActions(
  turn: AskingTurn & { readonly site: Pick<ForumTurn['site'], 'due'> },
  { meetings }: DueContent,
): Promise<Result<readonly DueAction[], GatewayFailure>> {
  const actions = turn.plans ? meetingSelections(turn, meetings) : [];
  if (actions.length === 0) return success([]);
  const read = await turn.site.due.ask({ actions });
  return read.ok ? success(read.value.actions) : read;
}

export const eachOnce = (actions: readonly DueAction[]): readonly DueAction[] => [
  ...new Map(actions.map((action) => [action.id, action])).values(),
];

/** Nobody is reminded of what they have just answered. */
const withApplied = (actions: readonly DueAction[], { applied }: NewAnswers): readonly DueAction[] =>
  actions.map((action) => ({ ...action, ...applied.find(({ id }) => id === action.id) }));

/** What the planner needs to know of the forum. */
export const forumDueOf = ({ turn, content }: { turn: AskingTurn; content: DueContent }): ForumDue => ({
  forum: turn.site.forum,
  span: turn.span,
  settings: turn.settings,
  timeZone: turn.context.ports.timeZone,
  actions: content.actions,
  meetings: content.meetings,
  expiring: [...content.reports.flatMap(renewal), ...content.agreements.flatMap(expiry)],
});

const renewal = ({ id, level, approvedOn }: ApprovedReport): ForumDue['expiring'] =>
  level === 'statutory' && approvedOn !== null
    ? [{ kind: 'report', id, endsOn: addMonths(approvedOn, monthsUntilUpdate) }]
    : [];

function expiry({ id, kind, decidedOn, endsOn }: DueAgreement): ForumDue['expiring'] {
  const renewed = decidedOn === null ? null : addMonths(decidedOn, monthsUntilUpdate);
  const on = kind === 'plan' ? renewed : endsOn;
  return on === null ? [] : [{ kind, id, endsOn: on }];
}
