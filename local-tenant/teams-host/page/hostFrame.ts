import { openBridge } from './bridge.ts';
import { element } from './element.ts';
import { lifecycleHandlers } from './lifecycleHandlers.ts';
import type { TabState } from './lifecycleHandlers.ts';
import { linkHandlers } from './linkHandlers.ts';
import type { LinkActions } from './linkHandlers.ts';
import { meetingHandlers } from './meetingHandlers.ts';
import type { Stage } from './meetingHandlers.ts';
import { peopleHandlers } from './peopleHandlers.ts';
import { settingsHandlers } from './settingsHandlers.ts';
import type { SettingsDesk } from './settingsHandlers.ts';
import { signInHandlers } from './signIn.ts';
import { appContext } from './tabContext.ts';
import type { Mood, TabPlace } from './tabPlace.ts';

export interface FrameOptions {
  /** The frame's name, by which tests find it: `tab`, `tab2`, `stage`, `settings`. */
  readonly name: string;
  readonly title: string;
  readonly url: string;
  readonly place: TabPlace;
  readonly mood: Mood;
  readonly stage: Stage | null;
  readonly settings: SettingsDesk;
  readonly links: LinkActions;
  readonly askConsent: () => Promise<boolean>;
  readonly onState: (state: TabState, reason: string) => void;
  readonly onFocusBack: () => void;
}

/** One tab in its frame, as the host drives it. */
export interface HostFrame {
  readonly frame: HTMLIFrameElement;
  readonly setMood: (mood: Mood) => void;
  readonly enter: () => void;
  readonly askToSave: () => void;
  readonly close: () => void;
}

export function openHostFrame(options: FrameOptions): HostFrame {
  const { place, url } = options;
  const frame = element('iframe', { name: options.name, title: options.title, allow: 'clipboard-write' });
  const listening = new Set<string>();
  let mood = options.mood;
  const bridge = openBridge(frame, place.facts.addresses.tabs, {
    ...lifecycleHandlers(place, {
      mood: () => mood,
      listensFor: (event) => listening.add(event),
      enter: (state, reason = '') => {
        options.onState(state, reason);
      },
      takeFocusBack: options.onFocusBack,
    }),
    ...signInHandlers(place, options.askConsent),
    ...meetingHandlers(place, options.stage),
    ...linkHandlers(options.links),
    ...settingsHandlers(options.settings),
    ...peopleHandlers,
  });
  function open(): void {
    listening.clear();
    options.onState('loading', '');
    frame.src = url;
  }

  /** Teams changes language by loading the tab anew, unless the tab follows its context. */
  function setMood(next: Mood): void {
    const newLanguage = next.lang !== mood.lang;
    mood = next;
    bridge.send('themeChange', [next.theme]);
    if (listening.has('contextChange')) bridge.send('contextChange', [appContext(place, next)]);
    else if (newLanguage) open();
  }

  open();
  return {
    frame,
    setMood,
    enter() {
      frame.focus();
      bridge.send('focusEnter', [false]);
    },
    askToSave() {
      bridge.send('settings.save', [{ webhookUrl: '' }]);
    },
    close() {
      bridge.close();
      frame.remove();
    },
  };
}
