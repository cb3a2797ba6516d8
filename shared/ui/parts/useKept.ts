import * as React from 'react';
import type { DeviceStore } from '../../application/ports/DeviceStore';

interface Place {
  readonly device: DeviceStore;
  readonly name: string;
}

const PlaceContext = React.createContext<Place | null>(null);
export const PlaceProvider = PlaceContext.Provider;

/** One tab's own place on the device, with what an earlier window of that tab has left there. */
export function useDevicePlace(device: DeviceStore, name: string): Place {
  React.useEffect(() => {
    // Taken over well before anybody has opened a form.
    void device.gather(`${name}/form/`);
  }, [device, name]);
  return React.useMemo(() => ({ device, name }), [device, name]);
}

export interface Kept<T> {
  readonly value: T;
  readonly set: (change: (before: T) => T) => void;
  /** What an earlier window left; said quietly in the form. */
  readonly restored: boolean;
  /** The form is done with: saved, or given up by the person. */
  readonly forget: () => void;
}

/** Something that a person is told once: whether it has been, asked when it matters, and that it has been now. */
export function useToldOnce(name: string): { readonly isTold: () => boolean; readonly tell: () => void } {
  const place = React.useContext(PlaceContext);
  const told = React.useRef(false);
  const key = place === null ? '' : `${place.name}/form/told-${name}`;
  return {
    isTold: () => told.current || (place !== null && place.device.read(key) !== null),
    tell: () => {
      told.current = true;
      place?.device.write(key, 'true');
    },
  };
}

/** For whoever knows that a form is done with after the form itself is gone. */
export function useForget(): (name: string) => void {
  const place = React.useContext(PlaceContext);
  return (name) => place?.device.remove(`${place.name}/form/${name}`);
}

/** Whether a text from the device has the shape of the form: anybody at the device could have written there. */
const hasShape = (found: unknown, form: object): boolean =>
  typeof found === 'object' &&
  found !== null &&
  Object.entries(form).every(([field, value]) => {
    const other = (found as Readonly<Record<string, unknown>>)[field];
    return value === null || typeof other === typeof value;
  });

function read<T extends object>(text: string | null, form: T): T | null {
  try {
    const found = JSON.parse(text ?? 'null') as T | null;
    return hasShape(found, form) ? found : null;
  } catch {
    return null;
  }
}

/**
 * A form's fields, on the device with every key that is pressed, so that neither a reload nor another page loses them.
 * A form that is as it began is not kept.
 */
export function useKept<T extends object>(name: string, first: T): Kept<T> {
  const place = React.useContext(PlaceContext);
  const key = place === null ? '' : `${place.name}/form/${name}`;
  const [start] = React.useState(() => ({ first, left: read(place?.device.read(key) ?? null, first) }));
  const [value, setValue] = React.useState<T>(start.left ?? first);
  return {
    value,
    set: (change) =>
      setValue((before) => {
        const next = change(before);
        if (JSON.stringify(next) === JSON.stringify(start.first)) place?.device.remove(key);
        else place?.device.write(key, JSON.stringify(next));
        return next;
      }),
    restored: start.left !== null,
    forget: () => place?.device.remove(key),
  };
}
