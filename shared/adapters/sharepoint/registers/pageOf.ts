import { parseBinderWithErrorCheck } from '@pnp/queryable';
import type { IItems } from '@pnp/sp/items';
import type { StoredRow } from '../columns/FieldColumn';

export interface StoredPage {
  readonly rows: readonly StoredRow[];
  readonly next: string | null;
}

interface PageBody {
  readonly value: readonly StoredRow[];
  readonly 'odata.nextLink'?: string;
}

const skipToken = '$skiptoken';

/** Keeps SharePoint's mark of where the next page begins, which PnPjs's own parsing throws away. */
const pageParser = parseBinderWithErrorCheck(async (response) => {
  const body = (await response.json()) as PageBody;
  return { rows: body.value, next: tokenIn(body['odata.nextLink']) };
});

/** Only the mark is taken out of the link: a token is never sent to an address that came from outside. */
const tokenIn = (link: string | undefined): string | null =>
  link === undefined ? null : new URL(link).searchParams.get(skipToken);

export function pageOf(items: IItems, next?: string): Promise<StoredPage> {
  if (next !== undefined) items.query.set(skipToken, next);
  return items.using(pageParser)() as unknown as Promise<StoredPage>;
}
