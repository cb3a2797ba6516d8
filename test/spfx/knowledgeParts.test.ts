/** The web parts that show what the programme and the forum know, on the real base class, against the local tenant. */
import * as axe from 'axe-core';
import { cleanup, screen, within } from '@testing-library/react';
import '../../local-tenant/loopback-names.cjs';
import PictureWebPart from '../../spfx-webparts/src/webparts/situation-picture/SituationPictureWebPart';
import pictureManifest from '../../spfx-webparts/src/webparts/situation-picture/SituationPictureWebPart.manifest.json';
import ProgrammeWebPart from '../../spfx-webparts/src/webparts/programme/ProgrammeWebPart';
import programmeManifest from '../../spfx-webparts/src/webparts/programme/ProgrammeWebPart.manifest.json';
import { startLocalTenant, type LocalTenant } from '../support/localTenant.ts';
import { placeOnPage, type OnPage } from './placeOnPage';
import { idOf, signIn, signOut } from './signedIn';

jest.setTimeout(60_000);

const comes = { timeout: 20_000 };
let tenant: LocalTenant;
const placed: OnPage[] = [];

beforeAll(async () => {
  window.matchMedia = () =>
    ({ matches: false, addEventListener: () => 0, removeEventListener: () => 0 }) as never;
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
  signOut();
  cleanup();
});

const kinds = {
  programme: [ProgrammeWebPart, programmeManifest],
  picture: [PictureWebPart, pictureManifest],
} as const;

interface Opened {
  readonly site?: string;
  readonly locale?: string;
  readonly properties?: object;
}

async function open(persona: string, kind: keyof typeof kinds, opened: Opened = {}): Promise<OnPage> {
  const { site = '/sites/est-sodermalm', properties, ...more } = opened;
  signIn(persona);
  const [WebPart, manifest] = kinds[kind];
  const on = await placeOnPage(WebPart, manifest, {
    webAddress: `${tenant.sharePoint}${site}`,
    person: await idOf(tenant, persona),
    place: placed.length + 1,
    ...more,
    properties: { ...manifest.preconfiguredEntries[0]?.properties, ...properties },
  });
  placed.push(on);
  return on;
}

const faults = async (element: HTMLElement) =>
  (
    await axe.run(element, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } })
  ).violations.map(({ id }) => id);

describe('Program och antagande', () => {
  it('shows the programme in force with its goals, charts and adoption, in two requests', async () => {
    const before = await tenant.lastRequest();
    const { element } = await open('chef', 'programme');
    await screen.findByRole('table', { name: 'Antagande' }, comes);
    expect(screen.getByText(/Ersatte Stockholms stads trygghetsprogram 2020–2023/)).toBeTruthy();
    expect(screen.getByText('5 av 8, 63 %')).toBeTruthy();
    expect(screen.getByText('1 av 3, 33 %')).toBeTruthy();
    expect(screen.getByRole('img', { name: /^Otrygga sent på kvällen från/ })).toBeTruthy();
    const asked = (await tenant.requests(before)).filter(({ path }) => /programmet.*\$batch/.test(path));
    expect(asked.length).toBeLessThanOrEqual(2);
    expect(await faults(element)).toEqual([]);
  });

  it('shows the version that the page’s author has chosen, and leaves out what is turned off', async () => {
    await open('chef', 'programme', { properties: { programme: '2020-2023', adoption: false } });
    expect(await screen.findByText('Upphört', {}, comes)).toBeTruthy();
    expect(screen.queryByRole('table', { name: 'Antagande' })).toBeNull();
  });

  it('says what to do where the version is unknown, in English too', async () => {
    await open('chef', 'programme', { locale: 'en-US', properties: { programme: "x' or 1 eq 1" } });
    expect(await screen.findByText("The version ‹x' or 1 eq 1› does not exist", {}, comes)).toBeTruthy();
  });

  it('tells whoever has no permission so', async () => {
    await open('utomstaende', 'programme');
    expect(await screen.findByText('Programmet gick inte att hämta', {}, comes)).toBeTruthy();
  });
});

describe('Lägesbild', () => {
  it('shows the picture approved last with its places, figures and texts, and no draft', async () => {
    const { element } = await open('kommunpolis', 'picture');
    const table = await screen.findByRole('table', { name: 'Läge per plats' }, comes);
    expect(within(table).getAllByRole('row')).toHaveLength(6);
    expect(screen.getByRole('img', { name: /^Karta med 5 platser/ })).toBeTruthy();
    expect(screen.getByRole('img', { name: /^Bråk, händelser från/ })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Analys' })).toBeTruthy();
    expect(element.textContent).not.toContain('utkast');
    expect(await faults(element)).toEqual([]);
  });

  it('warns where the statutory picture is to be updated', async () => {
    await open('chef', 'picture', { site: '/sites/bra-farsta' });
    expect(await screen.findByText(/Det är dags att börja/, {}, comes)).toBeTruthy();
  });

  it('names the setting where its area has no picture', async () => {
    await open('kommunpolis', 'picture', { properties: { area: "Farsta' or '1" } });
    expect(await screen.findByText("Området ‹Farsta' or '1› har ingen lägesbild", {}, comes)).toBeTruthy();
  });

  it('shows what it can of properties of another version', async () => {
    await open('kommunpolis', 'picture', { properties: { area: 7, figures: 'ja', texts: null } });
    expect(await screen.findByRole('table', { name: 'Läge per plats' }, comes)).toBeTruthy();
  });
});
