import { connectDoctor, type DoctorSetup } from '../../shared/adapters/sharepoint/doctor/connectDoctor';
import type { FindingKind } from '../../shared/application/doctor/DoctorFinding';
import type { Server } from 'node:http';
import { closeServer, someServer } from '../support/someServer';
import { expectValue } from './ForumWorld';
import { handAt } from './handAt';
import { briefPatience, openTenantWorld, type TenantWorld } from './tenantWorld';

jest.setTimeout(180_000);

const path = '/sites/est-sodermalm';
const mailbox = 'samverkansrummet@exempel.se';
const otherMailbox = 'administrator@exempel.se';
let world: TenantWorld;
let login: string;
/** Stands where the product's service does. */
let service: Server;

const tenantPort = (): number => Number(new URL(world.tenant.portal).port);

beforeAll(async () => {
  world = await openTenantWorld();
  service = await someServer(tenantPort() + 3);
  login = `http://login.localhost:${tenantPort() + 4}`;
  await world.tenant.post('grant', { app: 'service', site: path, role: 'write' });
  await world.tenant.post('grant', { app: 'service', site: '/sites/programmet', role: 'write' });
});
afterAll(async () => {
  await closeServer(service);
  await world.close();
});

const { actions, post, merge, remove, read, field, view, assign, setVersion, plantNumber, empty } = handAt(
  () => world.tenant,
  path,
);

/** What the doctor finds, proofs and what it cannot see apart. */
async function found(change: Partial<DoctorSetup> = {}): Promise<readonly FindingKind[]> {
  const tokenOf = (audience: string) => () => world.tenant.token('service', audience);
  const examine = await connectDoctor({
    site: new URL(world.tenant.sharePoint + path),
    tabs: new URL(`http://tabs.localhost:${tenantPort() + 2}`),
    tokens: () => world.tenant.token('administrator'),
    kind: null,
    patience: { ...briefPatience, attemptsWhenThrottled: 2, attemptsWhenSilent: 1 },
    package: { productId: 'b077909a-73f8-4833-91c2-3e697f593602', version: '0.1.0.0' },
    service: {
      sharePoint: tokenOf(world.tenant.sharePoint),
      graph: tokenOf(login),
      graphOrigin: login,
      outside: `${world.tenant.sharePoint}/sites/personalrummet`,
      mailbox,
      otherMailbox,
    },
    ...change,
  });
  const diagnoses = await examine();
  return diagnoses.flatMap(({ findings }) =>
    findings.flatMap(({ severity, finding }) =>
      severity === 'fault' || severity === 'warning' ? [finding.kind] : [],
    ),
  );
}

const provision = async (): Promise<unknown> => expectValue(await world.provisioning('forum').apply());
const nothing = (): Promise<void> => Promise.resolve();

type Fault = readonly [
  kind: FindingKind,
  what: string,
  plant: () => Promise<unknown>,
  /** By hand, where provisioning does not put it right. */
  heal?: () => Promise<unknown>,
];

