import type { AnswerLinkBook, AnswerLinkFields } from '../../application/ports/AnswerLinkBook';
import type { GatewayFailure, WriteFailure } from '../../application/ports/GatewayFailure';
import type { AnswerLink, LinkHash } from '../../domain/answer-link/answerLink';
import type { Instant, OperationId, PersonId } from '../../domain/kernel/id';
import { failure, success, type Result } from '../../domain/kernel/result';
import type { OfficeRole } from './MemoryReminderOffice';
import { MemoryTable, type StoredRow } from './MemoryTable';

type Links = MemoryTable<AnswerLinkFields, 'answerLinks'>;

const nobody = 'service' as PersonId;

/** The answer links held in memory: the owners write, a coordinator reads, members are kept out. */
export class MemoryAnswerLinkBook implements AnswerLinkBook {
  private readonly role: OfficeRole;
  private readonly links: Links;

  constructor(role: OfficeRole = 'owner', links: Links = new MemoryTable('answerLinks')) {
    this.role = role;
    this.links = links;
  }

  signIn(role: OfficeRole): MemoryAnswerLinkBook {
    return new MemoryAnswerLinkBook(role, this.links);
  }

  async add(link: AnswerLinkFields, operation: OperationId): Promise<Result<AnswerLink, WriteFailure>> {
    if (this.role !== 'owner') return refused;
    const twin = this.links.all().find(({ fields }) => fields.hash === link.hash);
    if (twin !== undefined && !this.links.isBy(twin.id, operation))
      return failure({ kind: 'refused', message: 'The hash stands already.' });
    return success(toLink(this.links.insert(link, operation, nobody, noTime)));
  }

  async find(hash: LinkHash): Promise<Result<AnswerLink | null, GatewayFailure>> {
    return this.reading((links) => links.find((link) => link.hash === hash) ?? null);
  }

  private reading<T>(read: (links: readonly AnswerLink[]) => T): Result<T, GatewayFailure> {
    const mayRead = this.role === 'owner' || this.role === 'coordinator';
    return mayRead ? success(read(this.links.all().map(toLink))) : refused;
  }
}

const refused = failure({ kind: 'not-allowed', what: 'answerLinks' } as const);
const noTime = '1970-01-01T00:00:00Z' as Instant;
const toLink = ({ id, version, fields }: StoredRow<AnswerLinkFields>): AnswerLink => ({
  ...fields,
  id: id as AnswerLink['id'],
  version,
});
