import type { Action } from '../../../domain/action/action';
import type { Answer } from '../../../domain/action/answer';
import type { Cause } from '../../../domain/cause/cause';
import type { Version } from '../../../domain/kernel/id';
import { success, type Result } from '../../../domain/kernel/result';
import { inOrder } from '../../../domain/meeting/agendaOrder';
import type { Problem } from '../../../domain/situation/problem';
import type { GatewayFailure } from '../../ports/GatewayFailure';
import type { ForumList, MeetingRoom, MeetingRows } from '../../ports/MeetingBook';
import { listOf } from './listOf';

/** The rows that lie on the table, by kind. */
export interface TableRows extends MeetingRows {
  readonly action: Action;
  readonly answer: Answer;
  readonly problem: Problem;
  readonly cause: Cause;
}
type TableRowKind = keyof TableRows;
type ListedKind = Exclude<TableRowKind, 'meeting'>;

type ShelfName =
  'agenda' | 'attendance' | 'actions' | 'answers' | 'decisions' | 'notes' | 'topics' | 'problems' | 'causes';

const shelves: Record<ListedKind, ShelfName> = {
  agendaItem: 'agenda',
  attendance: 'attendance',
  action: 'actions',
  answer: 'answers',
  decision: 'decisions',
  note: 'notes',
  topic: 'topics',
  problem: 'problems',
  cause: 'causes',
};

const shelfOf = (kind: TableRowKind): ShelfName | null => (kind === 'meeting' ? null : shelves[kind]);

/** Which part of the room a list fills. */
const parts: Record<ForumList, keyof MeetingRoom> = {
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

const listNames: Record<TableRowKind, ForumList> = {
  ...listOf,
  action: 'actions',
  answer: 'answers',
  problem: 'problems',
  cause: 'causes',
};

/** A meeting's rows as this window last knew them, without pending answers on top. */
export interface MeetingTable {
  room(): MeetingRoom;
  /**
   * Lays a row on the table. `shownBefore` is the version that lay there when its write was sent: where a reading has
   * laid another there meanwhile, nobody knows which of the two is the newer, and the list is to be read again.
   */
  put<K extends TableRowKind>(kind: K, row: TableRows[K], shownBefore?: Version | null): void;
  drop(kind: ListedKind, id: number): void;
  find<K extends TableRowKind>(kind: K, id: TableRows[K]['id']): TableRows[K] | null;
  /**
   * Reads the lists again and lays them out. What was written here while they were read stays on top, since the rows
   * read may be older; readings follow one another, so that an early one never lands last.
   */
  read(lists: readonly ForumList[], reading: Reading): Promise<Result<LaidOut, GatewayFailure>>;
  /** The lists where a write and a reading have crossed; asked for once, and then to be read again. */
  takeDoubtful(): readonly ForumList[];
}

/** The room just before and after a reading; what this window wrote stands in both. */
interface LaidOut {
  readonly before: MeetingRoom;
  readonly after: MeetingRoom;
}

type Reading = (room: MeetingRoom) => Promise<Result<MeetingRoom, GatewayFailure>>;
interface Write {
  readonly change: (room: MeetingRoom) => MeetingRoom;
  /** The row that was put, as against taken away. */
  readonly put: { readonly kind: TableRowKind; readonly row: TableRows[TableRowKind] } | null;
}

export function makeMeetingTable(opened: MeetingRoom, onChange: () => void): MeetingTable {
  let room = opened;
  let meanwhile: Write[] = [];
  let last: Promise<unknown> = Promise.resolve();
  const doubtful = new Set<ForumList>();
  const write = (made: Write): void => {
    room = made.change(room);
    meanwhile.push(made);
    onChange();
  };
  const doubt = (kind: TableRowKind, row: TableRows[TableRowKind], known: readonly unknown[]): void => {
    const there = rowsOf(room, kind).find(({ id }) => id === row.id);
    const version = there === undefined ? null : versionOf(there);
    if (version !== null && !known.includes(version)) doubtful.add(listNames[kind]);
  };
  const readNow = async (
    lists: readonly ForumList[],
    reading: Reading,
  ): Promise<Result<LaidOut, GatewayFailure>> => {
    meanwhile = [];
    const read = await reading(room);
    if (!read.ok) return read;
    const fresh = Object.fromEntries(lists.map((list) => [parts[list], read.value[parts[list]]]));
    const before = room;
    room = { ...room, ...fresh, rights: read.value.rights };
    for (const { put } of meanwhile) if (put !== null) doubt(put.kind, put.row, [versionOf(put.row)]);
    room = meanwhile.reduce((rows, { change }) => change(rows), room);
    onChange();
    return success({ before, after: room });
  };
  return {
    room: () => room,
    put: (kind, row, shownBefore) => {
      if (shownBefore !== undefined) doubt(kind, row, [shownBefore, versionOf(row)]);
      write({ change: (before) => withRow(before, kind, row), put: { kind, row } });
    },
    drop: (kind, id) => write({ change: (before) => withoutRow(before, kind, id), put: null }),
    find: (kind, id) => rowsOf(room, kind).find((row) => row.id === id) ?? null,
    read: (lists, reading) => {
      const turn = last.then(() => readNow(lists, reading));
      last = turn.catch(() => undefined);
      return turn;
    },
    takeDoubtful: () => {
      const lists = [...doubtful];
      doubtful.clear();
      return lists;
    },
  };
}

/** Answers are never changed, so they have no versions. */
const versionOf = (row: TableRows[TableRowKind]): Version | null => ('version' in row ? row.version : null);

/** Rows of one kind; the meeting itself counts as a list of one. */
function rowsOf<K extends TableRowKind>(room: MeetingRoom, kind: K): readonly TableRows[K][] {
  const shelf = shelfOf(kind);
  const rows: readonly TableRows[TableRowKind][] = shelf === null ? [room.meeting] : room[shelf];
  return rows as readonly TableRows[K][];
}

function withRow<K extends TableRowKind>(room: MeetingRoom, kind: K, row: TableRows[K]): MeetingRoom {
  const shelf = shelfOf(kind);
  const rows = rowsOf(room, kind);
  const known = rows.some((before) => before.id === row.id);
  if (shelf === null) return known ? { ...room, meeting: row as TableRows['meeting'] } : room;
  const next = known ? rows.map((before) => (before.id === row.id ? row : before)) : [...rows, row];
  return sorted({ ...room, [shelf]: next });
}

const withoutRow = (room: MeetingRoom, kind: ListedKind, id: number): MeetingRoom => ({
  ...room,
  [shelves[kind]]: rowsOf(room, kind).filter((row) => row.id !== id),
});

const sorted = (room: MeetingRoom): MeetingRoom => ({ ...room, agenda: inOrder(room.agenda) });
