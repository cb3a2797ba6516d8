import * as React from 'react';

/** What a screen stands on: a tab of its own, or a part of somebody else's page. */
export interface Surface {
  /** Its headings then stand beneath the page's own, and the page gives the margins. */
  readonly part: boolean;
  /** Whether the part itself is narrow, whatever the window is; null where the window decides. */
  readonly narrow: boolean | null;
  /** The page's own name for the part; null for the screen's. */
  readonly title: string | null;
}

const SurfaceContext = React.createContext<Surface>({ part: false, narrow: null, title: null });

export const SurfaceProvider = SurfaceContext.Provider;

export const useSurface = (): Surface => React.useContext(SurfaceContext);
