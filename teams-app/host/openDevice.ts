import { makeWindowStore } from '@samverkansrummet/shared/lib/application/device/makeWindowStore';
import type { DeviceStore } from '@samverkansrummet/shared/lib/application/ports/DeviceStore';
import { BrowserDevice } from './BrowserDevice';
import { isStaleDraft, windowFolder } from './windowFolder';
import { beginning, change, openKeptDatabase, readAll } from './keptDatabase';

interface DeviceOwner {
  readonly tenant: string;
  readonly person: string;
}

const root = 'samverkan/';

/** A frame on another site than its window may be let to keep nothing: asking for any storage then throws. */
function mayKeep(): boolean {
  try {
    return 'length' in window.localStorage && 'open' in window.indexedDB;
  } catch {
    return false;
  }
}

/** Missing outside secure contexts; operation ids make it harmless there. */
const locks = (): LockManager | undefined => (navigator as { readonly locks?: LockManager }).locks;

/** Runs something unless the window that a folder belongs to is still open. */
async function unlessOpen(folder: string, act: () => Promise<void>): Promise<void> {
  const known = locks();
  if (known === undefined) await act();
  else await known.request(folder, { ifAvailable: true }, (lock) => (lock === null ? undefined : act()));
}

/** Says to other windows, for as long as this one lives, that its folder is its own. */
const holdForLife = (folder: string): void => {
  void locks()?.request(folder, () => new Promise<never>(() => undefined));
};

/** Tenant, person and window. */
const folderOf = (key: string): string => `${key.split('/').slice(0, 4).join('/')}/`;

/** What somebody else has left: Teams tells no tab of a sign-out, so the next person's first act is to wipe it. */
async function wipeOthers(opening: Promise<IDBDatabase>, own: string): Promise<void> {
  const database = await opening;
  const left = await readAll(database, beginning(root));
  const others = [...left.keys()].filter((key) => !key.startsWith(own)).map(folderOf);
  for (const folder of new Set(others)) {
    await unlessOpen(folder, () => change(database, (kept) => kept.delete(beginning(folder))));
  }
}

/** Nobody's half texts lie for years: those that nobody has come back to are let go; true where there were any. */
async function dropStale(database: IDBDatabase, own: string, today: Date): Promise<boolean> {
  const left = await readAll(database, beginning(own));
  const stale = [...left.keys()].filter((key) => isStaleDraft(key, today));
  let dropped = false;
  for (const key of stale) {
    await unlessOpen(folderOf(key), async () => {
      await change(database, (kept) => kept.delete(key));
      dropped = true;
    });
  }
  return dropped;
}

/** This person's part of what the browser keeps on the device. */
export function openDevice({ tenant, person }: DeviceOwner): DeviceStore {
  if (!mayKeep()) return makeWindowStore('blocked');
  const own = `${root}${encodeURIComponent(tenant)}/${encodeURIComponent(person)}/`;
  const today = new Date();
  const home = windowFolder(own, crypto.randomUUID(), today);
  holdForLife(home);
  const database = openKeptDatabase();
  wipeOthers(database, own).catch(() => undefined);
  const dropped = database.then((opened) => dropStale(opened, own, today)).catch(() => false);
  return new BrowserDevice(database, { home, own, folderOf, unlessOpen }, dropped);
}
