import { makeWindowStore } from '@samverkansrummet/shared/lib/application/device/makeWindowStore';
import type { DeviceStore } from '@samverkansrummet/shared/lib/application/ports/DeviceStore';
import { LocalDevice } from './LocalDevice';

interface DeviceOwner {
  readonly tenant: string;
  readonly person: string;
}

const root = 'samverkan/';

/** A frame on another site than its window may be let to keep nothing: asking for the storage then throws. */
function reachableStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** Runs something unless the window that a folder belongs to is still open. */
async function unlessOpen(folder: string, act: () => void): Promise<void> {
  // Missing outside secure contexts; operation ids make it harmless there.
  const { locks } = navigator as { readonly locks?: LockManager };
  if (locks === undefined) act();
  else await locks.request(folder, { ifAvailable: true }, (lock) => (lock === null ? undefined : act()));
}

/** Says to other windows, for as long as this one lives, that its folder is its own. */
function holdForLife(folder: string): void {
  const { locks } = navigator as { readonly locks?: LockManager };
  void locks?.request(folder, () => new Promise<never>(() => undefined));
}

const keysOf = (storage: Storage): readonly string[] =>
  Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');

/** Where a key's window keeps its things: tenant, person and window. */
const folderOf = (key: string): string => `${key.split('/').slice(0, 4).join('/')}/`;

/** What somebody else has left: Teams tells no tab of a sign-out, so the next person's first act is to wipe it. */
async function wipe(storage: Storage, own: string): Promise<void> {
  const others = keysOf(storage).filter((key) => key.startsWith(root) && !key.startsWith(own));
  for (const folder of new Set(others.map(folderOf))) {
    await unlessOpen(folder, () => {
      for (const key of others) if (key.startsWith(folder)) storage.removeItem(key);
    });
  }
}

/** This person's part of the device's storage. */
export function openDevice({ tenant, person }: DeviceOwner): DeviceStore {
  const storage = reachableStorage();
  if (storage === null) return makeWindowStore('blocked');
  const own = `${root}${encodeURIComponent(tenant)}/${encodeURIComponent(person)}/`;
  const home = `${own}${crypto.randomUUID()}/`;
  holdForLife(home);
  void wipe(storage, own);
  return new LocalDevice(storage, {
    home,
    others: () =>
      [
        ...new Set(
          keysOf(storage)
            .filter((key) => key.startsWith(own))
            .map(folderOf),
        ),
      ].filter((folder) => folder !== home),
    unlessOpen,
  });
}
