/** The web parts of a page together, on the real base class and a real page context, against the local tenant. */
import * as axe from 'axe-core';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import '../../local-tenant/loopback-names.cjs';
import ActionRegisterWebPart from '../../spfx-webparts/src/webparts/action-register/ActionRegisterWebPart';
import registerManifest from '../../spfx-webparts/src/webparts/action-register/ActionRegisterWebPart.manifest.json';
import MyPromisesWebPart from '../../spfx-webparts/src/webparts/my-promises/MyPromisesWebPart';
import mineManifest from '../../spfx-webparts/src/webparts/my-promises/MyPromisesWebPart.manifest.json';
import MeetingsWebPart from '../../spfx-webparts/src/webparts/meetings/MeetingsWebPart';
import meetingsManifest from '../../spfx-webparts/src/webparts/meetings/MeetingsWebPart.manifest.json';
import StateOfPlayWebPart from '../../spfx-webparts/src/webparts/state-of-play/StateOfPlayWebPart';
import stateManifest from '../../spfx-webparts/src/webparts/state-of-play/StateOfPlayWebPart.manifest.json';
import { startLocalTenant, type LocalTenant } from '../support/localTenant.ts';
import { placeOnPage, type OnPage } from './placeOnPage';
import { idOf, signIn, signOut } from './signedIn';

jest.setTimeout(60_000);

const FORUM = '/sites/est-sodermalm';
const PROGRAMME = '/sites/programmet';
const comes = { timeout: 20_000 };

let tenant: LocalTenant;
const placed: OnPage[] = [];

beforeAll(async () => {
  window.matchMedia = () =>
    ({ matches: false, addEventListener: () => 0, removeEventListener: () => 0 }) as never;
  Element.prototype.scrollIntoView = () => undefined;
  tenant = await startLocalTenant({ seed: 'demo' });
}, 180_000);

afterAll(async () => {
  await tenant.stop();
});

afterEach(() => {
  for (const { webPart, element } of placed.splice(0)) {
    webPart.onDispose();
    element.remove();
  }
  window.history.replaceState(null, '', '/');
  signOut();
  cleanup();
});

type Kind = 'register' | 'mine' | 'state' | 'meetings';
const kinds = {
  register: [ActionRegisterWebPart, registerManifest],
  mine: [MyPromisesWebPart, mineManifest],
  state: [StateOfPlayWebPart, stateManifest],
  meetings: [MeetingsWebPart, meetingsManifest],
} as const;

interface Opened {
  readonly site?: string;
  readonly locale?: string;
  readonly properties?: object;
}

async function open(persona: string, kind: Kind, { site = FORUM, ...more }: Opened = {}): Promise<OnPage> {
  signIn(persona);
  const [WebPart, manifest] = kinds[kind];
  const on = await placeOnPage(WebPart, manifest, {
    webAddress: `${tenant.sharePoint}${site}`,
    person: await idOf(tenant, persona),
    place: placed.length + 1,
    ...more,
    properties: { ...manifest.preconfiguredEntries[0]?.properties, ...more.properties },
  });
  placed.push(on);
  return on;
}

const register = (name = 'Åtgärder'): Promise<HTMLElement> =>
  screen.findByRole('table', { name: new RegExp(name) }, comes);

const spoken = async (since: number) =>
  (await tenant.requests(since)).filter(
    // Signing in is the test's own here, and looking for changes goes on for as long as the page is open.
    ({ surface, path }) =>
      surface === 'sharepoint' && !path.endsWith('/contextinfo') && !/LastItemModifiedDate/.test(path),
  );

describe('a page with several parts', () => {
  it('asks its own site three times at most, and every other site once', async () => {
    const before = await tenant.lastRequest();
    await Promise.all([
      open('samordnare', 'register'),
      open('samordnare', 'mine'),
      open('samordnare', 'register'),
    ]);
    await waitFor(() => expect(screen.getAllByRole('table')).toHaveLength(2), comes);
    await screen.findByText(/Mina åtaganden/, {}, comes);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const sites = (await spoken(before)).map(({ path }) => path.split('/_api/')[0]);
    expect(sites.filter((site) => site === FORUM).length).toBeLessThanOrEqual(3);
    // The directory, and beforehand for whom the reader speaks.
    expect(sites.filter((site) => site === PROGRAMME).length).toBeLessThanOrEqual(2);
    for (const site of new Set(sites.filter((each) => each !== FORUM && each !== PROGRAMME)))
      expect(sites.filter((each) => each === site)).toHaveLength(1);
  });

  it('has no accessibility fault that can be seen without a screen', async () => {
    await Promise.all([open('samordnare', 'register'), open('samordnare', 'mine')]);
    await register();
    const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
    const { violations } = await axe.run(document.body, { rules });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });
});

