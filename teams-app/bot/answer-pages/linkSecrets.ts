import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { LinkSecrets } from '@samverkansrummet/shared/lib-commonjs/application/ports/AnswerLinkBook.js';
import type {
  LinkHash,
  LinkSecret,
} from '@samverkansrummet/shared/lib-commonjs/domain/answer-link/answerLink.js';

const sum = (text: string): Buffer => createHash('sha256').update(text).digest();

/** 256 bits from the machine's own source of chance. A secret that strong needs no slow hash. */
export const linkSecrets: LinkSecrets = {
  fresh: () => randomBytes(32).toString('base64url') as LinkSecret,
  hashOf: (secret) => sum(secret).toString('hex') as LinkHash,
  same: (one, other) => timingSafeEqual(sum(one), sum(other)),
};
