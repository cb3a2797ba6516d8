import type { ActionDesk } from '../../application/actions/ActionDesk';
import type { ActionPage } from '../../application/ports/ActionRegister';
import type { GatewayFailure } from '../../application/ports/GatewayFailure';
import { success, type Result } from '../../domain/kernel/result';
import type { RegisterQuery } from './registerQuery';

/** A selection that only the browser can finish must not read a whole register in one go. */
const mostPagesAtOnce = 10;

/** Reads on until `wanted` rows match or the register ends; one request a page. */
export async function readRows(
  desk: Pick<ActionDesk, 'list'>,
  { query, alsoIn }: RegisterQuery,
  wanted: number,
  from?: string,
): Promise<Result<ActionPage, GatewayFailure>> {
  const rows: ActionPage['rows'][number][] = [];
  let next: string | null | undefined = from;
  for (let pages = 0; pages < mostPagesAtOnce; pages += 1) {
    const page: Result<ActionPage, GatewayFailure> = await (next == null
      ? desk.list(query)
      : desk.list(query, next));
    if (!page.ok) return page;
    rows.push(...page.value.rows.filter(alsoIn));
    next = page.value.next;
    if (next === null || rows.length >= wanted) break;
  }
  return success({ rows, next: next ?? null });
}
