import type { ColumnSchema } from '../provisioning/SiteSchema';
import type { ColumnSnapshot, SiteSnapshot } from '../provisioning/SiteSnapshot';
import type { DoctorFinding } from './DoctorFinding';

type Comparison = (
  wanted: ColumnSchema,
  stands: ColumnSnapshot,
  at: { readonly list: string; readonly column: string },
) => DoctorFinding | null;

/** What a column can differ in, the gravest first. */
const comparisons: readonly Comparison[] = [
  (wanted, stands, at) => (wanted.indexed && !stands.indexed ? { kind: 'index-missing', ...at } : null),
  (wanted, stands, at) =>
    wanted.unique && !stands.unique && (stands.indexed || !wanted.indexed)
      ? { kind: 'unique-missing', ...at }
      : null,
  ({ choices }, stands, at) => {
    const missing = choices.filter((choice) => !stands.choices.includes(choice));
    return missing.length === 0 ? null : { kind: 'choice-missing', ...at, choices: missing };
  },
  ({ defaultValue }, stands, at) =>
    defaultValue !== null && stands.defaultValue !== defaultValue ? { kind: 'default-missing', ...at } : null,
  (wanted, stands, at) =>
    wanted.title === stands.title
      ? null
      : { kind: 'column-renamed', ...at, title: stands.title, wanted: wanted.title },
];

/** What of a column differs; where it is none of these, its description or how it is drawn does. */
export function examineColumn(
  list: string,
  wanted: ColumnSchema,
  standing: SiteSnapshot,
): readonly DoctorFinding[] {
  const at = { list, column: wanted.name };
  const stands = standing.lists
    .find(({ name }) => name === list)
    ?.columns.find(({ name }) => name === wanted.name);
  if (stands === undefined) return [{ kind: 'column-missing', ...at, title: wanted.title }];
  const found = comparisons.flatMap((compare) => compare(wanted, stands, at) ?? []);
  return found.length > 0 ? found : [{ kind: 'column-described-otherwise', ...at }];
}
