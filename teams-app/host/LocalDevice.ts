import type { DeviceStore, DeviceTrouble } from '@samverkansrummet/shared/lib/application/ports/DeviceStore';

export interface Folders {
  /** This window's own. */
  readonly home: string;
  /** Those of the same person's other windows, open or closed. */
  readonly others: () => readonly string[];
  readonly unlessOpen: (folder: string, act: () => void) => Promise<void>;
}

/** The browser's own storage, a folder for each window, so that two windows never write over each other's texts. */
export class LocalDevice implements DeviceStore {
  private readonly storage: Storage;
  private readonly folders: Folders;
  /** What the device had no room for. */
  private readonly overflow = new Map<string, string>();
  private readonly listeners = new Set<() => void>();

  constructor(storage: Storage, folders: Folders) {
    this.storage = storage;
    this.folders = folders;
  }

  read(key: string): string | null {
    return this.overflow.get(key) ?? this.storage.getItem(this.folders.home + key);
  }

  write(key: string, text: string): void {
    this.telling(() => this.place(key, text));
  }

  remove(key: string): void {
    this.telling(() => {
      this.overflow.delete(key);
      this.storage.removeItem(this.folders.home + key);
      // There may be room now for what had none.
      for (const [other, text] of [...this.overflow]) this.place(other, text);
    });
  }

  keys(prefix: string): readonly string[] {
    return [...new Set([...this.overflow.keys(), ...this.keysIn(this.folders.home)])]
      .filter((key) => key.startsWith(prefix))
      .sort();
  }

  async gather(prefix: string): Promise<void> {
    for (const folder of this.folders.others()) {
      await this.folders.unlessOpen(folder, () => this.takeOver(folder, prefix));
    }
  }

  trouble(): DeviceTrouble | null {
    return this.overflow.size > 0 ? 'full' : null;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  private keysIn(folder: string): readonly string[] {
    return Array.from({ length: this.storage.length }, (_, at) => this.storage.key(at) ?? '')
      .filter((key) => key.startsWith(folder))
      .map((key) => key.slice(folder.length));
  }

  /** A text of the same name stays where it is until this window's own is done with: both were typed. */
  private takeOver(folder: string, prefix: string): void {
    for (const key of this.keysIn(folder)) {
      const text = this.storage.getItem(folder + key);
      if (!key.startsWith(prefix) || text === null || this.read(key) !== null) continue;
      this.storage.removeItem(folder + key);
      this.place(key, text);
    }
  }

  private place(key: string, text: string): void {
    try {
      this.storage.setItem(this.folders.home + key, text);
      this.overflow.delete(key);
    } catch {
      // What stood there before stays: after a crash the beginning of a text is better than nothing.
      this.overflow.set(key, text);
    }
  }

  private telling(act: () => void): void {
    const before = this.trouble();
    act();
    if (this.trouble() !== before) for (const listener of this.listeners) listener();
  }
}
