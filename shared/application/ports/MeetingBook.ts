import type { Action } from '../../domain/action/action';
import type { Answer } from '../../domain/action/answer';
import type { Cause } from '../../domain/cause/cause';
import type { OperationId, Version } from '../../domain/kernel/id';
import type { Result } from '../../domain/kernel/result';
import type { AgendaItem } from '../../domain/meeting/agendaItem';
import type { Attendance } from '../../domain/meeting/attendance';
import type { Decision } from '../../domain/meeting/decision';
import type { Meeting, MeetingId } from '../../domain/meeting/meeting';
import type { Note } from '../../domain/meeting/note';
import type { Topic } from '../../domain/meeting/topic';
import type { Problem } from '../../domain/situation/problem';
import type { GatewayFailure, WriteFailure } from './GatewayFailure';

/** What SharePoint lets the person do here; screens hide what would be refused, SharePoint decides. */
export interface RightsInForum {
  /** Coordinators: edit actions, agenda, decisions, notes. */
  readonly mayEdit: boolean;
  /** Participants: add answers and topics. */
  readonly mayAnswer: boolean;
  /** Owners of the site: take a text away from everywhere. */
  readonly mayRedact?: true;
}

/** Everything a meeting's screens need of its forum, from one request. */
export interface MeetingRoom {
  readonly meeting: Meeting;
  readonly agenda: readonly AgendaItem[];
  readonly attendance: readonly Attendance[];
  /** Promised here, or to be followed up here. */
  readonly actions: readonly Action[];
  /** Given in or for this meeting, oldest first. */
  readonly answers: readonly Answer[];
  readonly decisions: readonly Decision[];
  readonly notes: readonly Note[];
  /** The forum's waiting topics and those taken up here. */
  readonly topics: readonly Topic[];
  readonly problems: readonly Problem[];
  readonly causes: readonly Cause[];
  readonly rights: RightsInForum;
}

/** Where the matters of a meeting have gone since it was held. */
export interface FollowOn {
  /** Null when there is none, or it has been removed. */
  readonly next: Meeting | null;
  /** Spoken of here and neither promised nor followed up here any longer; removed ones are left out. */
  readonly actions: readonly Action[];
}

/** The rows of a meeting that can be written one by one. */
export interface MeetingRows {
  readonly meeting: Meeting;
  readonly agendaItem: AgendaItem;
  readonly attendance: Attendance;
  readonly decision: Decision;
  readonly note: Note;
  readonly topic: Topic;
}
export type MeetingRowKind = keyof MeetingRows;

/** What is written of a row: all but what SharePoint gives it. */
export type RowFields<K extends MeetingRowKind> = Omit<
  MeetingRows[K],
  'id' | 'version' | 'at' | 'writtenAt' | 'author'
>;

/** The lists of a forum, as the change feed names them. */
export const forumLists = [
  'meetings',
  'agendaItems',
  'attendance',
  'actions',
  'answers',
  'decisions',
  'notes',
  'topics',
  'problems',
  'causes',
] as const;
export type ForumList = (typeof forumLists)[number];

/** A forum's meetings with all their rows. */
export interface MeetingBook {
  /** Newest first; one request. */
  list(): Promise<Result<readonly Meeting[], GatewayFailure>>;
  /** Those waiting between meetings, and the rows that take one back; one request. */
  topics(): Promise<Result<readonly Topic[], GatewayFailure>>;
  /** One request, whatever the meeting holds. */
  open(id: MeetingId): Promise<Result<MeetingRoom, GatewayFailure>>;
  /** One request, and none where nothing has gone on. */
  followOn(room: MeetingRoom): Promise<Result<FollowOn, GatewayFailure>>;
  /** Reads again only what has changed; one request. */
  refresh(room: MeetingRoom, changed: readonly ForumList[]): Promise<Result<MeetingRoom, GatewayFailure>>;
  add<K extends MeetingRowKind>(
    kind: K,
    fields: RowFields<K>,
    operation: OperationId,
  ): Promise<Result<MeetingRows[K], WriteFailure>>;
  /**
   * Writes only the given fields, on the condition that `version` still stands. `kept` is a wording that was not
   * chosen; it is stored on the row, so that it can be found again in its history.
   */
  change<K extends MeetingRowKind>(
    kind: K,
    id: MeetingRows[K]['id'],
    version: Version,
    fields: Partial<RowFields<K>>,
    operation: OperationId,
    kept?: string,
  ): Promise<Result<MeetingRows[K], WriteFailure>>;
  remove<K extends MeetingRowKind>(
    kind: K,
    id: MeetingRows[K]['id'],
    version: Version,
  ): Promise<Result<void, WriteFailure>>;
}
