import type { Fault, FaultKind, TenantClock } from '../../tenant.ts';
import type { SharePointAnswer } from './exchange.ts';

/** How long a slow answer takes beyond the rest. */
export const SLOW_MS = 5000;

export const outerFaults: readonly FaultKind[] = ['cut', 'drop', 'slow', 'expired-token', '429', '503'];
export const partFaults: readonly FaultKind[] = ['429', '503'];

/** How far ahead the HTTP-date form of Retry-After points. */
const DATE_AHEAD_MS = 2000;

function retryAfter({ retryAfter: configured }: Fault, clock: TenantClock): Record<string, string> {
  if (configured === undefined) return {};
  if (configured !== 'date') return { 'Retry-After': String(configured) };
  return { 'Retry-After': new Date(clock.now().getTime() + DATE_AHEAD_MS).toUTCString() };
}

const plainText = (text: string): SharePointAnswer['body'] => ({
  kind: 'bytes',
  value: Buffer.from(text),
  contentType: 'text/plain; charset=utf-8',
});

/** The answer of a fault that answers at all, or null for one that only delays or cuts. */
export function faultAnswer(fault: Fault, clock: TenantClock): SharePointAnswer | null {
  switch (fault.kind) {
    case '429':
      return { status: 429, headers: retryAfter(fault, clock), body: plainText('429 TOO MANY REQUESTS') };
    case '503':
      return { status: 503, headers: retryAfter(fault, clock), body: plainText('503 SERVER TOO BUSY') };
    case 'expired-token':
      return unauthorized('Invalid JWT token. The token is expired.');
    default:
      return null;
  }
}

export function unauthorized(reason: string): SharePointAnswer {
  const description = reason.replace(/[\r\n"]/g, ' ');
  return {
    status: 401,
    headers: {
      'WWW-Authenticate': 'Bearer realm="local-tenant", error="invalid_token"',
      'x-ms-diagnostics': `3000003;reason="${description}";category="invalid_client"`,
    },
    body: {
      kind: 'bytes',
      value: Buffer.from(JSON.stringify({ error_description: reason })),
      contentType: 'application/json; charset=utf-8',
    },
  };
}
