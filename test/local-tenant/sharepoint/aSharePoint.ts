import { SERVICE } from '../../../local-tenant/identity/registeredApp.ts';
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
import type { Shown } from './shown.ts';

// Every test speaks real HTTP to a real database, on a machine that may be busy with others.
jest.setTimeout(60_000);

export const SITE = '/sites/provet';
export const TABS_ORIGIN = 'http://tabs.localhost:4502';

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: Shown;
}

export interface CallOptions {
  /** Whose token is sent; null for none. The administrator, who owns the site, if nothing is said. */
  readonly as?: string | null;
  readonly scopes?: readonly string[];
  readonly token?: string;
  readonly body?: object | string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

interface TokenOptions {
  readonly scopes?: readonly string[];
  readonly audience?: string;
  readonly lifetime?: number;
  readonly tenant?: string;
}

export interface SharePointUnderTest {
  readonly origin: string;
  readonly dataFile: string;
  readonly clock: SettableClock;
  readonly faults: Faults;
  readonly log: RequestLog;
  readonly sites: SharePoint['sites'];
  readonly token: (persona: string, options?: TokenOptions) => Promise<string>;
  /** Calls `/sites/provet/_api/<address>`. */
  readonly call: (method: string, address: string, options?: CallOptions) => Promise<Reply>;
  /** MERGE with an ETag, as PnPjs sends it. */
  readonly merge: (address: string, body: object, etag: string, as?: string) => Promise<Reply>;
  readonly stop: () => Promise<void>;
}

const FULL = ['AllSites.FullControl'];

function sentBody(body: CallOptions['body']): { body?: BodyInit } {
  if (body === undefined) return {};
  if (typeof body === 'string') return { body };
  return { body: body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body) };
}

/** A SharePoint of the test's own, with the tenant's real identity before it, on a port of its own. */
export async function aSharePoint(latencyMs = 0): Promise<SharePointUnderTest> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sharepoint-'));
  const dataFile = path.join(folder, 'sharepoint.db');
  const server = http.createServer();
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
  const store = createSharePoint({
    dataFile,
    origin,
    tabsOrigin: TABS_ORIGIN,
    clock,
    tokens: identity.tokens,
    people,
    log,
    faults,
    latencyMs: () => latencyMs,
    personaOfCookie: (cookie) => /persona=([\w-]+)/.exec(cookie)?.[1] ?? null,
  });
  server.on('request', store.listener);
  const { sites } = store;
  sites.createSite({
    path: SITE,
    title: 'Provet',
    language: 1053,
    timeZone: 'Europe/Stockholm',
    ownerKeys: ['administrator'],
  });

  const token: SharePointUnderTest['token'] = async (persona, options = {}) => {
    const { scopes = FULL, audience = origin, lifetime, tenant = REGISTER_TENANT } = options;
    if (persona === 'service') return identity.mint.appOnly(SERVICE, audience, ['Sites.Selected']);
    const person = findPerson(persona);
    if (person === null) throw new Error(`There is no person ${persona}.`);
    const life = lifetime === undefined ? {} : { lifetime };
    return identity.mint.delegated({ person, audience, scopes, tenantId: tenant, ...life });
  };

  const bearerOf = async ({ as = 'administrator', token: given, scopes = FULL }: CallOptions) =>
    given ?? (as === null ? null : await token(as, { scopes }));

  const call: SharePointUnderTest['call'] = async (method, address, options = {}) => {
    const bearer = await bearerOf(options);
    const response = await fetch(`${origin}${SITE}/_api/${address}`, {
      method,
      headers: {
        accept: 'application/json',
        'content-type': 'application/json;charset=utf-8',
        ...(bearer === null ? {} : { authorization: `Bearer ${bearer}` }),
        ...options.headers,
      },
      ...sentBody(options.body),
    });
    const text = await response.text();
    const shown = /^\s*[{[]/.test(text) ? text : '{}';
    return { status: response.status, headers: response.headers, text, json: JSON.parse(shown) as Shown };
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
      store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
