import { aList } from './aList.ts';
import type { ListUnderTest } from './aList.ts';
import { aSharePoint, SITE, TABS_ORIGIN } from './aSharePoint.ts';
import type { CallOptions, SharePointUnderTest } from './aSharePoint.ts';

let sharePoint: SharePointUnderTest;
let call: SharePointUnderTest['call'];
let list: ListUnderTest;

beforeAll(async () => {
  sharePoint = await aSharePoint();
  call = sharePoint.call;
  list = await aList(sharePoint, 'Actions');
  await list.addMany(Array.from({ length: 40 }, (_, index) => ({ Title: `En åtgärd som heter ${index}` })));
});
afterAll(() => sharePoint.stop());

describe('a token', () => {
  it.each<[string, () => Promise<string>]>([
    ['that has expired', () => sharePoint.token('administrator', { lifetime: -10 })],
    [
      'for another audience',
      () => sharePoint.token('administrator', { audience: 'http://login.localhost:4504' }),
    ],
    [
      'of another tenant',
      () => sharePoint.token('kommunpolis', { tenant: 'b3d91e54-07af-4e2b-8c1d-5a6e7f80d402' }),
    ],
    ['without scope', () => sharePoint.token('administrator', { scopes: [] })],
    [
      'whose signature is spoilt',
      async () => `${(await sharePoint.token('administrator')).slice(0, -6)}AAAAAA`,
    ],
    ['that is no token', () => Promise.resolve('abc')],
  ])('%s is refused with 401', async (_what, make) => {
    const reply = await call('GET', 'web', { token: await make() });
    expect(reply.status).toBe(401);
    expect(reply.headers.get('www-authenticate')).toMatch(/^Bearer/);
    expect(reply.json.error_description).toEqual(expect.any(String));
  });

  it('runs out by the tenant’s clock', async () => {
    const token = await sharePoint.token('administrator');
    expect((await call('GET', 'web', { token })).status).toBe(200);
    sharePoint.clock.set(new Date(Date.now() + 2 * 3600 * 1000));
    const later = await call('GET', 'web', { token });
    sharePoint.clock.set(null);
    expect(later.status).toBe(401);
  });

  it('or a sign-in is needed', async () => {
    expect((await call('GET', 'web', { as: null })).status).toBe(401);
  });
});

describe('a page signed in by cookie', () => {
  const cookie = { cookie: 'persona=administrator' };
  const add = (headers: Record<string, string>): CallOptions => ({ as: null, body: { Title: 'x' }, headers });
  const digest = async (): Promise<string> =>
    (await call('POST', 'contextinfo', { as: null, headers: cookie })).json.FormDigestValue;

  it('reads without digest and writes with one', async () => {
    expect((await call('GET', 'web/currentuser', { as: null, headers: cookie })).json.Email).toBe(
      'administrator@exempel.se',
    );
    expect(
      (await call('POST', `${list.address}/items`, add({ ...cookie, 'x-requestdigest': await digest() })))
        .status,
    ).toBe(201);
  });

  it('cannot write without digest, with a made-up one, or with somebody else’s', async () => {
    const value = await digest();
    for (const headers of [
      {},
      { 'x-requestdigest': '0xABC,now' },
      { 'x-requestdigest': value.replace(/^0x./, '0xG') },
    ]) {
      expect((await call('POST', `${list.address}/items`, add({ ...cookie, ...headers }))).status).toBe(403);
    }
    const other = add({ cookie: 'persona=samordnare', 'x-requestdigest': value });
    expect((await call('POST', `${list.address}/items`, other)).status).toBe(403);
  });

  it('cannot write with a digest older than 30 minutes', async () => {
    const value = await digest();
    sharePoint.clock.set(new Date(Date.now() + 31 * 60 * 1000));
    const reply = await call('POST', `${list.address}/items`, add({ ...cookie, 'x-requestdigest': value }));
    sharePoint.clock.set(null);
    expect(reply.status).toBe(403);
  });

  it('is refused from another origin, the tabs’ own included', async () => {
    for (const origin of [TABS_ORIGIN, 'https://evil.example', 'null']) {
      expect((await call('GET', 'web', { as: null, headers: { ...cookie, origin } })).status).toBe(403);
    }
    expect(
      (await call('GET', 'web', { as: null, headers: { ...cookie, origin: sharePoint.origin } })).status,
    ).toBe(200);
  });

  it('must be somebody with an account', async () => {
    for (const who of ['nattvandrarna', 'finns-inte']) {
      expect((await call('GET', 'web', { as: null, headers: { cookie: `persona=${who}` } })).status).toBe(
        401,
      );
    }
  });
});

