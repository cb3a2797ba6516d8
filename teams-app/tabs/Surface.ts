import type * as React from 'react';
import type { StartTrouble } from '@samverkansrummet/shared/lib/ui/start/StartTroubleScreen';
import type { HostContext } from '../host/HostContext';
import type { Started } from './Started';

/** One page of the app. */
export interface Surface {
  /** Shown until data come, with their final measures. */
  readonly waiting: React.ComponentType;
  /** Whether this place in Teams can show it. */
  readonly refuses?: (context: HostContext) => StartTrouble | null;
  readonly screen: React.ComponentType<Started>;
}
