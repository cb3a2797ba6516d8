import { element } from '../../../teams-host/page/element.ts';
import type { PaneField } from '../microsoft.ts';
import type { FieldPlace } from './FieldPlace.ts';
import { idOf, text, valueAt } from './fieldProperties.ts';

interface TextProperties {
  readonly multiline?: boolean;
  readonly maxLength?: number;
  readonly disabled?: boolean;
  readonly onGetErrorMessage?: (value: string) => string | Promise<string>;
}

function inputFor({ multiline, maxLength, disabled }: TextProperties, field: PaneField) {
  const input = multiline === true ? element('textarea') : element('input', { type: 'text' });
  input.id = idOf(field);
  input.placeholder = text(field, 'placeholder');
  input.disabled = disabled === true;
  if (maxLength !== undefined) input.maxLength = maxLength;
  return input;
}

/** A text that its web part refuses never reaches it: the refusal is shown under the field, as Microsoft does. */
export function textField(field: PaneField, { data, change }: FieldPlace): HTMLElement {
  const given = field.properties as TextProperties;
  const input = inputFor(given, field);
  const stored = valueAt(data, field.targetProperty);
  input.value = typeof stored === 'string' ? stored : text(field, 'value');
  const trouble = element('p', { class: 'pane-error', role: 'alert' }, text(field, 'errorMessage'));
  const take = async (): Promise<void> => {
    const { value } = input;
    const refusal = (await given.onGetErrorMessage?.(value)) ?? '';
    trouble.textContent = refusal;
    input.setAttribute('aria-invalid', String(refusal !== ''));
    if (refusal === '') change(field.targetProperty, value, field.type);
  };
  input.addEventListener('change', () => void take());
  const help = text(field, 'description');
  return element(
    'div',
    { class: 'pane-field' },
    element('label', { for: input.id }, text(field, 'label')),
    input,
    ...(help === '' ? [] : [element('p', { class: 'pane-help' }, help)]),
    trouble,
  );
}
