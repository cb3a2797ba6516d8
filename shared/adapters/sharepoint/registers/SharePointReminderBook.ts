import type { GatewayFailure, WriteFailure } from '../../../application/ports/GatewayFailure';
import type { ForumReminders, KeptSetting, ReminderBook } from '../../../application/ports/ReminderBook';
import type { ReminderRun } from '../../../application/ports/ReminderOffice';
import type { OperationId, PersonId } from '../../../domain/kernel/id';
import type { LocalDate } from '../../../domain/kernel/localDate';
import { failure, success, type Result } from '../../../domain/kernel/result';
import type { ForumKey } from '../../../domain/organisation/forum';
import type { RecipientKey } from '../../../domain/reminders/reminder';
import type { SettingRow, SettingValue } from '../../../domain/reminders/reminderSettings';
import type { ReminderWish } from '../../../domain/reminders/reminderWish';
import { standingWishes, type WishWord } from '../../../domain/reminders/standingWishes';
import { statusOf } from '../http/httpStatus';
import type { Settled, SiteConnection } from '../http/SiteConnection';
import { outbox, outboxColumns } from '../lists/reminders/outbox';
import { reminderRuns } from '../lists/reminders/reminderRuns';
import { keptSettings } from '../lists/reminders/reminderSettings';
import { reminderWishes, wishColumns, wishFieldsOf, wordOf } from '../lists/reminders/reminderWishes';
import { notBefore } from '../query/filter';
import { RowStore } from '../rows/RowStore';
import { SiteUsers, type SiteUser } from '../rows/SiteUsers';
import { mayEditRows, type BasePermissions } from './forumRights';
import { valueOf } from './valueOf';

const mostRows = 5000;
const oldestFirst = [{ column: 'ID', ascending: true }];

/** The programme's reminders as the person at the screen may see and change them. */
export class SharePointReminderBook implements ReminderBook {
  private readonly site: SiteConnection;
  private readonly users: SiteUsers;
  private readonly service: PersonId | null;

  constructor(site: SiteConnection, service: PersonId | null) {
    this.site = site;
    this.users = new SiteUsers(site);
    this.service = service;
  }

  async wishesOf(
    recipient: RecipientKey,
    from: LocalDate,
  ): Promise<Result<readonly ReminderWish[], GatewayFailure>> {
    const wishes = new RowStore(this.site, reminderWishes, this.users);
    const since = { filter: notBefore(wishColumns.day, from), top: mostRows, orderBy: oldestFirst };
    try {
      const [people, rows] = await this.site.batch([this.users.call, wishes.query(since)]);
      this.users.learn(valueOf<readonly SiteUser[]>(people));
      const words = valueOf(rows).flatMap((stored) => wordOf(wishes.toRow(stored), this.service) ?? []);
      return success(standingWishes(words).filter((wish) => wish.recipient === recipient));
    } catch (error) {
      return failure(wishes.failed(error));
    }
  }

  async say(word: WishWord, operation: OperationId): Promise<Result<void, WriteFailure>> {
    const store = new RowStore(this.site, reminderWishes, this.users);
    const said = await store.insert(wishFieldsOf(word), operation);
    return said.ok ? success(undefined) : said;
  }

  async ofForum(forum: ForumKey, since: LocalDate): Promise<Result<ForumReminders, GatewayFailure>> {
    const settings = new RowStore(this.site, keptSettings, this.users);
    const rows = new RowStore(this.site, outbox, this.users);
    const runs = new RowStore(this.site, reminderRuns, this.users);
    try {
      const [kept, rights, sent, run] = await this.site.batch([
        settings.query({ top: mostRows, orderBy: oldestFirst }),
        (web) => settings.listIn(web).effectiveBasePermissions<BasePermissions>(),
        rows.query({ filter: notBefore(outboxColumns.day, since), top: mostRows }),
        runs.query({ top: mostRows }),
      ]);
      const ours = seenBy(run)
        ?.map(runs.toRow)
        .find((one: ReminderRun) => one.forum === forum);
      const isOurs = ({ row }: KeptSetting): boolean => row.forum === forum || row.forum === null;
      return success({
        settings: valueOf(kept)
          .flatMap((stored) => settings.toRow(stored) ?? [])
          .filter(isOurs),
        mayEdit: mayEditRows(valueOf(rights)),
        outbox: seenBy(sent)?.map(rows.toRow) ?? null,
        plannedThrough: ours?.plannedThrough ?? null,
      });
    } catch (error) {
      return failure(settings.failed(error));
    }
  }

  async addSetting(row: SettingRow): Promise<Result<KeptSetting, WriteFailure>> {
    const added = await new RowStore(this.site, keptSettings, this.users).insert(row, settingOperation(row));
    const kept = added.ok ? asKept(added.value) : added;
    if (!kept.ok) return kept;
    const { row: standing, version } = kept.value;
    const isOurs = standing.on === row.on && standing.amount === row.amount;
    return isOurs ? kept : failure({ kind: 'changed-by-other', theirs: version });
  }

  async changeSetting(
    { id, version }: KeptSetting,
    { on, amount }: SettingValue,
    operation: OperationId,
  ): Promise<Result<KeptSetting, WriteFailure>> {
    const store = new RowStore(this.site, keptSettings, this.users);
    const changed = await store.change({ id, version, fields: { on, amount }, operation });
    return changed.ok ? asKept(changed.value) : changed;
  }

  removeSetting({ id, version }: KeptSetting): Promise<Result<void, WriteFailure>> {
    return new RowStore(this.site, keptSettings, this.users).remove(id, version);
  }
}

/** One row for each setting of a forum, whoever puts it in. */
export const settingOperation = ({ forum, name }: SettingRow): OperationId =>
  `setting-${forum ?? ''}-${name}` as OperationId;

/** A row that was just written under a name that somebody has altered by hand. */
const asKept = (kept: KeptSetting | null): Result<KeptSetting, WriteFailure> =>
  kept === null ? failure({ kind: 'not-found', what: keptSettings.schema.title }) : success(kept);

/** Null where the list is closed to the person; members see neither the outbox nor how far it has come. */
function seenBy<T>(part: Settled<T>): T | null {
  const isClosed = part.status === 'rejected' && [403, 404].includes(statusOf(part.reason) ?? 0);
  return isClosed ? null : valueOf(part);
}
