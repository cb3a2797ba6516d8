/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import { forumKey, people } from '../../../builders/aContact';
import { roads } from '../../../builders/anOrganisation';
import { done, ForumAtWork } from '../../application/aForumAtWork';
import { quiet, showChannel } from '../onScreen';

async function aRegister(who: 'coordinator' | 'roads' = 'coordinator') {
  const forum = new ForumAtWork();
  await forum.promised({ title: 'Laga lampor' });
  const seat = forum.seat(people[who], who === 'coordinator' ? 'coordinator' : 'participant');
  showChannel(forum, seat, { at: 'åtgärder' });
  await quiet();
  return { forum, seat };
}

const press = async (name: string | RegExp): Promise<void> => {
  fireEvent.click(screen.getByRole('button', { name }));
  await quiet();
};
const write = (label: RegExp, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};
async function opened(): Promise<void> {
  fireEvent.keyDown(document.body, { key: 'n' });
  await quiet();
}
async function saved(title: string): Promise<void> {
  await opened();
  write(/^Vad ska göras/, title);
  write(/^Vilken organisation/, roads);
  await press('Spara åtgärden');
}
const rows = async (forum: ForumAtWork) => done(await forum.register.actions.list({ scope: 'open' })).rows;

describe('a new action outside a meeting', () => {
  it('opens by N, is saved with what and who, shown in the list, and takes the focus', async () => {
    const { forum } = await aRegister();
    await opened();
    expect(document.activeElement).toBe(screen.getByLabelText(/^Vad ska göras/));
    write(/^Vad ska göras/, 'Klipp buskar');
    write(/^Vilken organisation/, roads);
    await press('Spara åtgärden');
    expect(document.activeElement?.textContent).toMatch(/^Öppna ÅT-/);
    expect(screen.getByRole('link', { name: 'Klipp buskar' })).toBeTruthy();
    const row = (await rows(forum)).find(({ title }) => title === 'Klipp buskar');
    expect(row).toMatchObject({ organisation: roads, status: 'proposed', confirmation: 'waiting' });
  });

  it('has who made it in its history', async () => {
    const { forum } = await aRegister();
    await saved('Klipp buskar');
    const row = (await rows(forum)).find(({ title }) => title === 'Klipp buskar');
    if (row === undefined) throw new Error('No row');
    const answers = done(await forum.register.answers.of(row.id));
    expect(answers).toMatchObject([
      { kind: 'edit', changedFields: ['title', 'organisation'], author: people.coordinator },
    ]);
    expect(answers[0]?.text).toContain('Klipp buskar');
  });

  it('is tied to a problem and cause as it is made, named in the form', async () => {
    const { forum } = await aRegister();
    await opened();
    write(/^Vad ska göras/, 'Klipp buskar');
    write(/^Vilken organisation/, roads);
    await press('Nytt problem');
    write(/^Vad är fel/, 'Skymd gångväg');
    await press('Spara problemet');
    await press('Ny orsak');
    write(/^Varför uppstår/, 'Höga buskar');
    await press('Spara orsaken');
    expect(screen.getByLabelText('Höga buskar')).toHaveProperty('checked', true);
    await press('Spara åtgärden');
    const { problems, causes } = done(await forum.register.situation.load());
    const made = (await rows(forum)).find(({ title }) => title === 'Klipp buskar');
    expect(made).toMatchObject({ problem: problems.at(-1)?.id, causes: [causes.at(-1)?.id], direct: false });
    expect(problems.at(-1)?.title).toBe('Skymd gångväg');
    const [record] = done(await forum.register.answers.of(made?.id as never));
    expect(record?.changedFields).toEqual(['title', 'organisation', 'problem', 'causes']);
  });

  it('loses its causes when another problem is chosen', async () => {
    await aRegister();
    await opened();
    await press('Nytt problem');
    write(/^Vad är fel/, 'Skymd gångväg');
    await press('Spara problemet');
    await press('Ny orsak');
    write(/^Varför uppstår/, 'Höga buskar');
    await press('Spara orsaken');
    write(/^Problem$/, '');
    expect(screen.queryByLabelText('Höga buskar')).toBeNull();
    const problem = screen.getByLabelText(/^Problem$/);
    fireEvent.change(problem, {
      target: { value: [...problem.querySelectorAll('option')].at(-1)?.getAttribute('value') },
    });
    expect(screen.getByLabelText('Höga buskar')).toHaveProperty('checked', false);
  });

  it('may be a direktåtgärd instead', async () => {
    const { forum } = await aRegister();
    await opened();
    write(/^Vad ska göras/, 'Klipp buskar');
    write(/^Vilken organisation/, roads);
    fireEvent.click(screen.getByLabelText(/^Direktåtgärd/));
    await press('Spara åtgärden');
    const made = (await rows(forum)).find(({ title }) => title === 'Klipp buskar');
    expect(made).toMatchObject({ direct: true, problem: null, causes: [] });
  });

  it('says what is missing where it is missing, and saves nothing', async () => {
    const { forum, seat } = await aRegister();
    await opened();
    seat.network.calls.length = 0;
    await press('Spara åtgärden');
    expect(document.activeElement).toBe(screen.getByLabelText(/^Vad ska göras/));
    write(/^Vad ska göras/, 'Klipp buskar');
    await press('Spara åtgärden');
    expect(document.activeElement).toBe(screen.getByLabelText(/^Vilken organisation/));
    expect(seat.network.calls.filter(({ method }) => method === 'actions.add')).toEqual([]);
    expect(await rows(forum)).toHaveLength(1);
  });

  it('is not made twice when its record failed and it is saved again', async () => {
    const { forum, seat } = await aRegister();
    let failing = true;
    seat.network.fault = ({ method }) => (failing && method === 'answers.add' ? { kind: 'offline' } : null);
    await saved('Klipp buskar');
    expect(screen.getByLabelText(/^Vad ska göras/)).toHaveProperty('value', 'Klipp buskar');
    failing = false;
    await press('Spara åtgärden');
    const made = (await rows(forum)).filter(({ title }) => title === 'Klipp buskar');
    expect(made).toHaveLength(1);
    expect(done(await forum.register.answers.of(made[0]?.id as never))).toHaveLength(1);
  });

  it('stays once its organisation has answered, and says so', async () => {
    const { forum } = await aRegister();
    await saved('Klipp buskar');
    const made = (await rows(forum)).find(({ title }) => title === 'Klipp buskar');
    const answerer = forum.seat(people.roads).useCases.actionDesk(forumKey);
    if (made === undefined || answerer === null) throw new Error('No row or desk');
    const { action } = done(await answerer.open(made.id));
    done(await answerer.answer(action, { kind: 'confirm' }));
    await press('Ångra');
    expect(await rows(forum)).toHaveLength(2);
    expect(screen.queryByText(/är borttagen\.$/)).toBeNull();
  });

  it('can be taken back while nobody has answered it', async () => {
    const { forum } = await aRegister();
    await saved('Klipp buskar');
    await press('Ångra');
    expect((await rows(forum)).map(({ title }) => title)).toEqual(['Laga lampor']);
    expect(screen.getByText(/är borttagen\.$/)).toBeTruthy();
  });

  it('stops an identity number', async () => {
    const { forum } = await aRegister();
    await saved('Ring 19811218-9876');
    expect(await rows(forum)).toHaveLength(1);
    expect(screen.queryByRole('link', { name: /^Öppna ÅT-/ })).toBeNull();
  });

  it('is a coordinator’s to make', async () => {
    await aRegister('roads');
    await opened();
    expect(screen.queryByRole('button', { name: /^Ny åtgärd/ })).toBeNull();
    expect(screen.queryByLabelText(/^Vad ska göras/)).toBeNull();
  });
});
