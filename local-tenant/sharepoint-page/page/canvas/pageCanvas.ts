import { element } from '../../../teams-host/page/element.ts';
import type { StoredCanvas, StoredSection } from '../facts.ts';
import type { StoredWebPart } from '../microsoft.ts';
import type { ThemeName } from '../pageAddress.ts';
import type { Workbench } from '../workbench.ts';
import { createSection } from './sectionView.ts';
import type { SectionView } from './sectionView.ts';
import { fresh } from './toolbox.ts';
import { moveSlot, removeSlot } from './slotMoves.ts';
import { createSlot } from './webPartSlot.ts';

/** The page's content: what may be read, edited and saved of it. */
export interface PageCanvas {
  readonly element: HTMLElement;
  /** Resolves when every web part has been shown, or has failed. */
  load(): Promise<void>;
  addSection(layout: StoredSection['layout']): void;
  setTheme(theme: ThemeName): void;
  stored(): StoredCanvas;
}

/** Puts a stored or a new web part into a column, and loads it. */
function put(
  bench: Workbench,
  sections: SectionView[],
  place: { readonly section: SectionView; readonly column: number },
  part: { readonly stored: StoredWebPart; readonly persisted: boolean },
): Promise<void> {
  const slot = createSlot(bench, part.stored, part.persisted, {
    move: (moved, by) => {
      moveSlot(sections, moved, by);
    },
    remove: (removed) => {
      removeSlot(sections, removed);
    },
  });
  place.section.columns[place.column]?.push(slot);
  place.section.place();
  return slot.load(place.section.scope);
}

export function createPageCanvas(bench: Workbench, canvas: StoredCanvas): PageCanvas {
  const box = element('main', { class: 'canvas' });
  const sections: SectionView[] = [];

  function makeSection(given: Pick<StoredSection, 'layout' | 'background'>): SectionView {
    const made = createSection(bench, given, {
      add: (section, column, entry) =>
        void put(bench, sections, { section, column }, { stored: fresh(entry), persisted: false }),
      remove: (section) => {
        for (const slot of section.columns.flat()) removeSlot(sections, slot);
        sections.splice(sections.indexOf(section), 1);
        section.element.remove();
      },
    });
    sections.push(made);
    box.append(made.element);
    return made;
  }

  async function load(): Promise<void> {
    const loading = canvas.sections.flatMap((given) => {
      const section = makeSection(given);
      return given.columns.flatMap((parts, column) =>
        parts.map((stored) => put(bench, sections, { section, column }, { stored, persisted: true })),
      );
    });
    await Promise.all(loading);
  }

  return {
    element: box,
    load,
    addSection: (layout) => {
      makeSection({ layout, background: 'none' });
    },
    setTheme: (theme) => {
      for (const section of sections) section.setTheme(theme);
    },
    stored: () => ({ sections: sections.map((section) => section.stored()) }),
  };
}
