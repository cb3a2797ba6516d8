import { withParts } from './address.ts';
import type { HostAddress, Surface } from './address.ts';
import { createChannelBar } from './channelBar.ts';
import { element } from './element.ts';
import type { ChannelTab, HostFacts, HostMeeting, HostPerson } from './facts.ts';
import type { LinkActions } from './linkHandlers.ts';
import type { Stage } from './meetingHandlers.ts';
import { createNotices } from './notices.ts';
import type { Notices } from './notices.ts';
import type { SettingsDesk } from './settingsHandlers.ts';
import { createStageArea } from './stageArea.ts';
import type { StageArea } from './stageArea.ts';
import { createTabPanel, noSettings } from './tabPanel.ts';
import type { TabPanel } from './tabPanel.ts';
import { placeOf, tabUrl } from './tabPage.ts';
import type { Mood } from './tabPlace.ts';
import { surfaceNames } from './words.ts';
import type { Words } from './words.ts';

/** What one host window is opened with. */
export interface WindowOrder {
  readonly facts: HostFacts;
  readonly address: HostAddress;
  readonly words: Words;
  readonly people: readonly [HostPerson, ...HostPerson[]];
  readonly meeting: HostMeeting | null;
  readonly channelTab: ChannelTab | null;
}

export interface HostWindow {
  readonly element: HTMLElement;
  readonly setMood: (mood: Mood) => void;
}

interface PanelOrder {
  readonly name: string;
  readonly person: HostPerson;
  readonly surface: Surface | 'configure';
  readonly url?: string;
  readonly width?: number | null;
  readonly stage?: Stage | null;
  readonly settings?: SettingsDesk;
}

/** Follows links by opening the host's own address for them, so that each is a place one can return to. */
function linkActions({ people, words }: WindowOrder, notices: Notices): LinkActions {
  return {
    go: ({ surface, site, meeting, subPage }) => {
      const persona = people[0].key;
      const parts = { layout: '', personas: '', persona, surface, site, meeting, subPage, configure: '' };
      location.assign(withParts(location.search, parts));
    },
    openOutside: (url) => {
      window.open(url, '_blank', 'noopener');
    },
    offerToShare: (subPage, label) => {
      notices.offerLink(new URL(withParts(location.search, { subPage }), location.href).href, label);
    },
    sayUnknown: (link) => {
      notices.say(`${words.unknownLink} ${link}`);
    },
  };
}

/** Makes the window's panels, all with the window's mood of the moment. */
function panelMaker(order: WindowOrder, notices: Notices, mood: () => Mood): (panel: PanelOrder) => TabPanel {
  const links = linkActions(order, notices);
  const { words } = order;
  return ({ name, person, surface, url, width = null, stage = null, settings = noSettings }) => {
    const tab = { ...order, person, surface };
    const address = url ?? tabUrl(tab);
    return createTabPanel({
      name,
      url: address,
      place: placeOf(tab),
      mood: mood(),
      words,
      width,
      stage,
      settings,
      links,
    });
  };
}

function stageAreaOf(order: WindowOrder, openPanel: (panel: PanelOrder) => TabPanel): StageArea | null {
  const { address, people, words, meeting } = order;
  if (address.surface !== 'sidePanel') return null;
  const title = meeting?.title ?? words.noMeeting;
  const [person] = people;
  return createStageArea({
    meeting: `${address.site}/${address.meeting}`,
    title,
    people,
    words,
    openPanel: (url, stage) => openPanel({ name: 'stage', surface: 'stage', person, url, stage }),
  });
}

/** Teams names the place in its own bars; here a reader hears it as the page's heading. */
function headingOf({ lang, surface }: HostAddress): HTMLElement {
  return element('h1', { class: 'unseen' }, surfaceNames[lang][surface]);
}

/** A window of Teams: one tab, or a meeting with its stage and a side panel for each organisation. */
export function createHostWindow(order: WindowOrder): HostWindow {
  const { address, words, people } = order;
  const { surface } = address;
  let mood: Mood = { theme: address.theme, lang: address.lang };
  const notices = createNotices(words);
  const openPanel = panelMaker(order, notices, () => mood);
  const area = stageAreaOf(order, openPanel);
  const width = surface === 'sidePanel' ? (address.width ?? 320) : address.width;
  const panels = people.map((person, at) =>
    openPanel({
      name: at === 0 ? 'tab' : `tab${at + 1}`,
      person,
      surface,
      width,
      stage: area?.stage ?? null,
    }),
  );
  const room = element('div', { class: 'panels' }, ...panels.map((panel) => panel.element));
  const view = element('main', { class: `window ${surface} ${address.layout}` });
  if (area) view.append(area.element);
  view.append(room, notices.element);
  if (surface !== 'channel' && !area) view.prepend(headingOf(address));
  if (surface === 'channel') {
    const openSettings = (settings: SettingsDesk): TabPanel =>
      openPanel({ name: 'settings', surface: 'configure', person: people[0], settings });
    const bar = { facts: order.facts, address, words, present: order.channelTab, openPanel: openSettings };
    view.prepend(createChannelBar(bar, view));
  }
  return {
    element: view,
    setMood(next) {
      mood = next;
      area?.setMood(next);
      for (const panel of panels) panel.setMood(next);
    },
  };
}
