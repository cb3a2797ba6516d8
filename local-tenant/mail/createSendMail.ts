import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { answerJson } from '../http/answer.ts';
import type { Exchange, Handler } from '../http/Exchange.ts';
import { readJsonBody } from '../http/readJsonBody.ts';
import { readText } from '../http/readText.ts';
import type { Caller, Faults, TenantClock, TokenVerifier } from '../tenant.ts';
import { strikeBefore } from './graphFault.ts';
import { mailboxOf } from './mailboxOf.ts';
import type { Outbox, SentMail } from './outbox.ts';
import { readMessage } from './readMessage.ts';
import { readMimeMessage } from './readMimeMessage.ts';

export interface SendMailOptions {
  readonly origin: string;
  readonly tokens: TokenVerifier;
  readonly outbox: Outbox;
  readonly faults: Faults;
  readonly clock: TenantClock;
  readonly latencyMs: number;
}

type Refusal = readonly [status: number, code: string, message: string];

/** Graph's `…/sendMail`: `me` for a person, `users/<mailbox>` for the service bound to it. */
export function createSendMail(options: SendMailOptions): Handler {
  const { origin, tokens, outbox, faults, clock, latencyMs } = options;

  async function callerOf({ request }: Exchange): Promise<Caller | Refusal> {
    const [scheme, token] = (request.headers.authorization ?? '').split(' ');
    if (scheme !== 'Bearer' || token === undefined) {
      return [401, 'InvalidAuthenticationToken', 'Access token is empty.'];
    }
    const check = await tokens.verify(token, origin);
    if (!check.ok) return [401, 'InvalidAuthenticationToken', check.reason];
    return check.caller.scopes.includes('Mail.Send')
      ? check.caller
      : [403, 'ErrorAccessDenied', 'Access is denied.'];
  }

  async function send(exchange: Exchange, caller: Caller): Promise<Refusal | null> {
    const from = mailboxOf(exchange.url.pathname, caller);
    if (from === null) return [403, 'ErrorAccessDenied', 'Access to that mailbox is denied.'];
    const message = await messageIn(exchange);
    if (!message) return [400, 'ErrorInvalidRecipients', 'The message cannot be read.'];
    outbox.add({ at: clock.now().toISOString(), from, ...message });
    return null;
  }

  return async (exchange) => {
    const { response } = exchange;
    if (latencyMs > 0) await pause(latencyMs);
    const fault = faults.strike('graph', ['429', '503', 'slow', 'cut', 'drop', 'expired-token']);
    if (await strikeBefore(response, fault)) return;
    const caller = await callerOf(exchange);
    const refusal = 'kind' in caller ? await send(exchange, caller) : caller;
    if (fault?.kind === 'drop') response.destroy();
    else answer(response, refusal);
  };
}

/** A mail as JSON, or as a whole in base64. */
async function messageIn({ request }: Exchange): Promise<Omit<SentMail, 'n' | 'at' | 'from'> | null> {
  if ((request.headers['content-type'] ?? '').startsWith('text/plain')) {
    const body = await readText(request);
    return body === null ? null : readMimeMessage(body);
  }
  const body = await readJsonBody(request);
  return body.ok ? readMessage(body.value) : null;
}

function answer(response: ServerResponse, refusal: Refusal | null): void {
  if (refusal) answerJson(response, refusal[0], { error: { code: refusal[1], message: refusal[2] } });
  else response.writeHead(202).end();
}
