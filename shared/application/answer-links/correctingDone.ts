import { ownIn } from '../../domain/action/actionFacts';
import type { AnswerKind } from '../../domain/action/answer';
import type { LocalDate } from '../../domain/kernel/localDate';
import type { OrganisationKey } from '../../domain/organisation/organisation';
import type { ActionWithHistory } from '../ports/ActionRegister';

/** What takes the word back that a promise is done. */
const otherwise: ReadonlySet<AnswerKind> = new Set(['in-progress', 'late', 'need-help', 'request-date']);

export const correctsDone = (kind: AnswerKind): boolean => otherwise.has(kind);

/** Words alone, and what a coordinator notes, leave what was said before as it is. */
const saysHowItGoes = (kind: AnswerKind): boolean => kind !== 'comment' && kind !== 'skip' && kind !== 'edit';

/**
 * Whether whoever has said that a promise is done can still say otherwise (F28): that word closed it, and until it is
 * time to tell what it led to it may have been a slip.
 */
export function mayCorrectDone(
  { action, answers }: Pick<ActionWithHistory, 'action' | 'answers'>,
  speaksFor: readonly OrganisationKey[],
  today: LocalDate,
): boolean {
  const { status, organisation, effectCheckDate } = action;
  if (status !== 'carried-out' || ownIn(action, speaksFor) !== organisation) return false;
  if (effectCheckDate !== null && effectCheckDate <= today) return false;
  const last = answers.findLast(
    ({ kind, claimedOrganisation }) => saysHowItGoes(kind) && speaksFor.includes(claimedOrganisation),
  );
  return last?.kind === 'done';
}
