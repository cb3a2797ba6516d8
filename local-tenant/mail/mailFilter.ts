import type { MailTest } from './mailbox.ts';

/** The two ways in which the product narrows a folder; null for any other. */
export function mailFilter(filter: string | null): MailTest | null {
  if (filter === null) return () => true;
  const id = /^internetMessageId eq '([^']+)'$/.exec(filter)?.[1];
  if (id !== undefined) return (mail) => mail.messageId === id;
  const moment = /^sentDateTime lt (\d{4}-\d{2}-\d{2}T[\d:.]+Z)$/.exec(filter)?.[1];
  return moment === undefined ? null : (mail) => mail.at < new Date(moment).toISOString();
}
