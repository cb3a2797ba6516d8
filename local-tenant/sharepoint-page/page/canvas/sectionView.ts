import { element } from '../../../teams-host/page/element.ts';
import type { StoredSection } from '../facts.ts';
import type { ThemeName } from '../pageAddress.ts';
import { sectionTheme } from '../themes.ts';
import type { SectionScope, Workbench } from '../workbench.ts';
import type { Slot } from './webPartSlot.ts';
import { createAdder, createSectionTools } from './sectionTools.ts';
import type { ToolboxEntry } from './toolbox.ts';

const layouts = { full: 1, one: 1, two: 2, three: 3 } as const;
export const layoutNames = Object.keys(layouts) as readonly StoredSection['layout'][];

/** A section of the page with its columns; the slots are kept as they stand. */
export interface SectionView {
  readonly element: HTMLElement;
  readonly scope: SectionScope;
  readonly columns: readonly Slot[][];
  place(): void;
  setTheme(theme: ThemeName): void;
  stored(): StoredSection;
}

export interface SectionActs {
  add(section: SectionView, column: number, entry: ToolboxEntry): void;
  remove(section: SectionView): void;
}

function emptySlots(layout: StoredSection['layout']): Slot[][] {
  return Array.from({ length: layouts[layout] }, () => []);
}

/** Puts the slots' elements where the slots stand, and touches none that stands right. */
function arrange(columns: readonly Slot[][], places: readonly HTMLElement[]): void {
  columns.forEach((slots, at) => {
    slots.forEach((slot, order) => {
      const place = places[at];
      if (place === undefined || place.children[order] === slot.element) return;
      place.insertBefore(slot.element, place.children[order] ?? null);
    });
  });
}

/** A section's own background, and the text colour that its theme has on it. */
function paint(box: HTMLElement, theme: ThemeName, background: StoredSection['background']): void {
  const { semanticColors } = sectionTheme(theme, background);
  box.dataset['background'] = background;
  box.style.backgroundColor = semanticColors['bodyBackground'] ?? '';
  box.style.color = semanticColors['bodyText'] ?? '';
}

/** Makes an empty section; its web parts are put in by the canvas. */
export function createSection(
  bench: Workbench,
  { layout, background: first }: Pick<StoredSection, 'layout' | 'background'>,
  acts: SectionActs,
): SectionView {
  let background = first;
  const scope = bench.openSection(background);
  const columns = emptySlots(layout);
  const places = columns.map(() => element('div', { class: 'column' }));
  const box = element('section', { class: `section ${layout}`, 'data-layout': layout });
  const view: SectionView = {
    element: box,
    scope,
    columns,
    place: () => {
      arrange(columns, places);
    },
    setTheme: (theme) => {
      scope.setTheme(theme);
      paint(box, theme, background);
    },
    stored: () => ({
      layout,
      background,
      columns: columns.map((slots) => slots.map((slot) => slot.stored())),
    }),
  };
  const setBackground = (value: StoredSection['background']): void => {
    background = value;
    scope.setBackground(value);
    paint(box, bench.theme, value);
  };
  const remove = (): void => {
    acts.remove(view);
  };
  const cells = places.map((place, at) => {
    const add = createAdder(bench, (entry) => {
      acts.add(view, at, entry);
    });
    return element('div', { class: 'cell' }, place, add);
  });
  box.append(
    createSectionTools(bench.words, background, { setBackground, remove }),
    element('div', { class: 'columns' }, ...cells),
  );
  paint(box, bench.theme, background);
  return view;
}
