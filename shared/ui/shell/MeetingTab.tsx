import * as React from 'react';
import type { MeetingId } from '../../domain/meeting/meeting';
import { NavigationProvider, useHashNavigation } from '../navigation/navigation';
import { writeRoute } from '../navigation/route';
import { Notice } from '../parts/Notice';
import { PlaceProvider, useDevicePlace } from '../parts/useKept';
import { UsableProvider } from '../parts/usableContext';
import { useText } from '../text/language';
import { startText } from '../text/startText';
import type { ChannelTabProps } from './ChannelTab';
import { ErrorBoundary } from './ErrorBoundary';
import { ForumScreens, type ForumRoute } from './ForumScreens';
import { useMoved } from './useMoved';

interface MeetingTabProps extends ChannelTabProps {
  readonly meeting: MeetingId;
  /** False for a kind of meeting without side panel: said here, in advance, with the way out (F39). */
  readonly runsApps: boolean;
}

/** The meeting's own tab: its details, and what their links lead to. */
export const MeetingTab: React.FC<MeetingTabProps> = (props) => {
  const navigation = useHashNavigation(props.shareAddressOf, props.start);
  const place = useDevicePlace(props.useCases.device, 'details');
  const text = useText(startText)['wrong-frame'];
  const { route } = navigation;
  const own: ForumRoute = { page: 'meeting', meeting: props.meeting };
  const shown: ForumRoute = route === null || route.page === 'my-work' ? own : route;
  const moved = useMoved(shown.page);
  return (
    <NavigationProvider value={navigation}>
      <PlaceProvider value={place}>
        <UsableProvider value={props.onUsable}>
          <main>
            {!props.runsApps && <Notice title={text.title} body={text.lines.join(' ')} />}
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
          </main>
        </UsableProvider>
      </PlaceProvider>
    </NavigationProvider>
  );
};
