import type * as React from 'react';
import type { Beginning } from './start';
import type { Started } from './Started';

/** What a page's own screen stands on. */
export interface ScreenProps<Begun> extends Started {
  readonly begun: Begun;
}

/** One page of the app. */
export interface Surface<Begun> extends Beginning<Begun> {
  /** Shown until data come, with their final measures. */
  readonly waiting: React.ComponentType;
  readonly screen: React.ComponentType<ScreenProps<Begun>>;
}
