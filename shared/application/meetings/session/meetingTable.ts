import type { Action } from '../../../domain/action/action';
import type { Answer } from '../../../domain/action/answer';
import { inOrder } from '../../../domain/meeting/agendaOrder';
import type { ForumList, MeetingRoom, MeetingRows } from '../../ports/MeetingBook';

/** The rows that lie on the table, by kind. */
export interface TableRows extends MeetingRows {
  readonly action: Action;
  readonly answer: Answer;
}
export type TableRowKind = keyof TableRows;
type ListedKind = Exclude<TableRowKind, 'meeting'>;

type Shelf<K extends ListedKind> = {
  agendaItem: 'agenda';
  attendance: 'attendance';
  action: 'actions';
  answer: 'answers';
  decision: 'decisions';
  note: 'notes';
  topic: 'topics';
}[K];

const shelves: { readonly [K in ListedKind]: Shelf<K> } = {
  agendaItem: 'agenda',
  attendance: 'attendance',
  action: 'actions',
  answer: 'answers',
  decision: 'decisions',
  note: 'notes',
  topic: 'topics',
};

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

/** What a window itself writes while it reads: the rows read may be older than these. */
export interface OwnWrites {
  apply(read: MeetingRoom): MeetingRoom;
}

/** A meeting's rows as this window last knew them, without pending answers on top. */
export interface MeetingTable {
  room(): MeetingRoom;
  put<K extends TableRowKind>(kind: K, row: TableRows[K]): void;
  drop(kind: ListedKind, id: number): void;
  find<K extends TableRowKind>(kind: K, id: TableRows[K]['id']): TableRows[K] | null;
  /** Starts to remember what is written here, until the reading is laid out by `replace`. */
  beginReading(): OwnWrites;
  /** Lays out what was read of the named lists; what was written here meanwhile stays on top. */
  replace(read: MeetingRoom, lists: readonly ForumList[], own: OwnWrites): void;
}

type Write = (room: MeetingRoom) => MeetingRoom;

export function makeMeetingTable(opened: MeetingRoom): MeetingTable {
  let room = opened;
  const readings = new Set<Write[]>();
  const write = (change: Write): void => {
    room = change(room);
    for (const reading of readings) reading.push(change);
  };
  const writesOf = new WeakMap<OwnWrites, Write[]>();
  return {
    room: () => room,
    put: (kind, row) => write((before) => withRow(before, kind, row)),
    drop: (kind, id) => write((before) => withoutRow(before, kind, id)),
    find: (kind, id) => rowsOf(room, kind).find((row) => row.id === id) ?? null,
    beginReading: () => {
      const writes: Write[] = [];
      readings.add(writes);
      const own: OwnWrites = { apply: (read) => writes.reduce((before, change) => change(before), read) };
      writesOf.set(own, writes);
      return own;
    },
    replace: (read, lists, own) => {
      const fresh = Object.fromEntries(lists.map((list) => [parts[list], read[parts[list]]]));
      room = own.apply({ ...room, ...fresh, rights: read.rights });
      const writes = writesOf.get(own);
      if (writes !== undefined) readings.delete(writes);
    },
  };
}

/** Rows of one kind; the meeting itself counts as a list of one. */
export function rowsOf<K extends TableRowKind>(room: MeetingRoom, kind: K): readonly TableRows[K][] {
  const rows = kind === 'meeting' ? [room.meeting] : room[shelves[kind as ListedKind]];
  return rows as readonly TableRows[TableRowKind][] as readonly TableRows[K][];
}

function withRow<K extends TableRowKind>(room: MeetingRoom, kind: K, row: TableRows[K]): MeetingRoom {
  if (kind === 'meeting')
    return row.id === room.meeting.id ? { ...room, meeting: row as TableRows['meeting'] } : room;
  const rows = rowsOf(room, kind);
  const known = rows.some((before) => before.id === row.id);
  const next = known ? rows.map((before) => (before.id === row.id ? row : before)) : [...rows, row];
  return sorted({ ...room, [shelves[kind as ListedKind]]: next });
}

const withoutRow = (room: MeetingRoom, kind: ListedKind, id: number): MeetingRoom => ({
  ...room,
  [shelves[kind]]: rowsOf(room, kind).filter((row) => row.id !== id),
});

const sorted = (room: MeetingRoom): MeetingRoom => ({ ...room, agenda: inOrder(room.agenda) });
