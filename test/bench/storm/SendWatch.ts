const askedByPart = /^Retry-After:[ \t]*(.+?)[ \t]*\r?$/gim;
/** A request that is on its way out as the answer comes in was sent before anybody could know. */
const slackMs = 5;

/**
 * Stands where the clients send from, and counts the requests that a client sends while it knows that it has been asked
 * to wait. The tenant's log cannot tell that by itself: on a busy machine a request may lie for long before it is seen.
 */
export class SendWatch {
  private readonly plain = globalThis.fetch;
  private readonly closedUntil = new Map<string, number>();
  asked = 0;
  inside = 0;

  constructor() {
    globalThis.fetch = (input, init) => this.send(input, init);
  }

  end(): void {
    globalThis.fetch = this.plain;
  }

  private async send(input: Parameters<typeof fetch>[0], init: RequestInit = {}): Promise<Response> {
    const client = new Headers(init.headers).get('Authorization');
    if (client === null) return this.plain(input, init);
    if (Date.now() < (this.closedUntil.get(client) ?? 0) - slackMs) this.inside += 1;
    const response = await this.plain(input, init);
    const body = await response.arrayBuffer();
    const wait = waitAskedFor(response, body);
    if (wait !== null) {
      this.asked += 1;
      this.closedUntil.set(client, Math.max(this.closedUntil.get(client) ?? 0, Date.now() + wait));
    }
    const { status, statusText, headers } = response;
    return new Response(body.byteLength === 0 ? null : body, { status, statusText, headers });
  }
}

/** Whole seconds as they are; a date against the server's own, as anybody on another clock must. */
function waitAskedFor(response: Response, body: ArrayBuffer): number | null {
  const outer = response.headers.get('Retry-After');
  const isBatch = response.headers.get('Content-Type')?.startsWith('multipart/') === true;
  const inner = isBatch ? [...new TextDecoder().decode(body).matchAll(askedByPart)] : [];
  const values = [...(outer === null ? [] : [outer]), ...inner.map(([, value = '']) => value)];
  const date = Date.parse(response.headers.get('Date') ?? '');
  const waits = values.map((value) =>
    /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - date,
  );
  return waits.length === 0 ? null : Math.max(0, ...waits);
}
