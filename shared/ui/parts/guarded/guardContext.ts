import * as React from 'react';
import type { TextGuard } from '../../../application/guard/TextGuard';

const GuardContext = React.createContext<TextGuard | null>(null);

export const GuardProvider = GuardContext.Provider;

/** The window's guard. Without one a field shows nothing, and the use cases refuse all the same. */
export const useTextGuard = (): TextGuard | null => React.useContext(GuardContext);
