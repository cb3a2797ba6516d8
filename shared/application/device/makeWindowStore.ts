import type { DeviceStore, DeviceTrouble } from '../ports/DeviceStore';

/** Keeps things for as long as the window is open, where nothing can or need be kept longer. */
export function makeWindowStore(trouble: DeviceTrouble | null = null): DeviceStore {
  const texts = new Map<string, string>();
  return {
    read: (key) => texts.get(key) ?? null,
    write: (key, text) => void texts.set(key, text),
    remove: (key) => void texts.delete(key),
    keys: (prefix) => [...texts.keys()].filter((key) => key.startsWith(prefix)).sort(),
    settled: () => Promise.resolve(),
    gather: () => Promise.resolve(),
    trouble: () => trouble,
    dropped: () => false,
    subscribe: () => () => undefined,
  };
}
