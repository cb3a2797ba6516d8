import * as React from 'react';
import * as ReactDOM from 'react-dom';
import { start, type StartOutcome } from './start';
import type { Started } from './Started';
import type { Surface } from './Surface';
import { SurfaceRoot } from './SurfaceRoot';

/** Puts a surface into the page whose start has been made. */
export function renderSurface<Begun>(surface: Surface<Begun>, starting: Promise<StartOutcome<Begun>>): void {
  ReactDOM.render(<SurfaceRoot surface={surface} starting={starting} />, document.getElementById('root'));
}

/** A page that asks its questions when it is rendered. */
export function showSurface(
  surface: Omit<Surface<null>, 'begin' | 'screen'> & { readonly screen: React.FC<Started> },
): void {
  const whole = { ...surface, begin: () => null };
  // The handshake with Teams begins before the first paint.
  const starting = start(whole);
  renderSurface(whole, starting);
}
