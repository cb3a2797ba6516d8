import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { cleanup, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { act } from 'react-dom/test-utils';
import '../../local-tenant/loopback-names.cjs';
import OpenPromisesWebPart from '../../spfx-webparts/src/webparts/open-promises/OpenPromisesWebPart';
import manifest from '../../spfx-webparts/src/webparts/open-promises/OpenPromisesWebPart.manifest.json';
import { startLocalTenant, type LocalTenant } from '../support/localTenant.ts';
import { placeOnPage, type OnPage } from './placeOnPage';
import { signIn, signOut } from './signedIn';

const START_LIMIT = 180_000;
const FORUM = '/sites/est-sodermalm';

interface StoredAction {
  readonly Id: number;
  readonly Title: string;
  readonly SamFunctionTitle: string | null;
}

jest.setTimeout(30_000);

let tenant: LocalTenant;

beforeAll(async () => {
  tenant = await startLocalTenant({ seed: 'demo' });
}, START_LIMIT);

afterAll(async () => {
  await tenant.stop();
});

let placed: OnPage | null = null;

afterEach(() => {
  placed?.webPart.onDispose();
  placed?.element.remove();
  placed = null;
  signOut();
  cleanup();
});

async function open(persona: string, properties: object = {}, locale = 'sv-SE'): Promise<OnPage> {
  signIn(persona);
  placed = await placeOnPage(OpenPromisesWebPart, manifest, {
    webAddress: `${tenant.sharePoint}${FORUM}`,
    locale,
    properties: { rows: 50, ...properties },
  });
  return placed;
}

/** The titles in the order of the list, once it has come. */
async function shownTitles(name = 'Öppna åtaganden'): Promise<readonly string[]> {
  const table = await screen.findByRole('table', { name }, { timeout: 10_000 });
  const [, ...rows] = within(table).getAllByRole('row');
  return rows.map((row) => within(row).getAllByRole('cell')[0]?.firstElementChild?.textContent ?? '');
}

/** Fluent puts a theme's colours into a rule for the class of its outermost element. */
function siteColour(element: HTMLElement): string {
  const provider = element.querySelector('.fui-FluentProvider') ?? element;
  return getComputedStyle(provider).getPropertyValue('--colorBrandBackground').trim();
}

async function storedActions(filter: string): Promise<readonly StoredAction[]> {
  const query = `$select=Id,Title,SamFunctionTitle&$filter=${filter}&$top=200&$orderby=SamDueDate asc,Id asc`;
  const address = `${FORUM}/_api/web/GetList('${FORUM}/Lists/Actions')/items?${query}`;
  const { value } = await tenant.read<{ value: readonly StoredAction[] }>('samordnare', encodeURI(address));
  return value;
}

describe('the web part Öppna åtaganden on a page of the forum', () => {
  it('is a real web part', async () => {
    expect((await open('chef')).webPart).toBeInstanceOf(BaseClientSideWebPart);
    await shownTitles();
  });

  it('shows every open action that SharePoint holds, in the order of their dates', async () => {
    const stored = await storedActions('SamOpen eq 1');
    expect(stored.length).toBeGreaterThan(5);
    await open('chef');
    expect(await shownTitles()).toEqual(stored.map(({ Title }) => Title));
  });

  it('names the organisations in words, read from the programme’s site', async () => {
    const { element } = await open('chef');
    await shownTitles();
    expect(element.textContent).toContain('Trafikkontoret');
    expect(element.textContent).not.toContain('trafikkontoret');
  });

  it('shows no person and no function', async () => {
    const functions = (await storedActions('SamOpen eq 1')).flatMap(
      ({ SamFunctionTitle }) => SamFunctionTitle ?? [],
    );
    expect(functions.length).toBeGreaterThan(0);
    const { element } = await open('chef');
    await shownTitles();
    for (const name of functions) expect(element.textContent).not.toContain(name);
  });

  it('tells whoever has no permission so, and shows nothing', async () => {
    const { element } = await open('utomstaende');
    expect(await screen.findByText(/Du har inte rätt att se forumets åtaganden/)).toBeTruthy();
    expect(within(element).queryByRole('table')).toBeNull();
  });

  it('asks SharePoint for rows and names, and not again when the page renders anew', async () => {
    const before = await tenant.lastRequest();
    const { webPart } = await open('chef');
    await shownTitles();
    const first = (await tenant.requests(before)).length;
    act(() => webPart.render());
    act(() => webPart.render());
    await shownTitles();
    expect(await tenant.requests(before)).toHaveLength(first);
    expect(first).toBeLessThanOrEqual(6);
  });

  it('reads again when the page’s author chooses another selection', async () => {
    const { webPart } = await open('chef');
    const all = await shownTitles();
    webPart.properties['selection'] = 'overdue';
    act(() => webPart.render());
    await screen.findAllByText(/^Försenat/);
    const overdue = await shownTitles();
    expect(overdue.length).toBeGreaterThan(0);
    expect(overdue.length).toBeLessThan(all.length);
    expect(screen.getAllByText(/^Försenat \d+ dag/)).toHaveLength(overdue.length);
  });

  it('is in English on an English page', async () => {
    const { element } = await open('chef', {}, 'en-US');
    await shownTitles('Open promises');
    expect(within(element).getByRole('columnheader', { name: 'Responsible' })).toBeTruthy();
  });

  it('takes the theme of its section while it stands there', async () => {
    const { webPart, element } = await open('chef');
    await shownTitles();
    expect(siteColour(element)).not.toBe('#0b6a0b');
    webPart.onThemeChanged({ palette: { themePrimary: '#0b6a0b' }, isInverted: true } as never);
    act(() => webPart.render());
    expect(siteColour(element)).toBe('#0b6a0b');
  });

  it('has no accessibility fault that can be seen without a screen', async () => {
    const { element } = await open('chef');
    await shownTitles();
    const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
    const { violations } = await axe.run(element, { rules });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });

  it('offers its settings in the page’s own pane, and refuses addresses elsewhere', async () => {
    const { webPart } = await open('chef');
    const groups = webPart.getPropertyPaneConfiguration().pages.flatMap(({ groups: found }) => found);
    const fields = groups.flatMap((group) => ('groupFields' in group ? group.groupFields : []));
    expect(fields.map(({ targetProperty }) => targetProperty)).toEqual([
      'heading',
      'selection',
      'rows',
      'teamsAddress',
      'forumAddress',
      'programmeAddress',
    ]);
    const [{ properties } = {}] = fields.filter(({ targetProperty }) => targetProperty === 'forumAddress');
    const complain = (properties as { onGetErrorMessage(text: string): string }).onGetErrorMessage;
    expect(complain('https://annan.example/sites/x')).toContain('/sites/est-sodermalm');
    expect(complain('/sites/bra-farsta')).toBe('');
  });
});
