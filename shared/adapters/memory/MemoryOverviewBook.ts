import type { ForumStanding } from '../../application/ports/ForumSites';
import type { GatewayFailure, WriteFailure } from '../../application/ports/GatewayFailure';
import type { ForumOverview, OverviewAction, OverviewBook } from '../../application/ports/OverviewBook';
import type { Action } from '../../domain/action/action';
import { isOpen } from '../../domain/action/actionFacts';
import type { DailyTally } from '../../domain/action/tally';
import type { OperationId } from '../../domain/kernel/id';
import { awaitsDecision } from '../../domain/meeting/decision';
import type { QuestionedText } from '../../domain/redaction/questionedText';
import type { LocalDate } from '../../domain/kernel/localDate';
import { success, type Result } from '../../domain/kernel/result';
import type { MemoryAccess } from './MemoryAccess';
import type { MemoryTables } from './MemoryTables';
import { toQuestion } from './MemoryTextWatch';
import { rowsOf, toAction, toCause, toProblem } from './memoryRows';

const mostTallies = 60;

export class MemoryOverviewBook implements OverviewBook {
  private readonly tables: MemoryTables;
  private readonly access: MemoryAccess;
  private readonly idPrefix: string;

  constructor(tables: MemoryTables, access: MemoryAccess, idPrefix: string) {
    this.tables = tables;
    this.access = access;
    this.idPrefix = idPrefix;
  }

  async load(dueSince: LocalDate): Promise<Result<ForumOverview, GatewayFailure>> {
    return this.access.read('actions', () => success(this.seen(dueSince)));
  }

  /** One forum's Läget. */
  async state(dueSince: LocalDate): Promise<Result<ForumStanding, GatewayFailure>> {
    const { tables } = this;
    return this.access.read('actions', () =>
      success({
        actions: this.lookedAt(dueSince),
        tallies: this.seen(dueSince).tallies,
        undecided: success({
          decisions: [...rowsOf<'decision'>(tables.decision, awaitsDecision)].reverse(),
          meetings: rowsOf<'meeting'>(tables.meeting, () => true),
        }),
      }),
    );
  }

  async letStand(
    { id, version }: QuestionedText,
    operation: OperationId,
  ): Promise<Result<void, WriteFailure>> {
    const { questionedTexts } = this.tables;
    const said = this.access.update(questionedTexts, id, version, { state: 'stands' }, operation);
    return said.ok ? success(undefined) : said;
  }

  async addTally(tally: DailyTally, operation: OperationId): Promise<Result<DailyTally, WriteFailure>> {
    const added = this.access.insert(this.tables.tallies, tally, operation);
    return added.ok ? success(added.value.fields) : added;
  }

  private questioned(): ForumOverview['questioned'] {
    if (!this.access.may('read', 'questionedTexts')) return [];
    return this.tables.questionedTexts
      .all()
      .map(toQuestion)
      .filter(({ state }) => state === 'open');
  }

  private lookedAt(dueSince: LocalDate): readonly Action[] {
    return this.tables.actions
      .all()
      .map((row) => toAction(row, this.idPrefix))
      .filter((action) => !action.rehearsal && isLookedAt(action, dueSince));
  }

  private seen(dueSince: LocalDate): ForumOverview {
    const { tables } = this;
    return {
      questioned: this.questioned(),
      actions: this.lookedAt(dueSince).map(toOverviewAction),
      problems: tables.problems.all().map(toProblem),
      causes: tables.causes.all().map(toCause),
      meetings: [...rowsOf<'meeting'>(tables.meeting, () => true)].sort((one, other) =>
        other.startsAt.localeCompare(one.startsAt),
      ),
      topics: rowsOf<'topic'>(tables.topic, ({ state }) => state === 'waiting' || state === 'withdrawn'),
      tallies: tables.tallies
        .all()
        .map(({ fields }) => fields)
        .sort((one, other) => one.day.localeCompare(other.day))
        .slice(-mostTallies),
      rights: this.access.rights(),
    };
  }
}

const isLookedAt = (action: Action, dueSince: LocalDate): boolean =>
  isOpen(action) ||
  action.status === 'carried-out' ||
  (action.dueDate !== null && action.dueDate >= dueSince);

const toOverviewAction = ({ version: _version, lastWord, ...row }: Action): OverviewAction => ({
  ...row,
  lastWord: lastWord === null ? null : { kind: lastWord.kind, at: lastWord.at },
});
