import type { DeviceStore, DeviceTrouble } from '@samverkansrummet/shared/lib/application/ports/DeviceStore';
import { beginning, change, readAll } from './keptDatabase';

interface Folders {
  /** This window's own. */
  readonly home: string;
  /** All of the same person's. */
  readonly own: string;
  /** Where a key's window keeps its things. */
  readonly folderOf: (key: string) => string;
  readonly unlessOpen: (folder: string, act: () => Promise<void>) => Promise<void>;
}

/**
 * The browser's own database, a folder for each window, so that two windows never write over each other's texts. What
 * this window keeps is at hand at once; the device has it some milliseconds later.
 */
export class BrowserDevice implements DeviceStore {
  private readonly database: Promise<IDBDatabase>;
  private readonly folders: Folders;
  private readonly texts = new Map<string, string>();
  /** What the device had no room for. */
  private readonly unkept = new Set<string>();
  private readonly listeners = new Set<() => void>();
  private blocked = false;
  private hasDropped = false;
  private readonly dropping: Promise<void>;
  private last: Promise<void> = Promise.resolve();

  /** `dropped` tells whether texts that were too old have been let go; what is left is not taken over before that. */
  constructor(database: Promise<IDBDatabase>, folders: Folders, dropped: Promise<boolean>) {
    this.database = database;
    this.folders = folders;
    database.catch(() => this.telling(() => (this.blocked = true)));
    this.dropping = dropped.then((any) => this.telling(() => (this.hasDropped = any)));
  }

  read(key: string): string | null {
    return this.texts.get(key) ?? null;
  }

  write(key: string, text: string): void {
    this.texts.set(key, text);
    this.put(key);
  }

  remove(key: string): void {
    this.texts.delete(key);
    this.put(key);
    // There may be room now for what had none.
    for (const other of [...this.unkept]) this.put(other);
  }

  keys(prefix: string): readonly string[] {
    return [...this.texts.keys()].filter((key) => key.startsWith(prefix)).sort();
  }

  settled(): Promise<void> {
    return this.last;
  }

  async gather(prefix: string): Promise<void> {
    try {
      await this.dropping;
      const { own, home, folderOf, unlessOpen } = this.folders;
      const left = await readAll(await this.database, beginning(own));
      const folders = new Set([...left.keys()].map(folderOf));
      folders.delete(home);
      for (const folder of folders) await unlessOpen(folder, () => this.takeOver(folder, prefix));
    } catch {
      // The device cannot be read, which `trouble` says; the window's own texts are at hand all the same.
    }
  }

  trouble(): DeviceTrouble | null {
    if (this.blocked) return 'blocked';
    return this.unkept.size > 0 ? 'full' : null;
  }

  dropped(): boolean {
    return this.hasDropped;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /** A text of the same name stays where it is until this window's own is done with: both were typed. */
  private async takeOver(folder: string, prefix: string): Promise<void> {
    const database = await this.database;
    const left = await readAll(database, beginning(folder + prefix));
    const taken = [...left].filter(([key]) => !this.texts.has(key.slice(folder.length)));
    await change(database, (kept) => {
      for (const [key, text] of taken) {
        kept.put(text, this.folders.home + key.slice(folder.length));
        kept.delete(key);
      }
    });
    for (const [key, text] of taken) this.texts.set(key.slice(folder.length), text);
  }

  /** What stood there before stays where there is no room: after a crash the beginning of a text is better than nothing. */
  private put(key: string): void {
    const text = this.texts.get(key);
    const place = this.folders.home + key;
    this.last = this.database
      .then((database) =>
        change(database, (kept) => {
          if (text === undefined) kept.delete(place);
          else kept.put(text, place);
        }),
      )
      .then(
        () => this.telling(() => this.unkept.delete(key)),
        () => this.telling(() => text !== undefined && this.unkept.add(key)),
      );
  }

  private telling(act: () => void): void {
    const before = [this.trouble(), this.hasDropped];
    act();
    if (this.trouble() !== before[0] || this.hasDropped !== before[1])
      for (const listener of this.listeners) listener();
  }
}
