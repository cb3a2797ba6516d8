import type { AnswerId } from '../../domain/action/answer';
import type { Instant, OperationId, PersonId, RowId, Version } from '../../domain/kernel/id';
import type { LocalDate } from '../../domain/kernel/localDate';
import type { Result } from '../../domain/kernel/result';
import type { ForumKey } from '../../domain/organisation/forum';
import type { Adoption } from '../../domain/programme/adoption';
import type { OutboxFields, OutboxRow } from '../../domain/reminders/outboxRow';
import type { SettingRow } from '../../domain/reminders/reminderSettings';
import type { ReminderWish } from '../../domain/reminders/reminderWish';
import type { WishWord } from '../../domain/reminders/standingWishes';
import type { GatewayFailure, WriteFailure } from './GatewayFailure';

/** How far reminding has come in a forum, or for the programme where no forum is named. */
export interface ReminderRun {
  readonly id: RowId<'ReminderRun'>;
  readonly version: Version;
  readonly forum: ForumKey | null;
  /** The last day whose reminders stand in the outbox. */
  readonly plannedThrough: LocalDate;
  /** The last answer that has been looked at; null before the first. */
  readonly answersThrough: AnswerId | null;
  /** The last day whose figures have been counted. */
  readonly talliedOn: LocalDate | null;
  /** How far the forum's texts have been looked through, in SharePoint's own mark; null before the first time. */
  readonly textsThrough: string | null;
}

export type ReminderRunFields = Omit<ReminderRun, 'id' | 'version'>;

/** What the programme's site holds about reminding, as far as it matters now. */
export interface OfficeContent {
  readonly settings: readonly SettingRow[];
  /** Pauses that last, or ended of late, and own reminders from then on. */
  readonly wishes: readonly ReminderWish[];
  readonly runs: readonly ReminderRun[];
  /** Messages that nobody holds and whose time has come, at most 200. */
  readonly waking: readonly OutboxRow[];
  /** Messages of the last three weeks that have been sent and not answered. */
  readonly unanswered: readonly OutboxRow[];
  /** Today's messages and those of later days, however far they have come. */
  readonly ofToday: readonly OutboxRow[];
  readonly adoptions: readonly Adoption[];
  /** Who the service has said that it is; null before its first tick. */
  readonly service: PersonId | null;
}

/** A message that has been put in: ours, or the one that stood under the same key. */
export interface PlacedRow {
  readonly ours: boolean;
  readonly row: OutboxRow;
}

/** The programme's settings for reminders, people's own wishes, the outbox, and how far each forum has come. */
export interface ReminderOffice {
  /** One request. Members who are not coordinators are refused: the outbox says who has been reminded. */
  load(now: Instant, today: LocalDate): Promise<Result<OfficeContent, GatewayFailure>>;
  /** One request a hundred; a setting that stands already is passed over. */
  addSettings(rows: readonly SettingRow[]): Promise<Result<void, WriteFailure>>;
  /** Writes down who the service is, for clients that nobody else has told; owners only. Two requests. */
  introduce(service: PersonId, operation: OperationId): Promise<Result<void, WriteFailure>>;
  /** A wish, or that one is taken back; one request. */
  addWish(wish: WishWord, operation: OperationId): Promise<Result<void, WriteFailure>>;
  /** One request a hundred, and one more where some of the keys stood already. Each key is taken once, whoever puts it in. */
  place(
    rows: readonly OutboxFields[],
    operation: OperationId,
  ): Promise<Result<readonly PlacedRow[], WriteFailure>>;
  /** Writes each row on the condition that its version still stands; one request for fifty. Null for a row that somebody else has written. */
  changeMany(
    changes: readonly { readonly row: OutboxRow; readonly fields: Partial<OutboxFields> }[],
    operation: OperationId,
  ): Promise<Result<readonly (OutboxRow | null)[], WriteFailure>>;
  /** The same for one row, without reading it again: one request. */
  mark(
    row: OutboxRow,
    fields: Partial<OutboxFields>,
    operation: OperationId,
  ): Promise<Result<void, WriteFailure>>;
  /** Adds or changes how far a forum has come; one request. */
  keepRun(
    earlier: ReminderRun | null,
    fields: ReminderRunFields,
    operation: OperationId,
  ): Promise<Result<void, WriteFailure>>;
}
