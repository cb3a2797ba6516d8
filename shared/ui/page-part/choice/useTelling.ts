import * as React from 'react';
import type { ForumKey } from '../../../domain/organisation/forum';
import type { Navigation } from '../../navigation/navigation';
import type { Route } from '../../navigation/route';
import { choiceIn, type PartChoice } from './partChoice';

interface Telling {
  readonly tell: (choice: PartChoice) => void;
  readonly forum: ForumKey | null;
  /** Where the part is while the address says nothing of it. */
  readonly home: Route;
}

/** Tells the page which place and problem the part shows actions of, and which it leads to in another part. */
export function useTelling(navigation: Navigation, { tell, forum, home }: Telling): Navigation {
  const route = navigation.route ?? home;
  const tellOf = React.useCallback(
    (to: Route) => {
      const choice = choiceIn(to, forum);
      if (choice !== null) tell(choice);
    },
    [tell, forum],
  );
  React.useEffect(() => tellOf(route), [tellOf, route]);
  return React.useMemo(
    () => ({
      ...navigation,
      go: (to) => {
        tellOf(to);
        navigation.go(to);
      },
    }),
    [navigation, tellOf],
  );
}
