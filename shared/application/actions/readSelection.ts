import { failure, success, type Result } from '../../domain/kernel/result';
import type { ActionId } from '../../domain/action/action';
import type { ActionQuery, ActionRegister, ActionRow } from '../ports/ActionRegister';
import type { GatewayFailure } from '../ports/GatewayFailure';

/** A selection of the register; `alsoIn` is what SharePoint cannot narrow by. */
export interface Selection {
  readonly query: ActionQuery;
  readonly alsoIn: (row: ActionRow) => boolean;
}

interface ReadingOn {
  /** Called after each page with how many rows are in hand. */
  readonly onRead: (rows: number) => void;
  readonly stopped: () => boolean;
}

export type ReadSelection = (
  selection: Selection,
  reading: ReadingOn,
) => Promise<Result<readonly ActionRow[], GatewayFailure | { readonly kind: 'stopped' }>>;

/**
 * Reads a whole selection, a thousand rows a request, one request after the other. A row that others move while it is
 * read counts once.
 */
export const makeReadSelection =
  (register: Pick<ActionRegister, 'list'>): ReadSelection =>
  async ({ query, alsoIn }, { onRead, stopped }) => {
    const rows = new Map<ActionId, ActionRow>();
    let next: string | undefined;
    for (;;) {
      if (stopped()) return failure({ kind: 'stopped' });
      const page = await register.list({ ...query, longPages: true }, next);
      if (!page.ok) return page;
      for (const row of page.value.rows) if (alsoIn(row)) rows.set(row.id, row);
      onRead(rows.size);
      if (page.value.next === null)
        return stopped() ? failure({ kind: 'stopped' }) : success([...rows.values()]);
      next = page.value.next;
    }
  };
