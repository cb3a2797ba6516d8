import { addDays } from '../../../../shared/domain/kernel/localDate';
import { draftTextOf } from '../../../../teams-app/bot/chat/extension/PromiseDraft';
import { forumKey, people } from '../../../builders/aContact';
import { police, roads } from '../../../builders/anOrganisation';
import { today } from '../../../builders/anAction';
import { done } from '../../application/aForumAtWork';
import { openBot, type BotAtWork } from './BotAtWork';

let work: BotAtWork;
beforeEach(async () => {
  work = await openBot();
});
afterEach(() => work.stand.close());

const open = { status: 'in-progress', confirmation: 'confirmed', dueDate: addDays(today, 7) } as const;

interface Found {
  readonly composeExtension: {
    readonly type: string;
    readonly text?: string;
    readonly attachments?: readonly unknown[];
  };
}

async function search(text: string, person: string = people.roads): Promise<Found['composeExtension']> {
  const value = { commandId: 'searchPromises', parameters: [{ name: 'text', value: text }] };
  const { body } = await work.tell(
    { type: 'invoke', name: 'composeExtension/query', value },
    'groupChat',
    person,
  );
  return (body as Found).composeExtension;
}

describe('searching for a promise in any chat', () => {
  it('finds one’s own organisation’s by number, by words and without diacritics, and no other’s', async () => {
    const lamps = await work.forum.promised({
      ...open,
      title: 'Laga lampor i gångtunneln',
      organisation: roads,
    });
    await work.forum.promised({ ...open, title: 'Fler lampor hos polisen', organisation: police });
    for (const words of ['lampor', lamps.displayId, 'gangtunneln laga', '']) {
      const found = await search(words);
      expect([words, found.attachments?.length]).toEqual([words, 1]);
      expect(JSON.stringify(found)).toContain(lamps.displayId);
    }
    expect(await search('broar')).toMatchObject({ type: 'message' });
  });

  it('shows what, who, when and where, and nothing to answer with', async () => {
    await work.forum.promised({ ...open, title: '<b>Laga</b> lampor', organisation: roads });
    const found = JSON.stringify(await search('lampor'));
    for (const words of ['Trafikkontoret', 'Klart senast', 'Öppna', '&lt;b&gt;Laga'])
      expect(found).toContain(words);
    expect(found).not.toContain('Action.Execute');
  });

  it('tells a stranger nothing', async () => {
    await work.forum.promised({ ...open, title: 'Laga lampor', organisation: roads });
    const found = await search('lampor', people.stranger);
    expect(found.type).toBe('message');
    expect(JSON.stringify(found)).not.toContain('lampor');
  });
});

const html = '<p>Vi&nbsp;lagar <b>lampan</b> vid &quot;torget&quot;</p>';

const fetchForm = (person: string, content = html) =>
  work.tell(
    {
      type: 'invoke',
      name: 'composeExtension/fetchTask',
      value: {
        commandId: 'makePromise',
        messagePayload: { id: '1', body: { contentType: 'html', content } },
      },
    },
    'groupChat',
    person,
  );

const save = (data: object, person: string = people.coordinator) =>
  work.tell(
    { type: 'invoke', name: 'composeExtension/submitAction', value: { commandId: 'makePromise', data } },
    'groupChat',
    person,
  );

const filled = { title: 'Laga lampan', forum: forumKey, organisation: roads, dueDate: '' };
const rows = async () => done(await work.forum.register.actions.list({ scope: 'all' })).rows;

describe('making a promise of a chat message', () => {
  it('opens a form with the message’s plain words, for coordinators alone', async () => {
    const form = JSON.stringify((await fetchForm(people.coordinator)).body);
    expect(form).toContain('Vi lagar lampan vid \\"torget\\"');
    expect(form).toContain('Trafikkontoret');
    expect(JSON.stringify((await fetchForm(people.roads)).body)).toContain('Bara forumets samordnare');
  });

  it('saves what was filled in, with a record of who noted it', async () => {
    const { body } = await save({ ...filled, dueDate: addDays(today, 5) });
    const [row] = await rows();
    expect(row).toMatchObject({ title: 'Laga lampan', organisation: roads, dueDate: addDays(today, 5) });
    expect(JSON.stringify(body)).toContain(row?.displayId);
    const answers = row === undefined ? [] : done(await work.forum.register.answers.of(row.id));
    expect(answers).toMatchObject([{ kind: 'edit', linkFunction: 'Trygghetssamordnare', toldIn: 'chat' }]);
  });

  it.each([
    ['an identity number', { ...filled, title: 'Ring 19811228-9874' }, 'personnummer'],
    ['no words', { ...filled, title: ' ' }, 'Skriv något först'],
    ['an organisation that is not in the forum', { ...filled, organisation: 'nasa' }, 'inte med i forumet'],
    ['a day that has passed', { ...filled, dueDate: '2020-01-01' }, 'senare dag'],
    ['another forum than the coordinator’s', { ...filled, forum: 'bra-farsta' }, 'Bara forumets samordnare'],
  ])('shows the form again with %s, and saves nothing', async (_what, data, words) => {
    const text = JSON.stringify((await save(data)).body);
    expect(text).toContain(words);
    expect(text).toContain('Input.Text');
    expect(await rows()).toEqual([]);
  });

  it('saves nothing for somebody who is no coordinator, whatever is sent', async () => {
    await save(filled, people.roads);
    await save(filled, people.stranger);
    expect(await rows()).toEqual([]);
  });
});

describe('a chat message as a draft', () => {
  it.each([
    ['<p>Laga <b>lampan</b>&nbsp;vid &lt;trappan&gt;</p>', 'Laga lampan vid <trappan>'],
    ['<div><p>Ett</p>\n<p>två &amp; tre</p></div>', 'Ett två & tre'],
  ])('is its plain words: %s', (content, words) => {
    expect(draftTextOf({ contentType: 'html', content })).toBe(words);
  });

  it('is read once through, however many tags begin and never end', () => {
    const begun = performance.now();
    expect(draftTextOf({ contentType: 'html', content: '<'.repeat(250_000) })).toHaveLength(255);
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});
