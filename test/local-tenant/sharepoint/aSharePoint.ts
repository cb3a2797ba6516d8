import { mkdtemp, rm } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClock } from '../../../local-tenant/clock.ts';
import type { SettableClock } from '../../../local-tenant/clock.ts';
import { createFaults } from '../../../local-tenant/faults.ts';
import { createIdentity } from '../../../local-tenant/identity/createIdentity.ts';
import { findPerson, people, REGISTER_TENANT } from '../../../local-tenant/people.ts';
import { createRequestLog } from '../../../local-tenant/requestLog.ts';
import { createSharePoint } from '../../../local-tenant/sharepoint/createSharePoint.ts';
import type { SharePoint } from '../../../local-tenant/sharepoint/createSharePoint.ts';
import type { Faults, RequestLog } from '../../../local-tenant/tenant.ts';

export const SITE = '/sites/provet';
export const TABS_ORIGIN = 'http://tabs.localhost:4502';

/** JSON as a test reads it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test asserts on the shape of every answer it reads
export type Answered = any;

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: Answered;
}

export interface CallOptions {
  /** Whose token is sent; null for none. The administrator, who owns the site, if nothing is said. */
  readonly as?: string | null;
  readonly scopes?: readonly string[];
  readonly token?: string;
  readonly body?: object | string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface SharePointUnderTest {
  readonly origin: string;
  readonly dataFile: string;
  readonly clock: SettableClock;
  readonly faults: Faults;
  readonly log: RequestLog;
  readonly sites: SharePoint['sites'];
  token(
    persona: string,
    options?: { scopes?: readonly string[]; audience?: string; lifetime?: number; tenant?: string },
  ): Promise<string>;
  /** Calls `/sites/provet/_api/<address>`. */
  call(method: string, address: string, options?: CallOptions): Promise<Reply>;
  /** MERGE with an ETag, as PnPjs sends it. */
  merge(address: string, body: object, etag: string, as?: string): Promise<Reply>;
  stop(): Promise<void>;
}

const FULL = ['AllSites.FullControl'];

/** A SharePoint of the test's own, with the tenant's real identity before it, on a port of its own. */
export async function aSharePoint(latencyMs = 0): Promise<SharePointUnderTest> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sharepoint-'));
  const dataFile = path.join(folder, 'sharepoint.db');
  let store: SharePoint | null = null;
  const server = http.createServer((request, response) => store?.listener(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const clock = createClock(null);
  const identity = await createIdentity({
    dataFolder: folder,
    loginOrigin: 'http://login.localhost:4504',
    sharePointOrigin: origin,
    clock,
  });
  const [faults, log] = [createFaults(), createRequestLog()];
  store = createSharePoint({
    dataFile,
    origin,
    tabsOrigin: TABS_ORIGIN,
    clock,
    tokens: identity.tokens,
    people,
    log,
    faults,
    latencyMs,
    personaOfCookie: (cookie) => /persona=([\w-]+)/.exec(cookie)?.[1] ?? null,
  });
  const { sites } = store;
  sites.createSite({
    path: SITE,
    title: 'Provet',
    language: 1053,
    timeZone: 'Europe/Stockholm',
    ownerKeys: ['administrator'],
  });

  const token: SharePointUnderTest['token'] = async (
    persona,
    { scopes = FULL, audience = origin, lifetime, tenant = REGISTER_TENANT } = {},
  ) => {
    if (persona === 'service') return identity.mint.appOnly(audience, ['Sites.Selected']);
    const person = findPerson(persona);
    if (person === null) throw new Error(`There is no person ${persona}.`);
    const life = lifetime === undefined ? {} : { lifetime };
    return identity.mint.delegated({ person, audience, scopes, tenantId: tenant, ...life });
  };

  const call: SharePointUnderTest['call'] = async (method, address, options = {}) => {
    const { as = 'administrator', body } = options;
    const bearer =
      options.token ?? (as === null ? null : await token(as, { scopes: options.scopes ?? FULL }));
    const raw = body === undefined || typeof body === 'string' || body instanceof Uint8Array;
    const response = await fetch(`${origin}${SITE}/_api/${address}`, {
      method,
      headers: {
        accept: 'application/json',
        'content-type': 'application/json;charset=utf-8',
        ...(bearer === null ? {} : { authorization: `Bearer ${bearer}` }),
        ...options.headers,
      },
      ...(body === undefined ? {} : { body: raw ? (body as string) : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = /^\s*[{[]/.test(text);
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: isJson ? JSON.parse(text) : null,
    };
  };

  return {
    origin,
    dataFile,
    clock,
    faults,
    log,
    sites,
    token,
    call,
    merge: (address, body, etag, as = 'administrator') =>
      call('POST', address, { as, body, headers: { 'x-http-method': 'MERGE', 'if-match': etag } }),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      store?.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
