import { answerJson, refuse } from '../http/answer.ts';
import type { Routes } from '../http/createListener.ts';
import type { Exchange, Handler } from '../http/Exchange.ts';
import { readJsonBody } from '../http/readJsonBody.ts';
import { people } from '../people.ts';
import type { Person } from '../tenant.ts';
import type { ControlDesk } from './ControlDesk.ts';
import { readCertificate, readCode, readGrant } from './readAppOrders.ts';
import { readBounce } from './readBounce.ts';
import { readRegion } from './readRegion.ts';
import { readClock } from './readClock.ts';
import { readFault } from './readFault.ts';
import { readTick } from './readTick.ts';
import { readTokenOrder } from './readTokenOrder.ts';
import type { Reading } from './Reading.ts';

type Body = Readonly<Record<string, unknown>>;

function withBody<T>(
  read: (body: Body) => Reading<T>,
  act: (order: T, exchange: Exchange) => unknown,
): Handler {
  return async (exchange) => {
    const body = await readJsonBody(exchange.request);
    if (!body.ok) {
      refuse(exchange.response, body.status, body.code, body.message);
      return;
    }
    const reading = read(body.value);
    if (!reading.ok) {
      refuse(exchange.response, 400, 'badOrder', reading.message);
      return;
    }
    const outcome = await act(reading.value, exchange);
    if (!exchange.response.headersSent) answerJson(exchange.response, 200, outcome ?? {});
  };
}

function listed({ key, name, role, organisation, tenant, account }: Person): object {
  return { key, name, role, organisation, tenant, account };
}

/** Answers with what a reading call gives. */
function giving(give: (url: URL) => unknown): Handler {
  return async ({ response, url }) => {
    answerJson(response, 200, await give(url));
  };
}

function readSeed(body: Body): Reading<string | null> {
  const seed = body['seed'];
  if (seed === undefined) return { ok: true, value: null };
  return typeof seed === 'string'
    ? { ok: true, value: seed }
    : { ok: false, message: 'seed must be a text.' };
}

/** The control interface: what tests, benchmarks and the portal's buttons stand on. */
export function createControl(desk: ControlDesk): Routes {
  const since = (url: URL): number => Number(url.searchParams.get('since') ?? '0') || 0;
  return {
    'GET /_local/health': giving(() => desk.health()),
    'GET /_local/personas': giving(() => people.map(listed)),
    'GET /_local/requests': giving((url) => desk.log.since(since(url))),
    'GET /_local/mail': giving(() => desk.outbox.all()),
    'POST /_local/token': withBody(readTokenOrder(desk.resources), async (order) => ({
      token: await desk.tokenFor(order),
    })),
    'POST /_local/reset': withBody(readSeed, async (seed, { response }) => {
      const refusal = await desk.reset(seed);
      if (refusal !== null) refuse(response, 409, 'notReset', refusal);
    }),
    'POST /_local/clock': withBody(readClock, (order) => {
      desk.setClock(order);
      return { now: desk.now().toISOString() };
    }),
    'POST /_local/faults': withBody(readFault, (fault) => {
      if (fault) desk.faults.set(fault);
      else desk.faults.clear();
    }),
    'POST /_local/certificate': withBody(readCertificate, (order, { response }) => {
      const refusal = desk.addCertificate(order);
      if (refusal !== null) refuse(response, 400, 'badOrder', refusal);
    }),
    'POST /_local/grant': withBody(readGrant, (order, { response }) => {
      const refusal = desk.grantSite(order);
      if (refusal !== null) refuse(response, 400, 'badOrder', refusal);
    }),
    'POST /_local/region': withBody(readRegion, (order, { response }) => {
      const refusal = desk.setRegion(order);
      if (refusal !== null) refuse(response, 400, 'badOrder', refusal);
    }),
    'POST /_local/device': withBody(readCode, (order, { response }) => {
      if (!desk.decideCode(order)) refuse(response, 404, 'noCode', 'Nobody waits for that code.');
    }),
    'POST /_local/bounces': withBody(readBounce, (order) => {
      desk.setBouncing(order);
    }),
    'POST /_local/tick': withBody(readTick, async (order, { response }) => {
      const done = await desk.tick(order);
      if (done === null) refuse(response, 503, 'noService', 'The product’s service does not answer.');
      return done;
    }),
  };
}
