import type { Handler } from '../http/Exchange.ts';
import { graphCall, refusedMailbox, type GraphAnswer, type GraphOptions } from './graphCall.ts';
import type { Mailbox, MailFolder } from './mailbox.ts';
import { mailFilter } from './mailFilter.ts';
import { SERVICE_MAILBOX } from './mailboxOf.ts';

export interface MailboxCallOptions extends GraphOptions {
  readonly mailbox: Mailbox;
}

interface Place {
  readonly method: 'GET' | 'POST';
  /** After `/v1.0/users/<mailbox>`. */
  readonly shape: RegExp;
  answer(mailbox: Mailbox, name: string, query: URLSearchParams): GraphAnswer;
}

const noMail: GraphAnswer = [404, 'ErrorItemNotFound', 'The specified object was not found in the store.'];
const mostListed = 1000;

const places: readonly Place[] = [
  {
    method: 'GET',
    shape: /^\/mailFolders\/(inbox|sentitems)\/messages$/,
    answer: (mailbox, folder, query) => {
      const isMeant = mailFilter(query.get('$filter'));
      if (isMeant === null) return [501, 'notImplemented', 'The local tenant does not know that filter.'];
      const found = mailbox.in(folder as MailFolder).filter(isMeant);
      const listed = found.slice(0, Math.min(mostListed, Number(query.get('$top') ?? '10')));
      return { status: 200, json: { value: listed.map(({ id }) => ({ id })) } };
    },
  },
  {
    method: 'GET',
    shape: /^\/messages\/([^/]+)\/\$value$/,
    answer: (mailbox, id) => {
      const mail = mailbox.find(id);
      return mail ? { status: 200, plain: mail.mime } : noMail;
    },
  },
  {
    method: 'POST',
    shape: /^\/messages\/([^/]+)\/permanentDelete$/,
    answer: (mailbox, id) => (mailbox.remove(id) ? { status: 204 } : noMail),
  },
];

/** A call within somebody's mailbox: whose, and what. */
function partsOf(url: URL): { readonly mailbox: string; readonly rest: string } | null {
  const [, mailbox, rest] = /^\/v1\.0\/users\/([^/]+)(\/.*)$/.exec(url.pathname) ?? [];
  return mailbox === undefined || rest === undefined
    ? null
    : { mailbox: decodeURIComponent(mailbox).toLowerCase(), rest };
}

/** Reading and tidying the service's mailbox, by Graph; null for what is not implemented. */
export function createMailboxCalls(
  options: MailboxCallOptions,
): (method: string, url: URL) => Handler | null {
  return (method, url) => {
    const parts = partsOf(url);
    const place = places.find((each) => each.method === method && each.shape.test(parts?.rest ?? ''));
    if (parts === null || place === undefined) return null;
    return graphCall(options, 'Mail.ReadWrite', (exchange, { kind }) => {
      if (kind === 'person' || parts.mailbox !== SERVICE_MAILBOX) return refusedMailbox(exchange);
      const name = place.shape.exec(parts.rest)?.[1] ?? '';
      return place.answer(options.mailbox, decodeURIComponent(name), url.searchParams);
    });
  };
}
