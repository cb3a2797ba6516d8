import { createHash, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { LinkSecrets } from '@samverkansrummet/shared/lib-commonjs/application/ports/AnswerLinkBook.js';
import type {
  LinkHash,
  LinkSecret,
} from '@samverkansrummet/shared/lib-commonjs/domain/answer-link/answerLink.js';

const sum = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * 256 bits each: a secret that strong needs no slow hash. Those by chance come of the machine's own source; those of
 * messages of a key of their own, drawn from `ground` by HKDF (RFC 5869), so that all instances of a service agree.
 */
export function linkSecrets(ground: () => string | Buffer): LinkSecrets {
  let drawn: Buffer | null = null;
  const messageKey = (): Buffer =>
    (drawn ??= Buffer.from(hkdfSync('sha256', ground(), '', 'samverkansrummet answer links', 32)));
  return {
    fresh: () => randomBytes(32).toString('base64url') as LinkSecret,
    ofMessage: (name) => createHmac('sha256', messageKey()).update(name).digest('base64url') as LinkSecret,
    hashOf: (secret) => sum(secret).toString('hex') as LinkHash,
    same: (one, other) => timingSafeEqual(sum(one), sum(other)),
  };
}

/** By the private key that the service signs in with; read when the first message needs it. */
export const linkSecretsBy = (keyFile: string): LinkSecrets => linkSecrets(() => readFileSync(keyFile));
