import type { AnswerLinkBook } from '../../../application/ports/AnswerLinkBook';
import type { GatewayFailure, WriteFailure } from '../../../application/ports/GatewayFailure';
import type { AnswerLink, LinkHash } from '../../../domain/answer-link/answerLink';
import type { Instant, OperationId } from '../../../domain/kernel/id';
import { failure, success, type Result } from '../../../domain/kernel/result';
import type { ContactId } from '../../../domain/organisation/contact';
import { linkOfRow, type OutboxFields, type OutboxRow } from '../../../domain/reminders/outboxRow';
import type { StoredRow } from '../columns/FieldColumn';
import type { Settled, SiteConnection } from '../http/SiteConnection';
import { answerLinks, linkColumns, messageHash } from '../lists/answerLinks';
import { outbox } from '../lists/reminders/outbox';
import { all, equal, notBefore } from '../query/filter';
import { RowStore } from '../rows/RowStore';
import { SiteUsers } from '../rows/SiteUsers';
import { valueOf } from './valueOf';

/** More than anybody may hand over in a day. */
const mostCounted = 50;

/** Days' worth, though some mails add links of their own; what comes back comes within days. */
const mostLookedThrough = 1000;

const newestFirst = [{ column: 'ID', ascending: false }];

/** The links that stand in a list of their own, and those that messages carry with them in the outbox. */
export class SharePointAnswerLinkBook implements AnswerLinkBook {
  private readonly site: SiteConnection;
  private readonly users: SiteUsers;

  constructor(site: SiteConnection) {
    this.site = site;
    this.users = new SiteUsers(site);
  }

  async add(link: AnswerLink, operation: OperationId): Promise<Result<void, WriteFailure>> {
    const added = await new RowStore(this.site, answerLinks, this.users).insert(link, operation);
    return added.ok ? success(undefined) : added;
  }

  async find(hash: LinkHash): Promise<Result<AnswerLink | null, GatewayFailure>> {
    const links = new RowStore(this.site, answerLinks, this.users);
    const messages = new RowStore(this.site, outbox, this.users);
    try {
      const [added, carried] = await this.site.batch([
        links.query({ filter: equal(linkColumns.hash, hash), top: 1 }),
        messages.query({ filter: equal(messageHash, hash), top: 1 }),
      ]);
      const [link] = valueOf(added).map(links.toRow);
      return link === undefined ? carriedIn(messages, carried) : success(link);
    } catch (error) {
      return failure(links.failed(error));
    }
  }

  async handedOverSince(contact: ContactId, since: Instant): Promise<Result<number, GatewayFailure>> {
    const links = new RowStore(this.site, answerLinks, this.users);
    const { contact: by, issuedAt, purpose } = linkColumns;
    // The contact's own few first: that column is indexed.
    const filter = all(equal(by, contact), notBefore(issuedAt, since), equal(purpose, 'colleague'));
    const read = await links.reading(links.query({ filter, top: mostCounted }));
    return read.ok ? success(read.value.length) : read;
  }

  async lastHandedOver(): Promise<Result<readonly AnswerLink[], GatewayFailure>> {
    const links = new RowStore(this.site, answerLinks, this.users);
    const read = await links.reading(links.query({ orderBy: newestFirst, top: mostLookedThrough }));
    return read.ok
      ? success(read.value.map(links.toRow).filter(({ purpose }) => purpose === 'colleague'))
      : read;
  }
}

/** By itself, so that what stands in the list of links opens also where the outbox has not been upgraded yet. */
function carriedIn(
  messages: RowStore<OutboxRow, OutboxFields>,
  carried: Settled<readonly StoredRow[]>,
): Result<AnswerLink | null, GatewayFailure> {
  try {
    const [message] = valueOf(carried).map(messages.toRow);
    return success(message === undefined ? null : linkOfRow(message));
  } catch (error) {
    return failure(messages.failed(error));
  }
}
