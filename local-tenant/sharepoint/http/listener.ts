import type { RequestListener } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { Caller, Fault, Faults, RequestLog } from '../../tenant.ts';
import { answerBatch } from '../batch/answerBatch.ts';
import { parseBatch } from '../batch/parseBatch.ts';
import type { BatchRun } from '../batch/parseBatch.ts';
import type { TenantStore } from '../store/tenantStore.ts';
import { authenticate } from './authentication.ts';
import type { Authentication, AuthenticationParts } from './authentication.ts';
import { browserSignIn, isForBrowsers } from './browserSignIn.ts';
import { answerPreflight, corsHeaders } from './cors.ts';
import { contentTypeOf, dialectOf, refusalBody, renderBody } from './dialect.ts';
import type { Dialect } from './dialect.ts';
import type { SharePointAnswer, SharePointRequest } from './exchange.ts';
import { writeLog } from './logExchange.ts';
import type { Exchange } from './logExchange.ts';
import { parseRequest } from './parseRequest.ts';
import { faultAnswer, outerFaults, SLOW_MS, unauthorized } from './plannedFault.ts';
import { headersOf, readBody } from './readBody.ts';
import { reportFailure } from './reportFailure.ts';
import { runRequest } from './runRequest.ts';
import { invalidDigest, SharePointRefusal } from './sharePointRefusal.ts';
import { writeAnswer } from './writeAnswer.ts';
import type { WrittenAnswer } from './writeAnswer.ts';

export interface ListenerParts {
  readonly store: TenantStore;
  readonly authentication: AuthenticationParts;
  readonly tabsOrigin: string;
  readonly log: RequestLog;
  readonly faults: Faults;
  readonly isSpared: (path: string) => boolean;
  /** Milliseconds before every answer, asked at each. */
  readonly latencyMs: () => number;
}

function checkDigest(
  parts: ListenerParts,
  exchange: Exchange,
  sender: Authentication,
  request: SharePointRequest,
): void {
  if (!sender.ok || sender.by === 'token' || request.method === 'GET') return;
  if (request.resource.key === 'contextinfo') return;
  const { digests, clock } = parts.store;
  const holder = { person: sender.caller.key, site: request.webPath };
  if (!digests.isValid(exchange.headers.get('x-requestdigest'), holder, clock.now())) throw invalidDigest();
}

const countParts = (runs: readonly BatchRun[]): number =>
  runs.reduce((sum, run) => sum + run.requests.length, 0);

function run(
  parts: ListenerParts,
  exchange: Exchange,
  caller: Caller,
  request: SharePointRequest,
): SharePointAnswer {
  if (request.resource.key !== '$batch' || request.method !== 'POST')
    return runRequest(parts.store, caller, request);
  const runs = parseBatch(exchange.headers.get('content-type'), request.body);
  exchange.batchParts = countParts(runs);
  return answerBatch({ store: parts.store, faults: parts.faults, caller, webPath: request.webPath }, runs);
}

async function work(parts: ListenerParts, exchange: Exchange, body: Buffer): Promise<SharePointAnswer> {
  const { incoming, headers } = exchange;
  const sender = await authenticate(headers, parts.authentication);
  if (!sender.ok) return unauthorized(sender.reason);
  exchange.persona = sender.caller.key;
  const raw = { method: incoming.method ?? 'GET', url: incoming.url ?? '/', headers, body };
  const request = parseRequest(raw, parts.store.origin);
  checkDigest(parts, exchange, sender, request);
  return run(parts, exchange, sender.caller, request);
}

/** A bug is told as a 500 with its name, and to whoever runs the tenant. */
function asRefusal(error: unknown): SharePointRefusal {
  if (error instanceof SharePointRefusal) return error;
  // A client that went away in the middle of its request is no bug.
  if (!(error instanceof Error && 'code' in error && error.code === 'ECONNRESET')) {
    reportFailure('The local tenant failed', error);
  }
  const message = error instanceof Error ? error.message : String(error);
  return new SharePointRefusal(500, '-1, LocalTenant.InternalException', message);
}

