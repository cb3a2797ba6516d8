import type { SystemClock } from '../host/SystemClock';
import type { HostContext } from '../host/HostContext';
import type { NestedSignIn } from '../host/NestedSignIn';
import type { TabsConfig } from '../host/tabsConfig';

/** A surface that has shaken hands with Teams and knows its installation. */
export interface Started {
  readonly config: TabsConfig;
  readonly context: HostContext;
  readonly signIn: NestedSignIn;
  readonly clock: SystemClock;
}
