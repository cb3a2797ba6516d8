import type { AnswerLink, LinkHash, LinkSecret } from '../../domain/answer-link/answerLink';
import type { Instant, OperationId } from '../../domain/kernel/id';
import type { Result } from '../../domain/kernel/result';
import type { ContactId } from '../../domain/organisation/contact';
import type { GatewayFailure, WriteFailure } from './GatewayFailure';

/** The programme site's answer links, which only the service and the site's owners write. */
export interface AnswerLinkBook {
  add(link: AnswerLink, operation: OperationId): Promise<Result<void, WriteFailure>>;
  /** One small request, for those that were added and those that the outbox's own rows hold. */
  find(hash: LinkHash): Promise<Result<AnswerLink | null, GatewayFailure>>;
  /** How many links a contact's colleagues have been given since a moment, sent or not; one small request. */
  handedOverSince(contact: ContactId, since: Instant): Promise<Result<number, GatewayFailure>>;
  /** Colleagues' links among the last thousand that were added; one request. */
  lastHandedOver(): Promise<Result<readonly AnswerLink[], GatewayFailure>>;
}

/** Makes secrets and their hashes, and compares hashes in the same time whatever they hold. */
export interface LinkSecrets {
  /** By chance, and never again. */
  fresh(): LinkSecret;
  /** The same for the same message's name each time, and known to nobody but the service: by its private key. */
  ofMessage(name: string): LinkSecret;
  hashOf(secret: LinkSecret): LinkHash;
  same(one: LinkHash, other: LinkHash): boolean;
}
