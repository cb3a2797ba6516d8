import * as React from 'react';

/** Whether what is saved now waits for the network; forms then let go, since it is kept on the device. */
export const HeldContext = React.createContext(false);
