import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addressesFrom } from '../../local-tenant/addresses.ts';
import { createTabs } from '../../local-tenant/tabs/createTabs.ts';

const script = `export const words = ${JSON.stringify('tryggt '.repeat(500))};`;

function aBuild(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'tabs-'));
  const dist = path.join(folder, 'dist');
  mkdirSync(path.join(dist, 'assets'), { recursive: true });
  writeFileSync(path.join(dist, 'panel.html'), '<!doctype html><title>Panel</title>');
  writeFileSync(path.join(dist, 'assets', 'panel-a1b2c3.js'), script);
  writeFileSync(path.join(folder, 'secret.json'), '{}');
  return dist;
}

describe('the tabs’ server', () => {
  let server: Server;
  let origin: string;

  beforeAll(async () => {
    const sitePaths = (): readonly string[] => [
      '/sites/programmet',
      '/sites/est-sodermalm',
      '/sites/est-farsta',
    ];
    const tabs = createTabs({ folder: aBuild(), latencyMs: 0, addresses: addressesFrom(4400), sitePaths });
    server = createServer(tabs);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });

  const get = (address: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(origin + address, { headers });

  it('tells the tabs where they are', async () => {
    expect(await (await get('/config.json')).json()).toEqual({
      tenantId: '6f0c2a7e-4d18-4c53-9b61-2f5d8a90c301',
      clientId: '2c5f9d10-8e37-4b6a-b1c4-7d0e3f92a605',
      authority: 'http://login.localhost:4404/6f0c2a7e-4d18-4c53-9b61-2f5d8a90c301',
      knownAuthorities: ['login.localhost:4404'],
      hostOrigins: ['http://localhost:4400'],
      sharePointOrigin: 'http://sharepoint.localhost:4401',
      programmeSite: '/sites/programmet',
      forumSites: ['/sites/est-sodermalm', '/sites/est-farsta'],
      answerOrigin: 'http://bot.localhost:4403',
    });
  });

  it('lets only the Teams host frame them, and lets them reach only the tenant', async () => {
    const policy = (await get('/panel.html')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain('frame-ancestors http://localhost:4400;');
    expect(policy).toContain(
      "connect-src 'self' http://sharepoint.localhost:4401 http://login.localhost:4404 http://bot.localhost:4403;",
    );
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  });

  it.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ])('sends scripts as %s where the browser takes it', async (accepted, sent) => {
    const answer = await get('/assets/panel-a1b2c3.js', { 'accept-encoding': accepted });
    expect(answer.headers.get('content-encoding')).toBe(sent);
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect(await answer.text()).toBe(script);
  });

  it('lets pages be asked for anew, and answers 304 while they are the same', async () => {
    const first = await get('/panel.html');
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const etag = first.headers.get('etag') ?? '';
    expect((await get('/panel.html', { 'if-none-match': etag })).status).toBe(304);
  });

  it.each([
    '/../secret.json',
    '/%2e%2e/secret.json',
    '/..%2fsecret.json',
    '/assets/../../secret.json',
    '/nothing.html',
  ])('gives nothing at %s', async (address) => {
    expect((await get(address)).status).toBe(404);
  });

  it.each(['/%00', '/%E0%A4%A'])('refuses the address %s', async (address) => {
    expect((await get(address)).status).toBe(400);
  });

  it('takes no writes', async () => {
    expect((await fetch(`${origin}/panel.html`, { method: 'POST' })).status).toBe(405);
  });
});
