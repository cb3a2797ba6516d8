/** The dashboard card, on Microsoft's real base classes and a real page context, against the local tenant. */
import { BaseAdaptiveCardExtension } from '@microsoft/sp-adaptive-card-extension-base';
import { waitFor } from '@testing-library/react';
import '../../local-tenant/loopback-names.cjs';
import MyPromisesCardExtension from '../../spfx-webparts/src/card-extensions/my-promises/MyPromisesCardExtension';
import manifest from '../../spfx-webparts/src/card-extensions/my-promises/MyPromisesCardExtension.manifest.json';
import { fillCard } from '../support/fillCard.ts';
import { startLocalTenant, type LocalTenant } from '../support/localTenant.ts';
import { placeCard, type Drawn, type OnDashboard } from './placeCard';
import { idOf, signIn, signOut } from './signedIn';

jest.setTimeout(60_000);

const comes = { timeout: 20_000 };
let tenant: LocalTenant;
let placed: OnDashboard | null = null;

beforeAll(async () => {
  tenant = await startLocalTenant({ seed: 'demo' });
}, 180_000);

afterAll(async () => {
  await tenant.stop();
});

afterEach(() => {
  placed?.card.onDispose();
  placed = null;
  signOut();
});

interface Opened {
  readonly locale?: string;
  readonly properties?: Record<string, unknown>;
}

async function open(persona: string, more: Opened = {}): Promise<OnDashboard> {
  signIn(persona);
  placed = await placeCard(MyPromisesCardExtension, manifest, {
    webAddress: `${tenant.sharePoint}/sites/programmet`,
    person: await idOf(tenant, persona),
    ...more,
  });
  return placed;
}

const front = ({ card }: Drawn) => {
  const { cardBar, header, body, footer } = card.cardViewParameters;
  return { title: cardBar[0].title, headline: header[0].text, body: body[0].text, button: footer?.[0] };
};

async function counted(dashboard: OnDashboard): Promise<ReturnType<typeof front>> {
  await waitFor(() => expect(front(dashboard.drawn()).headline).toMatch(/öpp(et|na) åtagande/), comes);
  return front(dashboard.drawn());
}

interface Row {
  readonly key: string;
  readonly title: string;
}
const rows = ({ quickLook }: Drawn): readonly Row[] => (quickLook?.data as { waiting: Row[] }).waiting;
const sheetText = ({ quickLook }: Drawn): string =>
  JSON.stringify(fillCard(quickLook?.template, quickLook?.data as Record<string, unknown>));

/** Opens the first promise that waits. */
async function openFirst(dashboard: OnDashboard): Promise<Row> {
  await counted(dashboard);
  const [row] = rows(dashboard.openSheet('promises'));
  if (row === undefined) throw new Error('Nothing waits for this persona');
  dashboard.submit({ deed: 'open', key: row.key });
  expect(dashboard.drawn().quickLook?.viewId).toBe('answers');
  return row;
}

const lastAnswer = async (forum: string): Promise<string> => {
  const list = `/sites/${forum}/_api/web/GetList('/sites/${forum}/Lists/Answers')/items`;
  const { value } = await tenant.read<{ value: readonly object[] }>(
    'samordnare',
    encodeURI(`${list}?$select=*&$orderby=ID desc&$top=1`),
  );
  return JSON.stringify(value);
};

