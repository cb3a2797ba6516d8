import { button, element } from './element.ts';
import type { HostPerson } from './facts.ts';
import type { Stage } from './meetingHandlers.ts';
import type { TabPanel } from './tabPanel.ts';
import type { Mood } from './tabPlace.ts';
import type { Words } from './words.ts';

/** The middle of a meeting window: the participants, and over them what is shared to the stage. */
export interface StageArea {
  readonly element: HTMLElement;
  readonly stage: Stage;
  readonly setMood: (mood: Mood) => void;
}

export interface StageOptions {
  readonly title: string;
  readonly people: readonly HostPerson[];
  readonly words: Words;
  readonly openPanel: (url: string, stage: Stage) => TabPanel;
}

function initials(organisation: string): string {
  const words = organisation.split(/[\s,]+/).filter((word) => word !== '');
  const letters = words.length > 1 ? words.map((word) => word.slice(0, 1)).join('') : organisation;
  return letters.slice(0, 2).toUpperCase();
}

function tile(person: HostPerson): HTMLElement {
  return element(
    'li',
    { class: 'tile' },
    element('span', { class: 'tile-mark', 'aria-hidden': 'true' }, initials(person.organisation)),
    element('span', { class: 'tile-name' }, person.name),
  );
}

export function createStageArea({ title, people, words, openPanel }: StageOptions): StageArea {
  let panel: TabPanel | null = null;
  const tiles = element('ul', { class: 'tiles' }, ...people.map(tile));
  const empty = element('p', { class: 'stage-empty' }, words.nothingOnStage);
  const shared = element('div', { class: 'stage-shared', hidden: '' });
  const area = element(
    'section',
    { class: 'stage', 'aria-label': words.stage },
    element('h2', {}, title),
    tiles,
    empty,
    shared,
  );

  const stage: Stage = {
    isShowing: () => panel !== null,
    show(url) {
      panel?.close();
      panel = openPanel(url, stage);
      shared.replaceChildren(panel.element, stopping);
      setShown(true);
    },
    clear() {
      panel?.close();
      panel = null;
      shared.replaceChildren();
      setShown(false);
    },
  };
  const stopping = button(words.stopSharing, stage.clear, { class: 'stop' });

  function setShown(shown: boolean): void {
    area.classList.toggle('sharing', shown);
    shared.hidden = !shown;
    empty.hidden = shown;
    tiles.hidden = shown;
  }

  return { element: area, stage, setMood: (mood) => panel?.setMood(mood) };
}
