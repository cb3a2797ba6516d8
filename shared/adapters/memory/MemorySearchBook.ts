import type { GatewayFailure } from '../../application/ports/GatewayFailure';
import type {
  FoundAction,
  FoundDecision,
  FoundPage,
  Hits,
  SearchBook,
  SearchHits,
} from '../../application/ports/SearchBook';
import type { Action } from '../../domain/action/action';
import { isOpen } from '../../domain/action/actionFacts';
import { success, type Result } from '../../domain/kernel/result';
import type { ProblemId } from '../../domain/situation/problem';
import { holdsWords } from '../../domain/search/searchWords';
import type { MemoryAccess } from './MemoryAccess';
import type { MemoryTables } from './MemoryTables';
import { rowsOf, toAction } from './memoryRows';

const mostHits = 50;
const mostTried = 100;

export class MemorySearchBook implements SearchBook {
  private readonly tables: MemoryTables;
  private readonly access: MemoryAccess;
  private readonly idPrefix: string;

  constructor(tables: MemoryTables, access: MemoryAccess, idPrefix: string) {
    this.tables = tables;
    this.access = access;
    this.idPrefix = idPrefix;
  }

  async find(
    words: readonly string[],
    reference: number | null,
  ): Promise<Result<SearchHits, GatewayFailure>> {
    return this.access.read('actions', () => {
      const actions = this.actions();
      const open = actions.filter((action) => isOpen(action) && holdsWords(action.title, words));
      const decisions = this.decisions().filter(({ text }) => holdsWords(text, words));
      const referred = actions.find(({ id }) => id === reference);
      return success({
        openActions: first(open.map(toFound), mostHits),
        decisions: first(decisions, mostHits),
        referred: referred === undefined ? null : toFound(referred),
      });
    });
  }

  async tried(problem: ProblemId): Promise<Result<Hits<FoundAction>, GatewayFailure>> {
    return this.access.read('actions', () =>
      success(
        first(
          this.actions()
            .filter((action) => action.problem === problem)
            .map(toFound),
          mostTried,
        ),
      ),
    );
  }

  async readActions(): Promise<Result<FoundPage<FoundAction>, GatewayFailure>> {
    return this.access.read('actions', () => success({ rows: this.actions().map(toFound), next: null }));
  }

  async readDecisions(): Promise<Result<FoundPage<FoundDecision>, GatewayFailure>> {
    return this.access.read('decisions', () => success({ rows: this.decisions(), next: null }));
  }

  private actions(): readonly Action[] {
    return this.tables.actions
      .all()
      .map((row) => toAction(row, this.idPrefix))
      .filter(({ rehearsal }) => !rehearsal)
      .reverse();
  }

  private decisions(): readonly FoundDecision[] {
    const rehearsed = new Set(
      rowsOf<'meeting'>(this.tables.meeting, ({ rehearsal }) => rehearsal).map(({ id }) => id),
    );
    return rowsOf<'decision'>(this.tables.decision, ({ meeting }) => !rehearsed.has(meeting))
      .map(({ id, meeting, text, kind, status }) => ({ id, meeting, text, kind, status }))
      .reverse();
  }
}

const first = <Row>(rows: readonly Row[], most: number): Hits<Row> => ({
  rows: rows.slice(0, most),
  more: rows.length > most,
});

const toFound = (action: Action): FoundAction => ({
  id: action.id,
  displayId: action.displayId,
  title: action.title,
  organisation: action.organisation,
  problem: action.problem,
  place: action.place,
  status: action.status,
  dueDate: action.dueDate,
  effect: action.effect,
  effectText: action.effectText,
});
