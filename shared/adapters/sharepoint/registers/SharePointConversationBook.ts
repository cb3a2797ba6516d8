import type { ConversationBook, ConversationFields } from '../../../application/ports/ConversationBook';
import type { GatewayFailure, WriteFailure } from '../../../application/ports/GatewayFailure';
import type { Conversation, ConversationKey } from '../../../domain/conversation/conversation';
import type { OperationId } from '../../../domain/kernel/id';
import { success, type Result } from '../../../domain/kernel/result';
import type { SiteConnection } from '../http/SiteConnection';
import { conversationColumns, conversations } from '../lists/reminders/conversations';
import { equal } from '../query/filter';
import { RowStore } from '../rows/RowStore';
import { SiteUsers } from '../rows/SiteUsers';

const mostRows = 5000;

export class SharePointConversationBook implements ConversationBook {
  private readonly rows: RowStore<Conversation, ConversationFields>;

  constructor(site: SiteConnection) {
    this.rows = new RowStore(site, conversations, new SiteUsers(site));
  }

  async all(): Promise<Result<readonly Conversation[], GatewayFailure>> {
    const read = await this.rows.reading(this.rows.query({ top: mostRows }));
    return read.ok ? success(read.value.map(this.rows.toRow)) : read;
  }

  async find(key: ConversationKey): Promise<Result<Conversation | null, GatewayFailure>> {
    const query = this.rows.query({ filter: equal(conversationColumns.key, key), top: 1 });
    const read = await this.rows.reading(query);
    if (!read.ok) return read;
    const [stored] = read.value;
    return success(stored === undefined ? null : this.rows.toRow(stored));
  }

  add(fields: ConversationFields, operation: OperationId): Promise<Result<Conversation, WriteFailure>> {
    return this.rows.insert(fields, operation);
  }

  change(
    { id, version }: Conversation,
    fields: Partial<ConversationFields>,
    operation: OperationId,
  ): Promise<Result<Conversation, WriteFailure>> {
    return this.rows.change({ id, version, fields, operation });
  }
}
