import type { ActionId } from '../../domain/action/action';
import type { Answer } from '../../domain/action/answer';
import type { OperationId } from '../../domain/kernel/id';
import type { Result } from '../../domain/kernel/result';
import type { GatewayFailure, WriteFailure } from './GatewayFailure';

/** What the writer gives; SharePoint adds id, author and time. */
export type NewAnswer = Omit<Answer, 'id' | 'author' | 'at' | 'linkFunction'> & {
  /** Whom the answer service writes for; in anybody else's row it counts for nothing. */
  readonly linkFunction?: string | null;
};

/** What is needed to tell that an answer waits to be written into its action's row. */
export type RecentAnswer = Pick<Answer, 'id' | 'action' | 'kind'>;

/** The append-only list of answers of a forum: participants may add, nobody edits. */
export interface AnswerBook {
  add(answer: NewAnswer, operation: OperationId): Promise<Result<Answer, WriteFailure>>;
  /** The last 500 of all actions, newest first; one small request. */
  recent(): Promise<Result<readonly RecentAnswer[], GatewayFailure>>;
  /** Oldest first. */
  of(action: ActionId): Promise<Result<readonly Answer[], GatewayFailure>>;
}
