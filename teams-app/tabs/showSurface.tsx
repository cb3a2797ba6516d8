import * as React from 'react';
import * as ReactDOM from 'react-dom';
import type { Surface } from './Surface';
import { start, SurfaceRoot } from './SurfaceRoot';

/** Puts a surface into the page; the handshake with Teams has begun before its first paint. */
export function showSurface(surface: Surface): void {
  const starting = start(surface);
  ReactDOM.render(<SurfaceRoot surface={surface} starting={starting} />, document.getElementById('root'));
}
