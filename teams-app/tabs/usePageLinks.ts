import * as React from 'react';
import { deepLink } from '../host/deepLinks';
import type { Started } from './Started';

/** Makes a link to send from a screen's address in this tab. */
export function usePageLinks({ config, context }: Started): (address: string) => string {
  return React.useCallback((address) => deepLink(config, context, address), [config, context]);
}
