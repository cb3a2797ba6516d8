import type { FindingKind } from '../../../../shared/application/doctor/DoctorFinding';
import { examineSurroundings } from '../../../../shared/application/doctor/examineSurroundings';
import type { ServiceSeen, Surroundings, TabsSeen } from '../../../../shared/application/doctor/Surroundings';

const origin = 'https://kommunen.sharepoint.com';
const site = '/sites/est-sodermalm';
const tabs: Extract<TabsSeen, { kind: 'seen' }> = {
  kind: 'seen',
  origin: 'https://samverkansrummet.kommunen.se',
  sharePointOrigin: origin,
  programme: '/sites/programmet',
  sites: ['/sites/programmet', '/sites/EST-Sodermalm'],
  answerOrigin: 'https://svar.kommunen.se',
  signsIn: true,
  mayConnect: ["'self'", origin],
};
const service: Extract<ServiceSeen, { kind: 'seen' }> = {
  kind: 'seen',
  site: 'reached',
  programme: null,
  outside: null,
  mailbox: null,
  otherMailbox: null,
};

/** Surroundings in which nothing is wrong. */
const sound: Surroundings = {
  sitePath: site,
  sharePointOrigin: origin,
  tabs: () => Promise.resolve(tabs),
  crossOrigin: () => Promise.resolve({ allowed: true, visible: '' }),
  bot: () => Promise.resolve('answers'),
  service: () => Promise.resolve(service),
  package: () => Promise.resolve({ kind: 'seen', version: '1.0.0.0', wanted: '1.0.0.0' }),
};
const seen =
  <T>(value: T) =>
  (): Promise<T> =>
    Promise.resolve(value);

const kindsIn = async (change: Partial<Surroundings>): Promise<readonly FindingKind[]> =>
  (await examineSurroundings({ ...sound, ...change })).map(({ kind }) => kind);

describe('examining what lies around a site', () => {
  it('finds nothing where all is as it should be', async () => {
    expect(await kindsIn({})).toEqual([]);
  });

  it.each<readonly [FindingKind, Partial<Surroundings>]>([
    ['tabs-other-tenant', { tabs: seen({ ...tabs, sharePointOrigin: 'https://annan.sharepoint.com' }) }],
    ['site-not-configured', { tabs: seen({ ...tabs, sites: ['/sites/programmet'] }) }],
    ['tabs-without-sign-in', { tabs: seen({ ...tabs, signsIn: false }) }],
    ['tabs-may-not-connect', { tabs: seen({ ...tabs, mayConnect: ["'self'"] }) }],
    ['cross-origin-refused', { crossOrigin: seen({ allowed: false, visible: '' }) }],
    ['headers-visible', { crossOrigin: seen({ allowed: true, visible: 'ETag' }) }],
    ['bot-silent', { bot: seen('failing' as const) }],
    ['bot-silent', { bot: seen('nobody' as const) }],
    ['bot-not-set-up', { tabs: seen({ ...tabs, answerOrigin: '' }) }],
    ['package-missing', { package: seen({ kind: 'missing' as const }) }],
    ['package-other-version', { package: seen({ kind: 'seen' as const, version: '1', wanted: '2' }) }],
    ['catalogue-unseen', { package: seen({ kind: 'unseen' as const }) }],
    ['service-not-checked', { service: seen({ kind: 'not-checked' as const }) }],
    ['service-sign-in-refused', { service: seen({ kind: 'sign-in-refused' as const, message: 'x' }) }],
    ['service-shut-out', { service: seen({ ...service, site: 'refused' as const }) }],
    ['service-reads-only', { service: seen({ ...service, site: 'read-only' as const }) }],
    [
      'service-shut-out',
      { service: seen({ ...service, programme: { path: 'x', reach: 'refused' as const } }) },
    ],
    ['service-unseen', { service: seen({ ...service, site: 'silent' as const }) }],
    [
      'outside-refused',
      { service: seen({ ...service, outside: { address: 'x', reach: 'refused' as const } }) },
    ],
    [
      'outside-unseen',
      { service: seen({ ...service, outside: { address: 'x', reach: 'unknown' as const } }) },
    ],
    ['mail-silent', { service: seen({ ...service, mailbox: { address: 'x', reach: 'silent' as const } }) }],
    [
      'mailbox-unknown',
      { service: seen({ ...service, mailbox: { address: 'x', reach: 'unknown' as const } }) },
    ],
    [
      'mailbox-unseen',
      { service: seen({ ...service, otherMailbox: { address: 'x', reach: 'unknown' as const } }) },
    ],
    ['mailbox-shut', { service: seen({ ...service, mailbox: { address: 'x', reach: 'refused' as const } }) }],
    [
      'other-mailbox-refused',
      { service: seen({ ...service, otherMailbox: { address: 'x', reach: 'refused' as const } }) },
    ],
  ])('names %s and nothing else', async (kind, change) => {
    expect(await kindsIn(change)).toEqual([kind]);
  });

  it('says no more about the way there where there are no tabs', async () => {
    const unreachable = { kind: 'unreachable', address: 'https://x/config.json' } as const;
    expect(await kindsIn({ tabs: seen(unreachable) })).toEqual(['tabs-unreachable', 'bot-not-set-up']);
  });
});
