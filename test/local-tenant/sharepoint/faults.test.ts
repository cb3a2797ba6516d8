import type { Fault } from '../../../local-tenant/tenant.ts';
import { createFaults } from '../../../local-tenant/faults.ts';
import { createRequestLog } from '../../../local-tenant/requestLog.ts';
import { aList, BATCH_HEADERS, changeset } from './aList.ts';
import type { ListUnderTest } from './aList.ts';
import { aSharePoint, TABS_ORIGIN } from './aSharePoint.ts';
import type { SharePointUnderTest } from './aSharePoint.ts';

let sharePoint: SharePointUnderTest;
let list: ListUnderTest;

beforeAll(async () => {
  sharePoint = await aSharePoint();
  list = await aList(sharePoint, 'Actions');
});
afterEach(() => {
  sharePoint.faults.clear();
});
afterAll(() => sharePoint.stop());

const always = (fault: Pick<Fault, 'kind'> & Partial<Fault>): Fault => ({
  target: 'sharepoint',
  rate: 1,
  seed: 1,
  ...fault,
});
const rows = async (): Promise<number> =>
  (await sharePoint.call('GET', `${list.address}?$select=ItemCount`)).json.ItemCount;

describe('a planned fault', () => {
  it.each(['429', '503'] as const)('%s answers so, and nothing is done', async (kind) => {
    const before = await rows();
    sharePoint.faults.set(always({ kind, count: 1, retryAfter: 7 }));
    const reply = await list.add({ Title: 'x' });
    expect([reply.status, reply.headers.get('retry-after')]).toEqual([Number(kind), '7']);
    expect(await rows()).toBe(before);
  });

  it('tells when to come back as a date, or not at all', async () => {
    sharePoint.faults.set(always({ kind: '429', retryAfter: 'date' }));
    const ahead = Date.parse((await list.read('')).headers.get('retry-after') ?? '') - Date.now();
    expect(ahead).toBeGreaterThan(0);
    expect(ahead).toBeLessThanOrEqual(2000);
    sharePoint.faults.set(always({ kind: '429' }));
    expect((await list.read('')).headers.get('retry-after')).toBeNull();
  });

  it('is readable by the tabs, its Retry-After is not among the headers they may read', async () => {
    sharePoint.faults.set(always({ kind: '429', retryAfter: 1 }));
    const reply = await sharePoint.call('GET', 'web', { headers: { origin: TABS_ORIGIN } });
    expect(reply.headers.get('access-control-allow-origin')).toBe(TABS_ORIGIN);
    expect(reply.headers.get('access-control-expose-headers')).toBeNull();
  });

  it('cuts the line before the work is done', async () => {
    const before = await rows();
    sharePoint.faults.set(always({ kind: 'cut', count: 1 }));
    await expect(list.add({ Title: 'x' })).rejects.toThrow();
    expect(await rows()).toBe(before);
  });

  it('drops the line after the work is done', async () => {
    const before = await rows();
    sharePoint.faults.set(always({ kind: 'drop', count: 1 }));
    await expect(list.add({ Title: 'x' })).rejects.toThrow();
    expect(await rows()).toBe(before + 1);
    expect(
      sharePoint.log.since(0).find(({ status, method }) => status === 0 && method === 'POST'),
    ).toBeDefined();
  });

  it('takes a good token for an expired one', async () => {
    sharePoint.faults.set(always({ kind: 'expired-token', count: 1 }));
    const reply = await list.read('');
    expect([reply.status, reply.json.error_description]).toEqual([401, expect.stringContaining('expired')]);
    expect((await list.read('')).status).toBe(200);
  });

  it('strikes single parts of a batch, and those alone', async () => {
    sharePoint.faults.set(always({ kind: '429', retryAfter: 3, after: 2, count: 1 }));
    const body = changeset(sharePoint.origin, list.address, [{ Title: 'a' }, { Title: 'b' }, { Title: 'c' }]);
    const reply = await sharePoint.call('POST', '$batch', { body, headers: BATCH_HEADERS });
    expect([...reply.text.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map(([, status]) => status)).toEqual([
      '201',
      '429',
      '201',
    ]);
    expect(reply.text).toMatch(/^RETRY-AFTER: 3\r$/m);
  });

  it('leaves other targets alone', async () => {
    sharePoint.faults.set(always({ kind: '503', target: 'graph' }));
    expect((await list.read('')).status).toBe(200);
  });
});

describe('the order of faults', () => {
  const strikes = (fault: Fault, times: number): boolean[] => {
    const faults = createFaults();
    faults.set(fault);
    return Array.from({ length: times }, () => faults.strike('sharepoint', [fault.kind]) !== null);
  };

  it('is the same for the same seed and another for another', () => {
    const fault = always({ kind: '503', rate: 0.3, seed: 42 });
    expect(strikes(fault, 200)).toEqual(strikes(fault, 200));
    expect(strikes(fault, 200)).not.toEqual(strikes({ ...fault, seed: 43 }, 200));
  });

  it('strikes about as often as the rate says', () => {
    const struck = strikes(always({ kind: '503', rate: 0.05 }), 20_000).filter(Boolean).length;
    expect(struck).toBeGreaterThan(800);
    expect(struck).toBeLessThan(1200);
  });

  it('lets the first ones pass and stops after its count', () => {
    const order = strikes(always({ kind: '503', after: 2, count: 3 }), 8);
    expect(order).toEqual([false, false, true, true, true, false, false, false]);
  });
});

describe('the request log', () => {
  const entry = {
    at: '',
    persona: null,
    surface: 'sharepoint',
    method: 'GET',
    path: '/',
    status: 200,
    ms: 1,
    bytesOut: 1,
    batchParts: 0,
    client: null,
    waitMs: null,
  } as const;

  it('gives what came after a number', () => {
    const log = createRequestLog();
    for (let n = 0; n < 5; n += 1) log.add(entry);
    expect(log.since(3).map(({ n }) => n)).toEqual([4, 5]);
    expect(log.since(5)).toEqual([]);
  });

  it('forgets the oldest beyond its bound and goes on counting', () => {
    const log = createRequestLog(100);
    for (let n = 0; n < 1000; n += 1) log.add(entry);
    const kept = log.since(0);
    expect(kept.length).toBeLessThanOrEqual(110);
    expect(kept.length).toBeGreaterThanOrEqual(100);
    expect(kept.at(-1)?.n).toBe(1000);
    expect(log.since(998).map(({ n }) => n)).toEqual([999, 1000]);
  });
});

describe('latency', () => {
  it('is added to every answer, preflights included', async () => {
    const slow = await aSharePoint(60);
    const times: number[] = [];
    for (const method of ['GET', 'OPTIONS']) {
      const start = performance.now();
      await slow.call(method, 'web', { headers: { origin: TABS_ORIGIN } });
      times.push(performance.now() - start);
    }
    await slow.stop();
    expect(Math.min(...times)).toBeGreaterThanOrEqual(59);
  });
});
