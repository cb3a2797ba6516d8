/** Web parts that follow what is chosen in another, by Microsoft's own dynamic data, against the local tenant. */
import type { ServiceScope } from '@microsoft/sp-core-library';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import '../../local-tenant/loopback-names.cjs';
import { OfferedChoice } from '../../spfx-webparts/src/page/choice/OfferedChoice';
import { receivedFrom } from '../../spfx-webparts/src/page/choice/receivedFrom';
import { openInPart } from '../../shared/ui/page-part/partNavigation';
import ActionRegisterWebPart from '../../spfx-webparts/src/webparts/action-register/ActionRegisterWebPart';
import registerManifest from '../../spfx-webparts/src/webparts/action-register/ActionRegisterWebPart.manifest.json';
import PictureWebPart from '../../spfx-webparts/src/webparts/situation-picture/SituationPictureWebPart';
import pictureManifest from '../../spfx-webparts/src/webparts/situation-picture/SituationPictureWebPart.manifest.json';
import StateOfPlayWebPart from '../../spfx-webparts/src/webparts/state-of-play/StateOfPlayWebPart';
import stateManifest from '../../spfx-webparts/src/webparts/state-of-play/StateOfPlayWebPart.manifest.json';
import { startLocalTenant, type LocalTenant } from '../support/localTenant.ts';
import { placeOnPage, scopeOf, startSharePoint, type OnPage } from './placeOnPage';
import { idOf, signIn, signOut } from './signedIn';

jest.setTimeout(60_000);

const comes = { timeout: 20_000 };
const persona = 'samordnare';
let tenant: LocalTenant;
const placed: OnPage[] = [];
let scope: ServiceScope;
let person: string;

beforeAll(async () => {
  window.matchMedia = () =>
    ({ matches: false, addEventListener: () => 0, removeEventListener: () => 0 }) as never;
  Element.prototype.scrollIntoView = () => undefined;
  tenant = await startLocalTenant({ seed: 'demo' });
  person = await idOf(tenant, persona);
}, 180_000);

afterAll(async () => {
  await tenant.stop();
});

