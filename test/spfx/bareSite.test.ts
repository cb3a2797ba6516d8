/** Every web part on a site where nothing is set up, with properties of another version or of nobody's making. */
import { cleanup, waitFor, within } from '@testing-library/react';
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

jest.setTimeout(60_000);

const site = '/sites/est-sodermalm';
const kinds = {
  register: [ActionRegisterWebPart, registerManifest],
  mine: [MyPromisesWebPart, mineManifest],
  state: [StateOfPlayWebPart, stateManifest],
  meetings: [MeetingsWebPart, meetingsManifest],
  programme: [ProgrammeWebPart, programmeManifest],
  picture: [PictureWebPart, pictureManifest],
  open: [OpenPromisesWebPart, openManifest],
} as const;
type Kind = keyof typeof kinds;
const everyKind = Object.keys(kinds) as readonly Kind[];

let tenant: LocalTenant;
let placed: OnPage | null = null;

beforeAll(async () => {
  window.matchMedia = () =>
    ({ matches: false, addEventListener: () => 0, removeEventListener: () => 0 }) as never;
  tenant = await startLocalTenant({ seed: 'empty' });
}, 120_000);

afterAll(() => tenant.stop());

afterEach(() => {
  placed?.webPart.onDispose();
  placed?.element.remove();
  window.sessionStorage.clear();
  signOut();
  cleanup();
});

async function open(kind: Kind, properties?: Readonly<Record<string, unknown>>): Promise<HTMLElement> {
  signIn('administrator');
  const [WebPart, manifest] = kinds[kind];
  placed = await placeOnPage(WebPart, manifest, {
    webAddress: `${tenant.sharePoint}${site}`,
    person: await idOf(tenant, 'administrator'),
    ...(properties === undefined ? {} : { properties }),
  });
  return placed.element;
}

/** The register is on its way until the forum is known to be none. */
const wayOut = /[Bb]e (administratören|den som)|Något saknas på webbplatsen/;

describe('on a site without the lists', () => {
  it.each(everyKind)('%s says what is missing and who can mend it', async (kind) => {
    const element = await open(kind);
    await waitFor(() => expect(element.textContent).toMatch(wayOut), { timeout: 15_000 });
    await waitFor(() => expect(within(element).queryByRole('table')).toBeNull(), { timeout: 15_000 });
    // Nothing to choose among, so nothing to press but the way out; and the page's own focus stays where it was.
    const buttons = () => within(element).queryAllByRole('button');
    await waitFor(() =>
      // One for the forum's site, and for some parts one for the programme's.
      expect(new Set(buttons().map(({ textContent }) => textContent))).toEqual(new Set(['Försök igen'])),
    );
    expect(document.activeElement).toBe(document.body);
  });
});

const hostile = {
  heading: '<img src=x onerror="window.taken=1">',
  forumAddress: 'javascript:window.taken=1',
  programmeAddress: '//evil.example/sites/x',
  scope: { toString: 'x' },
  selection: '__proto__',
  layout: ['board'],
  rows: 9e99,
  beside: 'yes',
  place: { tryGetValue: 7 },
  problem: null,
  ofALaterVersion: { $ref: '#' },
};

describe('with properties that no version of ours has written', () => {
  it.each(everyKind)('%s is shown all the same, asks no other origin and runs nothing', async (kind) => {
    const asked: string[] = [];
    const element = await open(kind, hostile);
    const sent = globalThis.fetch;
    globalThis.fetch = (input, init) => {
      asked.push(input instanceof Request ? input.url : input.toString());
      return sent(input, init);
    };
    await waitFor(() => expect(element.textContent).toMatch(wayOut), { timeout: 15_000 });
    expect(asked.filter((address) => !address.startsWith(tenant.sharePoint))).toEqual([]);
    expect(element.querySelectorAll('img, script')).toHaveLength(0);
    expect('taken' in window).toBe(false);
  });
});
