import type { GatewayFailure, WriteFailure } from '../../application/ports/GatewayFailure';
import type { ForumReminders, KeptSetting, ReminderBook } from '../../application/ports/ReminderBook';
import type { Instant, OperationId, PersonId } from '../../domain/kernel/id';
import type { LocalDate } from '../../domain/kernel/localDate';
import { failure, success, type Result } from '../../domain/kernel/result';
import type { ForumKey } from '../../domain/organisation/forum';
import type { OutboxRow } from '../../domain/reminders/outboxRow';
import type { RecipientKey } from '../../domain/reminders/reminder';
import type { SettingRow, SettingValue } from '../../domain/reminders/reminderSettings';
import type { ReminderWish } from '../../domain/reminders/reminderWish';
import { standingWishes, wishDay, type WishWord } from '../../domain/reminders/standingWishes';
import type { MemoryReminderOffice, OfficeRole, ReminderRooms } from './MemoryReminderOffice';
import type { StoredRow } from './MemoryTable';

/** What a person at the screen sees and changes of the reminders that a memory office holds. */
export class MemoryReminderBook implements ReminderBook {
  private readonly rooms: ReminderRooms;
  private readonly person: PersonId;
  private readonly role: OfficeRole;

  private readonly service: PersonId | null;

  constructor({ rooms, service }: MemoryReminderOffice, person: PersonId, role: OfficeRole) {
    this.rooms = rooms;
    this.service = service;
    this.person = person;
    this.role = role;
  }

  async wishesOf(
    recipient: RecipientKey,
    from: LocalDate,
  ): Promise<Result<readonly ReminderWish[], GatewayFailure>> {
    if (this.role === null) return this.refused('reminderWishes');
    const words = [...this.rooms.wishes.values()].filter((word) => wishDay(word) >= from);
    return success(standingWishes(words).filter((wish) => wish.recipient === recipient));
  }

  async say(word: WishWord, operation: OperationId): Promise<Result<void, WriteFailure>> {
    if (this.role === null || this.role === 'reader') return this.refused('reminderWishes');
    const own = this.person as string as RecipientKey;
    const recipient = this.person === this.service ? word.recipient : own;
    this.rooms.wishes.set(operation, { ...word, recipient });
    return success(undefined);
  }

  async ofForum(forum: ForumKey, since: LocalDate): Promise<Result<ForumReminders, GatewayFailure>> {
    if (this.role === null) return this.refused('reminderSettings');
    const { settings, outbox, runs } = this.rooms;
    const run = runs.all().find(({ fields }) => fields.forum === forum);
    const rows = outbox.all().map((row) => ({ ...row.fields, id: row.id as never, version: row.version }));
    return success({
      settings: settings
        .all()
        .map(toKept)
        .filter(({ row }) => row.forum === forum || row.forum === null),
      mayEdit: this.mayEdit,
      outbox: this.mayEdit ? rows.filter(({ day }: OutboxRow) => day >= since) : null,
      plannedThrough: this.mayEdit ? (run?.fields.plannedThrough ?? null) : null,
    });
  }

  async addSetting(row: SettingRow): Promise<Result<KeptSetting, WriteFailure>> {
    if (!this.mayEdit) return this.refused('reminderSettings');
    const { forum, name, on, amount } = row;
    const operation = `setting-${forum ?? ''}-${name}` as OperationId;
    const kept = toKept(this.rooms.settings.insert(row, operation, this.person, noTime));
    const isOurs = kept.row.on === on && kept.row.amount === amount;
    return isOurs ? success(kept) : failure({ kind: 'changed-by-other', theirs: kept.version });
  }

  async changeSetting(
    { id, version }: KeptSetting,
    value: SettingValue,
    operation: OperationId,
  ): Promise<Result<KeptSetting, WriteFailure>> {
    if (!this.mayEdit) return this.refused('reminderSettings');
    const writing = { operation, kept: undefined, at: noTime };
    const changed = this.rooms.settings.update(id, version, value, writing);
    return changed.ok ? success(toKept(changed.value)) : changed;
  }

  async removeSetting({ id, version }: KeptSetting): Promise<Result<void, WriteFailure>> {
    return this.mayEdit ? this.rooms.settings.remove(id, version) : this.refused('reminderSettings');
  }

  private get mayEdit(): boolean {
    return this.role === 'owner' || this.role === 'coordinator';
  }

  private refused(what: string): Result<never, GatewayFailure> {
    return failure({ kind: 'not-allowed', what });
  }
}

const noTime = '1970-01-01T00:00:00Z' as Instant;

const toKept = ({ id, version, fields }: StoredRow<SettingRow>): KeptSetting => ({
  id: id as KeptSetting['id'],
  version,
  row: fields,
});
