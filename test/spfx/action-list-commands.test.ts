/** The commands on the list Åtgärder, on Microsoft's real base class and accessors, against the local tenant. */
import { BaseListViewCommandSet } from '@microsoft/sp-listview-extensibility';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import * as axe from 'axe-core';
import '../../local-tenant/loopback-names.cjs';
import ActionListCommandSet from '../../spfx-webparts/src/command-sets/action-list/ActionListCommandSet';
import manifest from '../../spfx-webparts/src/command-sets/action-list/ActionListCommandSet.manifest.json';
import { startLocalTenant, type LocalTenant } from '../support/localTenant.ts';
import { openList, type ListPage, type OpenList } from './openList';
import { idOf, signIn, signOut } from './signedIn';

jest.setTimeout(60_000);

const FORUM = '/sites/est-sodermalm';
const LIST = `${FORUM}/Lists/Actions`;
const comes = { timeout: 20_000 };
const edits = { High: 0, Low: 0x7 };
const reads = { High: 0, Low: 0x1 };

let tenant: LocalTenant;
const opened: string[] = [];

beforeAll(async () => {
  window.matchMedia = () =>
    ({ matches: false, addEventListener: () => 0, removeEventListener: () => 0 }) as never;
  // jsdom knows the element but not that it opens.
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  window.open = (address) => {
    opened.push(String(address));
    return null;
  };
  tenant = await startLocalTenant({ seed: 'demo' });
}, 180_000);

afterAll(async () => {
  await tenant.stop();
});

afterEach(() => {
  for (const dialog of document.querySelectorAll('dialog')) dialog.close();
  jest.restoreAllMocks();
  opened.length = 0;
  signOut();
  cleanup();
});

async function open(persona: string, change: Partial<ListPage> = {}): Promise<OpenList> {
  signIn(persona);
  const coordinates = persona === 'samordnare';
  return openList(ActionListCommandSet, manifest, {
    webAddress: `${tenant.sharePoint}${FORUM}`,
    person: await idOf(tenant, persona),
    list: { path: change.listPath ?? LIST, permissions: coordinates ? edits : reads },
    listPath: LIST,
    columns: ['LinkTitle', 'SamStatus', 'SamDueDate'],
    ...change,
  });
}

const ids = ['OPEN', 'ASK', 'ANSWER'];
const looks = ({ command }: OpenList): string =>
  ids
    .map((id) => command(id))
    .map(({ visible, disabled }) => (!visible ? 'hidden' : disabled === true ? 'off' : 'on'))
    .join(' ');

interface StoredAction {
  readonly Id: number;
  readonly Title: string;
  readonly SamOrganisationKey: string;
  readonly SamUpdateAskedAt: string | null;
}

async function actions(filter: string): Promise<readonly StoredAction[]> {
  const items = `${FORUM}/_api/web/GetList('${LIST}')/items`;
  const query = `?$select=Id,Title,SamOrganisationKey,SamUpdateAskedAt&$filter=${filter}&$top=5`;
  return (await tenant.read<{ value: StoredAction[] }>('samordnare', encodeURI(items + query))).value;
}

async function anAction(filter = "SamStatus eq 'Pågår'"): Promise<StoredAction> {
  const [first] = await actions(filter);
  if (first === undefined) throw new Error('The demo has no such action');
  return first;
}

const dialog = (name: string): Promise<HTMLElement> => screen.findByRole('dialog', { name }, comes);

describe('the commands on the list Åtgärder', () => {
  it('belong to a real command set, in Swedish', async () => {
    const { set, command } = await open('samordnare');
    expect(set).toBeInstanceOf(BaseListViewCommandSet);
    expect(ids.map((id) => command(id).title)).toEqual([
      'Öppna i Samverkansrummet',
      'Begär lägesrapport',
      'Svara',
    ]);
  });

  it('are in English where the reader’s language is', async () => {
    const { command } = await open('samordnare', { locale: 'en-US' });
    expect(command('ASK').title).toBe('Request an update');
  });

  it('can be used on exactly one row', async () => {
    const list = await open('samordnare');
    expect(looks(list)).toBe('off off off');
    list.select(1);
    expect(looks(list)).toBe('on on on');
    list.select(1, 2);
    expect(looks(list)).toBe('off off off');
    list.select();
    expect(looks(list)).toBe('off off off');
    expect(list.drawn()).toBe(4);
  });

  it('let only those ask who may change rows', async () => {
    const list = await open('kommunpolis');
    list.select(1);
    expect(looks(list)).toBe('on hidden on');
  });

  it.each([
    ['another list of the forum', { listPath: `${FORUM}/Lists/Meetings` }],
    ['a list of that name on a site that is not ours', { columns: ['LinkTitle', 'Modified'] }],
    ['a library', { listPath: '/sites/annat/Shared Documents' }],
  ])('stay away from %s', async (_what, change) => {
    const list = await open('samordnare', change);
    list.select(1);
    expect(looks(list)).toBe('hidden hidden hidden');
  });

  it('do nothing with several rows, or with a row that has no number', async () => {
    const list = await open('samordnare');
    for (const selection of [[], [1, 2], ['x'], [-1], [null], [1.5]]) {
      list.select(...selection);
      for (const id of ids) list.press(id);
    }
    expect(opened).toEqual([]);
    expect(document.querySelector('dialog')).toBeNull();
  });
});

