import * as React from 'react';
import type { UseCases } from '../../application/compose';
import type { MeetingTemplate } from '../../application/meetings/MeetingDesk';
import type { MeetingId } from '../../domain/meeting/meeting';
import type { ForumKey } from '../../domain/organisation/forum';
import { ActionScreen } from '../action-register/item/ActionScreen';
import { RegisterScreen } from '../action-register/RegisterScreen';
import { MeetingListScreen } from '../meeting/list/MeetingListScreen';
import { MinutesScreen } from '../minutes/MinutesScreen';
import { useNavigation } from '../navigation/navigation';
import type { Route } from '../navigation/route';
import { OverviewScreen } from '../overview/OverviewScreen';
import { ErrorScreen } from '../parts/ErrorScreen';
import { useText } from '../text/language';
import { navigationText } from '../text/navigationText';
import { MeetingDetails } from './MeetingDetails';

export type ForumRoute = Exclude<Route, { page: 'my-work' }>;

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
  if (actions === null || meetings === null || minutes === null || overview === null) return <UnknownForum />;
  return (
    <KnownForum {...props} actions={actions} meetings={meetings} minutes={minutes} overview={overview} />
  );
};

const UnknownForum: React.FC = () => {
  const { unknownForum } = useText(navigationText);
  return <ErrorScreen title={unknownForum.title} lines={unknownForum.lines} />;
};

interface KnownForumProps extends ForumScreensProps {
  readonly actions: NonNullable<ReturnType<UseCases['actionDesk']>>;
  readonly meetings: NonNullable<ReturnType<UseCases['meetingDesk']>>;
  readonly minutes: NonNullable<ReturnType<UseCases['minutesDesk']>>;
  readonly overview: NonNullable<ReturnType<UseCases['overviewDesk']>>;
}

const KnownForum: React.FC<KnownForumProps> = (props) => {
  const { route, forum, templates, actions, meetings, minutes, moved } = props;
  const { go } = useNavigation();
  const inAddress = props.manyForums ? { forum } : {};
  switch (route.page) {
    case 'overview':
      return (
        <OverviewScreen
          desk={props.overview}
          meetings={meetings}
          templates={templates}
          focusTitle={moved}
          {...inAddress}
        />
      );
    case 'actions':
      return <RegisterScreen desk={actions} query={route.query} focusTitle={moved} {...inAddress} />;
    case 'action':
      return <ActionScreen key={route.action} desk={actions} id={route.action} {...inAddress} />;
    case 'meetings':
      return (
        <MeetingListScreen
          desk={meetings}
          actions={actions}
          templates={templates}
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
      return <OneMeeting key={route.meeting} {...props} meeting={route.meeting} />;
  }
};

const OneMeeting: React.FC<KnownForumProps & { readonly meeting: MeetingId }> = (props) => {
  const { useCases, forum, meeting } = props;
  const { go } = useNavigation();
  const [attempt, setAttempt] = React.useState(0);
  const session = React.useMemo(
    () => useCases.meetingSession(forum, meeting),
    // A new attempt opens the meeting anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [useCases, forum, meeting, attempt],
  );
  if (session === null) return <UnknownForum />;
  return (
    <MeetingDetails
      key={attempt}
      session={session}
      forum={forum}
      onMinutes={() => go({ page: 'minutes', meeting, ...(props.manyForums ? { forum } : {}) })}
      onRetry={() => setAttempt(attempt + 1)}
    />
  );
};
