import * as React from 'react';
import type { UseCases } from '../../application/compose';
import type { MeetingTemplate } from '../../application/meetings/MeetingDesk';
import type { ForumKey } from '../../domain/organisation/forum';
import { NavigationProvider, useHashNavigation } from '../navigation/navigation';
import { isPersonal, writeRoute, type ForumRoute } from '../navigation/route';
import { PlaceProvider, useDevicePlace } from '../parts/useKept';
import { UsableProvider } from '../parts/usableContext';
import { ErrorBoundary } from './ErrorBoundary';
import { WishProvider } from '../reminders/own/wishContext';
import { ForumScreens } from './ForumScreens';
import { useMoved } from './useMoved';

/** What a tab that shows one forum is given by its host. */
export interface ForumTabProps {
  readonly useCases: UseCases;
  readonly forum: ForumKey;
  readonly templates: readonly MeetingTemplate[];
  /** Makes a link to send from a screen's address. */
  readonly shareAddressOf: (address: string) => string;
  /** Where a deep link or the tab's own settings want it to open; null for the first section. */
  readonly start: string | null;
  readonly onUsable: () => void;
}

interface FramedTabProps extends ForumTabProps {
  /** Under what the device keeps what is typed here. */
  readonly place: string;
  readonly firstRoute: ForumRoute;
  /** What stands around the screens. */
  readonly frame: (screens: React.ReactElement, shown: ForumRoute) => React.ReactElement;
}

/** One forum's screens by their addresses. A link can never name another forum. */
export const ForumTab: React.FC<FramedTabProps> = (props) => {
  const navigation = useHashNavigation(props.shareAddressOf, props.start);
  const place = useDevicePlace(props.useCases.device, props.place);
  const { route } = navigation;
  const shown: ForumRoute = route === null || isPersonal(route) ? props.firstRoute : route;
  const moved = useMoved(shown.page);
  const screens = (
    <ErrorBoundary place={writeRoute(shown)}>
      <ForumScreens
        useCases={props.useCases}
        forum={props.forum}
        route={shown}
        templates={props.templates}
        manyForums={false}
        moved={moved}
      />
    </ErrorBoundary>
  );
  return (
    <NavigationProvider value={navigation}>
      <PlaceProvider value={place}>
        <WishProvider value={props.useCases.wishes}>
          <UsableProvider value={props.onUsable}>{props.frame(screens, shown)}</UsableProvider>
        </WishProvider>
      </PlaceProvider>
    </NavigationProvider>
  );
};