describe('Åtgärdsregister', () => {
  it('is a real web part, beneath the page’s own heading', async () => {
    const { webPart } = await open('chef', 'register');
    expect(webPart).toBeInstanceOf(BaseClientSideWebPart);
    expect(await screen.findByRole('heading', { level: 2, name: 'Åtgärdsregister' }, comes)).toBeTruthy();
    expect(screen.queryByRole('heading', { level: 1 })).toBeNull();
    await register();
  });

  it('keeps its filter in a piece of the address that is its own', async () => {
    window.history.replaceState(null, '', '#annan=x');
    await open('chef', 'register');
    await register();
    fireEvent.click(screen.getByRole('button', { name: /^Försenade/ }));
    await waitFor(() => expect(window.location.hash).toContain('register-1111='));
    expect(window.location.hash).toContain('annan=x');
    expect(decodeURIComponent(window.location.hash)).toContain('lage=overdue');
  });

  it('opens an action in its place and leads back', async () => {
    await open('samordnare', 'register');
    const table = await register();
    const [link] = within(table).getAllByRole('link');
    fireEvent.click(link as HTMLElement);
    expect(await screen.findByText('Svar och händelser', {}, comes)).toBeTruthy();
    fireEvent.click(screen.getByRole('link', { name: 'Åtgärder' }));
    await register();
  });

  it('begins with what the page’s author has chosen, and heeds another choice at once', async () => {
    const { webPart } = await open('chef', 'register', { properties: { selection: 'overdue' } });
    await register();
    expect(screen.getByRole('button', { name: /^Försenade/ }).getAttribute('aria-pressed')).toBe('true');
    webPart.properties['selection'] = 'open';
    webPart.render();
    await waitFor(() =>
      expect(screen.getByRole('button', { name: /^Försenade/ }).getAttribute('aria-pressed')).toBe('false'),
    );
  });

  it('offers the programme’s forums on a page that belongs to none', async () => {
    await open('samordnare', 'register', { site: '/sites/programmet' });
    const choice = await screen.findByRole('combobox', { name: 'Forum' }, comes);
    const names = within(choice)
      .getAllByRole('option')
      .map(({ textContent }) => textContent);
    expect(names).toContain('EST Södermalm');
    fireEvent.change(choice, { target: { value: 'est-sodermalm' } });
    await register();
  });

  it('tells whoever has no permission so', async () => {
    await open('utomstaende', 'register');
    expect(await screen.findByText(/Du har inte rätt/, {}, comes)).toBeTruthy();
  });

  it('is in English on an English page', async () => {
    await open('chef', 'register', { locale: 'en-US' });
    expect(await screen.findByRole('heading', { name: 'Action register' }, comes)).toBeTruthy();
    await register('Actions');
  });
});

describe('Mina åtaganden', () => {
  it('answers in place, and SharePoint has the answer', async () => {
    await open('kommunpolis', 'mine');
    const [group] = await screen.findAllByRole('group', { name: /^Svara på/ }, comes);
    const title = (group?.getAttribute('aria-label') ?? '').replace('Svara på ', '');
    fireEvent.click(within(group as HTMLElement).getByRole('button', { name: /^(Bekräfta|Pågår)/ }));
    expect(await screen.findByText(new RegExp(`^Tack, svaret på ${title}`), {}, comes)).toBeTruthy();
    const address = `${FORUM}/_api/web/GetList('${FORUM}/Lists/Answers')/items?$select=*&$orderby=ID desc&$top=1`;
    const { value } = await tenant.read<{ value: readonly object[] }>('samordnare', encodeURI(address));
    expect(JSON.stringify(value)).toMatch(/Pågår|Bekräft/);
  });

  it('asks each forum where one speaks by one plain reading, for which no site is asked for a digest', async () => {
    const before = await tenant.lastRequest();
    await open('kommunpolis', 'mine', { site: PROGRAMME });
    await screen.findByRole('heading', { name: /^Att svara på/ }, comes);
    await waitFor(() => expect(screen.queryByText(/^Hämtar|^Läser/)).toBeNull(), comes);
    const asked = (await tenant.requests(before))
      .filter(({ surface, path }) => surface === 'sharepoint' && !path.startsWith(PROGRAMME))
      .map(({ method, path }) => `${method} ${path.split('/_api/')[0] ?? ''}`);
    expect(asked).toContain(`GET ${FORUM}`);
    expect(asked.length).toBeGreaterThan(3);
    expect([...asked].sort()).toEqual([...new Set(asked)].sort());
    expect(asked.filter((each) => !each.startsWith('GET '))).toEqual([]);
    expect(screen.getAllByText(/lovad .*PR-/).length).toBeGreaterThan(0);
  });

  it('begins at once with whose promises they are, and says so to whoever is no contact', async () => {
    await open('controller', 'mine');
    expect(await screen.findByRole('heading', { level: 2, name: 'Mina åtaganden' }, comes)).toBeTruthy();
    expect(await screen.findByText('Du är inte kontakt i något forum', {}, comes)).toBeTruthy();
  });
});

