import type { LocalTenant } from '../../support/localTenant.ts';
import type { Acknowledged } from './Acknowledged.ts';
import { forumSite } from './StormWorld.ts';

/** How what stands in the lists differs from what was acknowledged. */
export interface Outcome {
  /** Acknowledged rows that are not there. */
  readonly lost: number;
  /** Rows that stand more than once. */
  readonly doubled: number;
  /** Updates that the versions hold more than once, or numbers counted too often. */
  readonly appliedTwice: number;
  /** Acknowledged changes of a hot row that no longer show in it. */
  readonly overwritten: number;
}

type Stored = Readonly<Record<string, unknown>>;
interface Page {
  readonly value: readonly Stored[];
  readonly 'odata.nextLink'?: string;
}

const reader = 'samordnare';
const addressOf = (tenant: LocalTenant, list: string): string =>
  `${tenant.sharePoint}${forumSite}/_api/web/getList('${forumSite}/Lists/${list}')/items`;

async function allOf(tenant: LocalTenant, list: string, columns: string): Promise<readonly Stored[]> {
  const rows: Stored[] = [];
  let address: string | undefined = `${addressOf(tenant, list)}?$select=Id,${columns}&$top=5000`;
  while (address !== undefined) {
    const page: Page = await tenant.read<Page>(reader, address);
    rows.push(...page.value);
    address = page['odata.nextLink'];
  }
  return rows;
}

/** Read past the product, straight from the lists. */
export async function readOutcome(
  tenant: LocalTenant,
  hot: readonly number[],
  said: Acknowledged,
  marked: (text: string) => boolean,
): Promise<Outcome> {
  const actions = await allOf(tenant, 'Actions', 'Title,SamDescription,SamCarriedOver');
  const answers = await allOf(tenant, 'Answers', 'SamText');
  const notes = await allOf(tenant, 'Notes', 'SamText');
  const texts = [...column(actions, 'Title'), ...column(answers, 'SamText'), ...column(notes, 'SamText')];
  const standing = tally(texts.filter(marked));
  const rows = actions.filter(({ Id }) => hot.includes(Number(Id)));
  const paragraphs = tally(linesOf(rows).filter(marked));
  const counted = rows.reduce((sum, row) => sum + Number(row['SamCarriedOver'] ?? 0), 0);
  const twice = await Promise.all(hot.map((id) => writtenTwice(tenant, id)));
  return {
    lost: said.rows.filter((marker) => !standing.has(marker)).length,
    doubled: extra(standing),
    appliedTwice:
      twice.reduce((sum, count) => sum + count, 0) + extra(paragraphs) + Math.max(0, counted - said.counts),
    overwritten:
      said.paragraphs.filter((marker) => !paragraphs.has(marker)).length + Math.max(0, said.counts - counted),
  };
}

const linesOf = (rows: readonly Stored[]): readonly string[] =>
  column(rows, 'SamDescription').flatMap((text) => text.split(/\r?\n/));

const column = (rows: readonly Stored[], name: string): readonly string[] =>
  rows.map((row) => row[name]).filter((value): value is string => typeof value === 'string');

function tally(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

const extra = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count - 1, 0);

/** Every update of the product's names itself in the version that it makes. */
async function writtenTwice(tenant: LocalTenant, id: number): Promise<number> {
  const address = `${addressOf(tenant, 'Actions')}(${id})/versions?$select=VersionId,SamUpdateOpId&$top=5000`;
  const { value } = await tenant.read<Page>(reader, address);
  return extra(tally(column(value, 'SamUpdateOpId')));
}
