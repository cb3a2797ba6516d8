import type { DynamicProperty } from '@microsoft/sp-component-base';

const isProperty = (stored: unknown): stored is Pick<DynamicProperty<unknown>, 'tryGetValue'> =>
  typeof stored === 'object' &&
  stored !== null &&
  'tryGetValue' in stored &&
  typeof stored.tryGetValue === 'function';

/** What a source on the page tells now; nothing where there is none, or where it fails: it may be of any maker. */
export function receivedFrom(stored: unknown): unknown {
  if (!isProperty(stored)) return undefined;
  try {
    return stored.tryGetValue();
  } catch {
    return undefined;
  }
}
