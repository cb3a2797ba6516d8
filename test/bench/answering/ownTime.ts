import { AsyncLocalStorage } from 'node:async_hooks';
import { appendFileSync } from 'node:fs';
import { Server, type IncomingMessage, type ServerResponse } from 'node:http';

/**
 * Loaded ahead of the service by the bench, and by nobody else: tells for each request how long it took and how much of
 * that nobody was waiting for SharePoint. The service itself is as it stands.
 */

interface Timed {
  /** Calls to SharePoint under way for this request. */
  under: number;
  since: number;
  waited: number;
}

const everyMs = 250;
const timed = new AsyncLocalStorage<Timed>();
const lines: string[] = [];

/** Side by side calls are waited for once. */
function wait(work: Timed, change: 1 | -1): void {
  if (work.under === 0) work.since = performance.now();
  work.under += change;
  if (work.under === 0) work.waited += performance.now() - work.since;
}

function timeFetches(): void {
  const fetch = globalThis.fetch;
  globalThis.fetch = async (...given) => {
    const work = timed.getStore();
    if (work === undefined) return fetch(...given);
    wait(work, 1);
    try {
      const answer = await fetch(...given);
      // The body is on its way too; what is left for the product is to read it.
      return new Response(await answer.arrayBuffer(), answer);
    } finally {
      wait(work, -1);
    }
  };
}

type Emit = (this: Server, event: string, ...given: readonly unknown[]) => boolean;

function timeRequests(): void {
  const prototype = Server.prototype as unknown as { emit: Emit };
  const emit = prototype.emit;
  prototype.emit = function timedEmit(event, ...given) {
    if (event !== 'request') return emit.call(this, event, ...given);
    const [request, response] = given as readonly [IncomingMessage, ServerResponse];
    const begun = performance.now();
    const work: Timed = { under: 0, since: 0, waited: 0 };
    const isAnswer = request.url?.startsWith('/svar/') === true;
    response.on('finish', () => {
      const whole = performance.now() - begun;
      if (isAnswer)
        lines.push(`${response.statusCode} ${whole.toFixed(2)} ${(whole - work.waited).toFixed(2)}\n`);
    });
    return timed.run(work, () => emit.call(this, event, ...given));
  };
}

const file = process.env['OWN_TIME_FILE'] ?? '';
if (file !== '' && process.argv[1]?.includes('bot') === true) {
  timeFetches();
  timeRequests();
  setInterval(() => {
    if (lines.length > 0) appendFileSync(file, lines.splice(0).join(''));
  }, everyMs).unref();
}