beforeEach(() => {
  signIn(persona);
  startSharePoint();
  scope = scopeOf(page());
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

const page = () => ({ webAddress: `${tenant.sharePoint}/sites/est-sodermalm` });
const kinds = {
  register: [ActionRegisterWebPart, registerManifest],
  picture: [PictureWebPart, pictureManifest],
  state: [StateOfPlayWebPart, stateManifest],
} as const;

/** `follows` is the place of the web part that both its properties are connected to. */
async function open(
  kind: keyof typeof kinds,
  { place, follows }: { place: number; follows?: number },
): Promise<OnPage> {
  const [WebPart, manifest] = kinds[kind];
  const on = await placeOnPage(WebPart, manifest, {
    ...page(),
    scope,
    place,
    person,
    ...(follows === undefined
      ? {}
      : { connections: { place: from(follows, 'place'), problem: from(follows, 'problem') } }),
  });
  placed.push(on);
  return on;
}

const from = (place: number, property: string): string =>
  `WebPart.${place === 1 ? pictureManifest.id : registerManifest.id}.${String(place).repeat(8)}-0000-4000-8000-000000000001:${property}`;

const table = ({ element }: OnPage) => within(element).findByRole('table', { name: /Åtgärder/ }, comes);
const pieceOf = (place: number): string =>
  decodeURIComponent(
    window.location.hash
      .slice(1)
      .split('&')
      .find((piece) => piece.startsWith(`register-${String(place).repeat(4)}=`)) ?? '',
  );

describe('a place that is chosen in Lägesbild', () => {
  it('narrows every register that follows it, until the reader takes it away there', async () => {
    await open('picture', { place: 1 });
    const first = await open('register', { place: 2, follows: 1 });
    const second = await open('register', { place: 3, follows: 1 });
    await Promise.all([table(first), table(second)]);
    const places = await screen.findByRole('table', { name: 'Läge per plats' }, comes);
    const [link] = within(places).getAllByRole('link');
    fireEvent.click(link as HTMLElement);
    await waitFor(() => expect(pieceOf(2)).toMatch(/plats=[\w-]+/), comes);
    narrow(2, '');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(pieceOf(2)).toMatch(/åtgärder$/);
    fireEvent.click(within(places).getAllByRole('link')[1] as HTMLElement);
    await waitFor(() => expect(pieceOf(3)).toMatch(/plats=[\w-]+/), comes);
  });
});

const both = async () => {
  const first = await open('register', { place: 2 });
  const second = await open('register', { place: 3, follows: 2 });
  await Promise.all([table(first), table(second)]);
  return [first, second] as const;
};
const narrow = (place: number, query: string): void =>
  openInPart(`register-${String(place).repeat(4)}`, { page: 'actions', query });

describe('a problem that is chosen in a register', () => {
  it('narrows another register that follows it, and stops narrowing it when it is left', async () => {
    await both();
    narrow(2, 'problem=1');
    await waitFor(() => expect(pieceOf(3)).toContain('problem=1'), comes);
    narrow(2, 'lage=overdue');
    await waitFor(() => expect(pieceOf(3)).toMatch(/åtgärder$/), comes);
  });

  it('comes to rest where two registers follow each other', async () => {
    const first = await open('register', { place: 2, follows: 3 });
    const second = await open('register', { place: 3, follows: 2 });
    await Promise.all([table(first), table(second)]);
    narrow(2, 'problem=1');
    await waitFor(() => expect(pieceOf(3)).toContain('problem=1'), comes);
    narrow(3, 'problem=2');
    await waitFor(() => expect(pieceOf(2)).toContain('problem=2'), comes);
    const replaced = jest.spyOn(window.history, 'replaceState');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(replaced).not.toHaveBeenCalled();
    replaced.mockRestore();
  });
});

const openRowsWhere = async (condition: string): Promise<number> => {
  const site = '/sites/est-sodermalm';
  const address = `${site}/_api/web/GetList('${site}/Lists/Actions')/items?$select=Id&$filter=${condition} and SamOpen eq 1&$top=500`;
  return (await tenant.read<{ value: readonly object[] }>(persona, encodeURI(address))).value.length;
};

describe('Läget that follows a register', () => {
  it('counts what is chosen there, says so, and leads to those rows; the rest stays the forum’s', async () => {
    const register = await open('register', { place: 2 });
    const { element } = await open('state', { place: 3, follows: 2 });
    const state = within(element);
    await table(register);
    const whole = (await state.findByRole('link', { name: /öppna åtgärder$/ }, comes)).textContent;
    expect(state.getByText(/^Inga kontaktpersoner visas/)).toBeTruthy();
    expect(state.queryByText(/Gäller/)).toBeNull();

    narrow(2, 'problem=1');
    expect((await state.findByText('Gäller problemet PR-01.', {}, comes)).getAttribute('role')).toBe(
      'status',
    );
    expect(state.getByText('De andra rutorna gäller hela forumet.')).toBeTruthy();
    const rows = await openRowsWhere('SamAboutId eq 1');
    const link = state.getByRole('link', { name: /öppna? åtgärd(er)?$/ });
    expect(link.textContent).toMatch(new RegExp(`^${rows} `));
    expect(link.textContent).not.toBe(whole);
    expect(decodeURIComponent(link.getAttribute('href') ?? '')).toContain('problem=1');

    const { value } = await tenant.read<{ value: readonly { SamPlaceKey: string; Title: string }[] }>(
      persona,
      "/sites/programmet/_api/web/GetList('/sites/programmet/Lists/Places')/items?$select=SamPlaceKey,Title&$top=1",
    );
    const [place] = value;
    narrow(2, `plats=${place?.SamPlaceKey ?? ''}`);
    await state.findByText(`Gäller platsen ${place?.Title ?? ''}.`, {}, comes);
    narrow(2, '');
    await waitFor(() => expect(state.queryByText(/^Gäller/)).toBeNull(), comes);
    expect(state.getByRole('link', { name: /öppna åtgärder$/ }).textContent).toBe(whole);
  });
});

describe('the settings', () => {
  it('say of Läget what follows nothing', async () => {
    const { webPart } = await open('state', { place: 3 });
    const pane = JSON.stringify(webPart.getPropertyPaneConfiguration());
    expect(pane).toContain('Problem från');
    expect(pane).toContain('De andra rutorna visar alltid hela forumet.');
  });

  it('offer a connection for the place and one for the problem', async () => {
    const { webPart } = await open('register', { place: 2 });
    expect(JSON.stringify(webPart.getPropertyPaneConfiguration())).toContain('Plats från');
  });
});

describe('what is offered', () => {
  it('has only the names that pages hold', () => {
    const offered = new OfferedChoice();
    expect(offered.getPropertyDefinitions().map(({ id }) => id)).toEqual(['place', 'problem']);
    expect(offered.take({ place: 'torget', problem: '' })).toEqual(['place']);
    expect(offered.take({ place: 'torget', problem: '' })).toEqual([]);
    expect(['place', 'problem', 'constructor'].map(offered.getPropertyValue)).toEqual(['torget', '', '']);
  });
});

describe('what is received', () => {
  it.each([undefined, null, 'text', 7, {}, { tryGetValue: 'no' }])('is nothing of %j', (stored) => {
    expect(receivedFrom(stored)).toBeUndefined();
  });

  it('is nothing of a source that fails', () => {
    const failing = {
      tryGetValue: () => {
        throw new Error('no');
      },
    };
    expect(receivedFrom(failing)).toBeUndefined();
  });
});
