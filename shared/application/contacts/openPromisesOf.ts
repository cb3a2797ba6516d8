import { success, type Result } from '../../domain/kernel/result';
import type { Contact } from '../../domain/organisation/contact';
import type { ActionRow } from '../ports/ActionRegister';
import type { ForumSite } from '../ports/ForumSites';
import type { GatewayFailure } from '../ports/GatewayFailure';

/** The open promises that a contact's function answers for in one forum, all pages. */
export async function openPromisesOf(
  { actions }: Pick<ForumSite, 'actions'>,
  { organisation, functionTitle }: Contact,
): Promise<Result<readonly ActionRow[], GatewayFailure>> {
  const rows: ActionRow[] = [];
  let next: string | undefined;
  do {
    const query = { scope: 'open', organisation, functionTitle, longPages: true } as const;
    const page = await actions.list(query, next);
    if (!page.ok) return page;
    rows.push(...page.value.rows);
    next = page.value.next ?? undefined;
  } while (next !== undefined);
  return success(rows);
}
