import type { RequestListener } from 'node:http';
import type { RequestLog, RequestLogEntry, TenantClock } from '../tenant.ts';

/** Graph shares the login server's port. */
function surfaceOf(surface: RequestLogEntry['surface'], path: string): RequestLogEntry['surface'] {
  return surface === 'login' && path.startsWith('/v1.0/') ? 'graph' : surface;
}

/** Writes a line for each answer of a surface that does not log by itself. The control calls stay out. */
export function logged(
  surface: RequestLogEntry['surface'],
  log: RequestLog,
  clock: TenantClock,
  listener: RequestListener,
): RequestListener {
  return (request, response) => {
    const path = request.url ?? '/';
    const start = performance.now();
    const before = request.socket.bytesWritten;
    response.once('close', () => {
      if (path.startsWith('/_local/')) return;
      log.add({
        at: clock.now().toISOString(),
        persona: null,
        surface: surfaceOf(surface, path),
        method: request.method ?? 'GET',
        path,
        status: response.statusCode,
        ms: Math.round(performance.now() - start),
        bytesOut: request.socket.bytesWritten - before,
        batchParts: 0,
        client: null,
        waitMs: null,
      });
    });
    listener(request, response);
  };
}
