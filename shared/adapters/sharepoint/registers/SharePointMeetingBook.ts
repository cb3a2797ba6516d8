import type { GatewayFailure, WriteFailure } from '../../../application/ports/GatewayFailure';
import {
  forumLists,
  type FollowOn,
  type ForumList,
  type MeetingBook,
  type MeetingRoom,
  type MeetingRowKind,
  type MeetingRows,
  type RowFields,
} from '../../../application/ports/MeetingBook';
import type { OperationId, Version } from '../../../domain/kernel/id';
import { failure, success, type Result } from '../../../domain/kernel/result';
import type { Meeting, MeetingId } from '../../../domain/meeting/meeting';
import type { Topic } from '../../../domain/meeting/topic';
import type { StoredRow } from '../columns/FieldColumn';
import type { Call, SiteConnection } from '../http/SiteConnection';
import type { RowStore } from '../rows/RowStore';
import type { SiteUser } from '../rows/SiteUsers';
import type { ForumStores } from './ForumStores';
import { followOn } from './followOn';
import { rightsCalls, rightsOf, type BasePermissions } from './forumRights';
import { roomParts } from './roomParts';
import { waitingTopics } from './waitingTopics';
import { valueOf } from './valueOf';

const mostMeetings = 500;
const newestFirst = [
  { column: 'SamStartsAt', ascending: false },
  { column: 'ID', ascending: false },
];

interface Loaded {
  readonly room: Partial<MeetingRoom>;
  /** The answers to what else was asked, in the same order. */
  readonly more: readonly unknown[];
}

export class SharePointMeetingBook implements MeetingBook {
  private readonly site: SiteConnection;
  private readonly stores: ForumStores;

  constructor(site: SiteConnection, stores: ForumStores) {
    this.site = site;
    this.stores = stores;
  }

  async list(): Promise<Result<readonly Meeting[], GatewayFailure>> {
    const { meetings } = this.stores;
    const read = await meetings.reading(meetings.query({ orderBy: newestFirst, top: mostMeetings }));
    return read.ok ? success(read.value.map(meetings.toRow)) : read;
  }

  async topics(): Promise<Result<readonly Topic[], GatewayFailure>> {
    const { users, meetingRows } = this.stores;
    try {
      const [rows, people] = await this.site.batch([meetingRows.topic.query(waitingTopics), users.call]);
      users.learn(valueOf(people));
      return success(valueOf(rows).map(meetingRows.topic.toRow));
    } catch (error) {
      return failure(meetingRows.topic.failed(error));
    }
  }

  async open(id: MeetingId): Promise<Result<MeetingRoom, GatewayFailure>> {
    const loaded = await this.load(id, forumLists, rightsCalls(this.stores));
    if (!loaded.ok) return loaded;
    const { room, more } = loaded.value;
    const rights = rightsOf(more[0] as BasePermissions, more[1] as BasePermissions);
    return success({ ...(room as Omit<MeetingRoom, 'rights'>), rights });
  }

  async followOn(room: MeetingRoom): Promise<Result<FollowOn, GatewayFailure>> {
    try {
      return success(await followOn(this.site, this.stores, room));
    } catch (error) {
      return failure(this.stores.actions.failed(error));
    }
  }

  async refresh(
    room: MeetingRoom,
    changed: readonly ForumList[],
  ): Promise<Result<MeetingRoom, GatewayFailure>> {
    if (changed.length === 0) return success(room);
    const loaded = await this.load(room.meeting.id, changed, []);
    return loaded.ok ? success({ ...room, ...loaded.value.room }) : loaded;
  }

  add<K extends MeetingRowKind>(
    kind: K,
    fields: RowFields<K>,
    operation: OperationId,
  ): Promise<Result<MeetingRows[K], WriteFailure>> {
    return this.storeOf(kind).insert(fields, operation);
  }

  change<K extends MeetingRowKind>(
    kind: K,
    id: MeetingRows[K]['id'],
    version: Version,
    fields: Partial<RowFields<K>>,
    operation: OperationId,
    kept?: string,
  ): Promise<Result<MeetingRows[K], WriteFailure>> {
    const change = { id, version, fields, operation };
    return this.storeOf(kind).change(kept === undefined ? change : { ...change, kept });
  }

  remove<K extends MeetingRowKind>(
    kind: K,
    id: MeetingRows[K]['id'],
    version: Version,
  ): Promise<Result<void, WriteFailure>> {
    return this.storeOf(kind).remove(id, version);
  }

  private storeOf<K extends MeetingRowKind>(kind: K): RowStore<MeetingRows[K], RowFields<K>> {
    return this.stores.meetingRows[kind];
  }

  /** One batch for the lists, for who has written when nobody is known yet, and for what else is asked. */
  private async load(
    id: MeetingId,
    lists: readonly ForumList[],
    more: readonly Call<unknown>[],
  ): Promise<Result<Loaded, GatewayFailure>> {
    const { users } = this.stores;
    const parts = roomParts(this.stores, id);
    const people = lists.includes('answers') && users.empty ? [users.call] : [];
    let asked: ForumList = 'meetings';
    try {
      const settled = await this.site.batch([...lists.map((list) => parts[list].call), ...more, ...people]);
      const stored = lists.map((list, index) => {
        asked = list;
        return valueOf<unknown>(settled[index]) as readonly StoredRow[];
      });
      const others = settled.slice(lists.length).map((part) => valueOf<unknown>(part));
      if (people.length > 0) users.learn(others.at(-1) as readonly SiteUser[]);
      await this.meetAuthors(lists, stored);
      const read = lists.map((list, index) => parts[list].read(stored[index] ?? []));
      return success({ room: Object.assign({}, ...read) as Partial<MeetingRoom>, more: others });
    } catch (error) {
      return failure(storeBehind(this.stores, asked).failed(error));
    }
  }

  private async meetAuthors(
    lists: readonly ForumList[],
    stored: readonly (readonly StoredRow[])[],
  ): Promise<void> {
    const answers = stored[lists.indexOf('answers')] ?? [];
    await this.stores.users.meet(answers.map((row) => Number(row['AuthorId'])));
  }
}

/** The list that a failure names. */
function storeBehind(stores: ForumStores, list: ForumList): { failed(error: unknown): GatewayFailure } {
  const { actions, answers, problems, causes, meetingRows: rows } = stores;
  return {
    actions,
    answers,
    problems,
    causes,
    meetings: rows.meeting,
    agendaItems: rows.agendaItem,
    attendance: rows.attendance,
    decisions: rows.decision,
    notes: rows.note,
    topics: rows.topic,
  }[list];
}
