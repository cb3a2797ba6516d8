import type { GatewayFailure, WriteFailure } from '../../application/ports/GatewayFailure';
import type {
  OfficeContent,
  PlacedRow,
  ReminderOffice,
  ReminderRun,
  ReminderRunFields,
} from '../../application/ports/ReminderOffice';
import type { SiteRole } from '../../application/provisioning/SiteRole';
import type { Instant, OperationId, PersonId } from '../../domain/kernel/id';
import { addDays, type LocalDate } from '../../domain/kernel/localDate';
import { failure, success, type Result } from '../../domain/kernel/result';
import type { Adoption } from '../../domain/programme/adoption';
import type { OutboxFields, OutboxRow } from '../../domain/reminders/outboxRow';
import type { RecipientKey } from '../../domain/reminders/reminder';
import type { SettingRow } from '../../domain/reminders/reminderSettings';
import { standingWishes, wishDay, type WishWord } from '../../domain/reminders/standingWishes';
import { MemoryTable } from './MemoryTable';

const daysOfSilence = 21;
const daysOfWishes = 70;
const mostWaking = 200;

/** What stands on the programme's site of reminders. */
export interface ReminderRooms {
  readonly settings: MemoryTable<SettingRow, 'reminderSettings'>;
  readonly wishes: Map<OperationId, WishWord>;
  readonly outbox: MemoryTable<OutboxFields, 'outbox'>;
  readonly runs: MemoryTable<ReminderRunFields, 'reminderRuns'>;
  readonly adoptions: Adoption[];
  introduced: PersonId | null;
}

const emptyRooms = (): ReminderRooms => ({
  settings: new MemoryTable<SettingRow, 'reminderSettings'>('reminderSettings'),
  wishes: new Map(),
  outbox: new MemoryTable<OutboxFields, 'outbox'>('outbox'),
  runs: new MemoryTable<ReminderRunFields, 'reminderRuns'>('reminderRuns'),
  adoptions: [],
  introduced: null,
});

/** Who sits there: the service and the owners may do everything, a coordinator reads, members are kept out. */
export type OfficeRole = SiteRole | 'owner' | null;

/** The programme's reminders held in memory; several can sit at them by `signIn`. */
export class MemoryReminderOffice implements ReminderOffice {
  readonly rooms: ReminderRooms;
  private readonly person: PersonId;
  private readonly role: OfficeRole;
  readonly service: PersonId | null;

  constructor(
    person: PersonId,
    role: OfficeRole = 'owner',
    service: PersonId | null = null,
    rooms: ReminderRooms = emptyRooms(),
  ) {
    this.person = person;
    this.role = role;
    this.service = service;
    this.rooms = rooms;
  }

  signIn(person: PersonId, role: OfficeRole): MemoryReminderOffice {
    return new MemoryReminderOffice(person, role, this.service, this.rooms);
  }

  async load(now: Instant, today: LocalDate): Promise<Result<OfficeContent, GatewayFailure>> {
    if (this.role !== 'owner' && this.role !== 'coordinator') return this.refused('outbox');
    const rows = this.rooms.outbox.all().map(toRow);
    const since = addDays(today, -daysOfWishes);
    return success({
      settings: this.rooms.settings.all().map(({ fields }) => fields),
      wishes: standingWishes([...this.rooms.wishes.values()].filter((word) => wishDay(word) >= since)),
      runs: this.rooms.runs
        .all()
        .map((row): ReminderRun => ({ ...row.fields, id: row.id as never, version: row.version })),
      waking: rows
        .filter(({ leasedUntil }) => leasedUntil !== null && leasedUntil < now)
        .slice(0, mostWaking),
      ofToday: rows.filter(({ day }) => day >= today),
      unanswered: rows.filter(({ day, state }) => state === 'sent' && day >= addDays(today, -daysOfSilence)),
      adoptions: [...this.rooms.adoptions],
      service: this.rooms.introduced,
    });
  }

