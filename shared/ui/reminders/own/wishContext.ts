import * as React from 'react';
import type { WishDesk } from '../../../application/reminder-desk/WishDesk';

const WishContext = React.createContext<WishDesk | null>(null);

export const WishProvider = WishContext.Provider;

/** The person's own reminders; null where the host shows nothing of them. */
export const useWishDesk = (): WishDesk | null => React.useContext(WishContext);
