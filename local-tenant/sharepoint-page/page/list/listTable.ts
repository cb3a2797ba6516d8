import { element } from '../../../teams-host/page/element.ts';
import { formatted } from './formattedCell.ts';
import type { Format } from './formattedCell.ts';
import type { FormatScope, FormatValue } from './formatExpression.ts';
import { storedName } from './listData.ts';
import type { ListData, ListField, ListRow } from './listData.ts';

/** Where and how days are shown. */
interface Place {
  readonly locale: string;
  readonly timeZone: string;
}

/** The title of the row or person that a column points at. */
const titleOf = (value: unknown): string =>
  (value as { readonly Title?: string } | null | undefined)?.Title ?? '';

/** A value as formats reckon with it: a day is a number of milliseconds, nothing is the empty text. */
function reckoned(value: unknown, field: ListField): FormatValue {
  if (typeof value === 'boolean' || typeof value === 'number') return value;
  if (typeof value === 'string') return field.TypeAsString === 'DateTime' ? Date.parse(value) : value;
  return Array.isArray(value) ? value.join('; ') : titleOf(value);
}

/** How one value is written where its column has no format of its own. */
function plain(value: unknown, field: ListField, { locale, timeZone }: Place): string {
  const known = reckoned(value, field);
  if (known === '' || field.TypeAsString !== 'DateTime') return String(known);
  return new Date(Number(known)).toLocaleDateString(locale, { timeZone });
}

function scopeOf(row: ListRow, field: ListField, { fields }: ListData, place: Place): FormatScope {
  const fieldNamed = (name: string): ListField | undefined =>
    fields.find(({ InternalName }) => storedName(InternalName) === name);
  return {
    ...place,
    value: (name) => {
      if (name === '@now') return Date.now();
      if (name === '@currentField') return reckoned(row[storedName(field.InternalName)], field);
      const column = /^\[\$(\w+)\]$/.exec(name)?.[1];
      // As on the real page, a format sees only the columns that stand in its view.
      const other = column === undefined ? undefined : fieldNamed(column);
      if (column === undefined || !other) throw new Error(`${name} does not stand in the view.`);
      return reckoned(row[column], other);
    },
  };
}

function cell(row: ListRow, field: ListField, data: ListData, place: Place): HTMLElement {
  const { CustomFormatter, InternalName } = field;
  const made = element('td', { 'data-column': InternalName });
  if (CustomFormatter === null || CustomFormatter === '') {
    made.append(plain(row[storedName(InternalName)], field, place));
    return made;
  }
  try {
    made.append(formatted(JSON.parse(CustomFormatter) as Format, scopeOf(row, field, data, place)));
  } catch (error) {
    made.append(
      element('span', { class: 'pane-error' }, error instanceof Error ? error.message : String(error)),
    );
  }
  return made;
}

function grouped(data: ListData): ReadonlyMap<string, readonly ListRow[]> {
  const { groupBy } = data.query;
  const groups = new Map<string, ListRow[]>();
  const column = data.fields.find(({ InternalName }) => InternalName === groupBy);
  for (const row of data.rows) {
    const name = column ? String(reckoned(row[storedName(column.InternalName)], column)) : '';
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return groups;
}

/** The rows of a view as a table, each with a box to choose it by. */
export function createListTable(
  data: ListData,
  words: { readonly choose: string },
  place: Place,
  onChoose: (ids: readonly number[]) => void,
): HTMLTableElement {
  const table = element('table', { class: 'list' });
  const chosen = (): readonly number[] =>
    [...table.querySelectorAll<HTMLInputElement>('tbody input:checked')].map(({ value }) => Number(value));
  const rowElement = (row: ListRow): HTMLElement => {
    const title = row['Title'];
    const name = `${words.choose}: ${typeof title === 'string' ? title : row.Id}`;
    const box = element('input', { type: 'checkbox', value: String(row.Id), 'aria-label': name });
    box.addEventListener('change', () => {
      onChoose(chosen());
    });
    const cells = data.fields.map((field) => cell(row, field, data, place));
    return element('tr', { 'data-row': String(row.Id) }, element('td', {}, box), ...cells);
  };
  const head = data.fields.map(({ Title }) => element('th', { scope: 'col' }, Title));
  table.append(element('thead', {}, element('tr', {}, element('td'), ...head)));
  for (const [group, rows] of grouped(data)) {
    const body = element('tbody');
    const span = String(data.fields.length + 1);
    if (group !== '')
      body.append(element('tr', {}, element('th', { colspan: span, scope: 'rowgroup' }, group)));
    body.append(...rows.map(rowElement));
    table.append(body);
  }
  return table;
}
