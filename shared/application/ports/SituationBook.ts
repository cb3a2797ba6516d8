import type { Cause } from '../../domain/cause/cause';
import type { OperationId } from '../../domain/kernel/id';
import type { Result } from '../../domain/kernel/result';
import type { Problem } from '../../domain/situation/problem';
import type { GatewayFailure, WriteFailure } from './GatewayFailure';

export interface SituationContent {
  readonly problems: readonly Problem[];
  readonly causes: readonly Cause[];
}

/** A forum's problems and causes, in their short forms. */
export interface SituationBook {
  load(): Promise<Result<SituationContent, GatewayFailure>>;
  addProblem(
    fields: Omit<Problem, 'id' | 'version' | 'displayId'>,
    operation: OperationId,
  ): Promise<Result<Problem, WriteFailure>>;
  addCause(
    fields: Omit<Cause, 'id' | 'version'>,
    operation: OperationId,
  ): Promise<Result<Cause, WriteFailure>>;
}
