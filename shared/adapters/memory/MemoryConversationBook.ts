import type { ConversationBook, ConversationFields } from '../../application/ports/ConversationBook';
import type { GatewayFailure, WriteFailure } from '../../application/ports/GatewayFailure';
import type { Conversation, ConversationKey } from '../../domain/conversation/conversation';
import type { Instant, OperationId, PersonId } from '../../domain/kernel/id';
import { failure, success, type Result } from '../../domain/kernel/result';
import type { OfficeRole } from './MemoryReminderOffice';
import { MemoryTable, type StoredRow } from './MemoryTable';

type Conversations = MemoryTable<ConversationFields, 'conversations'>;

const nobody = 'service' as PersonId;

/** The conversations held in memory: the owners write, a coordinator reads, members are kept out. */
export class MemoryConversationBook implements ConversationBook {
  private readonly role: OfficeRole;
  private readonly rows: Conversations;

  constructor(role: OfficeRole = 'owner', rows: Conversations = new MemoryTable('conversations')) {
    this.role = role;
    this.rows = rows;
  }

  signIn(role: OfficeRole): MemoryConversationBook {
    return new MemoryConversationBook(role, this.rows);
  }

  async all(): Promise<Result<readonly Conversation[], GatewayFailure>> {
    return this.reading((rows) => rows);
  }

  async find(key: ConversationKey): Promise<Result<Conversation | null, GatewayFailure>> {
    return this.reading((rows) => rows.find((row) => row.key === key) ?? null);
  }

  async add(fields: ConversationFields, operation: OperationId): Promise<Result<Conversation, WriteFailure>> {
    if (this.role !== 'owner') return refused;
    const twin = this.rows.all().find((row) => row.fields.key === fields.key);
    if (twin !== undefined && !this.rows.isBy(twin.id, operation))
      return failure({ kind: 'refused', message: 'The conversation stands already.' });
    return success(toConversation(this.rows.insert(fields, operation, nobody, noTime)));
  }

  async change(
    { id, version }: Conversation,
    fields: Partial<ConversationFields>,
    operation: OperationId,
  ): Promise<Result<Conversation, WriteFailure>> {
    if (this.role !== 'owner') return refused;
    const changed = this.rows.update(id, version, fields, { operation, kept: undefined, at: noTime });
    return changed.ok ? success(toConversation(changed.value)) : changed;
  }

  private reading<T>(read: (rows: readonly Conversation[]) => T): Result<T, GatewayFailure> {
    const mayRead = this.role === 'owner' || this.role === 'coordinator';
    return mayRead ? success(read(this.rows.all().map(toConversation))) : refused;
  }
}

const refused = failure({ kind: 'not-allowed', what: 'conversations' } as const);
const noTime = '1970-01-01T00:00:00Z' as Instant;
const toConversation = ({ id, version, fields }: StoredRow<ConversationFields>): Conversation => ({
  ...fields,
  id: id as Conversation['id'],
  version,
});
