import { createHash } from 'node:crypto';
import type { Instant } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/id.js';

/** What parts the parts of a mail; no part can hold it. */
export const boundaryOf = (messageId: string, now: Instant): string =>
  createHash('sha256').update(`${messageId} ${now}`).digest('hex').slice(0, 32);

/** How ours are known, in a report of what could not be delivered. */
export const messageIdShape = /samverkan\.[0-9a-f]{40}@[\w.-]+\w/u;

/**
 * A message's name in the world: the same at each attempt, so that a mailbox which drops what it has already got can do
 * so, and what comes back can be told. It says nothing of whom it is for.
 */
export const messageIdOf = ({ key }: { readonly key: string }, mailbox: string): string => {
  const sum = createHash('sha256').update(key).digest('hex').slice(0, 40);
  return `<samverkan.${sum}@${mailbox.slice(mailbox.lastIndexOf('@') + 1)}>`;
};
