import { button, element } from './element.ts';
import type { HostPerson } from './facts.ts';
import type { Stage } from './meetingHandlers.ts';
import { joinSharedStage } from './sharedStage.ts';
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
  /** Which meeting's stage it is: the forum and the meeting's id. */
  readonly meeting: string;
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

interface StageFrame {
  readonly element: HTMLElement;
  show(url: string | null, panel: TabPanel | null): void;
}

/** The tiles, or what is shared in their place. */
function createStageFrame({ title, people, words }: StageOptions, stopping: HTMLElement): StageFrame {
  const tiles = element('ul', { class: 'tiles' }, ...people.map(tile));
  const empty = element('p', { class: 'stage-empty' }, words.nothingOnStage);
  const shared = element('div', { class: 'stage-shared', hidden: '' });
  const heading = element('h1', {}, title);
  const area = element(
    'section',
    { class: 'stage', 'aria-label': words.stage },
    heading,
    tiles,
    empty,
    shared,
  );
  return {
    element: area,
    show(url, panel) {
      const showing = url !== null && panel !== null;
      shared.replaceChildren(...(showing ? [panel.element, stopping] : []));
      area.classList.toggle('sharing', showing);
      shared.hidden = !showing;
      empty.hidden = showing;
      tiles.hidden = showing;
    },
  };
}

export function createStageArea(options: StageOptions): StageArea {
  let panel: TabPanel | null = null;
  let shown: string | null = null;

  function put(url: string | null): void {
    if (url === shown) return;
    panel?.close();
    shown = url;
    panel = url === null ? null : options.openPanel(url, stage);
    frame.show(url, panel);
  }

  function share(url: string | null): void {
    put(url);
    meeting.announce(url);
  }

  const stage: Stage = {
    isShowing: () => shown !== null,
    show: share,
    clear: () => {
      share(null);
    },
  };
  const frame = createStageFrame(options, button(options.words.stopSharing, stage.clear, { class: 'stop' }));
  const meeting = joinSharedStage(options.meeting, () => shown, put);
  return { element: frame.element, stage, setMood: (mood) => panel?.setMood(mood) };
}
