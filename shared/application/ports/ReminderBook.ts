import type { OperationId, RowId, Version } from '../../domain/kernel/id';
import type { LocalDate } from '../../domain/kernel/localDate';
import type { Result } from '../../domain/kernel/result';
import type { ForumKey } from '../../domain/organisation/forum';
import type { OutboxRow } from '../../domain/reminders/outboxRow';
import type { RecipientKey } from '../../domain/reminders/reminder';
import type { SettingRow, SettingValue } from '../../domain/reminders/reminderSettings';
import type { ReminderWish } from '../../domain/reminders/reminderWish';
import type { WishWord } from '../../domain/reminders/standingWishes';
import type { GatewayFailure, WriteFailure } from './GatewayFailure';

/** A row of settings as it stands. */
export interface KeptSetting {
  readonly id: RowId<'ReminderSetting'>;
  readonly version: Version;
  readonly row: SettingRow;
}

/** A forum's reminders as a person may see them. */
export interface ForumReminders {
  /** The forum's own rows and those for all forums. */
  readonly settings: readonly KeptSetting[];
  /** Whether SharePoint lets the person change them. */
  readonly mayEdit: boolean;
  /** Messages about any forum since the day asked for, at most 5,000; null where the person may not see them. */
  readonly outbox: readonly OutboxRow[] | null;
  /** The last day that the service has planned in the forum; null where it has not, or the person may not see. */
  readonly plannedThrough: LocalDate | null;
}

/** People's own wishes, a forum's settings, and what has become of its messages: what screens ask, never the service. */
export interface ReminderBook {
  /** What one person wishes of their reminders from that day on, by the last word on each matter; one request. */
  wishesOf(
    recipient: RecipientKey,
    from: LocalDate,
  ): Promise<Result<readonly ReminderWish[], GatewayFailure>>;
  /** Whose word it is says SharePoint's author; one request. */
  say(word: WishWord, operation: OperationId): Promise<Result<void, WriteFailure>>;
  /** One request. */
  ofForum(forum: ForumKey, since: LocalDate): Promise<Result<ForumReminders, GatewayFailure>>;
  /** Refused as changed where somebody else has put in another value meanwhile. */
  addSetting(row: SettingRow): Promise<Result<KeptSetting, WriteFailure>>;
  changeSetting(
    kept: KeptSetting,
    value: SettingValue,
    operation: OperationId,
  ): Promise<Result<KeptSetting, WriteFailure>>;
  /** To the recycle bin; what holds for all forums then holds here too. */
  removeSetting(kept: KeptSetting): Promise<Result<void, WriteFailure>>;
}
