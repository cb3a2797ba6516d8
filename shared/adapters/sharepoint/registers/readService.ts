import type { PersonId } from '../../../domain/kernel/id';
import type { SiteConnection } from '../http/SiteConnection';
import { serviceIn, settingsQuery, siteSettings } from '../lists/siteSettings';
import { RowStore } from '../rows/RowStore';
import { SiteUsers } from '../rows/SiteUsers';

/** Whose answers by link count; null where nobody has told, or the reader may not know. */
export async function readService(programmeSite: SiteConnection): Promise<PersonId | null> {
  const store = new RowStore(programmeSite, siteSettings, new SiteUsers(programmeSite));
  const read = await store.reading(store.query(settingsQuery));
  return read.ok ? serviceIn(read.value) : null;
}
