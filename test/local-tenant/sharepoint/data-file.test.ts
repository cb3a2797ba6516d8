import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClock } from '../../../local-tenant/clock.ts';
import { createFaults } from '../../../local-tenant/faults.ts';
import { people } from '../../../local-tenant/people.ts';
import { createRequestLog } from '../../../local-tenant/requestLog.ts';
import { createSharePoint } from '../../../local-tenant/sharepoint/createSharePoint.ts';
import type { SharePoint } from '../../../local-tenant/sharepoint/createSharePoint.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'data-file-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const opened = (): SharePoint =>
  createSharePoint({
    dataFile: path.join(folder, 'sharepoint.db'),
    origin: 'http://sharepoint.localhost:4501',
    tabsOrigin: 'http://tabs.localhost:4502',
    clock: createClock(null),
    tokens: { verify: () => Promise.resolve({ ok: false, reason: 'Nobody calls here.' }) },
    people,
    log: createRequestLog(),
    faults: createFaults(),
    latencyMs: () => 0,
    personaOfCookie: () => null,
  });

const site = {
  path: '/sites/ett',
  title: 'Ett',
  language: 1053,
  timeZone: 'Europe/Stockholm',
  ownerKeys: ['administrator'],
};

describe('the data file', () => {
  it('keeps the sites between two runs, and forgets them when told to', () => {
    const first = opened();
    first.sites.createSite(site);
    first.close();
    const second = opened();
    expect(second.sites.listSites().map(({ title }) => title)).toEqual(['Ett']);
    second.sites.reset();
    expect(second.sites.listSites()).toEqual([]);
    second.sites.createSite(site);
    second.sites.analyze();
    expect(second.sites.listSites()).toHaveLength(1);
    second.close();
  });

  it('holds nothing of a site that could not be made', () => {
    const store = opened();
    expect(() => store.sites.createSite({ ...site, ownerKeys: ['finns-inte'] })).toThrow(
      'There is no person',
    );
    expect(() => store.sites.createSite({ ...site, timeZone: 'Mars/Olympus' })).toThrow('is not known');
    expect(() =>
      store.sites.grantApp({ sitePath: '/sites/ingen', appKey: 'service', role: 'write' }),
    ).toThrow('no site');
    expect(store.sites.listSites()).toEqual([]);
    store.close();
  });
});
