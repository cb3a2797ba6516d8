import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { answerJson } from '../http/answer.ts';
import type { Exchange, Handler } from '../http/Exchange.ts';
import { people } from '../people.ts';
import type { Caller, Faults, TokenVerifier } from '../tenant.ts';
import { strikeBefore } from './graphFault.ts';
import { SERVICE_MAILBOX } from './mailboxOf.ts';

export interface GraphOptions {
  readonly origin: string;
  readonly tokens: TokenVerifier;
  readonly faults: Faults;
  readonly latencyMs: number;
}

/** An error as Graph tells it. */
export type Refusal = readonly [status: number, code: string, message: string];

/** Nothing but a status, JSON, or a mail as it went over the wire. */
export type GraphAnswer =
  Refusal | { readonly status: number; readonly json?: object; readonly plain?: string };

type Work = (exchange: Exchange, caller: Caller) => Promise<GraphAnswer> | GraphAnswer;

const strangersMailbox: Refusal = [403, 'ErrorAccessDenied', 'Access to that mailbox is denied.'];
const noMailbox: Refusal = [404, 'ErrorInvalidUser', 'The requested user is invalid.'];

const known: ReadonlySet<string> = new Set([SERVICE_MAILBOX, ...people.map(({ mail }) => mail)]);

/** What is said of a mailbox that a call may not use: somebody's, or nobody's. */
export function refusedMailbox({ url }: Exchange): Refusal {
  const named = /^\/v1\.0\/users\/([^/]+)\//.exec(url.pathname)?.[1];
  const isNobodys = named !== undefined && !known.has(decodeURIComponent(named).toLowerCase());
  return isNobodys ? noMailbox : strangersMailbox;
}

async function callerOf(
  { request }: Exchange,
  permission: string,
  { origin, tokens }: GraphOptions,
): Promise<Caller | Refusal> {
  const [scheme, token] = (request.headers.authorization ?? '').split(' ');
  if (scheme !== 'Bearer' || token === undefined) {
    return [401, 'InvalidAuthenticationToken', 'Access token is empty.'];
  }
  const check = await tokens.verify(token, origin);
  if (!check.ok) return [401, 'InvalidAuthenticationToken', check.reason];
  return check.caller.scopes.includes(permission)
    ? check.caller
    : [403, 'ErrorAccessDenied', 'Access is denied.'];
}

function send(response: ServerResponse, answer: GraphAnswer): void {
  if (!('status' in answer))
    answerJson(response, answer[0], { error: { code: answer[1], message: answer[2] } });
  else if (answer.json) answerJson(response, answer.status, answer.json);
  else response.writeHead(answer.status, { 'content-type': 'text/plain' }).end(answer.plain);
}

/** What stands before every call of Graph: the wait, the planned faults, the token and its permission. */
export function graphCall(options: GraphOptions, permission: string, work: Work): Handler {
  return async (exchange) => {
    const { response } = exchange;
    if (options.latencyMs > 0) await pause(options.latencyMs);
    const fault = options.faults.strike('graph', ['429', '503', 'slow', 'cut', 'drop', 'expired-token']);
    if (await strikeBefore(response, fault)) return;
    const caller = await callerOf(exchange, permission, options);
    const answer = 'kind' in caller ? await work(exchange, caller) : caller;
    if (fault?.kind === 'drop') response.destroy();
    else send(response, answer);
  };
}
