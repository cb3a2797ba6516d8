/**
 * The web parts that show what the programme and the forum know; and every web part in Teams, as a tab of a team, whose
 * site is the forum's, and as an app of its own, on the tenant's first site. On the real base class, against the local
 * tenant.
 */
import * as axe from 'axe-core';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-theme';
import '../../local-tenant/loopback-names.cjs';
import ActionRegisterWebPart from '../../spfx-webparts/src/webparts/action-register/ActionRegisterWebPart';
import registerManifest from '../../spfx-webparts/src/webparts/action-register/ActionRegisterWebPart.manifest.json';
import MeetingsWebPart from '../../spfx-webparts/src/webparts/meetings/MeetingsWebPart';
import meetingsManifest from '../../spfx-webparts/src/webparts/meetings/MeetingsWebPart.manifest.json';
import MyPromisesWebPart from '../../spfx-webparts/src/webparts/my-promises/MyPromisesWebPart';
import mineManifest from '../../spfx-webparts/src/webparts/my-promises/MyPromisesWebPart.manifest.json';
import OpenPromisesWebPart from '../../spfx-webparts/src/webparts/open-promises/OpenPromisesWebPart';
import openManifest from '../../spfx-webparts/src/webparts/open-promises/OpenPromisesWebPart.manifest.json';
import ProgrammeWebPart from '../../spfx-webparts/src/webparts/programme/ProgrammeWebPart';
import programmeManifest from '../../spfx-webparts/src/webparts/programme/ProgrammeWebPart.manifest.json';
import PictureWebPart from '../../spfx-webparts/src/webparts/situation-picture/SituationPictureWebPart';
import pictureManifest from '../../spfx-webparts/src/webparts/situation-picture/SituationPictureWebPart.manifest.json';
import StateOfPlayWebPart from '../../spfx-webparts/src/webparts/state-of-play/StateOfPlayWebPart';
import stateManifest from '../../spfx-webparts/src/webparts/state-of-play/StateOfPlayWebPart.manifest.json';
import { startLocalTenant, type LocalTenant } from '../support/localTenant.ts';
import { placeOnPage, type OnPage } from './placeOnPage';
import { idOf, signIn, signOut } from './signedIn';
import { TeamsAround } from './TeamsAround';

jest.setTimeout(60_000);

const comes = { timeout: 20_000 };
const team = '/sites/est-sodermalm';

/** Something that only the forum of the team's site, or the programme, can have told. */
const kinds = {
  register: [ActionRegisterWebPart, registerManifest, /^Spridd stängning/],
  mine: [MyPromisesWebPart, mineManifest, /^(Att svara på|Mina åtgärder)/],
  state: [StateOfPlayWebPart, stateManifest, /^EST Södermalm, uppdaterat/],
  meetings: [MeetingsWebPart, meetingsManifest, /^Dagordning för nästa möte/],
  programme: [ProgrammeWebPart, programmeManifest, /^Ersatte Stockholms stads trygghetsprogram/],
  picture: [PictureWebPart, pictureManifest, /^Läge per plats/],
  open: [OpenPromisesWebPart, openManifest, /ÅT-SÖD-1,/],
} as const;
type Kind = keyof typeof kinds;
const everyKind = Object.keys(kinds) as readonly Kind[];

let tenant: LocalTenant;
const placed: OnPage[] = [];

beforeAll(async () => {
  window.matchMedia = () =>
    ({ matches: false, addEventListener: () => 0, removeEventListener: () => 0 }) as never;
  tenant = await startLocalTenant({ seed: 'demo' });
}, 180_000);

afterAll(() => tenant.stop());

afterEach(() => {
  for (const { webPart, element } of placed.splice(0)) {
    webPart.onDispose();
    element.remove();
  }
  window.sessionStorage.clear();
  signOut();
  cleanup();
});

interface Opened {
  readonly site?: string;
  readonly locale?: string;
  readonly properties?: object;
  readonly teams?: object;
}

async function open(persona: string, kind: Kind, opened: Opened = {}): Promise<OnPage> {
  const { site = team, properties, ...more } = opened;
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
    expect(screen.getByText('Stockholms stads trygghetsprogram 2024–2027')).toBeTruthy();
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

/** The ground that the part paints, in the theme that it has been given. */
const groundOf = (element: HTMLElement): string => {
  const [provider] = element.getElementsByClassName('fui-FluentProvider');
  return provider === undefined
    ? ''
    : getComputedStyle(provider).getPropertyValue('--colorNeutralBackground3').trim();
};

describe('in a tab of a team', () => {
  it.each(everyKind)('%s shows the team’s own forum in Teams’ theme, and follows it', async (kind) => {
    const teams = new TeamsAround('dark');
    const { element } = await open('samordnare', kind, { teams });
    const [told] = await within(element).findAllByText(kinds[kind][2], {}, comes);
    expect(groundOf(element)).toBe(teamsDarkTheme.colorNeutralBackground3);
    teams.turn('contrast');
    await waitFor(() => expect(groundOf(element)).toBe(teamsHighContrastTheme.colorNeutralBackground3));
    teams.turn('default');
    await waitFor(() => expect(groundOf(element)).toBe(teamsLightTheme.colorNeutralBackground3));
    // Drawn anew, it keeps what it shows.
    expect(element.contains(told ?? null)).toBe(true);
  });

  it('keeps to the site’s theme where Teams does not answer', async () => {
    const silent = {
      teamsJs: {
        app: {
          registerOnThemeChangeHandler: () => undefined,
          getContext: () => Promise.reject(new Error('The library has not been initialised.')),
        },
      },
    };
    const { element } = await open('samordnare', 'state', { teams: silent });
    await within(element).findByText(kinds.state[2], {}, comes);
    expect(groundOf(element)).not.toBe(teamsDarkTheme.colorNeutralBackground3);
  });
});

describe('as an app of its own in Teams, on the tenant’s first site', () => {
  it.each(['register', 'meetings', 'picture', 'open'] as const)(
    '%s offers the forums to choose among',
    async (kind) => {
      const { element } = await open('samordnare', kind, { site: '', teams: new TeamsAround('dark') });
      expect(await screen.findByText('Välj forum', { selector: 'h2' }, comes)).toBeTruthy();
      const choice = within(element).getByLabelText('Forum');
      expect(within(choice).getByRole('option', { name: 'EST Södermalm' })).toBeTruthy();
    },
  );

  it.each([
    ['mine', kinds.mine[2]],
    ['programme', kinds.programme[2]],
    ['state', /^Hela programmet, uppdaterat/],
  ] as const)('%s needs no forum', async (kind, words) => {
    const { element } = await open('samordnare', kind, { site: '', teams: new TeamsAround('dark') });
    expect(await within(element).findAllByText(words, {}, comes)).not.toEqual([]);
  });
});
