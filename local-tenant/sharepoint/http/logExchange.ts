import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestLog } from '../../tenant.ts';
import type { TenantStore } from '../store/tenantStore.ts';
import { clientOf, waitAskedFor } from './requestTrace.ts';
import type { WrittenAnswer } from './writeAnswer.ts';

interface LogParts {
  readonly store: TenantStore;
  readonly log: RequestLog;
}

/** What is known of one request by the time it is logged. */
export interface Exchange {
  readonly incoming: IncomingMessage;
  readonly response: ServerResponse;
  readonly headers: ReadonlyMap<string, string>;
  readonly startedAt: number;
  persona: string | null;
  batchParts: number;
}

export function writeLog(
  parts: LogParts,
  exchange: Exchange,
  answer: WrittenAnswer | null,
  status: number,
  bytesOut: number,
): void {
  const { incoming } = exchange;
  parts.log.add({
    at: parts.store.clock.now().toISOString(),
    persona: exchange.persona,
    surface: 'sharepoint',
    method: incoming.method ?? '',
    path: incoming.url ?? '',
    status,
    ms: Math.round((performance.now() - exchange.startedAt) * 10) / 10,
    bytesOut,
    batchParts: exchange.batchParts,
    client: clientOf(exchange.headers),
    waitMs: answer === null ? null : waitAskedFor(answer, parts.store.clock.now()),
  });
}
