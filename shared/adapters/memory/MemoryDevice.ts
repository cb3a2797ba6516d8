import type { DeviceStore } from '../../application/ports/DeviceStore';

/** A device that outlives the windows on it, with as much room as the test gives it. */
export class MemoryDevice {
  /** Characters. */
  room = Number.POSITIVE_INFINITY;
  private readonly kept = new Map<string, string>();
  private readonly closed = new Set<string>();
  private windows = 0;
  /** Whether texts were too old when windows opened. */
  hasDropped = false;

  /** One person's window on the device; `close` ends it as a crash would. */
  open(person: string): DeviceStore & { close(): void } {
    const owner = `${person}/`;
    const home = `${owner}${(this.windows += 1)}/`;
    this.wipe((key) => !key.startsWith(owner) && this.isLeft(key));
    const listeners = new Set<() => void>();
    const overflow = new Map<string, string>();
    const tell = (): void => {
      for (const listener of listeners) listener();
    };
    const place = (key: string, text: string): void => {
      overflow.delete(key);
      if (this.fits(home + key, text)) this.kept.set(home + key, text);
      else overflow.set(key, text);
    };
    return {
      read: (key) => overflow.get(key) ?? this.kept.get(home + key) ?? null,
      write: (key, text) => {
        place(key, text);
        tell();
      },
      remove: (key) => {
        overflow.delete(key);
        this.kept.delete(home + key);
        for (const [other, text] of [...overflow]) place(other, text);
        tell();
      },
      keys: (prefix) =>
        [...overflow.keys(), ...this.keysIn(home)].filter((key) => key.startsWith(prefix)).sort(),
      settled: () => Promise.resolve(),
      gather: (prefix) => {
        this.move(owner, home, prefix);
        return Promise.resolve();
      },
      trouble: () => (overflow.size > 0 ? 'full' : null),
      dropped: () => this.hasDropped,
      subscribe: (listener) => {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
      close: () => void this.closed.add(home),
    };
  }

  /** All that lies on the device, for the test to look at. */
  everything(): readonly string[] {
    return [...this.kept].map(([key, text]) => `${key} ${text}`);
  }

  private fits(key: string, text: string): boolean {
    const others = [...this.kept].filter(([other]) => other !== key);
    return (
      others.reduce((sum, [name, value]) => sum + name.length + value.length, 0) + text.length <= this.room
    );
  }

  private isLeft(key: string): boolean {
    return [...this.closed].some((home) => key.startsWith(home));
  }

  private keysIn(home: string): readonly string[] {
    return [...this.kept.keys()].filter((key) => key.startsWith(home)).map((key) => key.slice(home.length));
  }

  private move(owner: string, home: string, prefix: string): void {
    for (const left of this.closed) {
      if (!left.startsWith(owner)) continue;
      for (const key of this.keysIn(left)) {
        const text = this.kept.get(left + key);
        if (!key.startsWith(prefix) || text === undefined || this.kept.has(home + key)) continue;
        this.kept.delete(left + key);
        this.kept.set(home + key, text);
      }
    }
  }

  private wipe(isOthers: (key: string) => boolean): void {
    for (const key of [...this.kept.keys()]) if (isOthers(key)) this.kept.delete(key);
  }
}