describe('the card Mina åtaganden', () => {
  it('is a real card, there at once and counted soon after', async () => {
    const dashboard = await open('kommunpolis');
    expect(dashboard.card).toBeInstanceOf(BaseAdaptiveCardExtension);
    expect(front(dashboard.drawn()).headline).toBe('Hämtar dina åtaganden …');
    const { title, headline, body, button } = await counted(dashboard);
    expect(title).toBe('Mina åtaganden');
    expect(headline).toMatch(/^\d+ öpp(et|na) åtagande/);
    expect(body).toMatch(/väntar på ditt svar|Inget väntar/);
    expect(button).toMatchObject({ action: { type: 'QuickView', parameters: { view: 'promises' } } });
  });

  it('holds no promise, no organisation and no person on its front', async () => {
    const dashboard = await open('kommunpolis');
    await counted(dashboard);
    const shown = JSON.stringify(dashboard.drawn().card);
    for (const { title } of rows(dashboard.openSheet('promises'))) expect(shown).not.toContain(title);
    expect(shown).not.toMatch(/Läsare|Polis/);
  });

  it('asks the programme once, and each of the reader’s forums once', async () => {
    const before = await tenant.lastRequest();
    await counted(await open('kommunpolis'));
    const asked = (await tenant.requests(before))
      .filter(({ surface, path }) => surface === 'sharepoint' && !path.endsWith('/contextinfo'))
      .map(({ path }) => path.split('/_api/')[0]);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('is answered on its sheet, and SharePoint has the answer', async () => {
    const dashboard = await open('kommunpolis');
    const { key, title } = await openFirst(dashboard);
    const [kind] = sheetText(dashboard.drawn()).includes('"confirm"') ? ['confirm'] : ['in-progress'];
    dashboard.submit({ deed: 'answer', key, kind, words: 'Sagt på kortet' });
    expect(sheetText(dashboard.drawn())).toContain('Sparar …');
    await waitFor(() => expect(dashboard.drawn().quickLook?.viewId).toBe('promises'), comes);
    expect(sheetText(dashboard.drawn())).toContain(`Tack, svaret på ${title}`);
    expect(rows(dashboard.drawn()).map((row) => row.key)).not.toContain(key);
    expect(await lastAnswer(key.split('/')[0] ?? '')).toContain('Sagt på kortet');
  });

  it('stops a personal number, keeps what was typed, and saves nothing', async () => {
    const dashboard = await open('kommunpolis');
    const { key } = await openFirst(dashboard);
    const before = await lastAnswer(key.split('/')[0] ?? '');
    dashboard.submit({ deed: 'answer', key, kind: 'comment', words: 'Gäller 19900101-0017' });
    await waitFor(() => expect(sheetText(dashboard.drawn())).toContain('personnummer'), comes);
    expect(sheetText(dashboard.drawn())).toContain('Gäller 19900101-0017');
    expect(sheetText(dashboard.drawn())).not.toContain('not-pointing');
    expect(await lastAnswer(key.split('/')[0] ?? '')).toBe(before);
  });

  it('asks about words that may point somebody out, and saves once the person has answered for them', async () => {
    const dashboard = await open('kommunpolis');
    const { key } = await openFirst(dashboard);
    const words = 'Ring 070-174 06 05 när det är klart';
    dashboard.submit({ deed: 'answer', key, kind: 'comment', words });
    await waitFor(() => expect(sheetText(dashboard.drawn())).toContain('not-pointing'), comes);
    dashboard.submit({ deed: 'not-pointing', words });
    await waitFor(() => expect(dashboard.drawn().quickLook?.viewId).toBe('promises'), comes);
    expect(await lastAnswer(key.split('/')[0] ?? '')).toContain(words);
  });

  it('asks for the words of a comment', async () => {
    const dashboard = await open('kommunpolis');
    const { key } = await openFirst(dashboard);
    dashboard.submit({ deed: 'answer', key, kind: 'comment', words: '  ' });
    await waitFor(() => expect(sheetText(dashboard.drawn())).toContain('Skriv din kommentar.'), comes);
  });

  it('tells whoever is no contact whom to ask', async () => {
    const dashboard = await open('controller');
    await waitFor(() => expect(front(dashboard.drawn()).headline).toMatch(/inte kontakt/), comes);
    expect(front(dashboard.drawn()).button).toBeUndefined();
  });

  it('tells whoever may not read the programme so, and tries again when asked', async () => {
    const dashboard = await open('kommunpolis', { properties: { programmeAddress: '/sites/finns-inte' } });
    await waitFor(() => expect(front(dashboard.drawn()).headline).toMatch(/gick inte att hämta/), comes);
    expect(front(dashboard.drawn()).button).toMatchObject({ title: 'Försök igen' });
    dashboard.card._onPropertyPaneFieldChanged('programmeAddress', '/sites/finns-inte', '/sites/programmet');
    expect((await counted(dashboard)).headline).toMatch(/öppn/);
  });

  it('is in English on an English dashboard, under the heading of its author', async () => {
    const dashboard = await open('kommunpolis', { locale: 'en-US', properties: { heading: 'Our promises' } });
    await waitFor(() => expect(front(dashboard.drawn()).headline).toMatch(/open promises?$/), comes);
    expect(front(dashboard.drawn()).title).toBe('Our promises');
  });

  it.each([[42], [null], [{ $data: 'x' }], ['javascript:alert(1)'], ['https://evil.example/sites/x']])(
    'begins with the usual programme where %j is stored',
    async (stored) => {
      const properties = { programmeAddress: stored, heading: stored };
      expect((await counted(await open('kommunpolis', { properties }))).headline).toMatch(/öppn/);
    },
  );

  it('has its settings in the dashboard’s pane', async () => {
    const { card } = await open('kommunpolis');
    const fields = card
      .getPropertyPaneConfiguration()
      .pages.flatMap(({ groups }) =>
        groups.flatMap((group) => ('groupFields' in group ? group.groupFields : [])),
      );
    expect(fields.map(({ targetProperty }) => targetProperty)).toEqual(['heading', 'programmeAddress']);
  });
});
