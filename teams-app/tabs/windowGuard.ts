import { makeTextGuard } from '@samverkansrummet/shared/lib/application/guard/makeTextGuard';

/** One for each page: what has been answered in a page stands for as long as it is open. */
export const windowGuard = makeTextGuard({ asks: true });
