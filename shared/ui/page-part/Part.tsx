import * as React from 'react';
import type { UseCases } from '../../application/compose';
import type { Directory } from '../../application/ports/Directory';
import type { ForumSites } from '../../application/ports/ForumSites';
import type { ForumKey } from '../../domain/organisation/forum';
import { NavigationProvider } from '../navigation/navigation';
import { RouteLink } from '../navigation/RouteLink';
import { writeRoute, type Route } from '../navigation/route';
import { SurfaceProvider, useSurface } from '../parts/surfaceContext';
import { PlaceProvider, useDevicePlace } from '../parts/useKept';
import { ErrorBoundary } from '../shell/ErrorBoundary';
import { useMoved } from '../shell/useMoved';
import { useText } from '../text/language';
import { pagePartText } from '../text/pagePartText';
import { ForumGate } from './ForumGate';
import { usePartNavigation } from './partNavigation';
import type { PartChoice } from './choice/partChoice';
import { AllForums, isInner, PartScreens } from './PartScreens';
import { useTelling } from './choice/useTelling';

/** What the screen that a part begins with is told. */
export interface PartHome {
  /** Null only for a part across forums. */
  readonly forum: ForumKey | null;
  readonly route: Route;
  /** Somebody has come back to it: the focus follows. */
  readonly moved: boolean;
}

/** What every part of a page is given by the web part around it. */
export interface PartSetup {
  /** In the address: one word, the part's own on the page. */
  readonly name: string;
  /** Empty for the part's usual name. */
  readonly heading: string;
  readonly useCases: UseCases;
  readonly directory: Pick<Directory, 'load'>;
  readonly forums: ForumSites;
  /** The forum of the settings or of the page's site; null where the page is known to belong to none. */
  readonly forum: ForumKey | null;
  /** What the settings name as the forum's site; empty where they name none. */
  readonly askedFor?: string;
  /** Another part of the page that shows a route better; null where there is none. */
  readonly elsewhere: (route: Route) => (() => void) | null;
  /** Tells the page's other parts what has been chosen here. */
  readonly tell: (choice: PartChoice) => void;
}

interface PartProps extends PartSetup {
  readonly home: Route;
  readonly title: string;
  /** The part needs no forum of its own to begin with. */
  readonly acrossForums?: boolean;
  /** It is shown though the programme cannot be read, and says what is missing then. */
  readonly doesWithout?: boolean;
  readonly children: (home: PartHome) => React.ReactNode;
}

/** A part of a page with a place of its own in the address: the screen it begins with, and what that leads to. */
export const Part: React.FC<PartProps> = (props) => {
  const navigation = useTelling(usePartNavigation(props), props);
  const place = useDevicePlace(props.useCases.device, props.name);
  const route = navigation.route ?? props.home;
  return (
    <NavigationProvider value={navigation}>
      <PlaceProvider value={place}>
        <ErrorBoundary place={writeRoute(route)}>
          <Routed {...props} route={route} go={navigation.replace} />
        </ErrorBoundary>
      </PlaceProvider>
    </NavigationProvider>
  );
};

interface RoutedProps extends PartProps {
  readonly route: Route;
  readonly go: (route: Route) => void;
}

const forumIn = (route: Route): ForumKey | undefined => ('forum' in route ? route.forum : undefined);

const Routed: React.FC<RoutedProps> = (props) => {
  const { route, home, useCases, directory } = props;
  const surface = useSurface();
  const moved = useMoved(route.page);
  const titled = { ...surface, title: props.heading.trim() || props.title };
  const begun = (forum: ForumKey | null, shown: Route) => (
    <SurfaceProvider value={titled}>{props.children({ forum, route: shown, moved })}</SurfaceProvider>
  );
  const isHome = route.page === home.page || !isInner(route);
  if (isHome && props.acrossForums === true) return begun(props.forum, home);
  if (props.acrossForums === true && isOfAllForums(route))
    return (
      <>
        <BackToHome home={home} title={titled.title} />
        <AllForums useCases={useCases} directory={directory} query={route.query} />
      </>
    );
  return (
    <ForumGate
      directory={directory}
      askedFor={props.askedFor}
      title={titled.title}
      doesWithout={props.doesWithout}
      forum={forumIn(route) ?? props.forum}
      onChoose={(forum) => props.go({ ...home, forum } as Route)}
    >
      {(forum) =>
        isHome ? (
          begun(forum, route.page === home.page ? route : home)
        ) : (
          <>
            <BackToHome home={home} title={titled.title} />
            <PartScreens useCases={useCases} forum={forum} route={route} />
          </>
        )
      }
    </ForumGate>
  );
};

type ListRoute = Extract<Route, { page: 'actions' }>;

/** The list over all forums, which a number that is added up leads to. */
const isOfAllForums = (route: Route): route is ListRoute =>
  route.page === 'actions' && route.forum === undefined;

/** An action's page has a way back to its register of its own. */
const BackToHome: React.FC<{ readonly home: Route; readonly title: string }> = ({ home, title }) => {
  const text = useText(pagePartText);
  if (home.page === 'actions') return null;
  return (
    <p style={{ margin: '0 0 8px' }}>
      <RouteLink to={home}>{text.back(title)}</RouteLink>
    </p>
  );
};
