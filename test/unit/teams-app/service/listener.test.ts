import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { refusalPages } from '../../../../teams-app/bot/answer-pages/refusalPages.ts';
import { createListener } from '../../../../teams-app/bot/http/createListener.ts';
import { listen, stopListening } from '../../../../teams-app/bot/http/listen.ts';
import { plain } from '../../../../teams-app/bot/http/replies.ts';
import type { Incoming, Route } from '../../../../teams-app/bot/http/Route.ts';
import { createLog } from '../../../../teams-app/bot/log/createLog.ts';

let server: Server;
let origin = '';
const lines: string[] = [];
const heard: Incoming[] = [];

const routes: readonly Route[] = [
  {
    method: 'GET',
    pattern: '/svar/:secret',
    answer: (incoming) => {
      heard.push(incoming);
      return Promise.resolve(plain(200, 'Hej'));
    },
  },
  {
    method: 'POST',
    pattern: '/svar/:secret',
    bodyLimit: 10,
    answer: ({ body }) => Promise.resolve(plain(200, body)),
  },
  {
    method: 'GET',
    pattern: '/trasig',
    answer: () => Promise.reject(new TypeError('Nyckeln är hemligt-ord')),
  },
  {
    method: 'GET',
    pattern: '/svar/:secret/trasig',
    answer: () => Promise.reject(new TypeError('Nyckeln är hemligt-ord')),
  },
];

beforeAll(async () => {
  const log = createLog(
    (line) => void lines.push(line),
    () => '2026-11-23T12:00:00Z',
  );
  server = await listen(
    { host: '127.0.0.1', port: 0 },
    createListener({ routes, log, ownProxies: 1, refusalAt: refusalPages(false) }),
  );
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => stopListening(server));

const logged = async (): Promise<Record<string, unknown>> => {
  // The line is written once the answer has gone.
  await new Promise((resolve) => setTimeout(resolve, 20));
  return JSON.parse(lines.at(-1) ?? '{}') as Record<string, unknown>;
};

describe('the service’s listener', () => {
  it('answers by pattern, and logs the pattern and not the address', async () => {
    const answer = await fetch(`${origin}/svar/hemligt-ord?x=1`);
    expect(await answer.text()).toBe('Hej');
    expect(heard.at(-1)?.parameters).toEqual({ secret: 'hemligt-ord' });
    expect(await logged()).toMatchObject({ event: 'request', route: '/svar/:secret', status: 200 });
    expect(lines.join('')).not.toContain('hemligt-ord');
  });

  it('lets nothing be kept, framed, guessed or told onwards', async () => {
    const { headers } = await fetch(`${origin}/svar/ord`);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.has('x-powered-by')).toBe(false);
  });

  it('answers HEAD as GET without the body', async () => {
    const answer = await fetch(`${origin}/svar/ord`, { method: 'HEAD' });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
    expect(answer.headers.get('content-length')).toBe('3');
  });

  it.each([
    ['GET', '/nowhere', 404],
    ['GET', '/svar/', 404],
    ['GET', '/svar/ord/mer', 404],
    ['DELETE', '/svar/ord', 405],
  ])('refuses %s %s', async (method, address, status) => {
    expect((await fetch(`${origin}${address}`, { method })).status).toBe(status);
  });

  it('says in which ways an address can be asked for', async () => {
    const answer = await fetch(`${origin}/svar/ord`, { method: 'DELETE' });
    expect(answer.headers.get('allow')).toBe('GET, HEAD, POST');
  });

  it('refuses a body that is too long, by its promise or by its bytes', async () => {
    const long = 'x'.repeat(11);
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode(long));
        controller.close();
      },
    });
    const chunked = { method: 'POST', body, duplex: 'half' } as RequestInit;
    expect((await fetch(`${origin}/svar/ord`, { method: 'POST', body: long })).status).toBe(413);
    expect((await fetch(`${origin}/svar/ord`, chunked)).status).toBe(413);
    expect(await (await fetch(`${origin}/svar/ord`, { method: 'POST', body: 'kort' })).text()).toBe('kort');
  });

  it.each([
    ['GET', '/svar', 404, 'sv', 'Sidan finns inte'],
    ['GET', '/svar/ord/okänd?sprak=en', 404, 'sv', 'There is no such page'],
    ['PUT', '/svar/ord', 405, 'en', 'There is no such page'],
    ['POST', '/svar/ord', 413, 'sv', 'Texten är för lång'],
    ['GET', '/svar/ord/trasig', 500, 'sv', 'Något gick fel hos oss'],
    ['GET', '/svar/ord/trasig', 500, 'en', 'Something went wrong on our side'],
  ])('tells %s %s in words and in a strict page', async (method, path, status, language, words) => {
    const sent = { method, headers: { 'accept-language': language } };
    const body = method === 'POST' ? 'x'.repeat(11) : null;
    const answer = await fetch(`${origin}${path}`, { ...sent, body });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'; style-src 'sha256-");
    const page = await answer.text();
    expect(page).toContain(`<h1>${words}</h1>`);
    expect(page).not.toContain('sprak=');
  });

  it('answers a bug with 500 and logs where it was, without its words', async () => {
    expect((await fetch(`${origin}/trasig`)).status).toBe(500);
    await logged();
    const told = lines.findLast((line) => line.includes('route-failed')) ?? '';
    expect(JSON.parse(told)).toMatchObject({ level: 'error', error: 'TypeError', route: '/trasig' });
    expect(lines.join('')).not.toContain('hemligt-ord');
  });

  it('believes only the proxy in front of it about who is calling', async () => {
    await fetch(`${origin}/svar/ord`, { headers: { 'x-forwarded-for': '203.0.113.9, 198.51.100.7' } });
    expect(heard.at(-1)?.address).toBe('198.51.100.7');
  });

  it.each([
    ['198.51.100.7:51820', '198.51.100.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::9', '2001:db8:1:2'],
    ['2001:db8::9', '2001:db8:0:0'],
    ['[2001:db8:1:2::9]:51820', '2001:db8:1:2'],
    ['::ffff:198.51.100.7', '::ffff:198.51.100.7'],
    ['::1', '0:0:0:0'],
    ['unknown', 'unknown'],
  ])('takes %s for one caller, whatever port or address of its network it has', async (told, caller) => {
    await fetch(`${origin}/svar/ord`, { headers: { 'x-forwarded-for': told } });
    expect(heard.at(-1)?.address).toBe(caller);
  });
});
