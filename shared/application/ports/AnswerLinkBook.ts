import type { AnswerLink, LinkHash, LinkSecret } from '../../domain/answer-link/answerLink';
import type { OperationId } from '../../domain/kernel/id';
import type { Result } from '../../domain/kernel/result';
import type { GatewayFailure, WriteFailure } from './GatewayFailure';

export type AnswerLinkFields = Omit<AnswerLink, 'id' | 'version'>;

/** The programme site's answer links, which only the service and the site's owners write. */
export interface AnswerLinkBook {
  add(link: AnswerLinkFields, operation: OperationId): Promise<Result<AnswerLink, WriteFailure>>;
  /** One small request. */
  find(hash: LinkHash): Promise<Result<AnswerLink | null, GatewayFailure>>;
}

/** Makes secrets and their hashes, and compares hashes in the same time whatever they hold. */
export interface LinkSecrets {
  fresh(): LinkSecret;
  hashOf(secret: LinkSecret): LinkHash;
  same(one: LinkHash, other: LinkHash): boolean;
}
