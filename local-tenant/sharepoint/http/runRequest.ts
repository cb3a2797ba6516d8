import type { Caller } from '../../tenant.ts';
import { accessOf } from '../permissions/access.ts';
import { dispatch } from '../routes/dispatch.ts';
import { siteAt } from '../store/tenantStore.ts';
import type { TenantStore } from '../store/tenantStore.ts';
import type { SharePointAnswer, SharePointRequest } from './exchange.ts';
import { notFound } from './sharePointRefusal.ts';

/** Runs one request, alone or as part of a batch: all of its writes happen or none. */
export function runRequest(store: TenantStore, caller: Caller, request: SharePointRequest): SharePointAnswer {
  const site = siteAt(store.database, request.webPath);
  if (site === undefined) throw notFound('404 FILE NOT FOUND');
  const access = accessOf(store.database, site, caller);
  const context = { store, site, caller, access, request };
  if (request.method === 'GET') return dispatch(context);
  try {
    return store.database.atomically(() => dispatch(context));
  } catch (error) {
    // What was remembered of columns may belong to the undone change.
    store.lists.forget();
    throw error;
  }
}
