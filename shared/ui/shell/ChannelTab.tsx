import * as React from 'react';
import type { UseCases } from '../../application/compose';
import type { MeetingTemplate } from '../../application/meetings/MeetingDesk';
import type { ForumKey } from '../../domain/organisation/forum';
import { NavigationProvider, useHashNavigation } from '../navigation/navigation';
import { writeRoute } from '../navigation/route';
import { PlaceProvider, useDevicePlace } from '../parts/useKept';
import { UsableProvider } from '../parts/usableContext';
import { useText } from '../text/language';
import { navigationText } from '../text/navigationText';
import { ErrorBoundary } from './ErrorBoundary';
import { ForumScreens, type ForumRoute } from './ForumScreens';
import { Shell, type Section } from './Shell';
import { useMoved } from './useMoved';

export interface ChannelTabProps {
  readonly useCases: UseCases;
  readonly forum: ForumKey;
  readonly templates: readonly MeetingTemplate[];
  /** Makes a link to send from a screen's address. */
  readonly shareAddressOf: (address: string) => string;
  /** Where a deep link or the tab's own settings want it to open; null for the first section. */
  readonly start: string | null;
  readonly onUsable: () => void;
}

const firstRoute: ForumRoute = { page: 'overview' };

function useSections(): readonly Section[] {
  const text = useText(navigationText);
  return [
    { name: text.overview, to: firstRoute, pages: ['overview', 'redaction', 'redactions'] },
    { name: text.meetings, to: { page: 'meetings' }, pages: ['meetings', 'meeting', 'minutes'] },
    { name: text.actions, to: { page: 'actions', query: '' }, pages: ['actions', 'action'] },
    { name: text.contacts, to: { page: 'contacts' }, pages: ['contacts'] },
    { name: text.search, to: { page: 'search', text: '' }, pages: ['search'] },
  ];
}

/** The channel's tab: one forum's meetings and actions. A link can never name another forum. */
export const ChannelTab: React.FC<ChannelTabProps> = (props) => {
  const navigation = useHashNavigation(props.shareAddressOf, props.start);
  const place = useDevicePlace(props.useCases.device, 'channel');
  const sections = useSections();
  const { route } = navigation;
  const shown: ForumRoute = route === null || route.page === 'my-work' ? firstRoute : route;
  const moved = useMoved(shown.page);
  return (
    <NavigationProvider value={navigation}>
      <PlaceProvider value={place}>
        <UsableProvider value={props.onUsable}>
          <Shell sections={sections} current={shown.page}>
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
          </Shell>
        </UsableProvider>
      </PlaceProvider>
    </NavigationProvider>
  );
};
