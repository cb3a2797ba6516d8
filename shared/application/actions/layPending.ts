import type { Action, ActionId } from '../../domain/action/action';
import type { Answer } from '../../domain/action/answer';
import { applyAnswers, pendingAnswers } from '../../domain/action/applyAnswer';
import { hear, type Heard, type Hearing } from '../../domain/action/whoSpeaks';

export interface Laid {
  readonly actions: readonly Action[];
  readonly heard: readonly Heard[];
  readonly pending: ReadonlyMap<ActionId, number>;
  /** Written for another organisation than the author's own. */
  readonly mismatched: readonly Answer[];
}

/** Lays answers that the rows do not hold yet on top of them, as every screen shows them. */
export function layPending(actions: readonly Action[], answers: readonly Answer[], hearing: Hearing): Laid {
  const heard = hear(answers, hearing);
  const counts = actions.map((action) => [action.id, waiting(action, heard).length] as const);
  return {
    actions: actions.map((action) => withPending(action, heard)),
    heard,
    pending: new Map(counts.filter(([, count]) => count > 0)),
    mismatched: heard.filter((answer) => answer.voice.kind === 'mismatch'),
  };
}

/** One action with every answer on top that it does not hold yet. */
export const withPending = (action: Action, heard: readonly Heard[]): Action =>
  waiting(action, heard).length === 0 ? action : applyAnswers(action, heard.map(asHistory));

/** Answers that remain to be applied; the record of an edit alone asks for nothing. */
export const waiting = (action: Action, heard: readonly Heard[]): readonly Heard[] =>
  pendingAnswers(action, heard).filter((answer) => answer.kind !== 'edit');

/**
 * The row of an edit was written in the same request as its record, or refused because somebody else was first; laying
 * the record on the row again would then put the refused text over the other's. So a record is only counted as seen.
 */
const asHistory = (answer: Heard): Heard =>
  answer.kind === 'edit'
    ? { ...answer, text: '', newDate: null, newStatus: null, changedFields: [] }
    : answer;
