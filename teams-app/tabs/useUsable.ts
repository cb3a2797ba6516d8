import * as React from 'react';
import { markUsable } from './markUsable';

/** For a screen that is ready as soon as it is there. */
export const useUsable = (): void => React.useEffect(markUsable, []);
