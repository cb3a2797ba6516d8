/**
 * Cross-origin answers can be read by the tabs, but none of their headers: the real service is assumed not to
 * send Access-Control-Expose-Headers.
 */
export function corsHeaders(origin: string | undefined, tabsOrigin: string): Record<string, string> {
  if (origin !== tabsOrigin) return {};
  return { 'Access-Control-Allow-Origin': tabsOrigin, Vary: 'Origin' };
}

export interface Preflight {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** Answers OPTIONS; only the tabs' origin is let through. */
export function answerPreflight(headers: ReadonlyMap<string, string>, tabsOrigin: string): Preflight {
  const cors = corsHeaders(headers.get('origin'), tabsOrigin);
  if (!('Vary' in cors)) return { status: 403, headers: {} };
  return {
    status: 200,
    headers: {
      ...cors,
      'Access-Control-Allow-Methods': 'GET, POST, PUT, PATCH, DELETE, MERGE, OPTIONS',
      'Access-Control-Allow-Headers': headers.get('access-control-request-headers') ?? 'authorization',
    },
  };
}
