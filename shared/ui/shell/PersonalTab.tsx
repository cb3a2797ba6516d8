import * as React from 'react';
import type { UseCases } from '../../application/compose';
import type { MeetingTemplate } from '../../application/meetings/MeetingDesk';
import type { ForumKey } from '../../domain/organisation/forum';
import { AllActionsScreen } from '../all-actions/AllActionsScreen';
import { MyWorkScreen } from '../my-work/MyWorkScreen';
import { NavigationProvider, useHashNavigation } from '../navigation/navigation';
import { isPersonal, writeRoute, type Route } from '../navigation/route';
import { WishProvider } from '../reminders/own/wishContext';
import { PlaceProvider, useDevicePlace } from '../parts/useKept';
import { UsableProvider } from '../parts/usableContext';
import { useText } from '../text/language';
import { navigationText } from '../text/navigationText';
import { ErrorBoundary } from './ErrorBoundary';
import { ForumChoice } from './ForumChoice';
import { ForumScreens } from './ForumScreens';
import { MyReminderScreen } from './MyReminderScreen';
import { Shell, type Section } from './Shell';
import { useMoved } from './useMoved';
import { inForum } from '../navigation/inForum';

export interface PersonalTabProps {
  readonly useCases: UseCases;
  /** The configured forums; the first stands until another is chosen. */
  readonly forums: readonly ForumKey[];
  readonly templates: readonly MeetingTemplate[];
  readonly shareAddressOf: (address: string) => string;
  readonly start: string | null;
  readonly onUsable: () => void;
}

const firstRoute: Route = { page: 'my-work' };

/** The meetings keep to the forum that is being looked at. */
function useSections(forum: ForumKey | undefined): readonly Section[] {
  const text = useText(navigationText);
  return [
    { name: text.myWork, to: firstRoute, pages: ['my-work'] },
    {
      name: text.allActions,
      to: { page: 'actions', query: '' },
      pages: ['actions', 'action'],
    },
    {
      name: text.meetings,
      to: { page: 'meetings', ...inForum(forum) },
      pages: ['meetings', 'meeting', 'minutes'],
    },
    { name: text.myReminders, to: { page: 'my-reminders' }, pages: ['my-reminders'] },
  ];
}

/** One's own tab: what waits for me and all actions over all forums, and each forum's meetings and own register. */
export const PersonalTab: React.FC<PersonalTabProps> = (props) => {
  const navigation = useHashNavigation(props.shareAddressOf, props.start);
  const place = useDevicePlace(props.useCases.device, 'personal');
  const route = navigation.route ?? firstRoute;
  const asked = isPersonal(route) ? undefined : route.forum;
  const [last, setLast] = React.useState(asked);
  React.useEffect(() => {
    if (asked !== undefined) setLast(asked);
  }, [asked]);
  const forum = asked ?? last ?? props.forums[0];
  const sections = useSections(forum);
  return (
    <NavigationProvider value={navigation}>
      <PlaceProvider value={place}>
        <UsableProvider value={props.onUsable}>
          <Shell sections={sections} current={route.page}>
            <ErrorBoundary place={writeRoute(route)}>
              <WishProvider value={props.useCases.wishes}>
                <PersonalScreens {...props} route={route} forum={forum} />
              </WishProvider>
            </ErrorBoundary>
          </Shell>
        </UsableProvider>
      </PlaceProvider>
    </NavigationProvider>
  );
};

interface PersonalScreensProps extends PersonalTabProps {
  readonly route: Route;
  readonly forum: ForumKey | undefined;
}

const PersonalScreens: React.FC<PersonalScreensProps> = (props) => {
  const { useCases, route, forum } = props;
  const moved = useMoved(route.page);
  const deskOf = React.useMemo(() => rememberDesks(useCases), [useCases]);
  if (route.page === 'my-reminders') return <MyReminderScreen desk={useCases.wishes} focusTitle={moved} />;
  if (route.page === 'my-work' || forum === undefined)
    return <MyWorkScreen load={useCases.loadMyWork} deskOf={deskOf} focusTitle={moved} />;
  if (route.page === 'actions' && route.forum === undefined)
    return <AllActionsScreen desk={useCases.allActions} query={route.query} focusTitle={moved} />;
  const choosing = route.page === 'actions' || route.page === 'meetings';
  return (
    <>
      {choosing && <ForumChoice forums={props.forums} chosen={forum} route={route} deskOf={deskOf} />}
      <ForumScreens
        key={forum}
        useCases={useCases}
        forum={forum}
        route={route}
        templates={props.templates}
        manyForums
        moved={moved}
      />
    </>
  );
};

/** One desk a forum, since each keeps what it has loaded around its rows. */
function rememberDesks(useCases: UseCases) {
  const desks = new Map<ForumKey, ReturnType<UseCases['actionDesk']>>();
  return (forum: ForumKey) => {
    const known = desks.get(forum);
    if (known !== undefined) return known;
    const made = useCases.actionDesk(forum);
    desks.set(forum, made);
    return made;
  };
}
