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
  const counts = actions.map((action) => [action.id, pendingAnswers(action, heard).length] as const);
  return {
    actions: actions.map((action) => withPending(action, heard)),
    heard,
    pending: new Map(counts.filter(([, count]) => count > 0)),
    mismatched: heard.filter((answer) => answer.voice.kind === 'mismatch'),
  };
}

/** One action with every answer on top that it does not hold yet. */
export const withPending = (action: Action, heard: readonly Heard[]): Action =>
  pendingAnswers(action, heard).length === 0 ? action : applyAnswers(action, heard);
