import { success, type Result } from '../domain/kernel/result';

interface Page<Row> {
  readonly rows: readonly Row[];
  /** Where the next page begins; null at the end. */
  readonly next: string | null;
}

/** Reads page after page, each with how many rows are in hand, until the last one or the first refusal. */
export async function readAllPages<Row, Refusal>(
  read: (next: string | undefined, inHand: number) => Promise<Result<Page<Row>, Refusal>>,
): Promise<Result<readonly Row[], Refusal>> {
  const rows: Row[] = [];
  let next: string | undefined;
  do {
    const page = await read(next, rows.length);
    if (!page.ok) return page;
    for (const row of page.value.rows) rows.push(row);
    next = page.value.next ?? undefined;
  } while (next !== undefined);
  return success(rows);
}
