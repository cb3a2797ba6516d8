import type { OperationId } from '../../domain/kernel/id';

/** Makes a new, never used name for a write. */
export interface OperationIds {
  next(): OperationId;
}
