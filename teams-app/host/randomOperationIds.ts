import type { OperationIds } from '@samverkansrummet/shared/lib/application/ports/OperationIds';
import type { OperationId } from '@samverkansrummet/shared/lib/domain/kernel/id';

export const randomOperationIds: OperationIds = {
  next: () => crypto.randomUUID() as OperationId,
};
