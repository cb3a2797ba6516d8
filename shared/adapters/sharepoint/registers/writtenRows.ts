import '@pnp/sp/webs';
import type { Touched, TouchedRow } from '../../../application/ports/TextWatch';
import { statusOf } from '../http/httpStatus';
import type { Call, Settled } from '../http/SiteConnection';
import { valueOf } from './valueOf';

interface Token {
  readonly StringValue: string;
}
interface Change {
  readonly ListId: string;
  readonly ItemId: number;
  readonly ChangeToken: Token;
}
interface Web {
  readonly CurrentChangeToken: Token;
}

const wanted = { Item: true, Add: true, Update: true, DeleteObject: true, Restore: true };

/**
 * The site's own log of what has been written, which `Modified` cannot be asked for on a long list; where nobody has
 * looked, the mark to look on from.
 */
export const writtenCall =
  (after: string | null): Call<unknown> =>
  (web) =>
    after === null
      ? web.select('CurrentChangeToken')<Web>()
      : web.getChanges({ ...wanted, ChangeTokenStart: { StringValue: after } });

/** SharePoint forgets after sixty days, and then it is begun anew. */
const isForgotten = (part: Settled<unknown> | undefined): boolean =>
  part?.status === 'rejected' && statusOf(part.reason) === 400;

export function touchedIn(part: Settled<unknown> | undefined, after: string | null): Touched {
  if (isForgotten(part)) return { through: null, rows: [] };
  if (after === null) return { through: (valueOf(part) as Web).CurrentChangeToken.StringValue, rows: [] };
  const changes = valueOf(part) as readonly Change[];
  return { through: changes.at(-1)?.ChangeToken.StringValue ?? after, rows: eachOnce(changes) };
}

function eachOnce(changes: readonly Change[]): readonly TouchedRow[] {
  const rows = new Map<string, TouchedRow>();
  for (const { ListId: listId, ItemId: row } of changes) {
    const key = `${listId} ${row}`;
    rows.set(key, { listId, row, times: (rows.get(key)?.times ?? 0) + 1 });
  }
  return [...rows.values()];
}
