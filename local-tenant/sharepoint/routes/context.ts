import type { Caller } from '../../tenant.ts';
import type { JsonObject, SharePointAnswer, SharePointRequest } from '../http/exchange.ts';
import { badQuery } from '../http/sharePointRefusal.ts';
import type { Access } from '../permissions/access.ts';
import { ensureUser } from '../store/principals.ts';
import type { ListRow, SiteRow, UserRow } from '../store/rows.ts';
import type { TenantStore } from '../store/tenantStore.ts';

/** One request on its way through the routes. */
export interface RequestContext {
  readonly store: TenantStore;
  readonly site: SiteRow;
  readonly caller: Caller;
  readonly access: Access;
  readonly request: SharePointRequest;
}

export type WebRoute = (context: RequestContext) => SharePointAnswer;
export type ListRoute = (context: RequestContext, list: ListRow) => SharePointAnswer;

/** The caller's row among the site's users; a first visit makes it. */
export function currentUser({ store, site, caller }: RequestContext): UserRow {
  return ensureUser(store.database, site, { ...caller, app: caller.kind === 'app' });
}

/** The request's JSON body; `__metadata` and `odata.type` only repeat what the address says. */
export function jsonBody({ request }: RequestContext): JsonObject {
  let parsed: unknown;
  try {
    parsed = JSON.parse(request.body.toString('utf8'));
  } catch {
    throw badQuery('Invalid JSON. The body could not be read.');
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw badQuery('Invalid JSON. A JSON object was expected.');
  }
  const entries = Object.entries(parsed as JsonObject);
  return Object.fromEntries(entries.filter(([name]) => name !== '__metadata' && name !== 'odata.type'));
}

/** An argument of the segment at this position from the end (0 is the last), by name or else the first. */
export function argument({ request }: RequestContext, fromEnd: number, name = '0'): string {
  const args = request.resource.segments.at(-1 - fromEnd)?.args ?? new Map<string, string>();
  const value = args.get(name) ?? args.get('0');
  if (value === undefined) throw badQuery(`The parameter ${name} of ${request.resource.key} is missing.`);
  return value;
}

export function integerArgument(context: RequestContext, fromEnd: number, name = '0'): number {
  const text = argument(context, fromEnd, name);
  if (!/^-?\d{1,15}$/.test(text))
    throw badQuery(`Cannot convert '${text}' to the expected type 'Edm.Int32'.`);
  return Number(text);
}
