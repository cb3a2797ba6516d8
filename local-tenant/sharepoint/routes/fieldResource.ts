import { isOn, setting } from '../fields/field.ts';
import type { Field } from '../fields/field.ts';
import type { Resource } from '../odata/resource.ts';

const formSettings = ['ShowInNewForm', 'ShowInEditForm', 'ShowInDisplayForm'] as const;
export type FormSetting = (typeof formSettings)[number];

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** As far as it goes here: what the column is, and which forms have been told whether to show it. */
function schemaXml(field: Field): string {
  const told = formSettings.filter((name) => setting(field, name) !== null);
  const attributes: readonly (readonly [string, string])[] = [
    ['Type', field.rule.typeAsString],
    ['Name', field.name],
    ['DisplayName', field.title],
    ['ID', `{${field.guid}}`],
    ...told.map((name) => [name, isOn(field, name) ? 'TRUE' : 'FALSE'] as const),
  ];
  return `<Field ${attributes.map(([name, value]) => `${name}="${escaped(value)}"`).join(' ')} />`;
}

/** A column as REST shows it; kinds add their own settings. */
export function fieldResource(field: Field): Resource {
  const own = field.rule.settings.map((name) => [name, setting(field, name)] as const);
  return {
    'odata.type': field.rule.entityType,
    'odata.id': `Fields(guid'${field.guid}')`,
    'odata.editLink': `Fields(guid'${field.guid}')`,
    ...Object.fromEntries(own),
    CanBeDeleted: !field.builtIn,
    CustomFormatter: setting(field, 'CustomFormatter'),
    DefaultValue: setting(field, 'DefaultValue'),
    Description: setting(field, 'Description') ?? '',
    EnforceUniqueValues: isOn(field, 'EnforceUniqueValues'),
    EntityPropertyName: field.name,
    FieldTypeKind: field.kind,
    Filterable: field.rule.filterable,
    FromBaseType: field.builtIn,
    Group: setting(field, 'Group') ?? '',
    Hidden: isOn(field, 'Hidden'),
    Id: field.guid,
    Indexed: isOn(field, 'Indexed'),
    InternalName: field.name,
    ReadOnlyField: isOn(field, 'ReadOnlyField'),
    Required: isOn(field, 'Required'),
    SchemaXml: schemaXml(field),
    Sortable: field.rule.filterable,
    StaticName: field.name,
    Title: field.title,
    TypeAsString: field.rule.typeAsString,
  };
}
