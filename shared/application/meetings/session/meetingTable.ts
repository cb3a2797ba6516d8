import type { Action } from '../../../domain/action/action';
import type { Answer } from '../../../domain/action/answer';
import type { Cause } from '../../../domain/cause/cause';
import { success, type Result } from '../../../domain/kernel/result';
import { inOrder } from '../../../domain/meeting/agendaOrder';
import type { Problem } from '../../../domain/situation/problem';
import type { GatewayFailure } from '../../ports/GatewayFailure';
import type { ForumList, MeetingRoom, MeetingRows } from '../../ports/MeetingBook';

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

/** A meeting's rows as this window last knew them, without pending answers on top. */
export interface MeetingTable {
  room(): MeetingRoom;
  put<K extends TableRowKind>(kind: K, row: TableRows[K]): void;
  drop(kind: ListedKind, id: number): void;
  find<K extends TableRowKind>(kind: K, id: TableRows[K]['id']): TableRows[K] | null;
  /**
   * Reads the lists again and lays them out. What was written here while they were read stays on top, since the rows
   * read may be older; readings follow one another, so that an early one never lands last.
   */
  read(lists: readonly ForumList[], reading: Reading): Promise<Result<LaidOut, GatewayFailure>>;
}

/** The room just before and after a reading; what this window wrote stands in both. */
interface LaidOut {
  readonly before: MeetingRoom;
  readonly after: MeetingRoom;
}

type Reading = (room: MeetingRoom) => Promise<Result<MeetingRoom, GatewayFailure>>;
type Write = (room: MeetingRoom) => MeetingRoom;

export function makeMeetingTable(opened: MeetingRoom, onChange: () => void): MeetingTable {
  let room = opened;
  let meanwhile: Write[] = [];
  let last: Promise<unknown> = Promise.resolve();
  const write = (change: Write): void => {
    room = change(room);
    meanwhile.push(change);
    onChange();
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
    const laidOut: MeetingRoom = { ...room, ...fresh, rights: read.value.rights };
    room = meanwhile.reduce((rows, change) => change(rows), laidOut);
    onChange();
    return success({ before, after: room });
  };
  return {
    room: () => room,
    put: (kind, row) => write((before) => withRow(before, kind, row)),
    drop: (kind, id) => write((before) => withoutRow(before, kind, id)),
    find: (kind, id) => rowsOf(room, kind).find((row) => row.id === id) ?? null,
    read: (lists, reading) => {
      const turn = last.then(() => readNow(lists, reading));
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}

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
