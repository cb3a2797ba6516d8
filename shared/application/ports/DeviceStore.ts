/** Why what is kept may not outlive this window: the browser lets the page keep nothing, or there is no more room. */
export type DeviceTrouble = 'blocked' | 'full';

/**
 * What one person keeps on this device. It answers at once, so that a text is kept before it is on its way. What the
 * device has no room for lasts as long as the window, and `trouble` says so.
 */
export interface DeviceStore {
  read(key: string): string | null;
  write(key: string, text: string): void;
  remove(key: string): void;
  /** In the order of their names. */
  keys(prefix: string): readonly string[];
  /** Resolves when the device has what has been written so far, or has no room for it. */
  settled(): Promise<void>;
  /** Takes over what windows that are closed by now have left under a prefix. */
  gather(prefix: string): Promise<void>;
  trouble(): DeviceTrouble | null;
  /** Whether half-typed texts that nobody had come back to were let go when the window opened. */
  dropped(): boolean;
  /** Calls back when the trouble, or that, changes; the returned function ends it. */
  subscribe(listener: () => void): () => void;
}
