const name = 'samverkansrummet';
const table = 'kept';

/** The browser's database: what it has acknowledged outlives the browser being killed, as its simple storage does not. */
export function openKeptDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(table);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error ?? new Error('The device cannot be read.'));
  });
}

/** All keys that begin so. */
export const beginning = (prefix: string): IDBKeyRange => IDBKeyRange.bound(prefix, `${prefix}\uffff`);

/** One step in the database; done when the device has it, refused when it has no room. */
export function change(database: IDBDatabase, act: (kept: IDBObjectStore) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const step = database.transaction(table, 'readwrite');
    step.oncomplete = () => resolve();
    step.onabort = () => reject(step.error ?? new Error('The device has not kept it.'));
    act(step.objectStore(table));
  });
}

/** Keys with their texts. */
export function readAll(database: IDBDatabase, range: IDBKeyRange): Promise<ReadonlyMap<string, string>> {
  return new Promise((resolve, reject) => {
    const kept = database.transaction(table, 'readonly').objectStore(table);
    const keys = kept.getAllKeys(range);
    const texts = kept.getAll(range);
    texts.onerror = () => reject(texts.error ?? new Error('The device cannot be read.'));
    texts.onsuccess = () =>
      resolve(new Map(keys.result.map((key, at) => [key as string, texts.result[at] as string])));
  });
}
