import { setTimeout as pause } from 'node:timers/promises';
import { answerJson } from '../http/answer.ts';
import type { Exchange, Handler } from '../http/Exchange.ts';
import { readJsonBody } from '../http/readJsonBody.ts';
import { people } from '../people.ts';
import type { Caller, Fault, Faults, TenantClock, TokenVerifier } from '../tenant.ts';
import type { Outbox } from './outbox.ts';
import { readMessage } from './readMessage.ts';

export interface SendMailOptions {
  readonly origin: string;
  readonly tokens: TokenVerifier;
  readonly outbox: Outbox;
  readonly faults: Faults;
  readonly clock: TenantClock;
  readonly latencyMs: number;
}

type Refusal = readonly [status: number, code: string, message: string];

function answerRefusal({ response }: Exchange, [status, code, message]: Refusal): void {
  answerJson(response, status, { error: { code, message } });
}

/** Graph's `…/sendMail`: `me` for a person, `users/<mailbox>` for the service bound to it. */
export function createSendMail(options: SendMailOptions): Handler {
  const { origin, tokens, outbox, faults, clock, latencyMs } = options;

  async function callerOf(exchange: Exchange): Promise<Caller | Refusal> {
    const [scheme, token] = (exchange.request.headers.authorization ?? '').split(' ');
    if (scheme !== 'Bearer' || token === undefined) {
      return [401, 'InvalidAuthenticationToken', 'Access token is empty.'];
    }
    const check = await tokens.verify(token, origin);
    if (!check.ok) return [401, 'InvalidAuthenticationToken', check.reason];
    if (!check.caller.scopes.includes('Mail.Send')) {
      return [403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.'];
    }
    return check.caller;
  }

  async function accept(exchange: Exchange, from: string): Promise<void> {
    const body = await readJsonBody(exchange.request);
    const message = body.ok ? readMessage(body.value) : null;
    if (!message) {
      answerRefusal(exchange, [400, 'ErrorInvalidRecipients', 'The message cannot be read.']);
      return;
    }
    outbox.add({ at: clock.now().toISOString(), from, ...message });
  }

  async function struck(exchange: Exchange, fault: Fault | null): Promise<boolean> {
    if (fault?.kind === 'slow') await pause(2000);
    if (fault?.kind === 'cut') exchange.response.destroy();
    if (fault?.kind !== '429' && fault?.kind !== '503') return fault?.kind === 'cut';
    const seconds = fault.retryAfter === 'date' ? 1 : (fault.retryAfter ?? 1);
    const moment = new Date(Date.now() + seconds * 1000).toUTCString();
    exchange.response.setHeader('retry-after', fault.retryAfter === 'date' ? moment : String(seconds));
    answerRefusal(exchange, [Number(fault.kind), 'TooManyRequests', 'Please retry later.']);
    return true;
  }

  async function send(exchange: Exchange, caller: Caller, drop: boolean): Promise<void> {
    const from = mailboxOf(exchange.url.pathname, caller);
    if (from === null) {
      answerRefusal(exchange, [403, 'ErrorAccessDenied', 'Access to that mailbox is denied.']);
      return;
    }
    await accept(exchange, from);
    if (drop) exchange.response.destroy();
    else if (!exchange.response.headersSent) exchange.response.writeHead(202).end();
  }

  return async (exchange) => {
    if (latencyMs > 0) await pause(latencyMs);
    const fault = faults.strike('graph', ['429', '503', 'slow', 'cut', 'drop']);
    if (await struck(exchange, fault)) return;
    const caller = await callerOf(exchange);
    if ('kind' in caller) await send(exchange, caller, fault?.kind === 'drop');
    else answerRefusal(exchange, caller);
  };
}

/** The service's one mailbox; Exchange binds the app to it and refuses every other. */
export const SERVICE_MAILBOX = 'samverkansrummet@exempel.se';

function mailboxOf(path: string, caller: Caller): string | null {
  const parts = path
    .split('/')
    .filter((part) => part !== '')
    .slice(1);
  if (caller.kind === 'person') {
    const own = people.find((person) => person.key === caller.key)?.mail ?? null;
    return parts.join('/') === 'me/sendMail' ? own : null;
  }
  const [users, mailbox, action] = parts;
  const bound = decodeURIComponent(mailbox ?? '').toLowerCase() === SERVICE_MAILBOX;
  return users === 'users' && action === 'sendMail' && bound ? SERVICE_MAILBOX : null;
}
