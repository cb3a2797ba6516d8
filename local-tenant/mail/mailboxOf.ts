import type { Caller } from '../tenant.ts';

/** The service's one mailbox; Exchange binds the app to it and refuses every other. */
export const SERVICE_MAILBOX = 'samverkansrummet@exempel.se';

function namedMailbox(path: string): string {
  const [, mailbox = ''] = /^\/v1\.0\/users\/([^/]+)\/sendMail$/.exec(path) ?? [];
  return decodeURIComponent(mailbox).toLowerCase();
}

/** The mailbox that a call may send from, or null: a person's own, and for the service the one it is bound to. */
export function mailboxOf(path: string, caller: Caller): string | null {
  if (caller.kind === 'person') return path === '/v1.0/me/sendMail' ? caller.mail : null;
  return namedMailbox(path) === SERVICE_MAILBOX ? SERVICE_MAILBOX : null;
}
