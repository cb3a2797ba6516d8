import '@pnp/sp/items/list.js';
import '@pnp/sp/items/types.js';
import type { LookupTarget, ListSchema } from '../../../../application/provisioning/SiteSchema';
import type { Version } from '../../../../domain/kernel/id';
import { propertyOf, type StoredRow } from '../../columns/FieldColumn';
import type { Call, SiteConnection } from '../../http/SiteConnection';
import { idOf, versionOf } from '../../lists/RowList';
import { pageOf, type StoredPage } from '../../registers/pageOf';
import { valueOf } from '../../registers/valueOf';
import type { FindList } from '../listFinder';

/** A row that an earlier version wrote, and what its lookups are to hold. */
export interface UnlinkedRow {
  readonly id: number;
  readonly version: Version;
  readonly values: Readonly<Record<string, number>>;
}

/** Where rows are looked for. */
export interface LinkReading {
  readonly site: SiteConnection;
  readonly find: FindList;
  /** Of the site, as it was last provisioned to the end. */
  readonly standing: number;
}

/** A lookup that stands beside the numbers that it took over from, or is to. */
interface Link extends LookupTarget {
  readonly name: string;
  readonly property: string;
  readonly stands: boolean;
}

const longPage = 5000;

/**
 * Rows whose numbers a lookup does not hold yet. All rows are read, a page at a time, since no condition on them would
 * go on a long list; a number whose row is gone is left as it is, and a lookup that somebody has emptied stays empty.
 */
export async function unlinkedRows(
  reading: LinkReading,
  list: ListSchema,
  columns: readonly string[],
): Promise<readonly UnlinkedRow[]> {
  const links = linksOf(list, columns);
  if (links.length === 0) return [];
  const asked = links.flatMap(({ property, stands, replaces }) => [replaces, ...(stands ? [property] : [])]);
  const rows = await allRows(reading, list.name, ['Id', ...asked]);
  const wanting = rows.filter((row) => links.some((link) => isUnlinked(row, link)));
  if (wanting.length === 0) return [];
  const targets = await Promise.all(links.map((link) => idsIn(reading, link.list)));
  const unlinked = wanting.flatMap((row): readonly Wanting[] => {
    const own = links.filter(
      (link, place) => isUnlinked(row, link) && targets[place]?.has(row[link.replaces]) === true,
    );
    return own.length === 0 ? [] : [{ row, links: own }];
  });
  return (await neverLinked(reading, list.name, unlinked)).map(({ row, links: own }) => ({
    id: idOf(row),
    version: versionOf(row),
    values: Object.fromEntries(own.map(({ property, replaces }) => [property, Number(row[replaces])])),
  }));
}

interface Wanting {
  readonly row: StoredRow;
  readonly links: readonly Link[];
}

/** Once all rows have been linked, one whose lookup is empty may have been so written; its versions tell. */
async function neverLinked(
  { site, find, standing }: LinkReading,
  list: string,
  wanting: readonly Wanting[],
): Promise<readonly Wanting[]> {
  const doubtful = wanting.filter(({ links }) => links.some(({ since }) => since <= standing));
  const settled = await site.batch(
    doubtful.map(
      ({ row, links }): Call<readonly StoredRow[]> =>
        (web) =>
          find(web, list)
            .items.getById(idOf(row))
            .versions.select('VersionId', ...links.map(({ name }) => name))<readonly StoredRow[]>(),
    ),
  );
  const histories = new Map(doubtful.map((each, place) => [each, valueOf(settled[place])]));
  return wanting.flatMap((each) => {
    const versions = histories.get(each) ?? [];
    const links = each.links.filter(({ name }) => versions.every((version) => isEmpty(version[name])));
    return links.length === 0 ? [] : [{ ...each, links }];
  });
}

const isEmpty = (looked: unknown): boolean => looked === null || looked === undefined;

const linksOf = ({ columns }: ListSchema, standing: readonly string[]): readonly Link[] =>
  columns.flatMap((column) =>
    column.lookup !== undefined && standing.includes(column.lookup.replaces)
      ? [
          {
            ...column.lookup,
            name: column.name,
            property: propertyOf(column),
            stands: standing.includes(column.name),
          },
        ]
      : [],
  );

const isUnlinked = (row: StoredRow, { replaces, property }: Link): boolean =>
  typeof row[replaces] === 'number' && typeof row[property] !== 'number';

async function allRows(
  { site, find }: LinkReading,
  list: string,
  select: readonly string[],
): Promise<readonly StoredRow[]> {
  const found: StoredRow[] = [];
  let next: string | undefined;
  do {
    const from = next;
    const page: StoredPage = await site.one((web) =>
      pageOf(
        find(web, list)
          .items.select(...select)
          .top(longPage),
        from,
      ),
    );
    found.push(...page.rows);
    next = page.next ?? undefined;
  } while (next !== undefined);
  return found;
}

const idsIn = async (reading: LinkReading, list: string): Promise<ReadonlySet<unknown>> =>
  new Set((await allRows(reading, list, ['Id'])).map(idOf));
