import type { GatewayFailure } from '../../../application/ports/GatewayFailure';
import type {
  FoundAction,
  FoundDecision,
  FoundPage,
  Hits,
  SearchBook,
  SearchHits,
} from '../../../application/ports/SearchBook';
import { failure, success, type Result } from '../../../domain/kernel/result';
import type { ProblemId } from '../../../domain/situation/problem';
import { rowId, text } from '../columns/columnKinds';
import type { StoredRow } from '../columns/FieldColumn';
import type { Settled, SiteConnection } from '../http/SiteConnection';
import { actionColumns } from '../lists/actions';
import { foundActionSelect, foundDecisionSelect, toFoundAction, toFoundDecision } from '../lists/foundRows';
import { isCounted } from '../lists/isCounted';
import { decisionColumns } from '../lists/meetingRecords';
import { meetingColumns } from '../lists/meetings';
import { idOf } from '../lists/RowList';
import { all, contains, equal } from '../query/filter';
import type { RowQuery } from '../rows/RowStore';
import type { ForumStores } from './ForumStores';
import { pageOf } from './pageOf';
import { valueOf } from './valueOf';

const mostHits = 50;
const mostTried = 100;
const longPage = 5000;
const decisionPage = 2000;
const newestFirst = [{ column: 'ID', ascending: false }];
const number = rowId<FoundAction['id']>({ name: 'ID', title: '', description: '' });
/** A decision's own text cannot be searched; its beginning stands in the title. */
const decisionTitle = text({ name: 'Title', title: '', description: '' });

export class SharePointSearchBook implements SearchBook {
  private readonly site: SiteConnection;
  private readonly stores: ForumStores;

  constructor(site: SiteConnection, stores: ForumStores) {
    this.site = site;
    this.stores = stores;
  }

  async find(
    words: readonly string[],
    reference: number | null,
  ): Promise<Result<SearchHits, GatewayFailure>> {
    const { actions, meetingRows } = this.stores;
    try {
      const [open, decisions, rehearsals, referred] = await this.site.batch([
        actions.query(openQuery(words)),
        meetingRows.decision.query(decisionQuery(words)),
        meetingRows.meeting.query(rehearsalQuery),
        ...(reference === null ? [] : [actions.query(referredQuery(reference))]),
      ]);
      const counted = hitsOr(open, mostHits, (error) => actions.failed(error));
      const found = hitsOr(decisions, mostHits, (error) => meetingRows.decision.failed(error));
      const isReal = outside(valueOf(rehearsals));
      const [row] = referred === undefined ? [] : valueOf(referred).filter(isCounted);
      return success({
        openActions: counted && { ...counted, rows: counted.rows.filter(isCounted).map(toFoundAction) },
        decisions: found && { ...found, rows: found.rows.filter(isReal).map(toFoundDecision) },
        referred: row === undefined ? null : toFoundAction(row),
      });
    } catch (error) {
      return failure(actions.failed(error));
    }
  }

  async tried(problem: ProblemId): Promise<Result<Hits<FoundAction>, GatewayFailure>> {
    const { actions } = this.stores;
    const query = {
      filter: equal(actionColumns.problem, problem),
      orderBy: newestFirst,
      top: mostTried + 1,
      select: foundActionSelect,
    };
    const read = await actions.reading(actions.query(query));
    if (!read.ok) return read;
    const { rows, more } = hitsOf(read.value, mostTried);
    return success({ more, rows: rows.filter(isCounted).map(toFoundAction) });
  }

  async readActions(next?: string): Promise<Result<FoundPage<FoundAction>, GatewayFailure>> {
    const { actions } = this.stores;
    const query = { orderBy: newestFirst, top: longPage, select: foundActionSelect };
    const page = await actions.reading((web) => pageOf(actions.queryIn(web, query), next));
    return page.ok
      ? success({ rows: page.value.rows.filter(isCounted).map(toFoundAction), next: page.value.next })
      : page;
  }

  async readDecisions(next?: string): Promise<Result<FoundPage<FoundDecision>, GatewayFailure>> {
    const { decision, meeting } = this.stores.meetingRows;
    const query = { orderBy: newestFirst, top: decisionPage, select: foundDecisionSelect };
    try {
      const [read, rehearsals] = await this.site.batch([
        (web) => pageOf(decision.queryIn(web, query), next),
        meeting.query(rehearsalQuery),
      ]);
      const page = valueOf(read);
      const rows = page.rows.filter(outside(valueOf(rehearsals))).map(toFoundDecision);
      return success({ rows, next: page.next });
    } catch (error) {
      return failure(decision.failed(error));
    }
  }
}

/** The open ones first: an index holds them, and they are few. */
const openQuery = (words: readonly string[]): RowQuery => ({
  filter: all(equal(actionColumns.open, true), ...words.map((word) => contains(actionColumns.title, word))),
  orderBy: newestFirst,
  top: mostHits + 1,
  select: foundActionSelect,
});

const decisionQuery = (words: readonly string[]): RowQuery => ({
  filter: all(...words.map((word) => contains(decisionTitle, word))),
  orderBy: newestFirst,
  top: mostHits + 1,
  select: foundDecisionSelect,
});

/** A decision has no mark of its own; its meeting has, and an index finds the few (F50). */
const rehearsalQuery: RowQuery = {
  filter: equal(meetingColumns.rehearsal, true),
  top: longPage,
  select: ['Id'],
};

function outside(rehearsals: readonly StoredRow[]): (decision: StoredRow) => boolean {
  const rehearsed = new Set(rehearsals.map(idOf));
  const { meeting } = decisionColumns;
  return (decision) => !rehearsed.has(meeting.read(decision[meeting.column.name]));
}

const referredQuery = (reference: number): RowQuery => ({
  filter: equal(number, reference as FoundAction['id']),
  top: 1,
  select: foundActionSelect,
});

const hitsOf = (rows: readonly StoredRow[], most: number): Hits<StoredRow> => ({
  rows: rows.slice(0, most),
  more: rows.length > most,
});

/** Null where SharePoint will not look through so many; any other failure goes on. */
function hitsOr(
  part: Settled<readonly StoredRow[]> | undefined,
  most: number,
  failed: (error: unknown) => GatewayFailure,
): Hits<StoredRow> | null {
  if (part?.status === 'rejected' && failed(part.reason).kind === 'too-many-rows') return null;
  return hitsOf(valueOf(part), most);
}
