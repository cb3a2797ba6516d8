import { element } from '../../../teams-host/page/element.ts';
import type { PaneField } from '../microsoft.ts';
import type { FieldPlace } from './FieldPlace.ts';
import { idOf, text, valueAt } from './fieldProperties.ts';

interface Option {
  readonly key: string | number;
  readonly text: string;
  readonly disabled?: boolean;
}

const optionsOf = ({ properties }: PaneField): readonly Option[] =>
  (properties['options'] as readonly Option[] | undefined) ?? [];

const isDisabled = ({ properties }: PaneField): boolean => properties['disabled'] === true;

function labelled(field: PaneField, control: HTMLElement): HTMLElement {
  return element(
    'div',
    { class: 'pane-field' },
    element('label', { for: control.id }, text(field, 'label')),
    control,
  );
}

/** A checkbox, or a switch with words for both of its states. */
export function checkField(field: PaneField, { data, change }: FieldPlace): HTMLElement {
  const box = element('input', { type: 'checkbox', id: idOf(field) });
  box.checked = (valueAt(data, field.targetProperty) ?? field.properties['checked']) === true;
  box.disabled = isDisabled(field);
  const label = element('label', { for: box.id });
  const paint = (): void => {
    const state = text(field, box.checked ? 'onText' : 'offText');
    const name = text(field, 'label') === '' ? text(field, 'text') : text(field, 'label');
    label.textContent = state === '' ? name : `${name}: ${state}`;
  };
  box.addEventListener('change', () => {
    paint();
    change(field.targetProperty, box.checked, field.type);
  });
  paint();
  return element('div', { class: 'pane-field check' }, box, label);
}

export function dropdownField(field: PaneField, { data, change }: FieldPlace): HTMLElement {
  const options = optionsOf(field);
  const select = element('select', { id: idOf(field) });
  select.append(
    ...options.map((option, at) => {
      const made = element('option', { value: String(at) }, option.text);
      made.disabled = option.disabled === true;
      return made;
    }),
  );
  const stored = valueAt(data, field.targetProperty) ?? field.properties['selectedKey'];
  select.value = String(options.findIndex(({ key }) => key === stored));
  select.disabled = isDisabled(field);
  select.addEventListener('change', () => {
    change(field.targetProperty, options[Number(select.value)]?.key, field.type);
  });
  return labelled(field, select);
}

export function sliderField(field: PaneField, { data, change }: FieldPlace): HTMLElement {
  const { min, max, step = 1 } = field.properties as { min: number; max: number; step?: number };
  const slider = element('input', { type: 'range', id: idOf(field) });
  slider.min = String(min);
  slider.max = String(max);
  slider.step = String(step);
  const stored = valueAt(data, field.targetProperty) ?? field.properties['value'];
  slider.value = String(typeof stored === 'number' ? stored : min);
  slider.disabled = isDisabled(field);
  const shown = element('output', { for: slider.id }, slider.value);
  slider.addEventListener('change', () => {
    shown.textContent = slider.value;
    change(field.targetProperty, Number(slider.value), field.type);
  });
  const made = labelled(field, slider);
  made.append(shown);
  return made;
}

export function choiceGroupField(field: PaneField, { data, change }: FieldPlace): HTMLElement {
  const stored = valueAt(data, field.targetProperty);
  const choices = optionsOf(field).map((option, at) => {
    const id = `${idOf(field)}-${at}`;
    const radio = element('input', { type: 'radio', name: idOf(field), id });
    radio.checked = option.key === stored;
    radio.disabled = isDisabled(field) || option.disabled === true;
    radio.addEventListener('change', () => {
      change(field.targetProperty, option.key, field.type);
    });
    return element('div', { class: 'check' }, radio, element('label', { for: id }, option.text));
  });
  return element(
    'fieldset',
    { class: 'pane-field' },
    element('legend', {}, text(field, 'label')),
    ...choices,
  );
}
