import { request } from 'node:http';
import { startLocalTenant, type LocalTenant } from '../support/localTenant.ts';

jest.setTimeout(60_000);

interface Call {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const json = { 'content-type': 'application/json' };

describe('the control interface', () => {
  let tenant: LocalTenant;

  beforeAll(async () => {
    tenant = await startLocalTenant({ seed: 'empty', now: '2026-11-23T12:00:00Z' });
  });
  afterAll(() => tenant.stop());

  /** Unlike fetch, this can name a foreign Host. */
  function call(path: string, { method = 'GET', headers = {}, body }: Call = {}): Promise<[number, string]> {
    const { port } = new URL(tenant.portal);
    return new Promise((resolve, reject) => {
      const made = request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => {
          resolve([answer.statusCode ?? 0, Buffer.concat(parts).toString()]);
        });
      });
      made.on('error', reject);
      made.end(body);
    });
  }

  const ownHost = (): Record<string, string> => ({ host: new URL(tenant.portal).host });
  const order = '{"persona":"administrator","audience":"x"}';

  it('tells where everything is', async () => {
    const health = await tenant.health();
    expect(health).toMatchObject({ ready: true, seed: 'empty', version: '0.1.0', meetings: [] });
    expect(health.sites.map(({ kind, url }) => [kind, new URL(url).pathname])).toEqual([
      ['programme', '/sites/programmet'],
      ['forum', '/sites/est-sodermalm'],
    ]);
  });

  it('lists functions, guests and partners without account', async () => {
    const [, body] = await call('/_local/personas', { headers: ownHost() });
    const personas = JSON.parse(body) as readonly Record<string, string>[];
    expect(personas.length).toBeGreaterThanOrEqual(16);
    expect(new Set(personas.map((one) => one['account']))).toEqual(new Set(['member', 'guest', 'none']));
    expect(Object.keys(personas[0] ?? {})).toEqual([
      'key',
      'name',
      'role',
      'organisation',
      'tenant',
      'account',
    ]);
  });

  it.each([
    ['a page of another origin', { origin: 'http://evil.example' }],
    ['the tabs', { origin: 'http://tabs.localhost:4402' }],
    ['a page of no origin', { origin: 'null' }],
    ['a rebound name', { host: 'evil.example' }],
    ['a rebound name on the port', { host: 'evil.example:4400' }],
    ['a cross-site read', { 'sec-fetch-site': 'cross-site' }],
    ['a same-site read', { 'sec-fetch-site': 'same-site' }],
  ])('is shut to %s', async (_who, headers) => {
    const all = { ...ownHost(), ...json, ...headers };
    expect((await call('/_local/health', { headers: all }))[0]).toBe(403);
    const [status, body] = await call('/_local/token', { method: 'POST', headers: all, body: order });
    expect([status, body.includes('eyJ')]).toEqual([403, false]);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', ''])(
    'takes no body of the type %p',
    async (type) => {
      const headers = { ...ownHost(), ...(type === '' ? {} : { 'content-type': type }) };
      expect((await call('/_local/token', { method: 'POST', headers, body: order }))[0]).toBe(415);
    },
  );

  it.each(['', '[]', 'null', '{', '"text"'])('takes %p for no order', async (body) => {
    const headers = { ...ownHost(), ...json };
    expect((await call('/_local/token', { method: 'POST', headers, body }))[0]).toBe(400);
  });

  it.each([
    ['token', { persona: 'nattvandrarna', audience: 'sharepoint' }],
    ['token', { persona: 'samordnare', audience: 'https://elsewhere.example' }],
    ['clock', { now: '30 februari' }],
    ['clock', { now: '2026-02-30T12:00:00Z' }],
    ['clock', { now: '2026-11-23T25:00:00Z' }],
    ['faults', { target: 'sharepoint', kind: '418', rate: 1, seed: 1 }],
    ['faults', { target: 'sharepoint', kind: '429', rate: 2, seed: 1 }],
    ['reset', { seed: 7 }],
  ])('refuses a wrong order to %s: %j', async (name, body) => {
    await expect(tenant.post(name, body)).rejects.toThrow(/: 400 /);
  });

  it('refuses a seed that it does not know, and keeps what it has', async () => {
    await expect(tenant.post('reset', { seed: 'load:0' })).rejects.toThrow(/: 409 /);
    expect((await tenant.health()).ready).toBe(true);
  });

  it('keeps its own pages standing in whatever weather the product gets', async () => {
    await tenant.post('faults', { target: 'sharepoint', kind: 'cut', rate: 1 });
    expect((await call('/teams/facts', { headers: ownHost() }))[0]).toBe(200);
    await expect(tenant.read('administrator', '/sites/est-sodermalm/_api/web')).rejects.toThrow();
    await tenant.post('faults', {});
  });

  it('says that the product’s service is not there', async () => {
    await expect(tenant.post('tick', {})).rejects.toThrow(/503 .*does not answer/);
  });

  it('lets nobody chat who has no account', async () => {
    await expect(tenant.post('chat', { persona: 'nattvandrarna', text: 'hjälp' })).rejects.toThrow(
      /400 .*account/,
    );
  });

  it.each([undefined, 'Bearer x.y.z', 'persona'])('takes nothing into a chat by %s', async (given) => {
    const authorization = given === 'persona' ? `Bearer ${await tenant.token('samordnare')}` : given;
    const response = await fetch(
      `${tenant.portal}/_connector/v3/conversations/a:personal-samordnare/activities`,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
        body: JSON.stringify({ type: 'message', text: 'x' }),
      },
    );
    expect(response.status).toBe(401);
  });

  it('mints tokens that SharePoint takes, for a person and for the service', async () => {
    expect(
      await tenant.read<{ Title: string }>('administrator', '/sites/est-sodermalm/_api/web'),
    ).toMatchObject({
      Title: 'EST Södermalm',
    });
    expect((await tenant.token('service')).split('.')).toHaveLength(3);
  });

  it('holds the clock, runs it on from a moment and lets it run again', async () => {
    const at = async (body: object): Promise<number> =>
      Date.parse(((await tenant.post('clock', body)) as { now: string }).now);
    const christmas = Date.parse('2026-12-24T15:00:00Z');
    expect(await at({ now: '2026-12-24T15:00:00Z' })).toBe(christmas);
    expect(await at({ now: '2026-12-24T15:00:00Z', running: true })).toBeGreaterThanOrEqual(christmas);
    const launched = Date.parse('2026-11-23T12:00:00Z');
    const now = await at({});
    expect(now - launched).toBeGreaterThanOrEqual(0);
    expect(now - launched).toBeLessThan(60_000);
  });

  it('logs the product’s requests and not its own', async () => {
    const since = await tenant.lastRequest();
    await tenant.health();
    await fetch(`${tenant.portal.replace(/\d+$/, (port) => String(Number(port) + 2))}/config.json`);
    const logged = await tenant.requests(since);
    expect(logged.map(({ surface, path, status }) => [surface, path, status])).toEqual([
      ['tabs', '/config.json', 200],
    ]);
    expect(logged[0]?.bytesOut).toBeGreaterThan(200);
  });

  it('empties the tenant and seeds it anew', async () => {
    await tenant.post('reset', { seed: 'empty' });
    expect(await tenant.health()).toMatchObject({ ready: true, seed: 'empty' });
  });
});
