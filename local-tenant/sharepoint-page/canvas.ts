/** A web part as it is stored with its page: what `serialize()` gives, of which only the ids are read here. */
export interface StoredWebPart {
  readonly id: string;
  readonly instanceId: string;
  readonly [rest: string]: unknown;
}

const layouts = ['full', 'one', 'two', 'three'] as const;
const backgrounds = ['none', 'neutral', 'soft', 'strong'] as const;

export interface Section {
  readonly layout: (typeof layouts)[number];
  readonly background: (typeof backgrounds)[number];
  readonly columns: readonly (readonly StoredWebPart[])[];
}

/** A page: sections below each other, columns beside each other, web parts below each other. */
export interface Canvas {
  readonly sections: readonly Section[];
}

type Loose = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null;

function isStoredWebPart(value: unknown): boolean {
  return isObject(value) && typeof value['id'] === 'string' && typeof value['instanceId'] === 'string';
}

function isSection(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { layout, background, columns } = value as { layout: unknown; background: unknown; columns: unknown };
  return (
    layouts.some((each) => each === layout) &&
    backgrounds.some((each) => each === background) &&
    Array.isArray(columns) &&
    columns.every((column) => Array.isArray(column) && column.every(isStoredWebPart))
  );
}

export function isCanvas(value: unknown): value is Canvas {
  return isObject(value) && Array.isArray(value['sections']) && value['sections'].every(isSection);
}
