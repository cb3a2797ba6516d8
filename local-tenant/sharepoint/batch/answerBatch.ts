import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Caller, Faults } from '../../tenant.ts';
import { contentTypeOf, dialectOf, refusalBody, renderBody } from '../http/dialect.ts';
import type { Dialect } from '../http/dialect.ts';
import type { SharePointAnswer, SharePointRequest } from '../http/exchange.ts';
import { parseRequest } from '../http/parseRequest.ts';
import type { RawRequest } from '../http/parseRequest.ts';
import { faultAnswer, partFaults } from '../http/plannedFault.ts';
import { runRequest } from '../http/runRequest.ts';
import { badQuery, notImplemented, SharePointRefusal } from '../http/sharePointRefusal.ts';
import type { TenantStore } from '../store/tenantStore.ts';
import type { BatchRun } from './parseBatch.ts';

export interface BatchParts {
  readonly store: TenantStore;
  readonly faults: Faults;
  readonly caller: Caller;
  /** The site of the batch's own address; every part must be of it. */
  readonly webPath: string;
}

const EOL = '\r\n';

function partText(answer: SharePointAnswer, dialect: Dialect, url: string): string {
  const body = renderBody(answer, dialect, `${url}/_api/$metadata`);
  const headers = Object.entries(answer.headers).map(([name, value]) => `${name.toUpperCase()}: ${value}`);
  if (body !== null) headers.unshift(`CONTENT-TYPE: ${contentTypeOf(answer, dialect)}`);
  return [
    'Content-Type: application/http',
    'Content-Transfer-Encoding: binary',
    '',
    `HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status] ?? ''}`,
    ...headers,
    '',
    body === null ? '' : body.toString('utf8'),
    '',
  ].join(EOL);
}

function refusalAnswer(error: unknown, dialect: Dialect): SharePointAnswer {
  if (!(error instanceof SharePointRefusal)) throw error;
  const body = Buffer.from(JSON.stringify(refusalBody(error, dialect)));
  const contentType = `application/json;odata=${dialect === 'verbose' ? 'verbose' : 'minimalmetadata'};charset=utf-8`;
  return { status: error.status, headers: {}, body: { kind: 'bytes', value: body, contentType } };
}

function readPart(parts: BatchParts, raw: RawRequest): SharePointRequest {
  const request = parseRequest(raw, parts.store.origin);
  if (request.webPath.toLowerCase() !== parts.webPath.toLowerCase()) {
    throw badQuery('All requests of a batch must be of the same site.');
  }
  if (request.resource.key === '$batch') throw badQuery('A batch cannot stand in a batch.');
  return request;
}

function runPart(parts: BatchParts, raw: RawRequest): SharePointAnswer {
  const { store, faults, caller } = parts;
  const fault = faults.strike('sharepoint', partFaults);
  const planned = fault === null ? null : faultAnswer(fault, store.clock);
  if (planned !== null) return planned;
  const answer = runRequest(store, caller, readPart(parts, raw));
  if (answer.body.kind === 'bytes') throw notImplemented('file contents in a batch');
  return answer;
}

/** One part's failure is its own: the others are done all the same. */
function answerPart(parts: BatchParts, raw: RawRequest): string {
  const url = parts.store.origin + parts.webPath;
  let dialect: Dialect = 'minimal';
  try {
    dialect = dialectOf(raw.headers.get('accept'));
    return partText(runPart(parts, raw), dialect, url);
  } catch (error) {
    return partText(refusalAnswer(error, dialect), dialect, url);
  }
}

function answerRun(parts: BatchParts, run: BatchRun): string[] {
  if (run.kind === 'query') return run.requests.map((raw) => answerPart(parts, raw));
  // One transaction around a changeset makes it quick; each part is a savepoint, so it is not all or nothing.
  return parts.store.database.atomically(() => run.requests.map((raw) => answerPart(parts, raw)));
}

/** Runs a batch part by part and answers as one flat list. */
export function answerBatch(parts: BatchParts, runs: readonly BatchRun[]): SharePointAnswer {
  const boundary = `batchresponse_${randomUUID()}`;
  const texts = runs.flatMap((run) => answerRun(parts, run));
  const body = [...texts.map((text) => `--${boundary}${EOL}${text}`), `--${boundary}--${EOL}`].join('');
  return {
    status: 200,
    headers: {},
    body: {
      kind: 'bytes',
      value: Buffer.from(body),
      contentType: `multipart/mixed; boundary=${boundary}`,
    },
  };
}
