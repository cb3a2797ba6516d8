import type {
  ActionFields,
  ActionPage,
  ActionQuery,
  ActionRegister,
  ActionRow,
  ActionWithHistory,
  MeetingReference,
} from '../../application/ports/ActionRegister';
import type { NewAnswer } from '../../application/ports/AnswerBook';
import type { GatewayFailure, WriteFailure } from '../../application/ports/GatewayFailure';
import type { Action, ActionId } from '../../domain/action/action';
import { isOpen } from '../../domain/action/actionFacts';
import type { OperationId, Version } from '../../domain/kernel/id';
import { failure, success, type Result } from '../../domain/kernel/result';
import type { MeetingId } from '../../domain/meeting/meeting';
import type { MemoryAccess } from './MemoryAccess';
import { answersOf } from './MemoryAnswerBook';
import type { MemoryTables } from './MemoryTables';
import { toAction, toCause, toMeetingRow, toProblem } from './memoryRows';

export const pageSizeOf = ({ longPages }: ActionQuery): number => (longPages === true ? 1000 : 50);

export class MemoryActionRegister implements ActionRegister {
  private readonly tables: MemoryTables;
  private readonly access: MemoryAccess;
  private readonly idPrefix: string;

  constructor(tables: MemoryTables, access: MemoryAccess, idPrefix: string) {
    this.tables = tables;
    this.access = access;
    this.idPrefix = idPrefix;
  }

  async list(query: ActionQuery, next?: string): Promise<Result<ActionPage, GatewayFailure>> {
    return this.access.read('actions', () => {
      const found = this.matching(query);
      const from = Number(next ?? 0);
      const pageSize = pageSizeOf(query);
      const more = found.length > from + pageSize;
      return success({
        rows: found.slice(from, from + pageSize),
        next: more ? String(from + pageSize) : null,
      });
    });
  }

  listTogether(queries: readonly ActionQuery[]): Promise<readonly Result<ActionPage, GatewayFailure>[]> {
    return Promise.all(queries.map((query) => this.list(query)));
  }

  async open(id: ActionId): Promise<Result<ActionWithHistory, GatewayFailure>> {
    return this.access.read('actions', () => {
      const row = this.tables.actions.find(id);
      if (row === null) return failure(this.tables.actions.missing());
      const action = toAction(row, this.idPrefix);
      return success({
        action,
        answers: answersOf(this.tables, id),
        ...this.chainOf(action),
        promisedAt: this.reference(action.promisedAt),
      });
    });
  }

  async add(fields: ActionFields, operation: OperationId): Promise<Result<Action, WriteFailure>> {
    const added = this.access.insert(this.tables.actions, fields, operation);
    return added.ok ? success(toAction(added.value, this.idPrefix)) : added;
  }

  async change(
    id: ActionId,
    version: Version,
    fields: Partial<ActionFields>,
    operation: OperationId,
    record?: NewAnswer,
  ): Promise<Result<Action, WriteFailure>> {
    const changed = this.access.update(this.tables.actions, id, version, fields, operation);
    if (record !== undefined && (changed.ok || changed.error.kind === 'changed-by-other')) {
      const recorded = this.access.insert(this.tables.answers, { ...record, linkFunction: null }, operation);
      if (!recorded.ok) return recorded;
    }
    return changed.ok ? success(toAction(changed.value, this.idPrefix)) : changed;
  }

  async addMany(
    rows: readonly { readonly fields: ActionFields; readonly operation: OperationId }[],
  ): Promise<Result<void, WriteFailure>> {
    for (const { fields, operation } of rows) {
      const added = await this.add(fields, operation);
      if (!added.ok) return added;
    }
    return success(undefined);
  }

  async remove(id: ActionId, version: Version): Promise<Result<void, WriteFailure>> {
    return this.access.remove(this.tables.actions, id, version);
  }

  private matching(query: ActionQuery): readonly ActionRow[] {
    return actionsMatching(this.tables, this.idPrefix, query);
  }

  private chainOf(action: Action): Pick<ActionWithHistory, 'problem' | 'causes'> {
    const problem = this.tables.problems.find(action.problem ?? 0);
    const causes = action.causes.flatMap((id) => this.tables.causes.find(id) ?? []);
    return { problem: problem === null ? null : toProblem(problem), causes: causes.map(toCause) };
  }

  private reference(id: MeetingId | null): MeetingReference | null {
    const row = this.tables.meeting.find(id ?? 0);
    if (row === null) return null;
    const meeting = toMeetingRow<'meeting'>(row);
    return { id: meeting.id, title: meeting.title, startsAt: meeting.startsAt };
  }
}

/** What a selection holds, in its order; what was rehearsed is never among it. */
export const actionsMatching = (
  tables: MemoryTables,
  idPrefix: string,
  query: ActionQuery,
): readonly Action[] =>
  tables.actions
    .all()
    .map((row) => toAction(row, idPrefix))
    .filter((action) => !action.rehearsal && matches(action, query))
    .sort((one, other) => byGroup(query, one, other) || byDueDate(one, other));

const collator = new Intl.Collator('sv', { numeric: true });

function byGroup({ groupedBy }: ActionQuery, one: Action, other: Action): number {
  return groupedBy === undefined
    ? 0
    : collator.compare(String(one[groupedBy] ?? ''), String(other[groupedBy] ?? ''));
}

/** Rows without a date come first, as SharePoint sorts empty values. */
export const byDueDate = (
  one: Pick<Action, 'dueDate' | 'id'>,
  other: Pick<Action, 'dueDate' | 'id'>,
): number => (one.dueDate ?? '').localeCompare(other.dueDate ?? '') || one.id - other.id;

const narrowings: readonly ((action: Action, query: ActionQuery) => boolean)[] = [
  (action, { scope }) => scope === 'all' || isOpen(action),
  (action, { organisation }) => organisation === undefined || action.organisation === organisation,
  (action, { organisations }) => organisations === undefined || organisations.includes(action.organisation),
  (action, { problem }) => problem === undefined || action.problem === problem,
  (action, { place }) => place === undefined || action.place === place,
  (action, { status }) => status === undefined || action.status === status,
  (action, { functionTitle }) => functionTitle === undefined || action.functionTitle === functionTitle,
  (action, { dueBefore }) =>
    dueBefore === undefined || (action.dueDate !== null && action.dueDate < dueBefore),
  (action, { dueFrom }) => dueFrom === undefined || (action.dueDate !== null && action.dueDate >= dueFrom),
  (action, { without }) => without === undefined || (action[without] ?? '') === '',
  (action, { helpNeeded }) => helpNeeded === undefined || action.helpNeeded === helpNeeded,
  (action, { confirmation }) => confirmation === undefined || action.confirmation === confirmation,
];

const matches = (action: Action, query: ActionQuery): boolean =>
  narrowings.every((narrowing) => narrowing(action, query));