const faults: readonly Fault[] = [
  ['list-missing', 'a deleted list', () => remove(`web/getList('${path}/Lists/Topics')`)],
  [
    'list-renamed',
    'a renamed list',
    () => merge(`web/getList('${path}/Lists/Topics')`, { Title: 'Punkter' }),
  ],
  [
    'list-described-otherwise',
    'a list with another description',
    () => merge(actions, { Description: 'Egen' }),
  ],
  ['column-missing', 'a deleted column that a view shows', () => remove(field('SamConfirmation'))],
  ['column-missing', 'a deleted column that no view shows', () => remove(field('SamEffectText'))],
  ['column-renamed', 'a renamed column', () => merge(field('SamDueDate'), { Title: 'Deadline' })],
  [
    'column-described-otherwise',
    'a column with another description',
    () => merge(field('SamDueDate'), { Description: '' }),
  ],
  [
    'column-described-otherwise',
    'a column with spoilt formatting',
    () => merge(field('SamStatus'), { CustomFormatter: '{"elm' }),
  ],
  [
    'column-not-retired',
    'a column of numbers from an earlier version',
    () => post(`${actions}/fields`, { Title: 'SamProblemId', FieldTypeKind: 9 }),
  ],
  ['rows-unlinked', 'a row that an older tab has written', plantNumber],
  ['choice-missing', 'a choice taken away', () => merge(field('SamEffect'), { Choices: ['Inte bedömd'] })],
  ['default-missing', 'a prefix taken away', () => merge(field('SamIdPrefix'), { DefaultValue: '' })],
  ['index-missing', 'an index taken away', () => merge(field('SamDueDate'), { Indexed: false })],
  ['unique-missing', 'uniqueness taken away', () => merge(field('SamOpId'), { EnforceUniqueValues: false })],
  ['view-missing', 'a deleted view', () => remove(view('Försenade'))],
  [
    'view-otherwise',
    'a view with a column less',
    () => post(`${view('Utan orsak')}/viewfields/removeViewField('SamStatus')`),
  ],
  [
    'view-otherwise',
    'another default view',
    () => post(`${actions}/defaultview/viewfields/removeViewField('ID')`),
  ],
  [
    'form-otherwise',
    'another form',
    async () => {
      const types = await read<{ value: readonly { StringId: string }[] }>(`${actions}/contenttypes`);
      await merge(`${actions}/contenttypes('${types.value[0]?.StringId ?? ''}')`, {
        ClientFormCustomFormatter: '',
      });
    },
  ],
  [
    'form-otherwise',
    'a form with a column of the product’s own',
    () => post(`${field('SamOpId')}/setShowInEditForm(true)`),
  ],
  ['rights-inherited', 'a list that inherits', () => post(`${actions}/resetroleinheritance`)],
  ['right-missing', 'a right taken away', () => assign('remove', 'Samordnare', 3)],
  ['right-too-wide', 'a right too much', () => assign('add', 'Läsare', 3)],
  [
    'right-of-another',
    'another group let into a list',
    async () => {
      await post('web/sitegroups', { Title: 'Nyfikna' });
      await assign('add', 'Nyfikna', 3);
    },
    () => assign('remove', 'Nyfikna', 3),
  ],
  [
    'level-missing',
    'a permission level that is gone',
    () => merge(`web/roledefinitions/getByName('${encodeURIComponent('Lägg till')}')`, { Name: 'Annat' }),
    () => merge("web/roledefinitions/getByName('Annat')", { Name: 'Lägg till' }),
  ],
  ['group-empty', 'a group without members', () => empty('Samordnare')],
  [
    'other-time-zone',
    'another time zone',
    () => world.tenant.post('region', { site: path, timeZone: 'Europe/London' }),
    () => world.tenant.post('region', { site: path }),
  ],
  [
    'other-language',
    'another language',
    () => world.tenant.post('region', { site: path, language: 1033 }),
    () => world.tenant.post('region', { site: path }),
  ],
  ['older-schema', 'an older version', () => setVersion('1')],
  ['newer-schema', 'a newer version', () => setVersion('99'), () => setVersion('0')],
  [
    'service-shut-out',
    'a service without its grant',
    () => world.tenant.post('grant', { app: 'service', site: path, role: null }),
    () => world.tenant.post('grant', { app: 'service', site: path, role: 'write' }),
  ],
  [
    'bot-silent',
    'a service that has stopped',
    () => closeServer(service),
    async () => {
      service = await someServer(tenantPort() + 3);
    },
  ],
  [
    'bot-silent',
    'another program where the service should be',
    async () => {
      await closeServer(service);
      service = await someServer(tenantPort() + 3, 404);
    },
    async () => {
      await closeServer(service);
      service = await someServer(tenantPort() + 3);
    },
  ],
  [
    'service-reads-only',
    'a service that may only read',
    () => world.tenant.post('grant', { app: 'service', site: path, role: 'read' }),
    () => world.tenant.post('grant', { app: 'service', site: path, role: 'write' }),
  ],
  [
    'service-shut-out',
    'a service without its grant on the programme’s site',
    () => world.tenant.post('grant', { app: 'service', site: '/sites/programmet', role: null }),
    () => world.tenant.post('grant', { app: 'service', site: '/sites/programmet', role: 'write' }),
  ],
  [
    'service-reaches-too-far',
    'a service let in elsewhere',
    () => world.tenant.post('grant', { app: 'service', site: '/sites/personalrummet', role: 'read' }),
    () => world.tenant.post('grant', { app: 'service', site: '/sites/personalrummet', role: null }),
  ],
  [
    'token-refused',
    'a token that SharePoint does not take',
    () => world.tenant.post('faults', { target: 'sharepoint', kind: 'expired-token', rate: 1 }),
    () => world.tenant.post('faults', {}),
  ],
  [
    'site-throttled',
    'an overloaded SharePoint',
    () => world.tenant.post('faults', { target: 'sharepoint', kind: '429', rate: 1, retryAfter: 0 }),
    () => world.tenant.post('faults', {}),
  ],
  [
    'site-silent',
    'a network that is cut',
    () => world.tenant.post('faults', { target: 'sharepoint', kind: 'cut', rate: 1 }),
    () => world.tenant.post('faults', {}),
  ],
  ...(['503', '429'] as const).map((kind): Fault => [
    'mail-silent',
    `a mail service that answers ${kind}, which proves nothing`,
    () => world.tenant.post('faults', { target: 'graph', kind, rate: 1, retryAfter: 0 }),
    () => world.tenant.post('faults', {}),
  ]),
];

