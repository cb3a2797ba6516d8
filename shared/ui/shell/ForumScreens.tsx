import * as React from 'react';
import type { UseCases } from '../../application/compose';
import type { MeetingTemplate } from '../../application/meetings/MeetingDesk';
import type { ForumKey } from '../../domain/organisation/forum';
import { ActionScreen } from '../action-register/item/ActionScreen';
import { RegisterScreen } from '../action-register/RegisterScreen';
import { ContactsScreen } from '../contacts/ContactsScreen';
import { MeetingListScreen } from '../meeting/list/MeetingListScreen';
import { MinutesScreen } from '../minutes/MinutesScreen';
import { useNavigation } from '../navigation/navigation';
import type { ForumRoute, Route } from '../navigation/route';
import { OverviewScreen } from '../overview/OverviewScreen';
import { useShortcut } from '../parts/useShortcut';
import { SearchScreen } from '../search/SearchScreen';
import { OneMeeting } from './OneMeeting';
import { RedactionScreens } from './RedactionScreens';
import { ReminderScreen } from './ReminderScreen';
import { UnknownForum } from './UnknownForum';

interface ForumScreensProps {
  readonly useCases: UseCases;
  readonly forum: ForumKey;
  readonly route: ForumRoute;
  readonly templates: readonly MeetingTemplate[];
  /** In a tab over several forums the forum stands in every address. */
  readonly manyForums: boolean;
  readonly moved: boolean;
}

/** The screens of one forum, by the address. */
export const ForumScreens: React.FC<ForumScreensProps> = (props) => {
  const { useCases, forum } = props;
  const actions = React.useMemo(() => useCases.actionDesk(forum), [useCases, forum]);
  const meetings = React.useMemo(() => useCases.meetingDesk(forum), [useCases, forum]);
  const minutes = React.useMemo(() => useCases.minutesDesk(forum), [useCases, forum]);
  const overview = React.useMemo(() => useCases.overviewDesk(forum), [useCases, forum]);
  const search = React.useMemo(() => useCases.searchDesk(forum), [useCases, forum]);
  const contacts = React.useMemo(() => useCases.contactDesk(forum), [useCases, forum]);
  if (
    actions === null ||
    meetings === null ||
    minutes === null ||
    overview === null ||
    search === null ||
    contacts === null
  )
    return <UnknownForum />;
  return (
    <KnownForum
      {...props}
      actions={actions}
      meetings={meetings}
      minutes={minutes}
      overview={overview}
      search={search}
      contacts={contacts}
    />
  );
};

interface KnownForumProps extends ForumScreensProps {
  readonly actions: NonNullable<ReturnType<UseCases['actionDesk']>>;
  readonly meetings: NonNullable<ReturnType<UseCases['meetingDesk']>>;
  readonly minutes: NonNullable<ReturnType<UseCases['minutesDesk']>>;
  readonly overview: NonNullable<ReturnType<UseCases['overviewDesk']>>;
  readonly contacts: NonNullable<ReturnType<UseCases['contactDesk']>>;
  readonly search: NonNullable<ReturnType<UseCases['searchDesk']>>;
}

type MeetingRoute = Extract<ForumRoute, { page: 'meetings' | 'meeting' | 'minutes' }>;
const meetingPages: ReadonlySet<Route['page']> = new Set(['meetings', 'meeting', 'minutes']);
const isOfMeetings = (route: ForumRoute): route is MeetingRoute => meetingPages.has(route.page);

type SeldomRoute = Extract<ForumRoute, { page: 'reminders' | 'redaction' | 'redactions' }>;
const seldomPages: ReadonlySet<Route['page']> = new Set(['reminders', 'redaction', 'redactions']);
const isSeldom = (route: ForumRoute): route is SeldomRoute => seldomPages.has(route.page);

type RegisterRoute = Exclude<ForumRoute, MeetingRoute | SeldomRoute>;

/** `/` leads to the search from every screen. */
const KnownForum: React.FC<KnownForumProps> = (props) => {
  const { route, forum, manyForums } = props;
  const { go } = useNavigation();
  const inAddress = manyForums ? { forum } : {};
  useShortcut('/', route.page !== 'search', () => go({ page: 'search', text: '', ...inAddress }));
  if (isOfMeetings(route)) return <MeetingScreens {...props} route={route} inAddress={inAddress} />;
  return isSeldom(route) ? (
    <SeldomScreens {...props} route={route} inAddress={inAddress} />
  ) : (
    <RegisterScreens {...props} route={route} inAddress={inAddress} />
  );
};

type ScreensOf<R extends ForumRoute> = Omit<KnownForumProps, 'route'> & {
  readonly route: R;
  readonly inAddress: { readonly forum?: ForumKey };
};

/** What is seldom come to, and fetched then. */
const SeldomScreens: React.FC<ScreensOf<SeldomRoute>> = (props) =>
  props.route.page === 'reminders' ? (
    <ReminderScreen {...props} />
  ) : (
    <RedactionScreens {...props} route={props.route} />
  );

const RegisterScreens: React.FC<ScreensOf<RegisterRoute>> = (props) => {
  const { route, actions, moved, inAddress } = props;
  switch (route.page) {
    case 'overview':
      return (
        <OverviewScreen
          desk={props.overview}
          meetings={props.meetings}
          templates={props.templates}
          focusTitle={moved}
          {...inAddress}
        />
      );
    case 'actions':
      return <RegisterScreen desk={actions} query={route.query} focusTitle={moved} {...inAddress} />;
    case 'action':
      return <ActionScreen key={route.action} desk={actions} id={route.action} {...inAddress} />;
    case 'contacts':
      return <ContactsScreen desk={props.contacts} actions={actions} focusTitle={moved} {...inAddress} />;
    case 'search':
      return <SearchScreen desk={props.search} actions={actions} text={route.text} {...inAddress} />;
  }
};

const MeetingScreens: React.FC<ScreensOf<MeetingRoute>> = (props) => {
  const { route, actions, meetings, minutes, moved, inAddress } = props;
  const { go } = useNavigation();
  switch (route.page) {
    case 'meetings':
      return (
        <MeetingListScreen
          desk={meetings}
          actions={actions}
          templates={props.templates}
          focusTitle={moved}
          {...inAddress}
        />
      );
    case 'minutes': {
      const { meeting } = route;
      const onBack = () => go({ page: 'meeting', meeting, ...inAddress });
      return <MinutesScreen key={meeting} desk={minutes} meeting={meeting} onBack={onBack} />;
    }
    case 'meeting':
      return (
        <OneMeeting
          key={route.meeting}
          {...props}
          meeting={route.meeting}
          ahead={meetings}
          onMinutes={() => go({ page: 'minutes', meeting: route.meeting, ...inAddress })}
        />
      );
  }
};