describe('a call from another origin', () => {
  it('can be read by the tabs, but none of its headers', async () => {
    const reply = await list
      .add({ Title: 'x' })
      .then(() => call('GET', `${list.address}/items(1)`, { headers: { origin: TABS_ORIGIN } }));
    expect(reply.headers.get('access-control-allow-origin')).toBe(TABS_ORIGIN);
    expect(reply.headers.get('access-control-expose-headers')).toBeNull();
    expect(reply.headers.get('access-control-allow-credentials')).toBeNull();
    expect(reply.json['odata.etag']).toBe(reply.headers.get('etag'));
  });

  it('lets the tabs read refusals too', async () => {
    const reply = await call('GET', `${list.address}/items(999)`, { headers: { origin: TABS_ORIGIN } });
    expect([reply.status, reply.headers.get('access-control-allow-origin')]).toEqual([404, TABS_ORIGIN]);
  });

  it('cannot be read by anybody else', async () => {
    const reply = await call('GET', 'web', { headers: { origin: 'https://evil.example' } });
    expect(reply.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('is asked for beforehand without sign-in, and logged as OPTIONS', async () => {
    const ask = (origin: string) =>
      call('OPTIONS', 'web', {
        as: null,
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'authorization,if-match',
        },
      });
    const reply = await ask(TABS_ORIGIN);
    expect(reply.status).toBe(200);
    expect(reply.headers.get('access-control-allow-headers')).toBe('authorization,if-match');
    expect(sharePoint.log.since(0).at(-1)).toMatchObject({
      method: 'OPTIONS',
      persona: null,
      surface: 'sharepoint',
    });
    const refused = await ask('https://evil.example');
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([403, null]);
  });
});

describe('an answer', () => {
  it('is compressed when the client takes it, and the log counts what was really sent', async () => {
    const sent = async (encoding: string): Promise<number> => {
      await call('GET', `${list.address}/items?$top=40`, { headers: { 'accept-encoding': encoding } });
      return sharePoint.log.since(0).at(-1)?.bytesOut ?? 0;
    };
    const [plain, gzip] = [await sent('identity'), await sent('gzip, br')];
    const reply = await call('GET', `${list.address}/items?$top=40`, {
      headers: { 'accept-encoding': 'identity' },
    });
    expect(plain).toBe(Buffer.byteLength(reply.text));
    expect(gzip).toBeLessThan(plain / 4);
  });

  it.each<[string, string, string?]>([
    ['GET', 'web/features'],
    ['POST', 'search/postquery'],
    ['POST', `web/getList('${SITE}/Lists/Actions')/RenderListDataAsStream`],
    ['POST', `web/getList('${SITE}/Lists/Actions')/getchanges`],
    ['POST', `web/getList('${SITE}/Lists/Actions')/items(1)/breakroleinheritance(copyroleassignments=true)`],
    ['POST', `web/getList('${SITE}/Delade dokument')/items`],
    ['PUT', 'web'],
    ['GET', 'web', '*/*'],
  ])(
    'to what is not implemented is 501 and names the request: %s %s',
    async (method, address, accept = 'application/json') => {
      const body = method === 'GET' ? {} : { body: {} };
      const reply = await call(method, address, { ...body, headers: { accept } });
      expect(reply.status).toBe(501);
      expect(reply.json['odata.error']?.message.value).toContain('does not implement');
      expect(sharePoint.log.since(0).at(-1)).toMatchObject({ status: 501, method });
    },
  );

  it('to a site that is not there is 404', async () => {
    const token = await sharePoint.token('administrator');
    const headers = { accept: 'application/json', authorization: `Bearer ${token}` };
    expect((await fetch(`${sharePoint.origin}/sites/finns-inte/_api/web`, { headers })).status).toBe(404);
    expect((await fetch(`${sharePoint.origin}${SITE}/SitePages/Start.aspx`, { headers })).status).toBe(404);
  });

  it.each([
    "web/getList('%E0%A4%A')",
    "web/getList('/sites/x",
    'web/lists(guid',
    "web/lists/getByTitle('a''",
  ])('to a broken address is 400 or 501, never 500: %s', async (address) => {
    expect([400, 501]).toContain((await call('GET', address)).status);
  });

  it.each(['{', '[]', '"x"', ''])('to the body %j is 400', async (body) => {
    expect((await call('POST', `${list.address}/items`, { body })).status).toBe(400);
  });
});
