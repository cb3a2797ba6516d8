import type { AnswerLinkBook } from '../../application/ports/AnswerLinkBook';
import type { GatewayFailure, WriteFailure } from '../../application/ports/GatewayFailure';
import type { AnswerLink, LinkHash } from '../../domain/answer-link/answerLink';
import type { Instant, OperationId, PersonId } from '../../domain/kernel/id';
import { failure, success, type Result } from '../../domain/kernel/result';
import type { ContactId } from '../../domain/organisation/contact';
import { linkOfRow } from '../../domain/reminders/outboxRow';
import type { OfficeRole, ReminderRooms } from './MemoryReminderOffice';
import { MemoryTable } from './MemoryTable';

interface LinkRooms {
  readonly links: MemoryTable<AnswerLink, 'answerLinks'>;
  /** The messages that carry a link of their own. */
  readonly outbox: Pick<ReminderRooms['outbox'], 'all'>;
}

const nobody = 'service' as PersonId;

/** The answer links held in memory: the owners write, a coordinator reads, members are kept out. */
export class MemoryAnswerLinkBook implements AnswerLinkBook {
  private readonly role: OfficeRole;
  private readonly rooms: LinkRooms;

  constructor(
    outbox: LinkRooms['outbox'] = { all: () => [] },
    role: OfficeRole = 'owner',
    links?: LinkRooms['links'],
  ) {
    this.role = role;
    this.rooms = { outbox, links: links ?? new MemoryTable('answerLinks') };
  }

  signIn(role: OfficeRole): MemoryAnswerLinkBook {
    return new MemoryAnswerLinkBook(this.rooms.outbox, role, this.rooms.links);
  }

  async add(link: AnswerLink, operation: OperationId): Promise<Result<void, WriteFailure>> {
    if (this.role !== 'owner') return refused;
    const { links } = this.rooms;
    const twin = links.all().find(({ fields }) => fields.hash === link.hash);
    if (twin !== undefined && !links.isBy(twin.id, operation))
      return failure({ kind: 'refused', message: 'The hash stands already.' });
    links.insert(link, operation, nobody, noTime);
    return success(undefined);
  }

  async find(hash: LinkHash): Promise<Result<AnswerLink | null, GatewayFailure>> {
    if (this.role !== 'owner' && this.role !== 'coordinator') return refused;
    const { links, outbox } = this.rooms;
    const added = links.all().map(({ fields }) => fields);
    const carried = outbox.all().flatMap(({ fields }) => linkOfRow(fields) ?? []);
    return success([...added, ...carried].find((link) => link.hash === hash) ?? null);
  }

  async handedOverSince(contact: ContactId, since: Instant): Promise<Result<number, GatewayFailure>> {
    if (this.role !== 'owner' && this.role !== 'coordinator') return refused;
    const own = this.rooms.links.all().filter(({ fields }) => fields.contact === contact);
    return success(
      own.filter(({ fields }) => fields.purpose === 'colleague' && fields.issuedAt >= since).length,
    );
  }

  async lastHandedOver(): Promise<Result<readonly AnswerLink[], GatewayFailure>> {
    if (this.role !== 'owner' && this.role !== 'coordinator') return refused;
    const added = this.rooms.links.all().map(({ fields }) => fields);
    return success(added.slice(-mostLookedThrough).filter(({ purpose }) => purpose === 'colleague'));
  }
}

const mostLookedThrough = 1000;
const refused = failure({ kind: 'not-allowed', what: 'answerLinks' } as const);
const noTime = '1970-01-01T00:00:00Z' as Instant;
