import type { Cause } from '../../domain/cause/cause';
import type { OperationId } from '../../domain/kernel/id';
import type { Result } from '../../domain/kernel/result';
import type { Problem } from '../../domain/situation/problem';
import type { GatewayFailure, WriteFailure } from './GatewayFailure';
import type { RightsInForum } from './MeetingBook';

/** A forum's problems and causes, rejected ones among them. */
export interface SituationContent {
  readonly problems: readonly Problem[];
  readonly causes: readonly Cause[];
}

/** The content with what SharePoint lets the person do in the forum; both come in the same request. */
export interface SituationWithRights extends SituationContent {
  readonly rights: RightsInForum;
}

/** A forum's problems and causes, in their short forms. */
export interface SituationBook {
  load(): Promise<Result<SituationWithRights, GatewayFailure>>;
  addProblem(
    fields: Omit<Problem, 'id' | 'version' | 'displayId'>,
    operation: OperationId,
  ): Promise<Result<Problem, WriteFailure>>;
  addCause(
    fields: Omit<Cause, 'id' | 'version'>,
    operation: OperationId,
  ): Promise<Result<Cause, WriteFailure>>;
}
