import type { GatewayFailure, WriteFailure } from '../../application/ports/GatewayFailure';
import type {
  FollowOn,
  ForumList,
  MeetingBook,
  MeetingRoom,
  MeetingRowKind,
  MeetingRows,
  RowFields,
} from '../../application/ports/MeetingBook';
import type { OperationId, Version } from '../../domain/kernel/id';
import { failure, success, type Result } from '../../domain/kernel/result';
import type { Meeting, MeetingId } from '../../domain/meeting/meeting';
import type { Topic } from '../../domain/meeting/topic';
import { movedOn } from '../../domain/meeting/movedOn';
import type { MemoryAccess } from './MemoryAccess';
import type { MemoryTables } from './MemoryTables';
import { rowsOf, toAction, toAnswer, toCause, toMeetingRow, toProblem } from './memoryRows';
import type { MemoryTable } from './MemoryTable';

export class MemoryMeetingBook implements MeetingBook {
  private readonly tables: MemoryTables;
  private readonly access: MemoryAccess;
  private readonly idPrefix: string;

  constructor(tables: MemoryTables, access: MemoryAccess, idPrefix: string) {
    this.tables = tables;
    this.access = access;
    this.idPrefix = idPrefix;
  }

  async list(): Promise<Result<readonly Meeting[], GatewayFailure>> {
    return this.access.read('meetings', () =>
      success([...rowsOf<'meeting'>(this.tables.meeting, () => true)].sort(newestFirst)),
    );
  }

  async topics(): Promise<Result<readonly Topic[], GatewayFailure>> {
    return this.access.read('topics', () =>
      success(
        rowsOf<'topic'>(this.tables.topic, ({ state }) => state === 'waiting' || state === 'withdrawn'),
      ),
    );
  }

  async open(id: MeetingId): Promise<Result<MeetingRoom, GatewayFailure>> {
    return this.access.read('meetings', () => {
      const row = this.tables.meeting.find(id);
      return row === null
        ? failure(this.tables.meeting.missing())
        : success(this.roomOf(toMeetingRow<'meeting'>(row)));
    });
  }

  async followOn(room: MeetingRoom): Promise<Result<FollowOn, GatewayFailure>> {
    return this.access.read('meetings', () => {
      const next = this.tables.meeting.find(room.meeting.next ?? 0);
      const actions = movedOn(room).flatMap((id) => this.tables.actions.find(id) ?? []);
      return success({
        next: next === null ? null : toMeetingRow<'meeting'>(next),
        actions: actions.map((row) => toAction(row, this.idPrefix)),
      });
    });
  }

  async refresh(
    room: MeetingRoom,
    changed: readonly ForumList[],
  ): Promise<Result<MeetingRoom, GatewayFailure>> {
    const fresh = await this.open(room.meeting.id);
    if (!fresh.ok) return fresh;
    const parts = changed.map((list) => [partOf[list], fresh.value[partOf[list]]]);
    return success({ ...room, ...(Object.fromEntries(parts) as Partial<MeetingRoom>) });
  }

  async add<K extends MeetingRowKind>(
    kind: K,
    fields: RowFields<K>,
    operation: OperationId,
  ): Promise<Result<MeetingRows[K], WriteFailure>> {
    const added = this.access.insert(this.tableOf(kind), fields, operation);
    return added.ok ? success(toMeetingRow<K>(added.value)) : added;
  }

  async change<K extends MeetingRowKind>(
    kind: K,
    id: MeetingRows[K]['id'],
    version: Version,
    fields: Partial<RowFields<K>>,
    operation: OperationId,
    kept?: string,
  ): Promise<Result<MeetingRows[K], WriteFailure>> {
    const changed = this.access.update(this.tableOf(kind), id, version, fields, operation, kept);
    return changed.ok ? success(toMeetingRow<K>(changed.value)) : changed;
  }

  async remove<K extends MeetingRowKind>(
    kind: K,
    id: MeetingRows[K]['id'],
    version: Version,
  ): Promise<Result<void, WriteFailure>> {
    return this.access.remove(this.tableOf(kind), id, version);
  }

  private tableOf<K extends MeetingRowKind>(kind: K): MemoryTable<RowFields<K>> {
    return this.tables[kind] as unknown as MemoryTable<RowFields<K>>;
  }

  private roomOf(meeting: Meeting): MeetingRoom {
    const { tables } = this;
    const here = (row: { readonly meeting: MeetingId | null }): boolean => row.meeting === meeting.id;
    return {
      meeting,
      agenda: [...rowsOf<'agendaItem'>(tables.agendaItem, here)].sort(
        (one, other) => one.order - other.order || one.id - other.id,
      ),
      attendance: rowsOf<'attendance'>(tables.attendance, here),
      actions: tables.actions
        .all()
        .map((row) => toAction(row, this.idPrefix))
        .filter((action) => action.promisedAt === meeting.id || action.followUpAt === meeting.id),
      answers: tables.answers.all().map(toAnswer).filter(here),
      decisions: rowsOf<'decision'>(tables.decision, here),
      notes: rowsOf<'note'>(tables.note, here),
      topics: rowsOf<'topic'>(tables.topic, (topic) => topic.state === 'waiting' || here(topic)),
      problems: tables.problems.all().map(toProblem),
      causes: tables.causes.all().map(toCause),
      rights: this.access.rights(),
    };
  }
}

const partOf: Record<ForumList, keyof MeetingRoom> = {
  meetings: 'meeting',
  agendaItems: 'agenda',
  attendance: 'attendance',
  actions: 'actions',
  answers: 'answers',
  decisions: 'decisions',
  notes: 'notes',
  topics: 'topics',
  problems: 'problems',
  causes: 'causes',
};

const newestFirst = (one: Meeting, other: Meeting): number =>
  other.startsAt.localeCompare(one.startsAt) || other.id - one.id;
