import type { ColumnKind, ColumnSchema } from '../../../application/provisioning/SiteSchema';

/** SharePoint's FieldType and the settings of that kind alone. */
interface KindSettings {
  readonly type: number;
  /** Only a name that PnPjs wants to be told; otherwise it asks SharePoint first. */
  readonly entity: string;
  readonly settings: Readonly<Record<string, unknown>>;
}

export const kindSettings: Record<ColumnKind, KindSettings> = {
  text: { type: 2, entity: 'SP.FieldText', settings: { MaxLength: 255 } },
  note: {
    type: 3,
    entity: 'SP.FieldMultiLineText',
    settings: { NumberOfLines: 6, RichText: false, AppendOnly: false },
  },
  number: { type: 9, entity: 'SP.FieldNumber', settings: {} },
  boolean: { type: 8, entity: 'SP.Field', settings: {} },
  date: { type: 4, entity: 'SP.FieldDateTime', settings: { DisplayFormat: 0 } },
  moment: { type: 4, entity: 'SP.FieldDateTime', settings: { DisplayFormat: 1 } },
  choice: { type: 6, entity: 'SP.FieldChoice', settings: { FillInChoice: false } },
  lookup: { type: 7, entity: 'SP.FieldLookup', settings: {} },
};

/** What is the same at creation and afterwards. */
export const describedSettings = (column: ColumnSchema): Record<string, unknown> => ({
  Description: column.description,
  ...(column.indexed ? { Indexed: true } : {}),
  ...(column.unique ? { EnforceUniqueValues: true } : {}),
  ...(column.format === undefined ? {} : { CustomFormatter: JSON.stringify(column.format) }),
  ...(column.defaultValue === null ? {} : { DefaultValue: column.defaultValue }),
});

const dateWithTime = 1;

/** The kind of a column that stands, by SharePoint's FieldType; null for one that the product does not use. */
export function kindOf(type: number, displayFormat: number | undefined): ColumnKind | null {
  if (type === kindSettings.date.type) return displayFormat === dateWithTime ? 'moment' : 'date';
  const found = Object.entries(kindSettings).find(([, settings]) => settings.type === type);
  return found === undefined ? null : (found[0] as ColumnKind);
}
