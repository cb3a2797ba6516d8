import type { FormLayout } from './SiteSchema';

/** SharePoint's names for the parts of a form's layout. */
export const formText = ({ header, body }: FormLayout): string =>
  JSON.stringify({ headerJSONFormatter: header, bodyJSONFormatter: body, footerJSONFormatter: '' });

/** Whether two JSON texts say the same, however they are spaced; what is no JSON says nothing. */
export const isSameJson = (one: string | undefined, other: string): boolean =>
  one !== undefined && canonical(one) === canonical(other);

function canonical(text: string): string | null {
  if (text === '') return '';
  try {
    return JSON.stringify(sorted(JSON.parse(text)));
  } catch {
    return null;
  }
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([name, inner]) => [name, sorted(inner)]));
}
