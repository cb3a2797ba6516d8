import { button, element } from '../../../teams-host/page/element.ts';
import type { SectionScope, Workbench } from '../workbench.ts';
import type { StoredWebPart, WebPartManifest } from '../microsoft.ts';

export interface Slot {
  readonly element: HTMLElement;
  /** Loads the web part into the section that it stands in. */
  load(section: SectionScope): Promise<void>;
  /** As it would be saved now. */
  stored(): StoredWebPart;
  dispose(): void;
}

/** Moves and removal are the canvas's; it knows what stands beside a slot. */
export interface SlotActs {
  move(slot: Slot, by: -1 | 1): void;
  remove(slot: Slot): void;
}

function loadInto(
  bench: Workbench,
  manifest: WebPartManifest,
  stored: StoredWebPart,
  place: { readonly domElement: HTMLElement; readonly section: SectionScope; readonly persisted: boolean },
): Promise<void> {
  return bench.manager.loadWebPart({
    domElement: place.domElement,
    instanceId: stored.instanceId,
    manifest,
    displayMode: bench.displayMode,
    webPartData: stored,
    addedFromPersistedData: place.persisted,
    serviceScope: place.section.scope,
  });
}

function tools(bench: Workbench, slot: Slot, instanceId: string, title: string, acts: SlotActs): HTMLElement {
  const { words, manager } = bench;
  const tool = (label: string, act: () => void): HTMLButtonElement =>
    button(label, act, { 'aria-label': `${label}: ${title}` });
  const moving = (label: string, by: -1 | 1): HTMLButtonElement => {
    const made = tool(label, () => {
      acts.move(slot, by);
      made.focus();
    });
    return made;
  };
  return element(
    'div',
    { class: 'tools', role: 'toolbar', 'aria-label': `${words.webPart}: ${title}` },
    tool(words.settings, () => {
      manager.requestPropertyPaneAction(instanceId, 'Toggle');
    }),
    moving(words.earlier, -1),
    moving(words.later, 1),
    tool(words.remove, () => {
      acts.remove(slot);
    }),
  );
}

/** The place of one web part on the page, with its tools while the page is edited. */
export function createSlot(bench: Workbench, given: StoredWebPart, persisted: boolean, acts: SlotActs): Slot {
  const { instanceId, id } = given;
  const manifest = bench.solution.find((each) => each.id === id);
  const box = element('div', {
    class: 'slot',
    'data-instance': instanceId,
    'data-web-part': manifest?.alias ?? id,
  });
  let stored = given;
  let loaded = false;
  const current = (): StoredWebPart => bench.manager.serialize(instanceId).get(instanceId) ?? stored;

  const slot: Slot = {
    element: box,
    stored: () => (loaded ? current() : stored),
    dispose: () => {
      if (loaded) bench.manager.onWebPartDelete(instanceId);
    },
    async load(section) {
      if (manifest === undefined) {
        box.dataset['state'] = 'failed';
        box.append(element('p', { class: 'missing', role: 'alert' }, bench.words.unknown));
        return;
      }
      // What stands in another section has another theme: it is taken out and set in anew, as SharePoint does.
      if (loaded) {
        stored = current();
        bench.manager.onWebPartDelete(instanceId);
      }
      box.dataset['state'] = 'loading';
      const place = element('div', { class: 'web-part' });
      box.querySelector('.web-part')?.remove();
      box.append(place);
      const first = !loaded && !persisted;
      loaded = true;
      try {
        await loadInto(bench, manifest, stored, { domElement: place, section, persisted: !first });
      } catch (error) {
        // The manager has said so in the web part's place; one that fails does not take the page with it.
        box.dataset['state'] = 'failed';
        reportError(error);
      }
    },
  };
  box.append(tools(bench, slot, instanceId, given.title ?? manifest?.alias ?? id, acts));
  return slot;
}
