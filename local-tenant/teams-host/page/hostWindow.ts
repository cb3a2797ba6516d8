import { withParts } from './address.ts';
import type { HostAddress, Surface } from './address.ts';
import { button, element } from './element.ts';
import type { ChannelTab, HostFacts, HostMeeting, HostPerson } from './facts.ts';
import type { LinkActions } from './linkHandlers.ts';
import { createNotices } from './notices.ts';
import type { Notices } from './notices.ts';
import { openSettingsDialog } from './settingsDialog.ts';
import { createStageArea } from './stageArea.ts';
import type { StageArea } from './stageArea.ts';
import { createTabPanel, noSettings } from './tabPanel.ts';
import type { TabPanel } from './tabPanel.ts';
import { placeOf, tabUrl } from './tabPage.ts';
import type { Mood } from './tabPlace.ts';
import type { Words } from './words.ts';

/** What one host window is opened with. */
export interface WindowOrder {
  readonly facts: HostFacts;
  readonly address: HostAddress;
  readonly words: Words;
  readonly people: readonly HostPerson[];
  readonly meeting: HostMeeting | null;
  readonly channelTab: ChannelTab | null;
}

export interface HostWindow {
  readonly element: HTMLElement;
  setMood(mood: Mood): void;
}

/** Follows links by opening the host's own address for them, so that each is a place one can return to. */
function linkActions(order: WindowOrder, notices: Notices): LinkActions {
  return {
    go: ({ surface, site, meeting, subPage }) => {
      const persona = order.people[0]?.key ?? '';
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
      notices.say(`${order.words.unknownLink} ${link}`);
    },
  };
}

/** A window of Teams: one tab, or a meeting with its stage and a side panel for each organisation. */
export function createHostWindow(order: WindowOrder): HostWindow {
  const { address, words, people, meeting } = order;
  let mood: Mood = { theme: address.theme, lang: address.lang };
  const panels: TabPanel[] = [];
  const notices = createNotices(words);
  const links = linkActions(order, notices);
  const area: StageArea | null = address.surface === 'sidePanel' ? openStageArea() : null;

  function panel(name: string, person: HostPerson, surface: Surface): TabPanel {
    const tab = { ...order, person, surface };
    const width = surface === 'sidePanel' ? (address.width ?? 320) : address.width;
    const stage = area?.stage ?? null;
    const base = { name, words, mood, width, stage, links, settings: noSettings };
    const made = createTabPanel({ ...base, url: tabUrl(tab), place: placeOf(tab) });
    panels.push(made);
    return made;
  }

  function openStageArea(): StageArea {
    return createStageArea({
      title: meeting?.title ?? words.noMeeting,
      people,
      words,
      openPanel: (url, stage) => {
        const [person] = people;
        if (!person) throw new Error('A meeting window needs somebody in it.');
        const place = placeOf({ ...order, person, surface: 'stage' });
        const base = { name: 'stage', url, place, words, mood, links, settings: noSettings };
        return createTabPanel({ ...base, width: null, stage });
      },
    });
  }

  const tabs = people.map((person, at) => panel(at === 0 ? 'tab' : `tab${at + 1}`, person, address.surface));
  const room = element('div', { class: 'panels' }, ...tabs.map((tab) => tab.element));
  const view = element('main', { class: `window ${address.surface} ${address.layout}` });
  if (area) view.append(area.element);
  view.append(room, notices.element);

  function openSettings(): void {
    const [person] = people;
    if (!person) return;
    const tab = { ...order, person, surface: 'configure' as const };
    const dialog = openSettingsDialog({
      site: placeOf(tab).site,
      words,
      present: order.channelTab,
      openPanel: (settings) => {
        const base = { name: 'settings', words, mood, links, settings, width: null, stage: null };
        return createTabPanel({ ...base, url: tabUrl(tab), place: placeOf(tab) });
      },
      onSaved: () => {
        location.assign(withParts(location.search, { configure: '' }));
      },
      onClosed: () => undefined,
    });
    view.append(dialog);
  }

  if (address.surface === 'channel') {
    view.prepend(element('div', { class: 'channel-bar' }, button(words.configureTab, openSettings)));
    if (address.configure) openSettings();
  }
  return {
    element: view,
    setMood(next) {
      mood = next;
      area?.setMood(next);
      for (const tab of panels) tab.setMood(next);
    },
  };
}