describe('the doctor', () => {
  it('finds nothing on sites that provisioning has furnished', async () => {
    expect(await found()).toEqual([]);
    const site = new URL(`${world.tenant.sharePoint}/sites/programmet`);
    expect(await found({ site })).toEqual([]);
    // Before there are any tabs to tell, the site's own lists tell that it is the programme's.
    expect(await found({ site, tabs: null })).toEqual([]);
  });

  const planted = faults.map(([kind, what, plant, heal = nothing]) => ({ kind, what, plant, heal }));
  it.each(planted)('names $kind, and only it: $what', async ({ kind, plant, heal }) => {
    await plant();
    try {
      expect(await found()).toEqual([kind]);
    } finally {
      await heal();
      await provision();
    }
    expect(await found()).toEqual([]);
  });

  it.each<readonly [FindingKind, () => Partial<DoctorSetup>]>([
    ['not-allowed', () => ({ tokens: () => world.tenant.token('samordnare') })],
    ['site-unknown', () => ({ site: new URL(`${world.tenant.sharePoint}/sites/nix`) })],
    ['tabs-unreachable', () => ({ tabs: new URL('http://tabs.localhost:1') })],
    ['tabs-unconfigured', () => ({ tabs: new URL(`http://tabs.localhost:${tenantPort() + 2}/assets/`) })],
  ])('names %s', async (kind, change) => {
    expect(await found(change())).toEqual([kind]);
  });

  it('sees that a service may send from a mailbox that is not its own, or not from its own', async () => {
    const withBoxes = (boxes: object): Partial<DoctorSetup> => ({
      service: {
        sharePoint: () => world.tenant.token('service'),
        graph: () => world.tenant.token('service', login),
        graphOrigin: login,
        outside: null,
        mailbox,
        otherMailbox,
        ...boxes,
      },
    });
    expect(await found(withBoxes({ mailbox: otherMailbox }))).toEqual(['mailbox-shut']);
    expect(await found(withBoxes({ otherMailbox: mailbox }))).toEqual(['other-mailbox-open']);
    expect(await found(withBoxes({ mailbox: 'nagon@exempel.se' }))).toEqual(['mailbox-unknown']);
    expect(await found(withBoxes({ otherMailbox: 'nagon@exempel.se' }))).toEqual(['mailbox-unseen']);
    const sent = (await (await fetch(`${world.tenant.portal}/_local/mail`)).json()) as readonly unknown[];
    expect(sent).toEqual([]);
  });
});
