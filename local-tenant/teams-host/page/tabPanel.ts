import { askConsentOver } from './consent.ts';
import { button, element } from './element.ts';
import { openHostFrame } from './hostFrame.ts';
import type { LinkActions } from './linkHandlers.ts';
import type { TabState } from './lifecycleHandlers.ts';
import type { Stage } from './meetingHandlers.ts';
import type { SettingsDesk } from './settingsHandlers.ts';
import type { Mood, TabPlace } from './tabPlace.ts';
import { wordsIn } from './words.ts';
import type { Words } from './words.ts';

export interface PanelOptions {
  readonly name: string;
  readonly url: string;
  readonly place: TabPlace;
  readonly mood: Mood;
  readonly words: Words;
  readonly width: number | null;
  readonly stage: Stage | null;
  readonly settings: SettingsDesk;
  readonly links: LinkActions;
}

/** A framed tab with what Teams draws around it: whose it is, its state and the way in by keyboard. */
export interface TabPanel {
  readonly element: HTMLElement;
  readonly setMood: (mood: Mood) => void;
  readonly askToSave: () => void;
  readonly close: () => void;
}

/** Readonly settings for every surface but the configuration page. */
export const noSettings: SettingsDesk = {
  current: () => null,
  keep: () => undefined,
  setValid: () => undefined,
  saved: () => undefined,
  failed: () => undefined,
};

function stateText(state: TabState, words: Words): string {
  if (state === 'loading') return words.loading;
  return state === 'failure' ? words.failed : words.loaded;
}

function labelOf(name: string, words: Words): string {
  if (name === 'settings') return words.settings;
  return name === 'stage' ? words.stage : words.tabFrame;
}

function whoseText({ person }: TabPlace, words: Words): string {
  return person.account === 'guest' ? `${person.name} (${words.guest})` : person.name;
}

export function createTabPanel(options: PanelOptions): TabPanel {
  const { place, words, name } = options;
  const state = element('span', { class: 'tab-state', role: 'status' });
  const body = element('div', { class: 'tab-body' });
  const panel = element('section', {
    class: 'tab-panel',
    'aria-label': `${labelOf(name, words)}: ${place.person.name}`,
  });
  const failure = element('p', { class: 'tab-failure', role: 'alert', hidden: '' });

  function showState(next: TabState, reason: string): void {
    panel.dataset['state'] = next;
    state.textContent = stateText(next, words);
    failure.hidden = next !== 'failure';
    failure.textContent = next === 'failure' ? `${words.appFailed} ${reason}` : '';
  }

  const frame = openHostFrame({
    ...options,
    title: `${labelOf(name, words)}: ${place.person.name}`,
    askConsent: () => askConsentOver(panel, words, whoseText(place, words)),
    onState: showState,
    onFocusBack: () => {
      entering.focus();
    },
  });
  const entering = button(words.enterTab, frame.enter, { class: 'quiet' });
  const who = whoseText(place, words);
  const whose = element('span', { class: 'tab-whose', title: who }, who);
  const { organisation } = place.person;
  const home = element('span', { class: 'tab-organisation', title: organisation }, organisation);
  const head = element('header', { class: 'tab-head' }, element('div', {}, home, whose), state, entering);
  body.append(frame.frame, failure);
  if (options.width !== null) panel.style.setProperty('--tab-width', `${options.width}px`);
  panel.dataset['tab'] = name;
  panel.append(head, body);
  return {
    element: panel,
    setMood: (mood) => {
      entering.textContent = wordsIn(mood.lang).enterTab;
      frame.setMood(mood);
    },
    askToSave: frame.askToSave,
    close: frame.close,
  };
}
