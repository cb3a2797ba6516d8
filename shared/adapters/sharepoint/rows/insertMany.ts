import type { WriteFailure } from '../../../application/ports/GatewayFailure';
import type { OperationId } from '../../../domain/kernel/id';
import { failure, success, type Result } from '../../../domain/kernel/result';
import { isDuplicate } from '../http/translateFailure';
import type { RowAccess } from './RowAccess';

export interface NewRow<Fields> {
  readonly fields: Fields;
  readonly operation: OperationId;
}

const mostRows = 100;
/** SharePoint takes 1 MiB a batch; what surrounds each part, and two bytes for å, ä and ö, is allowed for. */
const mostCharacters = 400_000;
const partOverhead = 700;

/** Adds rows in batches; a row that stands already by its operation id counts as added. */
export async function insertMany<Row, Fields>(
  store: RowAccess<Row, Fields>,
  rows: readonly NewRow<Fields>[],
): Promise<Result<void, WriteFailure>> {
  try {
    for (const portion of portions(rows)) {
      const calls = portion.map(({ fields, operation }) => store.insertion(fields, operation));
      const refused = (await store.site.batch(calls)).find(
        (part) => part.status === 'rejected' && !isDuplicate(part.reason),
      );
      if (refused?.status === 'rejected') return failure(store.failed(refused.reason));
    }
    return success(undefined);
  } catch (error) {
    return failure(store.failed(error));
  }
}

function portions<Fields>(rows: readonly NewRow<Fields>[]): readonly (readonly NewRow<Fields>[])[] {
  const made: NewRow<Fields>[][] = [];
  let room = 0;
  for (const row of rows) {
    const size = JSON.stringify(row.fields).length + partOverhead;
    const current = made.at(-1);
    if (current === undefined || current.length >= mostRows || size > room) {
      made.push([row]);
      room = mostCharacters - size;
    } else {
      current.push(row);
      room -= size;
    }
  }
  return made;
}
