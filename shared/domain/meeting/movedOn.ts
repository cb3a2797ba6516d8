import type { Action, ActionId } from '../action/action';
import type { Answer } from '../action/answer';

interface Spoken {
  readonly actions: readonly Pick<Action, 'id'>[];
  readonly answers: readonly Pick<Answer, 'action'>[];
}

/** The actions that were spoken of at a meeting and are no longer among its own: closing has moved them on. */
export function movedOn({ actions, answers }: Spoken): readonly ActionId[] {
  const here = new Set(actions.map(({ id }) => id));
  return [...new Set(answers.map(({ action }) => action))].filter((id) => !here.has(id));
}
