import { isOn, setting } from '../fields/field.ts';
import type { Field } from '../fields/field.ts';
import type { Resource } from '../odata/resource.ts';

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
    Sortable: field.rule.filterable,
    StaticName: field.name,
    Title: field.title,
    TypeAsString: field.rule.typeAsString,
  };
}
