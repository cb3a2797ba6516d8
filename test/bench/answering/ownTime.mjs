import { AsyncLocalStorage } from 'node:async_hooks';
import { appendFileSync } from 'node:fs';
import { Server } from 'node:http';

/**
 * Loaded ahead of the service by the bench, and by nobody else: tells for each request how long it took and how much of
 * that nobody was waiting for SharePoint. The service itself is as it stands; plain JavaScript, so that it does not
 * bring Node's TypeScript reader into the memory that is measured.
 */

/** @typedef {{under: number, since: number, waited: number}} Timed `under`: calls to SharePoint under way. */

const everyMs = 250;
/** @type {AsyncLocalStorage<Timed>} */
const timed = new AsyncLocalStorage();
/** @type {string[]} */
const lines = [];

/** Side by side calls are waited for once. @param {Timed} work @param {1 | -1} change */
function wait(work, change) {
  if (work.under === 0) work.since = performance.now();
  work.under += change;
  if (work.under === 0) work.waited += performance.now() - work.since;
}

function timeFetches() {
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

function timeRequests() {
  const emit = Server.prototype.emit;
  Server.prototype.emit = function timedEmit(event, ...given) {
    if (event !== 'request') return emit.call(this, event, ...given);
    const [request, response] = given;
    const begun = performance.now();
    const work = { under: 0, since: 0, waited: 0 };
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
if (file !== '' && process.argv[1]?.endsWith('main.mjs') === true) {
  timeFetches();
  timeRequests();
  setInterval(() => {
    if (lines.length > 0) appendFileSync(file, lines.splice(0).join(''));
  }, everyMs).unref();
}
