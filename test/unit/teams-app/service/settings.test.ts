import { readSettings } from '../../../../teams-app/bot/settings/readSettings.ts';

const production = {
  SAMVERKAN_HOST: '0.0.0.0',
  SAMVERKAN_PUBLIC_ORIGIN: 'https://svar.exempel.se',
  SAMVERKAN_TENANT_ID: '11111111-2222-4333-8444-555555555555',
  SAMVERKAN_CLIENT_ID: '66666666-7777-4888-9999-aaaaaaaaaaaa',
  SAMVERKAN_CERTIFICATE: '/run/secrets/service.pem',
  SAMVERKAN_SHAREPOINT: 'https://exempel.sharepoint.com',
  SAMVERKAN_MAILBOX: 'samverkansrummet@exempel.se',
  SAMVERKAN_PROGRAMME_SITE: '/sites/programmet',
  SAMVERKAN_FORUM_SITES: '/sites/est-sodermalm, /sites/bra-farsta',
};
const local = {
  ...production,
  SAMVERKAN_HOST: '127.0.0.1',
  SAMVERKAN_PUBLIC_ORIGIN: 'http://bot.localhost:4403',
  SAMVERKAN_AUTHORITY: 'http://login.localhost:4404',
  SAMVERKAN_SHAREPOINT: 'http://sharepoint.localhost:4401',
  SAMVERKAN_LOCAL_TENANT: 'http://localhost:4400',
};

describe('the service’s settings', () => {
  it('come from the environment alone', () => {
    expect(readSettings(production, false)).toMatchObject({
      ok: true,
      value: {
        port: 3978,
        key: '/run/secrets/service.pem',
        forumSites: ['/sites/est-sodermalm', '/sites/bra-farsta'],
        timeZone: 'Europe/Stockholm',
        local: false,
        unauthenticated: false,
      },
    });
  });

  it.each([
    ['SAMVERKAN_PUBLIC_ORIGIN', 'http://svar.exempel.se'],
    ['SAMVERKAN_PUBLIC_ORIGIN', 'https://svar.exempel.se/svar'],
    ['SAMVERKAN_TENANT_ID', 'contoso'],
    ['SAMVERKAN_SHAREPOINT', 'http://exempel.sharepoint.com'],
    ['SAMVERKAN_PORT', '70000'],
    ['SAMVERKAN_MAILBOX', 'brevlådan'],
    ['SAMVERKAN_PROXIES', 'some'],
    ['SAMVERKAN_FORUM_SITES', '/sites/est-sodermalm,https://annan.exempel.se'],
    ['SAMVERKAN_TIME_ZONE', 'Europa/Stockholm'],
    ['SAMVERKAN_LOCAL_TENANT', 'https://exempel.se'],
  ])('are refused by name, never by value: %s', (name, value) => {
    const reading = readSettings({ ...production, [name]: value }, false);
    expect(reading.ok ? [] : reading.error).toEqual([expect.stringContaining(name)]);
    expect(JSON.stringify(reading)).not.toContain(value);
  });

  it('name everything that is missing at once', () => {
    const reading = readSettings({}, false);
    expect(reading.ok ? [] : reading.error).toHaveLength(8);
  });
});

describe('doing without tokens', () => {
  const wish = { SAMVERKAN_UNAUTHENTICATED: 'yes' };

  it('is for loopback, started by the local tenant', () => {
    expect(readSettings({ ...local, ...wish }, true)).toMatchObject({
      ok: true,
      value: { local: true, unauthenticated: true },
    });
  });

  it.each([
    ['nobody holds the other end', { ...local, ...wish }, false],
    ['it listens to the world', { ...local, ...wish, SAMVERKAN_HOST: '0.0.0.0' }, true],
    ['nobody says to be the local tenant', { ...local, ...wish, SAMVERKAN_LOCAL_TENANT: '' }, true],
    ['SharePoint is the real one', { ...production, ...wish, SAMVERKAN_HOST: '127.0.0.1' }, true],
  ])('is refused where %s', (_, environment, hasParent) => {
    const reading = readSettings(environment, hasParent);
    expect(reading.ok ? [] : reading.error).toEqual([expect.stringContaining('SAMVERKAN_UNAUTHENTICATED')]);
  });
});