function dialectFor(exchange: Exchange): Dialect {
  const path = exchange.incoming.url ?? '';
  const free = /\/\$(?:value|batch)(?:\?|$)/i.test(path) || !path.includes('/_api/');
  return free ? 'minimal' : dialectOf(exchange.headers.get('accept'));
}

function rendered(parts: ListenerParts, answer: SharePointAnswer, dialect: Dialect): WrittenAnswer {
  return {
    status: answer.status,
    headers: answer.headers,
    contentType: contentTypeOf(answer, dialect),
    body: renderBody(answer, dialect, `${parts.store.origin}/_api/$metadata`),
  };
}

const addressOf = ({ store }: ListenerParts, { incoming }: Exchange): URL =>
  new URL(incoming.url ?? '/', store.origin);

async function produce(
  parts: ListenerParts,
  exchange: Exchange,
  fault: Fault | null,
): Promise<WrittenAnswer> {
  let dialect: Dialect = 'minimal';
  try {
    const body = await readBody(exchange.incoming);
    const planned = fault === null ? null : faultAnswer(fault, parts.store.clock);
    if (planned !== null) return rendered(parts, planned, dialect);
    const asked = addressOf(parts, exchange);
    const signIn = isForBrowsers(asked) ? browserSignIn(asked, exchange.headers, parts.authentication) : null;
    if (signIn !== null) return signIn;
    dialect = dialectFor(exchange);
    return rendered(parts, await work(parts, exchange, body), dialect);
  } catch (error) {
    const refusal = asRefusal(error);
    const body = Buffer.from(JSON.stringify(refusalBody(refusal, dialect)));
    return { status: refusal.status, headers: {}, contentType: 'application/json;charset=utf-8', body };
  }
}

async function waitFor(parts: ListenerParts, fault: Fault | null): Promise<void> {
  const ms = parts.latencyMs() + (fault?.kind === 'slow' ? SLOW_MS : 0);
  if (ms > 0) await delay(ms);
}

function cutOff(parts: ListenerParts, exchange: Exchange): void {
  exchange.incoming.socket.destroy();
  writeLog(parts, exchange, null, 0, 0);
}

async function preflight(parts: ListenerParts, exchange: Exchange): Promise<void> {
  const { status, headers } = answerPreflight(exchange.headers, parts.tabsOrigin);
  await waitFor(parts, null);
  const sent = writeAnswer(exchange.response, { status, headers, contentType: '', body: null }, '');
  writeLog(parts, exchange, null, status, sent);
}

const struckBy = ({ faults, isSpared }: ListenerParts, { incoming }: Exchange): Fault | null =>
  isSpared(incoming.url ?? '/') ? null : faults.strike('sharepoint', outerFaults);

async function handle(parts: ListenerParts, exchange: Exchange): Promise<void> {
  if (exchange.incoming.method === 'OPTIONS') return preflight(parts, exchange);
  const fault = struckBy(parts, exchange);
  if (fault?.kind === 'cut') {
    cutOff(parts, exchange);
    return;
  }
  const answer = await produce(parts, exchange, fault);
  await waitFor(parts, fault);
  if (fault?.kind === 'drop') {
    cutOff(parts, exchange);
    return;
  }
  // Files by their own address answer no other origin, as is documented of the real service.
  const crossOrigin = !isForBrowsers(addressOf(parts, exchange));
  const cors = crossOrigin ? corsHeaders(exchange.headers.get('origin'), parts.tabsOrigin) : {};
  const complete = { ...answer, headers: { ...answer.headers, ...cors } };
  const sent = writeAnswer(exchange.response, complete, exchange.headers.get('accept-encoding') ?? '');
  writeLog(parts, exchange, answer, answer.status, sent);
}

/** Answers HTTP as SharePoint does, for a server that somebody else opens. */
export function createListener(parts: ListenerParts): RequestListener {
  return (incoming, response) => {
    const headers = headersOf(incoming);
    const exchange = {
      incoming,
      response,
      headers,
      startedAt: performance.now(),
      persona: null,
      batchParts: 0,
    };
    handle(parts, exchange).catch((error: unknown) => {
      reportFailure('The local tenant could not answer', error);
      response.destroy();
    });
  };
}
