import type { ServerResponse } from 'node:http';

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

export function answerJson(response: ServerResponse, status: number, value: unknown): void {
  send(response, status, 'application/json', JSON.stringify(value));
}

/** A page of the tenant's own: nothing from elsewhere, and only the tabs may be framed. */
export function answerPage(
  response: ServerResponse,
  page: string,
  framed: string | null = null,
  framedBy = "'none'",
): void {
  const frames = framed ? `frame-src ${framed}` : "frame-src 'none'";
  response.setHeader(
    'content-security-policy',
    `default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; ` +
      `connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ${framedBy}; ${frames}`,
  );
  response.setHeader('referrer-policy', 'no-referrer');
  send(response, 200, 'text/html', page);
}

/** A refusal in the shape of all the tenant's own interfaces. */
export function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  answerJson(response, status, { error: { code, message } });
}
