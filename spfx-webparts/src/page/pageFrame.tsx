import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { Route } from '@samverkansrummet/shared/lib/ui/navigation/route';
import type { PartSetup } from '@samverkansrummet/shared/lib/ui/page-part/Part';
import { PagePartFrame } from '@samverkansrummet/shared/lib/ui/page-part/PagePartFrame';
import { openInPart } from '@samverkansrummet/shared/lib/ui/page-part/partNavigation';
import { themes, type ScreenTheme } from '@samverkansrummet/shared/lib/ui/parts/ScreenFrame';
import { languageOf } from '@samverkansrummet/shared/lib/ui/text/languageOf';
import { pageClock, pageGuard, type PageConnection } from './PageConnection';
import { leavePage, registerFor, registerOnPage } from './partsOnPage';
import { pageTheme } from './theme/pageTheme';
import type { PartSettings } from './partSettings';

export { connectionTo } from './PageConnection';

interface Framed {
  readonly theme: IReadonlyTheme | undefined;
  /** In Teams there is no page around it: its theme is Teams' own, and so is its ground. */
  readonly teams: ScreenTheme | null;
  readonly locale: string;
}

/** Draws a part in the page's theme and language; drawn anew, it keeps what it shows. */
export function drawInFrame(
  element: HTMLElement,
  { theme, teams, locale }: Framed,
  screen: React.ReactElement,
): void {
  ReactDom.render(
    <PagePartFrame
      theme={teams === null ? pageTheme(theme) : themes[teams]}
      alone={teams !== null}
      language={languageOf(locale)}
      clock={pageClock}
      guard={pageGuard}
    >
      {screen}
    </PagePartFrame>,
    element,
  );
}

interface Placed {
  readonly name: string;
  readonly element: HTMLElement;
  /** It shows actions, so that the page's other parts may lead to it. */
  readonly isRegister: boolean;
  readonly tell: PartSetup['tell'];
}

/** What the part's screen is given: the page's connection, its forum, and the way to the page's other parts. */
export function setupOf(connection: PageConnection, settings: PartSettings, placed: Placed): PartSetup {
  const { name, element, isRegister, tell } = placed;
  const forum =
    settings.forumAddress === null ? null : connection.forums.add(new URL(settings.forumAddress).pathname);
  const show = (route: Route): void => {
    openInPart(name, route);
    element.scrollIntoView({ block: 'start' });
  };
  if (isRegister) registerOnPage(name, { forum, show });
  return {
    name,
    heading: settings.heading,
    useCases: connection.useCases,
    directory: connection.directory,
    forums: connection.forums,
    forum,
    askedFor: settings.askedFor,
    elsewhere: elsewhereFrom(name, forum),
    tell,
  };
}

type Elsewhere = PartSetup['elsewhere'];
const remembered = new Map<string, { readonly forum: PartSetup['forum']; readonly ask: Elsewhere }>();

/** The same for as long as the forum stands, so that a part drawn anew is not taken for a changed one. */
function elsewhereFrom(name: string, forum: PartSetup['forum']): Elsewhere {
  const known = remembered.get(name);
  if (known?.forum === forum) return known.ask;
  const ask: Elsewhere = (route) => registerFor(route, { name, forum });
  remembered.set(name, { forum, ask });
  return ask;
}

export function undraw(element: HTMLElement, name: string): void {
  leavePage(name);
  remembered.delete(name);
  ReactDom.unmountComponentAtNode(element);
}
