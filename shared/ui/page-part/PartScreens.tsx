import * as React from 'react';
import type { UseCases } from '../../application/compose';
import type { Directory } from '../../application/ports/Directory';
import type { ForumKey } from '../../domain/organisation/forum';
import { useNavigation } from '../navigation/navigation';
import type { Route } from '../navigation/route';
import { SkeletonList } from '../parts/SkeletonList';
import { UnknownForum } from '../shell/UnknownForum';
import { useDirectory } from './useDirectory';

/** What a part leads to comes when it is gone to, and is shared by all parts of the page. */
const LateRegister = React.lazy(async () => ({
  default: (await import('../action-register/RegisterScreen')).RegisterScreen,
}));
const LateAll = React.lazy(async () => ({
  default: (await import('../all-actions/AllActionsScreen')).AllActionsScreen,
}));
const LateAction = React.lazy(async () => ({
  default: (await import('../action-register/item/ActionScreen')).ActionScreen,
}));
const LateMinutes = React.lazy(async () => ({
  default: (await import('../minutes/MinutesScreen')).MinutesScreen,
}));
const LateMeeting = React.lazy(async () => ({ default: (await import('../shell/OneMeeting')).OneMeeting }));

export type InnerRoute = Extract<Route, { page: 'actions' | 'action' | 'meeting' | 'minutes' }>;

const innerPages: ReadonlySet<Route['page']> = new Set(['actions', 'action', 'meeting', 'minutes']);
export const isInner = (route: Route): route is InnerRoute => innerPages.has(route.page);

interface AllForumsProps extends Pick<PartScreensProps, 'useCases'> {
  readonly directory: Pick<Directory, 'load'>;
  readonly query: string;
}

/** Alla åtgärder, once the programme has told which forums there are. */
export const AllForums: React.FC<AllForumsProps> = ({ useCases, directory, query }) => {
  const loading = <SkeletonList rows={4} rowHeight={56} />;
  if (useDirectory(directory) === null) return loading;
  return (
    <React.Suspense fallback={loading}>
      <LateAll desk={useCases.allActions} query={query} focusTitle />
    </React.Suspense>
  );
};

interface PartScreensProps {
  readonly useCases: UseCases;
  readonly forum: ForumKey;
  readonly route: InnerRoute;
}

/** What a part of a page leads to: a forum's actions, one of them, a meeting or its minutes. */
export const PartScreens: React.FC<PartScreensProps> = (props) => (
  <React.Suspense fallback={<SkeletonList rows={4} rowHeight={56} />}>
    <Inner {...props} />
  </React.Suspense>
);

const Inner: React.FC<PartScreensProps> = ({ useCases, forum, route }) => {
  const actions = React.useMemo(() => useCases.actionDesk(forum), [useCases, forum]);
  if (actions === null) return <UnknownForum />;
  switch (route.page) {
    case 'actions':
      return <LateRegister desk={actions} query={route.query} forum={forum} focusTitle />;
    case 'action':
      return <LateAction key={route.action} desk={actions} id={route.action} forum={forum} />;
    case 'meeting':
    case 'minutes':
      return <MeetingPart useCases={useCases} forum={forum} route={route} />;
  }
};

type MeetingRoute = Extract<InnerRoute, { page: 'meeting' | 'minutes' }>;

const MeetingPart: React.FC<PartScreensProps & { readonly route: MeetingRoute }> = (props) => {
  const { useCases, forum, route } = props;
  const { meeting } = route;
  const { go } = useNavigation();
  const meetings = React.useMemo(() => useCases.meetingDesk(forum), [useCases, forum]);
  const minutes = React.useMemo(() => useCases.minutesDesk(forum), [useCases, forum]);
  if (meetings === null || minutes === null) return <UnknownForum />;
  if (route.page === 'minutes')
    return (
      <LateMinutes
        key={meeting}
        desk={minutes}
        meeting={meeting}
        onBack={() => go({ page: 'meeting', meeting, forum })}
      />
    );
  return (
    <LateMeeting
      key={meeting}
      {...{ useCases, forum, meeting }}
      ahead={meetings}
      onMinutes={() => go({ page: 'minutes', meeting, forum })}
    />
  );
};
