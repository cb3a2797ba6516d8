/** What the tenant knows of one kind of field. The numbers are SharePoint's FieldType. */
export interface FieldKindRule {
  readonly typeAsString: string;
  readonly entityType: string;
  readonly indexable: boolean;
  readonly uniqueable: boolean;
  /** False for kinds that can stand in neither $filter nor $orderby. */
  readonly filterable: boolean;
  /** Settings that only this kind has. */
  readonly settings: readonly string[];
}

export const FieldKind = {
  integer: 1,
  text: 2,
  note: 3,
  dateTime: 4,
  counter: 5,
  choice: 6,
  lookup: 7,
  boolean: 8,
  number: 9,
  url: 11,
  guid: 14,
  multiChoice: 15,
  attachments: 19,
  user: 20,
} as const;

const indexed = { indexable: true, uniqueable: true, filterable: true };
const filterOnly = { indexable: false, uniqueable: false, filterable: true };
const displayOnly = { indexable: false, uniqueable: false, filterable: false };
const CHOICE_SETTINGS = ['Choices', 'FillInChoice', 'EditFormat'];
const NOTE_SETTINGS = [
  'NumberOfLines',
  'RichText',
  'AppendOnly',
  'AllowHyperlink',
  'RestrictedMode',
  'UnlimitedLengthInDocumentLibrary',
];

const kinds: Readonly<Record<number, FieldKindRule>> = {
  2: { typeAsString: 'Text', entityType: 'SP.FieldText', ...indexed, settings: ['MaxLength'] },
  3: {
    typeAsString: 'Note',
    entityType: 'SP.FieldMultiLineText',
    ...displayOnly,
    settings: NOTE_SETTINGS,
  },
  4: {
    typeAsString: 'DateTime',
    entityType: 'SP.FieldDateTime',
    ...indexed,
    settings: ['DisplayFormat', 'DateTimeCalendarType', 'FriendlyDisplayFormat'],
  },
  5: { typeAsString: 'Counter', entityType: 'SP.Field', ...indexed, settings: [] },
  6: {
    typeAsString: 'Choice',
    entityType: 'SP.FieldChoice',
    ...indexed,
    settings: CHOICE_SETTINGS,
  },
  7: {
    typeAsString: 'Lookup',
    entityType: 'SP.FieldLookup',
    ...indexed,
    settings: [
      'LookupList',
      'LookupField',
      'AllowMultipleValues',
      'RelationshipDeleteBehavior',
      'IsRelationship',
    ],
  },
  8: {
    typeAsString: 'Boolean',
    entityType: 'SP.Field',
    ...indexed,
    uniqueable: false,
    settings: [],
  },
  9: {
    typeAsString: 'Number',
    entityType: 'SP.FieldNumber',
    ...indexed,
    settings: ['MinimumValue', 'MaximumValue', 'DisplayFormat', 'ShowAsPercentage'],
  },
  11: {
    typeAsString: 'URL',
    entityType: 'SP.FieldUrl',
    ...displayOnly,
    settings: ['DisplayFormat'],
  },
  14: { typeAsString: 'Guid', entityType: 'SP.FieldGuid', ...filterOnly, settings: [] },
  15: {
    typeAsString: 'MultiChoice',
    entityType: 'SP.FieldMultiChoice',
    ...filterOnly,
    settings: CHOICE_SETTINGS,
  },
  19: {
    typeAsString: 'Attachments',
    entityType: 'SP.Field',
    ...filterOnly,
    settings: [],
  },
  20: {
    typeAsString: 'User',
    entityType: 'SP.FieldUser',
    ...indexed,
    settings: [
      'SelectionMode',
      'SelectionGroup',
      'LookupField',
      'LookupList',
      'AllowMultipleValues',
      'Presence',
      'AllowDisplay',
    ],
  },
};

/** Kinds that the product creates; the built-in ones exist without being creatable. */
export const creatableKinds: ReadonlySet<number> = new Set([2, 3, 4, 6, 7, 8, 9, 11, 15, 20]);

export const ruleOf = (kind: number): FieldKindRule | undefined => kinds[kind];

/** Lookup-like kinds are stored as an id and written as `<name>Id`. */
export const isReference = (kind: number): boolean => kind === FieldKind.lookup || kind === FieldKind.user;
