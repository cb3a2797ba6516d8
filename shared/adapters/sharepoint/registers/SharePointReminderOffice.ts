import type { GatewayFailure, WriteFailure } from '../../../application/ports/GatewayFailure';
import type {
  OfficeContent,
  PlacedRow,
  ReminderOffice,
  ReminderRun,
  ReminderRunFields,
} from '../../../application/ports/ReminderOffice';
import type { Instant, OperationId, PersonId } from '../../../domain/kernel/id';
import { addDays, type LocalDate } from '../../../domain/kernel/localDate';
import { failure, success, type Result } from '../../../domain/kernel/result';
import type { OutboxFields, OutboxRow } from '../../../domain/reminders/outboxRow';
import type { SettingRow } from '../../../domain/reminders/reminderSettings';
import { standingWishes, type WishWord } from '../../../domain/reminders/standingWishes';
import { statusOf } from '../http/httpStatus';
import type { SiteConnection } from '../http/SiteConnection';
import { adoptions } from '../lists/programme';
import { outbox, outboxColumns } from '../lists/reminders/outbox';
import { reminderRuns } from '../lists/reminders/reminderRuns';
import { reminderSettings } from '../lists/reminders/reminderSettings';
import { reminderWishes, wishColumns, wishFieldsOf, wordOf } from '../lists/reminders/reminderWishes';
import { serviceIn, settingsQuery, siteSettings } from '../lists/siteSettings';
import { all, before, equal, notBefore } from '../query/filter';
import { RowStore, type RowQuery } from '../rows/RowStore';
import { SiteUsers, type SiteUser } from '../rows/SiteUsers';
import { introduceService } from './introduceService';
import { settingOperation } from './SharePointReminderBook';
import { claimRows, placeRows } from './outboxWrites';
import { valueOf } from './valueOf';

/** As far back as somebody may have been reminded of what they still have not answered. */
const daysOfSilence = 21;
/** July, and some days on either side. */
const daysOfWishes = 70;
const mostWaking = 200;
const mostRows = 5000;
const oldestFirst = [{ column: 'ID', ascending: true }];

export class SharePointReminderOffice implements ReminderOffice {
  private readonly site: SiteConnection;
  private readonly users: SiteUsers;
  private readonly service: PersonId | null;
  private readonly outbox: RowStore<OutboxRow, OutboxFields>;

  constructor(site: SiteConnection, service: PersonId | null) {
    this.site = site;
    this.users = new SiteUsers(site);
    this.service = service;
    this.outbox = new RowStore(site, outbox, this.users);
  }

  async load(now: Instant, today: LocalDate): Promise<Result<OfficeContent, GatewayFailure>> {
    try {
      return success(await this.read(now, today));
    } catch (error) {
      return failure(this.outbox.failed(error));
    }
  }

  addSettings(rows: readonly SettingRow[]): Promise<Result<void, WriteFailure>> {
    const store = new RowStore(this.site, reminderSettings, this.users);
    return store.insertMany(
      rows.map((row) => ({
        fields: row,
        operation: settingOperation(row),
      })),
    );
  }

  introduce(service: PersonId, operation: OperationId): Promise<Result<void, WriteFailure>> {
    return introduceService(new RowStore(this.site, siteSettings, this.users), service, operation);
  }

  async addWish(wish: WishWord, operation: OperationId): Promise<Result<void, WriteFailure>> {
    const store = new RowStore(this.site, reminderWishes, this.users);
    const added = await store.insert(wishFieldsOf(wish), operation);
    return added.ok ? success(undefined) : added;
  }

  async place(
    rows: readonly OutboxFields[],
    operation: OperationId,
  ): Promise<Result<readonly PlacedRow[], WriteFailure>> {
    try {
      return success(await placeRows(this.outbox, rows, operation));
    } catch (error) {
      return failure(this.outbox.failed(error));
    }
  }

  async changeMany(
    changes: readonly { readonly row: OutboxRow; readonly fields: Partial<OutboxFields> }[],
    operation: OperationId,
  ): Promise<Result<readonly (OutboxRow | null)[], WriteFailure>> {
    try {
      return success(await claimRows(this.outbox, changes, operation));
    } catch (error) {
      return failure(this.outbox.failed(error));
    }
  }

  async mark(
    { id, version }: OutboxRow,
    fields: Partial<OutboxFields>,
    operation: OperationId,
  ): Promise<Result<void, WriteFailure>> {
    try {
      await this.site.one(this.outbox.merge({ id, version, fields, operation }));
      return success(undefined);
    } catch (error) {
      if (statusOf(error) === 412) return failure({ kind: 'changed-by-other', theirs: version });
      return failure(this.outbox.failed(error));
    }
  }

  async keepRun(
    earlier: ReminderRun | null,
    fields: ReminderRunFields,
    operation: OperationId,
  ): Promise<Result<void, WriteFailure>> {
    const store = new RowStore(this.site, reminderRuns, this.users);
    const kept =
      earlier === null
        ? await store.insert(fields, `run-${fields.forum ?? ''}` as OperationId)
        : await store.change({ id: earlier.id, version: earlier.version, fields, operation });
    return kept.ok ? success(undefined) : kept;
  }

  private async read(now: Instant, today: LocalDate): Promise<OfficeContent> {
    const settings = new RowStore(this.site, reminderSettings, this.users);
    const wishes = new RowStore(this.site, reminderWishes, this.users);
    const runs = new RowStore(this.site, reminderRuns, this.users);
    const bodies = new RowStore(this.site, adoptions, this.users);
    const told = new RowStore(this.site, siteSettings, this.users);
    const parts = await this.site.batch([
      this.users.call,
      settings.query({ top: mostRows }),
      wishes.query(wishesSince(addDays(today, -daysOfWishes))),
      runs.query({ top: mostRows }),
      this.outbox.query(wakingBefore(now)),
      this.outbox.query(sentSince(addDays(today, -daysOfSilence))),
      this.outbox.query({ filter: notBefore(outboxColumns.day, today), top: mostRows }),
      bodies.query({ top: mostRows, orderBy: oldestFirst }),
      told.query(settingsQuery),
    ]);
    const [people, settingRows, wishRows, runRows, waking, sent, fresh, adopting, own] = parts;
    this.users.learn(valueOf<readonly SiteUser[]>(people));
    return {
      settings: valueOf(settingRows).flatMap((stored) => settings.toRow(stored) ?? []),
      wishes: standingWishes(
        valueOf(wishRows).flatMap((stored) => wordOf(wishes.toRow(stored), this.service) ?? []),
      ),
      runs: valueOf(runRows).map(runs.toRow),
      waking: valueOf(waking).map(this.outbox.toRow),
      unanswered: valueOf(sent).map(this.outbox.toRow),
      ofToday: valueOf(fresh).map(this.outbox.toRow),
      adoptions: valueOf(adopting).map(bodies.toRow),
      service: serviceIn(valueOf(own)),
    };
  }
}

/** A row that is over has no time to wake at. */
const wakingBefore = (now: Instant): RowQuery => ({
  filter: before(outboxColumns.leasedUntil, now),
  top: mostWaking,
  orderBy: oldestFirst,
});

const wishesSince = (day: LocalDate): RowQuery => ({
  filter: notBefore(wishColumns.day, day),
  top: mostRows,
  orderBy: oldestFirst,
});

const sentSince = (day: LocalDate): RowQuery => ({
  filter: all(notBefore(outboxColumns.day, day), equal(outboxColumns.state, 'sent')),
  top: mostRows,
});
