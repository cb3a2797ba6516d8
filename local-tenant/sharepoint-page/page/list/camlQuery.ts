/** A view's query in the words of REST; null where it says something that is not understood here. */
export interface ListQuery {
  readonly filter: string;
  readonly order: string;
  readonly groupBy: string | null;
}

const comparisons: Readonly<Record<string, string>> = {
  Eq: 'eq',
  Neq: 'ne',
  Lt: 'lt',
  Leq: 'le',
  Gt: 'gt',
  Geq: 'ge',
};

const fieldIn = (element: Element): string =>
  element.querySelector(':scope > FieldRef')?.getAttribute('Name') ?? '';

function day(offset: number, now: Date): string {
  const moment = new Date(now.getFullYear(), now.getMonth(), now.getDate() + offset);
  return `datetime'${moment.toISOString()}'`;
}

const asItStands = (text: string): string => text;
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** How a value of each type is written in a filter. */
const literals: Readonly<Record<string, (text: string) => string>> = {
  Boolean: asItStands,
  Number: asItStands,
  Counter: asItStands,
  DateTime: (text) => `datetime'${text}'`,
};

function valueIn(element: Element, now: Date): string {
  const value = element.querySelector(':scope > Value');
  if (value === null) throw new Error(`<${element.tagName}> has no value.`);
  const today = value.querySelector('Today');
  if (today) return day(Number(today.getAttribute('OffsetDays') ?? 0), now);
  const written = literals[value.getAttribute('Type') ?? ''] ?? quoted;
  return written(value.textContent ?? '');
}

function condition(element: Element, now: Date): string {
  const { tagName } = element;
  if (tagName === 'And' || tagName === 'Or') {
    const parts = [...element.children].map((child) => condition(child, now));
    return `(${parts.join(tagName === 'And' ? ' and ' : ' or ')})`;
  }
  if (tagName === 'IsNull') return `${fieldIn(element)} eq null`;
  if (tagName === 'IsNotNull') return `${fieldIn(element)} ne null`;
  const comparison = comparisons[tagName];
  if (comparison === undefined) throw new Error(`<${tagName}> is not understood on this page.`);
  return `${fieldIn(element)} ${comparison} ${valueIn(element, now)}`;
}

function order(root: Element): string {
  const fields = [...root.querySelectorAll('GroupBy > FieldRef, OrderBy > FieldRef')].map((field) => {
    const name = field.getAttribute('Name') ?? '';
    return field.getAttribute('Ascending')?.toUpperCase() === 'FALSE' ? `${name} desc` : name;
  });
  return [...new Set(fields)].join(',');
}

/** Reads CAML as list views hold it: conditions, order and grouping. Anything else is an error and never left out. */
export function readViewQuery(caml: string, now: Date): ListQuery {
  const root = new DOMParser().parseFromString(`<View>${caml}</View>`, 'text/xml').documentElement;
  if (root.querySelector('parsererror')) throw new Error('The view’s query is no XML.');
  const where = root.querySelector(':scope > Where')?.firstElementChild ?? null;
  return {
    filter: where === null ? '' : condition(where, now),
    order: order(root),
    groupBy: root.querySelector(':scope > GroupBy > FieldRef')?.getAttribute('Name') ?? null,
  };
}
