import type { OperationId } from '../domain/kernel/id';
import type { OperationIds } from './ports/OperationIds';

/**
 * Gives the same write the same operation id until it is done: whoever saves again after an unclear failure does not
 * write twice.
 */
export interface RetryableOperations {
  of(...parts: readonly unknown[]): OperationId;
  done(operation: OperationId): void;
}

export function makeRetryableOperations(operations: OperationIds): RetryableOperations {
  const begun = new Map<string, OperationId>();
  return {
    of: (...parts) => {
      const name = JSON.stringify(parts);
      const operation = begun.get(name) ?? operations.next();
      begun.set(name, operation);
      return operation;
    },
    done: (operation) => {
      for (const [name, known] of begun) if (known === operation) begun.delete(name);
    },
  };
}
