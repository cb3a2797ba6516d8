import * as React from 'react';
import * as ReactDOM from 'react-dom';
import type { Surface } from './Surface';
import { SurfaceRoot } from './SurfaceRoot';

/** Puts a surface into the page. */
export function showSurface(surface: Surface): void {
  ReactDOM.render(<SurfaceRoot surface={surface} />, document.getElementById('root'));
}
