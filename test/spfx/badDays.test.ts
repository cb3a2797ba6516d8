/** What a page shows on a bad day: each on the real base class, against the local tenant. */
import { cleanup, screen, waitFor } from '@testing-library/react';
import '../../local-tenant/loopback-names.cjs';
import ActionRegisterWebPart from '../../spfx-webparts/src/webparts/action-register/ActionRegisterWebPart';
import registerManifest from '../../spfx-webparts/src/webparts/action-register/ActionRegisterWebPart.manifest.json';
import MeetingsWebPart from '../../spfx-webparts/src/webparts/meetings/MeetingsWebPart';
import meetingsManifest from '../../spfx-webparts/src/webparts/meetings/MeetingsWebPart.manifest.json';
import MyPromisesWebPart from '../../spfx-webparts/src/webparts/my-promises/MyPromisesWebPart';
import mineManifest from '../../spfx-webparts/src/webparts/my-promises/MyPromisesWebPart.manifest.json';
import ProgrammeWebPart from '../../spfx-webparts/src/webparts/programme/ProgrammeWebPart';
import programmeManifest from '../../spfx-webparts/src/webparts/programme/ProgrammeWebPart.manifest.json';
import PictureWebPart from '../../spfx-webparts/src/webparts/situation-picture/SituationPictureWebPart';
import pictureManifest from '../../spfx-webparts/src/webparts/situation-picture/SituationPictureWebPart.manifest.json';
import StateOfPlayWebPart from '../../spfx-webparts/src/webparts/state-of-play/StateOfPlayWebPart';
import stateManifest from '../../spfx-webparts/src/webparts/state-of-play/StateOfPlayWebPart.manifest.json';
import { callSharePoint } from '../support/callSharePoint.ts';
import { startLocalTenant, type LocalTenant } from '../support/localTenant.ts';
import { placeOnPage, type OnPage } from './placeOnPage';
import { idOf, signIn, signOut } from './signedIn';

jest.setTimeout(60_000);

const site = '/sites/est-sodermalm';
const actions = `${site}/_api/web/getList('${site}/Lists/Actions')`;
const comes = { timeout: 20_000 };
const kinds = {
  register: [ActionRegisterWebPart, registerManifest],
  state: [StateOfPlayWebPart, stateManifest],
  mine: [MyPromisesWebPart, mineManifest],
  meetings: [MeetingsWebPart, meetingsManifest],
  programme: [ProgrammeWebPart, programmeManifest],
  picture: [PictureWebPart, pictureManifest],
} as const;

let tenant: LocalTenant;
const placed: OnPage[] = [];

beforeAll(async () => {
  window.matchMedia = () =>
    ({ matches: false, addEventListener: () => 0, removeEventListener: () => 0 }) as never;
  Element.prototype.scrollIntoView = () => undefined;
  tenant = await startLocalTenant({ seed: 'demo' });
}, 180_000);

afterAll(() => tenant.stop());

afterEach(async () => {
  await tenant.post('faults', {});
  for (const { webPart, element } of placed.splice(0)) {
    webPart.onDispose();
    element.remove();
  }
  window.history.replaceState(null, '', '/');
  window.sessionStorage.clear();
  signOut();
  cleanup();
});

async function open(persona: string, parts: readonly (keyof typeof kinds)[]): Promise<void> {
  signIn(persona);
  const person = await idOf(tenant, persona);
  const opening = parts.map((kind, at) => {
    const [WebPart, manifest] = kinds[kind];
    return placeOnPage(WebPart, manifest, {
      webAddress: `${tenant.sharePoint}${site}`,
      person,
      place: at + 1,
    });
  });
  placed.push(...(await Promise.all(opening)));
}

const tables = (count: number) =>
  waitFor(() => expect(screen.getAllByRole('table', { name: /^Åtgärder/ })).toHaveLength(count), comes);

/** What was sent to each site; looking for changes goes on for as long as the page is open. */
async function sentSince(since: number): Promise<ReadonlyMap<string, number>> {
  const sent = (await tenant.requests(since)).filter(
    ({ surface, path }) => surface === 'sharepoint' && !/LastItemModifiedDate|contextinfo/.test(path),
  );
  const sites = sent.map(({ path }) => path.split('/_api/')[0] ?? '');
  return new Map([...new Set(sites)].map((each) => [each, sites.filter((one) => one === each).length]));
}