  async addSettings(rows: readonly SettingRow[]): Promise<Result<void, WriteFailure>> {
    if (this.role !== 'owner' && this.role !== 'coordinator') return this.refused('reminderSettings');
    const { settings } = this.rooms;
    const stands = (row: SettingRow): boolean =>
      settings.all().some(({ fields }) => fields.name === row.name && fields.forum === row.forum);
    for (const row of rows.filter((one) => !stands(one))) {
      const operation = `setting-${row.forum ?? ''}-${row.name}` as OperationId;
      settings.insert(row, operation, this.person, noTime);
    }
    return success(undefined);
  }

  async introduce(service: PersonId): Promise<Result<void, WriteFailure>> {
    if (this.role !== 'owner') return this.refused('settings');
    this.rooms.introduced = service;
    return success(undefined);
  }

  async addWish(wish: WishWord, operation: OperationId): Promise<Result<void, WriteFailure>> {
    if (this.role === null || this.role === 'reader') return this.refused('reminderWishes');
    const own = this.person as string as RecipientKey;
    const recipient = this.person === this.service ? wish.recipient : own;
    this.rooms.wishes.set(operation, { ...wish, recipient });
    return success(undefined);
  }

  async place(
    rows: readonly OutboxFields[],
    operation: OperationId,
  ): Promise<Result<readonly PlacedRow[], WriteFailure>> {
    if (this.role !== 'owner') return this.refused('outbox');
    const { outbox } = this.rooms;
    return success(
      rows.map((fields): PlacedRow => {
        const name = `${operation} ${fields.key}` as OperationId;
        const standing = outbox.all().find((row) => row.fields.key === fields.key);
        if (standing !== undefined) return { ours: outbox.isBy(standing.id, name), row: toRow(standing) };
        return { ours: true, row: toRow(outbox.insert(fields, name, this.person, noTime)) };
      }),
    );
  }

  async changeMany(
    changes: readonly { readonly row: OutboxRow; readonly fields: Partial<OutboxFields> }[],
    operation: OperationId,
  ): Promise<Result<readonly (OutboxRow | null)[], WriteFailure>> {
    if (this.role !== 'owner') return this.refused('outbox');
    return success(changes.map(({ row, fields }) => this.changed(row, fields, operation)));
  }

  async mark(
    row: OutboxRow,
    fields: Partial<OutboxFields>,
    operation: OperationId,
  ): Promise<Result<void, WriteFailure>> {
    if (this.role !== 'owner') return this.refused('outbox');
    const written = this.rooms.outbox.update(row.id, row.version, fields, writing(operation));
    return written.ok ? success(undefined) : written;
  }

  async keepRun(
    earlier: ReminderRun | null,
    fields: ReminderRunFields,
    operation: OperationId,
  ): Promise<Result<void, WriteFailure>> {
    if (this.role !== 'owner') return this.refused('reminderRuns');
    const { runs } = this.rooms;
    if (earlier === null) {
      runs.insert(fields, `run-${fields.forum ?? ''}` as OperationId, this.person, noTime);
      return success(undefined);
    }
    const written = runs.update(earlier.id, earlier.version, fields, writing(operation));
    return written.ok ? success(undefined) : written;
  }

  private changed(
    { id, version }: OutboxRow,
    fields: Partial<OutboxFields>,
    operation: OperationId,
  ): OutboxRow | null {
    const written = this.rooms.outbox.update(id, version, fields, writing(operation));
    return written.ok ? toRow(written.value) : null;
  }

  private refused(what: string): Result<never, GatewayFailure> {
    return failure({ kind: 'not-allowed', what });
  }
}

const noTime = '1970-01-01T00:00:00Z' as Instant;
const writing = (operation: OperationId) => ({ operation, kept: undefined, at: noTime });
const toRow = (row: {
  readonly id: number;
  readonly version: OutboxRow['version'];
  readonly fields: OutboxFields;
}) => ({
  ...row.fields,
  id: row.id as OutboxRow['id'],
  version: row.version,
});
