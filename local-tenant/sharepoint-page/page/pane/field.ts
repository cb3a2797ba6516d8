import { button, element } from '../../../teams-host/page/element.ts';
import type { PaneField } from '../microsoft.ts';
import { checkField, choiceGroupField, dropdownField, sliderField } from './choiceFields.ts';
import { connectionField } from './connectionField.ts';
import type { FieldPlace } from './FieldPlace.ts';
import { customField } from './customField.ts';
import { textField } from './textField.ts';
import { text } from './fieldProperties.ts';

type FieldMaker = (field: PaneField, place: FieldPlace) => HTMLElement;

const buttonField: FieldMaker = (field, { change }) => {
  const { onClick } = field.properties as { onClick?: (value: unknown) => unknown };
  return button(text(field, 'text'), () => {
    change(field.targetProperty, onClick?.(undefined), field.type);
  });
};

const linkField: FieldMaker = (field) =>
  element(
    'a',
    { href: text(field, 'href'), target: text(field, 'target'), rel: 'noopener' },
    text(field, 'text'),
  );

/** Microsoft's numbers for kinds of fields (`PropertyPaneFieldType`). */
const makers: Readonly<Record<number, FieldMaker>> = {
  1: customField,
  2: checkField,
  3: textField,
  5: checkField,
  6: dropdownField,
  7: (field) => element('p', { class: 'pane-label' }, text(field, 'text')),
  8: sliderField,
  9: (field) => element('h4', {}, text(field, 'text')),
  10: choiceGroupField,
  11: buttonField,
  12: () => element('hr'),
  13: linkField,
  14: connectionField,
  16: (field, place) => {
    const { fields = [] } = field.properties as { fields?: readonly PaneField[] };
    return element('div', {}, ...fields.map((each) => connectionField(each, place)));
  },
};

export function createField(field: PaneField, place: FieldPlace): HTMLElement {
  const made =
    makers[field.type]?.(field, place) ?? element('p', { class: 'missing' }, place.words.fieldElsewhere);
  made.dataset['field'] = field.targetProperty;
  return made;
}