describe('a page with eight web parts', () => {
  it('asks its own site five times and every other once', async () => {
    const since = await tenant.lastRequest();
    await open('samordnare', [
      ...(['register', 'state', 'mine', 'meetings'] as const),
      ...(['programme', 'register', 'picture', 'meetings'] as const),
    ]);
    await tables(2);
    await waitFor(
      () => expect(screen.getAllByRole('link', { name: /öppna åtgärder$/ })).toHaveLength(1),
      comes,
    );
    await waitFor(
      () => expect(screen.getAllByRole('region', { name: 'Dagordning för nästa möte' })).toHaveLength(2),
      comes,
    );
    await screen.findByRole('table', { name: 'Läge per plats' }, comes);
    const sent = new Map(await sentSince(since));
    // The picture asks for its report, and then for what that holds.
    expect(sent.get(site)).toBeLessThanOrEqual(5);
    // The directory, the programme's own lists, and beforehand for whom the reader speaks.
    expect(sent.get('/sites/programmet')).toBeLessThanOrEqual(3);
    for (const [other, count] of sent)
      if (other !== site && other !== '/sites/programmet') expect([other, count]).toEqual([other, 1]);
  });
});

describe('a guest', () => {
  it('sees the forum they take part in, and their own promises', async () => {
    await open('kommunpolis', ['register', 'mine']);
    await tables(1);
    expect((await screen.findAllByRole('group', { name: /^Svara på/ }, comes)).length).toBeGreaterThan(0);
  });
});

describe('SharePoint that asks to be left alone', () => {
  it('is left alone, and the page is then shown by itself', async () => {
    const since = await tenant.lastRequest();
    await tenant.post('faults', {
      target: 'sharepoint',
      kind: '429',
      rate: 1,
      seed: 1,
      count: 2,
      retryAfter: 1,
    });
    await open('chef', ['register', 'state']);
    await tables(1);
    await screen.findByRole('link', { name: /öppna åtgärder$/ }, comes);
    expect((await tenant.requests(since)).filter(({ status }) => status === 429)).toHaveLength(2);
  });
});

describe('what somebody has written in a list', () => {
  it('is shown as it stands, never as markup', async () => {
    const markup = '<img src=x onerror="window.taken=1"><b>Fet</b><script>window.taken=1</script>';
    const address = `${actions}/items?$filter=SamOpen eq 1&$orderby=SamDueDate,ID&$top=1`;
    const { value } = await tenant.read<{ value: readonly { Id: number }[] }>(
      'samordnare',
      encodeURI(address),
    );
    await tenant.write('samordnare', `${actions}/items(${value[0]?.Id})`, { Title: markup });
    await open('chef', ['register']);
    await tables(1);
    expect(await screen.findByRole('link', { name: markup }, comes)).toBeTruthy();
    expect(document.querySelectorAll('img[src="x"], script')).toHaveLength(0);
    expect('taken' in window).toBe(false);
  });
});

describe('a reader without the right to write', () => {
  it('sees the forum and is offered nothing that SharePoint would refuse', async () => {
    await open('registrator', ['register', 'mine', 'state', 'meetings']);
    await tables(1);
    await screen.findByRole('link', { name: /öppna åtgärder$/ }, comes);
    await screen.findByText(/Du är inte kontakt i något forum/, {}, comes);
    expect(screen.queryByRole('button', { name: /Ny åtgärd|Lägg till|Ändra|Bekräfta|Skicka/ })).toBeNull();
    expect(screen.queryByRole('group', { name: /^Svara på/ })).toBeNull();
  });
});

describe('a list that somebody has given another name', () => {
  it('is still found, by its address', async () => {
    const token = await tenant.token('administrator');
    await callSharePoint(tenant.sharePoint, token, actions, {
      fields: { Title: 'Våra saker' },
      etag: '*',
    });
    await open('socialforvaltningen', ['register', 'state']);
    await tables(1);
    await screen.findByRole('link', { name: /öppna åtgärder$/ }, comes);
  });
});

describe('a column that somebody has taken away', () => {
  it('is named, with the way out, and stops no part that does without it', async () => {
    const token = await tenant.token('administrator');
    const column = `${actions}/fields/getbyinternalnameortitle('SamFunctionTitle')`;
    await callSharePoint(tenant.sharePoint, token, column, { fields: {}, etag: '*', removes: true });
    // A reader whose page has read nothing yet: another's would still stand.
    await open('controller', ['register', 'programme', 'state', 'meetings']);
    expect(
      await screen.findByText(
        /Något saknas på webbplatsen: .*SamFunctionTitle.*Be administratören/,
        {},
        comes,
      ),
    ).toBeTruthy();
    expect(await screen.findByRole('table', { name: 'Antagande' }, comes)).toBeTruthy();
    expect(await screen.findByRole('link', { name: /öppna åtgärder$/ }, comes)).toBeTruthy();
    expect(await screen.findByRole('region', { name: 'Dagordning för nästa möte' }, comes)).toBeTruthy();
    expect(screen.queryByRole('table', { name: /^Åtgärder/ })).toBeNull();
    expect(screen.getAllByText(/Något saknas på webbplatsen/)).toHaveLength(1);
  });
});
