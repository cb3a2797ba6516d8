import { randomUUID } from 'node:crypto';
import { FieldKind } from './fieldKinds.ts';
import { makeField } from './field.ts';
import type { Field } from './field.ts';

/** The Title column has the same id on every site. */
const TITLE_ID = 'fa564e0f-0c70-4ab9-b863-0177e6ddd247';

const DATE_AND_TIME = { DisplayFormat: 1 };

/** The columns every list is born with; display names in the site's language, as SharePoint does. */
export function builtInFields(language: number, template: number): readonly Field[] {
  const swedish = language === 1053;
  const make = (slot: number, name: string, title: string, kind: number, settings = {}): Field =>
    makeField({
      slot,
      guid: name === 'Title' ? TITLE_ID : randomUUID(),
      name,
      title,
      kind,
      builtIn: true,
      settings: { ReadOnlyField: name !== 'Title', ...settings },
    });
  return [
    make(0, 'ID', 'ID', FieldKind.counter, { Indexed: true }),
    make(1, 'Title', swedish ? 'Rubrik' : 'Title', FieldKind.text, {
      // A file has its name; a title is of its own choosing.
      Required: template === 100,
      MaxLength: 255,
    }),
    make(2, 'Modified', swedish ? 'Ändrad' : 'Modified', FieldKind.dateTime, DATE_AND_TIME),
    make(3, 'Created', swedish ? 'Skapad' : 'Created', FieldKind.dateTime, DATE_AND_TIME),
    make(4, 'Author', swedish ? 'Skapad av' : 'Created By', FieldKind.user),
    make(5, 'Editor', swedish ? 'Ändrad av' : 'Modified By', FieldKind.user),
    make(0, 'Attachments', swedish ? 'Bifogade filer' : 'Attachments', FieldKind.attachments),
    make(0, 'GUID', 'GUID', FieldKind.guid, { Hidden: true }),
  ];
}