describe('Öppna i Samverkansrummet', () => {
  it('leads to the action in Teams where the app is known', async () => {
    const app = '11111111-2222-4333-8444-555555555555';
    const list = await open('chef', { stored: JSON.stringify({ teamsApp: app }) });
    list.select(28);
    list.press('OPEN');
    const link = new URL(opened[0] ?? '');
    expect(link.origin + link.pathname).toBe(`https://teams.microsoft.com/l/entity/${app}/mitt-arbete`);
    expect(JSON.parse(link.searchParams.get('context') ?? '')).toEqual({
      subEntityId: 'forum/est-sodermalm/åtgärd/28',
    });
  });

  it.each(['', '{', '{"teamsApp":"javascript:alert(1)"}', '{"teamsApp":{"a":1}}', 'null'])(
    'leads to the forum’s first page where the tenant’s list says %j',
    async (stored) => {
      // Microsoft's base class tells of what is no JSON.
      jest.spyOn(console, 'error').mockImplementation(() => undefined);
      const list = await open('chef', { stored });
      list.select('28');
      list.press('OPEN');
      expect(opened).toEqual([
        `${tenant.sharePoint}${FORUM}#register=${encodeURIComponent('forum/est-sodermalm/åtgärd/28')}`,
      ]);
    },
  );
});

describe('Begär lägesrapport', () => {
  it('asks the organisation once, tells so, and asks again only when that is pressed', async () => {
    const { Id, Title } = await anAction("SamStatus eq 'Pågår' and SamUpdateAskedAt eq null");
    const list = await open('samordnare');
    list.select(Id);
    list.press('ASK');
    const first = await dialog('Begär lägesrapport');
    await within(first).findByText(Title, {}, comes);
    expect(await within(first).findByText(/^Frågan är ställd till/, {}, comes)).toBeTruthy();
    const [asked] = await actions(`Id eq ${String(Id)}`);
    expect(asked?.SamUpdateAskedAt).not.toBeNull();
    fireEvent.click(within(first).getByRole('button', { name: 'Stäng' }));
    expect(document.querySelector('dialog')).toBeNull();

    list.press('ASK');
    const second = await dialog('Begär lägesrapport');
    expect(await within(second).findByText(/efterfrågades redan/, {}, comes)).toBeTruthy();
    fireEvent.click(within(second).getByRole('button', { name: 'Fråga ändå' }));
    expect(await within(second).findByText(/^Frågan är ställd till/, {}, comes)).toBeTruthy();
  });

  it('tells whoever is no coordinator so, and writes nothing', async () => {
    const { Id, SamUpdateAskedAt } = await anAction();
    const list = await open('kommunpolis');
    list.select(Id);
    list.press('ASK');
    const shown = await dialog('Begär lägesrapport');
    expect(await within(shown).findByText(/bara samordnaren/, {}, comes)).toBeTruthy();
    expect((await actions(`Id eq ${String(Id)}`))[0]?.SamUpdateAskedAt).toBe(SamUpdateAskedAt);
  });
});

describe('Svara', () => {
  it('opens the row with its answers, and SharePoint has what is answered', async () => {
    const { Id, Title } = await anAction();
    const list = await open('samordnare');
    list.select(Id);
    list.press('ANSWER');
    const shown = await dialog('Svara');
    const answers = await within(shown).findByRole('group', { name: `Svara på ${Title}` }, comes);
    fireEvent.click(within(answers).getByRole('button', { name: /^(Pågår|Bekräfta)/ }));
    expect(await within(shown).findByText(`Tack, svaret på ${Title} är sparat.`, {}, comes)).toBeTruthy();
    const last = `${FORUM}/_api/web/GetList('${FORUM}/Lists/Answers')/items?$select=*&$orderby=ID desc&$top=1`;
    const { value } = await tenant.read<{ value: readonly object[] }>('samordnare', encodeURI(last));
    expect(JSON.stringify(value)).toContain(`"SamActionId":${String(Id)}`);
  });

  it('is without accessibility faults that can be seen without a screen', async () => {
    const { Id } = await anAction();
    const list = await open('samordnare');
    list.select(Id);
    list.press('ANSWER');
    await within(await dialog('Svara')).findByRole('group', {}, comes);
    const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
    const { violations } = await axe.run(document.body, { rules });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });

  it('tells whoever has no permission so', async () => {
    const list = await open('utomstaende');
    list.select(1);
    list.press('ANSWER');
    expect(await within(await dialog('Svara')).findByText(/Du har inte rätt/, {}, comes)).toBeTruthy();
  });

  it('takes no answer of an action that is over, and says so', async () => {
    const { Id, Title } = await anAction("SamStatus eq 'Beslutad'");
    await tenant.write('samordnare', `${FORUM}/_api/web/GetList('${LIST}')/items(${String(Id)})`, {
      SamStatus: 'Avbruten',
    });
    const list = await open('samordnare');
    list.select(Id);
    list.press('ANSWER');
    const shown = await dialog('Svara');
    expect(await within(shown).findByText(/^Åtgärden är inte längre öppen/, {}, comes)).toBeTruthy();
    expect(within(shown).getByText(Title)).toBeTruthy();
    expect(within(shown).queryByRole('group')).toBeNull();
  });

  it('tells of a row that is gone, in words', async () => {
    const list = await open('samordnare');
    list.select(999_999);
    list.press('ANSWER');
    const shown = await dialog('Svara');
    await waitFor(() => expect(shown.textContent).toMatch(/finns inte längre/), comes);
  });
});