describe('Läget', () => {
  it('counts what SharePoint holds, and names nobody', async () => {
    const { element } = await open('chef', 'state');
    const link = await screen.findByRole('link', { name: /öppna åtgärder$/ }, comes);
    const address = `${FORUM}/_api/web/GetList('${FORUM}/Lists/Actions')/items?$select=SamFunctionTitle&$filter=SamOpen eq 1&$top=500`;
    const { value } = await tenant.read<{ value: readonly { SamFunctionTitle: string | null }[] }>(
      'samordnare',
      encodeURI(address),
    );
    expect(link.textContent).toBe(`${value.length} öppna åtgärder`);
    for (const { SamFunctionTitle } of value)
      if (SamFunctionTitle !== null) expect(element.textContent).not.toContain(SamFunctionTitle);
  });

  it('opens the rows behind a number in its own place, and leads back', async () => {
    await open('chef', 'state');
    fireEvent.click(await screen.findByRole('link', { name: /^\d+ försenade?$/ }, comes));
    await register();
    expect(decodeURIComponent(window.location.hash)).toContain('lage=overdue');
    fireEvent.click(screen.getByRole('link', { name: 'Tillbaka till Läget' }));
    await screen.findByRole('link', { name: /^\d+ försenade?$/ }, comes);
  });

  it('opens them in the page’s own register where there is one', async () => {
    await open('chef', 'register');
    await register();
    await open('chef', 'state');
    fireEvent.click(await screen.findByRole('link', { name: /^\d+ försenade?$/ }, comes));
    await waitFor(() => expect(window.location.hash).toContain('register-1111='));
    expect(window.location.hash).not.toContain('state-2222=');
  });

  it('adds up the forums of the programme, and asks each of them once', async () => {
    const before = await tenant.lastRequest();
    await open('administrator', 'state', { properties: { scope: 'programme' } });
    await screen.findByRole('rowheader', { name: 'Alla forum' }, comes);
    const mine = (await spoken(before)).filter(({ persona }) => persona === 'administrator');
    const siteOf = ({ path }: { readonly path: string }) => path.split('/_api/')[0];
    // What a part of the test before still had on its way goes out under this one's cookie.
    const asked = mine.slice(mine.findIndex((one) => siteOf(one) === PROGRAMME));
    expect(asked.length).toBeGreaterThan(3);
    expect(new Set(asked.map(siteOf)).size).toBe(asked.length);
    // By plain readings, which no digest has to be fetched for.
    expect(new Set(asked.slice(1).map(({ method }) => method))).toEqual(new Set(['GET']));
    const share = await screen.findByRole(
      'link',
      { name: /^Alla forum: \d+\s%, \d+ av \d+ åtgärder klara i tid$/ },
      comes,
    );
    expect(share.getAttribute('href')).toContain('forfoll');
    fireEvent.click(screen.getByRole('link', { name: /^Alla forum: \d+ försenade$/ }));
    expect(await screen.findByRole('heading', { name: 'Alla åtgärder' }, comes)).toBeTruthy();
    expect(decodeURIComponent(window.location.hash)).toContain('lage=overdue');
  });
});

describe('Möten och beslut', () => {
  it('shows what comes, its agenda and what was decided last', async () => {
    const { element } = await open('chef', 'meetings');
    const agenda = await screen.findByRole('region', { name: 'Dagordning för nästa möte' }, comes);
    expect(within(agenda).getAllByRole('listitem').length).toBeGreaterThan(3);
    expect(screen.getByRole('region', { name: 'Senaste besluten' })).toBeTruthy();
    expect(element.textContent).toContain('Möten och beslut');
  });
});
