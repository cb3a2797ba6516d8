import type { DeviceStore, DeviceTrouble } from '../ports/DeviceStore';

/** Texts being typed in one place, by the names of their fields; on the device with every key that is pressed. */
export interface KeptTexts {
  get(name: string): string;
  /** An empty text is not kept. */
  set(name: string, text: string): void;
  /** Lets go of fields that hold exactly one of these texts. */
  forget(texts: readonly string[]): void;
  /** Whether anything is there, as after a reload. */
  any(): boolean;
  /** Why they may not outlive the window. */
  trouble(): DeviceTrouble | null;
  /** Whether texts that nobody had come back to were let go. */
  dropped(): boolean;
  subscribe(listener: () => void): () => void;
}

export function keptTexts(device: DeviceStore, place: string): KeptTexts {
  const prefix = `${place}/draft/`;
  return {
    get: (name) => device.read(prefix + name) ?? '',
    set: (name, text) => {
      if (text === '') device.remove(prefix + name);
      else device.write(prefix + name, text);
    },
    forget: (texts) => {
      for (const key of device.keys(prefix)) {
        if (texts.includes(device.read(key)?.trim() ?? '')) device.remove(key);
      }
    },
    any: () => device.keys(prefix).length > 0,
    trouble: () => device.trouble(),
    dropped: () => device.dropped(),
    subscribe: (listener) => device.subscribe(listener),
  };
}
