import type { OperationId } from '../domain/kernel/id';
import type { DeviceStore } from './ports/DeviceStore';
import type { OperationIds } from './ports/OperationIds';

/**
 * Gives the same write the same operation id until it is done: whoever saves again after an unclear failure, or after a
 * reload, does not write twice.
 */
export interface RetryableOperations {
  of(...parts: readonly unknown[]): OperationId;
  done(operation: OperationId): void;
}

const prefix = 'operation/';

export function makeRetryableOperations(operations: OperationIds, device: DeviceStore): RetryableOperations {
  void device.gather(prefix);
  return {
    of: (...parts) => {
      const key = `${prefix}${JSON.stringify(parts)}`;
      const operation = (device.read(key) ?? operations.next()) as OperationId;
      device.write(key, operation);
      return operation;
    },
    done: (operation) => {
      for (const key of device.keys(prefix)) if (device.read(key) === operation) device.remove(key);
    },
  };
}
