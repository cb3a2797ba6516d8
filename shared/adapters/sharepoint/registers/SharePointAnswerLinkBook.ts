import type { AnswerLinkBook, AnswerLinkFields } from '../../../application/ports/AnswerLinkBook';
import type { GatewayFailure, WriteFailure } from '../../../application/ports/GatewayFailure';
import type { AnswerLink, LinkHash } from '../../../domain/answer-link/answerLink';
import type { OperationId } from '../../../domain/kernel/id';
import { success, type Result } from '../../../domain/kernel/result';
import type { SiteConnection } from '../http/SiteConnection';
import { answerLinks, linkColumns } from '../lists/answerLinks';
import { equal } from '../query/filter';
import { RowStore } from '../rows/RowStore';
import { SiteUsers } from '../rows/SiteUsers';

export class SharePointAnswerLinkBook implements AnswerLinkBook {
  private readonly rows: RowStore<AnswerLink, AnswerLinkFields>;

  constructor(site: SiteConnection) {
    this.rows = new RowStore(site, answerLinks, new SiteUsers(site));
  }

  add(link: AnswerLinkFields, operation: OperationId): Promise<Result<AnswerLink, WriteFailure>> {
    return this.rows.insert(link, operation);
  }

  async find(hash: LinkHash): Promise<Result<AnswerLink | null, GatewayFailure>> {
    const query = this.rows.query({ filter: equal(linkColumns.hash, hash), top: 1 });
    const read = await this.rows.reading(query);
    if (!read.ok) return read;
    const [stored] = read.value;
    return success(stored === undefined ? null : this.rows.toRow(stored));
  }
}
