import type { SpokenAnswer } from '../../../application/meetings/MeetingSession';
import type { SignedInMember } from '../../../application/people/signedInMember';
import type { Action } from '../../../domain/action/action';
import { isOpen } from '../../../domain/action/actionFacts';
import type { OrganisationKey } from '../../../domain/organisation/organisation';

export type AnswerChoice = SpokenAnswer['kind'];

const toConfirm: readonly AnswerChoice[] = ['confirm', 'request-change', 'decline'];
const toReport: readonly AnswerChoice[] = ['done', 'in-progress', 'late', 'need-help', 'request-date'];

/** What can be said of an action as it stands: confirming comes first while it is waited for. */
export function answerChoices(action: Pick<Action, 'status' | 'confirmation'>): readonly AnswerChoice[] {
  if (!isOpen(action)) return ['comment'];
  const confirming = action.confirmation === 'confirmed' ? [] : toConfirm;
  return [...confirming, ...toReport, 'comment'];
}

/** For whom somebody may answer: a coordinator notes for any of those involved, others speak for their own. */
export function spokenFor(
  me: SignedInMember | null,
  involved: readonly OrganisationKey[],
): readonly OrganisationKey[] {
  if (me?.organisation == null) return [];
  if (!me.coordinator) return involved.filter((key) => me.speaksFor.includes(key)).slice(0, 1);
  return [...new Set([...involved, me.organisation])];
}
