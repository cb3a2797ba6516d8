import { button, element } from '../../../teams-host/page/element.ts';
import type { ConditionalGroup, PaneConsumer, PaneController, PaneData, PaneGroup } from '../microsoft.ts';
import type { Words } from '../words.ts';
import { createField } from './field.ts';
import type { FieldPlace } from './FieldPlace.ts';

function groupElement(group: PaneGroup, place: FieldPlace): HTMLElement {
  const heading = group.groupName === undefined ? [] : [element('h3', {}, group.groupName)];
  const fields = group.groupFields.map((field) => createField(field, place));
  return element(
    'div',
    { class: 'pane-group', role: 'group', 'aria-label': group.groupName ?? '' },
    ...heading,
    ...fields,
  );
}

function conditional(group: ConditionalGroup, place: FieldPlace, again: () => void): HTMLElement {
  const connected = group.showSecondaryGroup === true;
  const turn = (): void => {
    if (connected) group.onShowPrimaryGroup?.();
    else group.onShowSecondaryGroup?.();
    again();
  };
  const { connect, disconnect } = place.words;
  const shown = groupElement(connected ? group.secondaryGroup : group.primaryGroup, place);
  shown.append(button(connected ? disconnect : connect, turn));
  return shown;
}

function contentOf(data: PaneData, place: FieldPlace, again: () => void): readonly HTMLElement[] {
  return data.configuration.pages.flatMap(({ header, groups }) => [
    ...(header?.description === undefined ? [] : [element('p', {}, header.description)]),
    ...groups.map((group) =>
      'groupFields' in group ? groupElement(group, place) : conditional(group, place, again),
    ),
  ]);
}

/** The pane's content for one web part; buttons only where they do something. */
function panelOf(
  data: PaneData,
  place: FieldPlace,
  close: () => void,
  apply: () => void,
): readonly HTMLElement[] {
  const { words, again } = place;
  return [
    element('h2', {}, data.title),
    button(words.close, close, { class: 'close' }),
    ...contentOf(data, place, again),
    ...(data.isReactive ? [] : [button(words.apply, apply)]),
  ];
}

/** Draws what a web part asks for, again after each change that asks for it, and keeps focus where it was. */
function createPanel(words: Words, close: () => void) {
  const pane = element('aside', { class: 'pane', id: 'pane', 'aria-label': words.pane });

  async function show(consumer: PaneConsumer): Promise<void> {
    const focused = pane.contains(document.activeElement) ? (document.activeElement?.id ?? '') : '';
    const data = await consumer._getPropertyPaneData(false);
    const place: FieldPlace = {
      words,
      data,
      change: (path, value, type) => {
        consumer._onPropertyPaneFieldChanged(path, value, type);
      },
      again: () => void show(consumer),
    };
    const apply = (): void => {
      consumer._onPropertyPaneLifeCycleEvent('ApplyClicked');
    };
    pane.replaceChildren(...panelOf(data, place, close, apply));
    if (!pane.isConnected) document.body.append(pane);
    if (focused !== '') document.getElementById(focused)?.focus();
  }

  return {
    show,
    hide: () => {
      pane.remove();
    },
  };
}

/**
 * The tenant's own property pane. Microsoft's needs components that are not published; this one asks a web part
 * for the same configuration and hands changes back through the same calls.
 */
export function createPropertyPane(words: Words): PaneController {
  const consumers = new Map<string, PaneConsumer>();
  const panel = createPanel(words, close);
  let open: string | null = null;

  function close(): void {
    if (open === null) return;
    consumers.get(open)?._onPropertyPaneLifeCycleEvent('ConfigurationComplete');
    open = null;
    panel.hide();
  }

  function openFor(id: string): void {
    const consumer = consumers.get(id);
    if (consumer === undefined) return;
    if (open !== id) {
      close();
      open = id;
      consumer._onPropertyPaneLifeCycleEvent('ConfigurationStart');
    }
    void panel.show(consumer);
  }

  function refresh(id: string): void {
    const consumer = consumers.get(id);
    if (open === id && consumer) void panel.show(consumer);
  }

  return {
    registerConsumer: (id, consumer) => consumers.set(id, consumer),
    onConsumerDelete: (id) => {
      if (open === id) close();
      consumers.delete(id);
    },
    isOpen: (id) => open !== null && (id === undefined || open === id),
    isRenderedByConsumer: () => open !== null,
    isContentPanelOpen: () => open !== null,
    requestAction: (id, action) => {
      if (action === 'Refresh') refresh(id);
      else if (action === 'Close' || (action === 'Toggle' && open === id)) close();
      else openFor(id);
    },
    dispose: close,
  };
}
