import { element } from '../../../teams-host/page/element.ts';
import type { DynamicProperty, PaneData, PaneField } from '../microsoft.ts';
import type { FieldPlace } from './FieldPlace.ts';
import { idOf, text, valueAt } from './fieldProperties.ts';

/** `<source id>:<property>:<path>`, in which the source's id holds colons of its own kind but never this last part. */
function readReference(reference: string, sources: readonly { readonly id: string }[]) {
  const source = sources.find(({ id }) => reference.startsWith(`${id}:`));
  return source === undefined
    ? null
    : { source, property: reference.slice(source.id.length + 1).split(':')[0] ?? '' };
}

function isDynamic(value: unknown): value is DynamicProperty {
  return typeof value === 'object' && value !== null && 'setReference' in value;
}

interface Connection {
  readonly reference: string;
  readonly label: string;
}

/** A new property of the same kind, as the framework's own pane makes one. */
function connected(old: DynamicProperty, reference: string, data: PaneData): DynamicProperty {
  const { dynamicDataProvider, defaultCallback } = data.dynamicConfiguration;
  const Kind = old.constructor as new (provider: unknown, callback: () => void) => DynamicProperty;
  const made = new Kind(dynamicDataProvider, defaultCallback);
  if (reference === '') made.setValue('');
  else made.setReference(reference);
  return made;
}

/** Chooses what another web part on the page offers: its source and the value, in one list. */
export function connectionField(field: PaneField, { data, change, words }: FieldPlace): HTMLElement {
  const sources = data.dynamicConfiguration.dynamicDataProvider.getAvailableSources();
  const property = valueAt(data, field.targetProperty);
  const offered: readonly Connection[] = sources.flatMap((source) =>
    source.getPropertyDefinitions().map(({ id, title }) => ({
      reference: `${source.id}:${id}`,
      label: `${source.metadata.title}: ${title}`,
    })),
  );
  const select = element(
    'select',
    { id: idOf(field) },
    element('option', { value: '' }, words.noSource),
    ...offered.map(({ reference, label }) => element('option', { value: reference }, label)),
  );
  const now = isDynamic(property) ? readReference(property.reference ?? '', sources) : null;
  select.value = now === null ? '' : `${now.source.id}:${now.property}`;
  select.addEventListener('change', () => {
    if (!isDynamic(property)) return;
    change(field.targetProperty, connected(property, select.value, data), field.type);
  });
  const label = text(field, 'label') === '' ? words.source : text(field, 'label');
  return element('div', { class: 'pane-field' }, element('label', { for: select.id }, label), select);
}
