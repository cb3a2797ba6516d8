/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { inOrder } from '../../../../shared/domain/meeting/agendaOrder';
import { people } from '../../../builders/aContact';
import { anOverdueAction, aBarePromise } from '../../../builders/anAction';
import { done, ForumAtWork } from '../../application/aForumAtWork';
import { quiet, showChannel } from '../onScreen';

async function preparing(who: 'coordinator' | 'roads' = 'coordinator') {
  const forum = new ForumAtWork();
  const meeting = await forum.meets({ title: 'Veckomöte v. 48' });
  await forum.promised(anOverdueAction({ title: 'Sen', followUpAt: meeting }));
  await forum.promised(aBarePromise({ title: 'Utan orsak', followUpAt: meeting }));
  const seat = forum.seat(people[who], who === 'coordinator' ? 'coordinator' : 'participant');
  showChannel(forum, seat, { at: `möte/${meeting}` });
  await quiet();
  const agenda = async () =>
    inOrder(done(await forum.register.meetings.open(meeting)).agenda).map(({ title, budgetMinutes }) => ({
      title,
      budgetMinutes,
    }));
  return { forum, meeting, agenda };
}

const steps = (): readonly (string | null)[] =>
  within(screen.getByRole('region', { name: 'Dagordning' }))
    .getAllByRole('listitem')
    .map((item) => item.textContent);

describe('preparing a meeting', () => {
  it('moves a step by Alt and an arrow, says where it went, and keeps the focus on it', async () => {
    const { agenda } = await preparing();
    const before = await agenda();
    const [first, second] = [before[0]?.title ?? '', before[1]?.title ?? ''];
    const button = screen.getByRole('button', { name: `Flytta ${first} nedåt` });
    button.focus();
    fireEvent.keyDown(button, { key: 'ArrowDown', altKey: true });
    await quiet();
    expect((await agenda()).slice(0, 2).map(({ title }) => title)).toEqual([second, first]);
    expect(steps()[1]).toContain(first);
    expect(screen.getByText(`${first} är nu punkt 2.`)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: `Flytta ${first} nedåt` }));
  });

  it('holds the budgets against the length of the meeting', async () => {
    const { agenda } = await preparing();
    const [first] = await agenda();
    fireEvent.click(screen.getByRole('button', { name: `Ändra ${first?.title ?? ''}` }));
    fireEvent.change(screen.getByLabelText('Minuter'), { target: { value: '20' } });
    fireEvent.click(screen.getByRole('button', { name: 'Spara' }));
    await quiet();
    expect((await agenda())[0]?.budgetMinutes).toBe(20);
    expect(screen.getByText(/minuter mer än mötet är långt/)).toBeTruthy();
  });

  it('does not take half a minute for a budget', async () => {
    const { agenda } = await preparing();
    fireEvent.click(screen.getByRole('button', { name: 'Lägg till punkt' }));
    fireEvent.change(screen.getByLabelText(/^Rubrik/), { target: { value: 'Julmarknaden' } });
    fireEvent.change(screen.getByLabelText('Minuter'), { target: { value: '2,5' } });
    fireEvent.click(screen.getByRole('button', { name: 'Spara' }));
    expect(screen.getByText('Ange hela minuter, 1 till 480.')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Minuter'), { target: { value: '4' } });
    fireEvent.click(screen.getByRole('button', { name: 'Spara' }));
    await quiet();
    expect(await agenda()).toContainEqual({ title: 'Julmarknaden', budgetMinutes: 4 });
  });

  it('names what cannot wait: no substitute, no answer, no cause, no date', async () => {
    await preparing();
    const needs = within(screen.getByRole('region', { name: 'Behöver dig före mötet' }));
    expect(
      needs.getByText(
        '4 organisationer saknar ersättare: Södermalms SDF, Trafikkontoret, LPO Södermalm, Region Stockholm, trafikförv.',
      ),
    ).toBeTruthy();
    expect(needs.getByText('2 åtaganden är obesvarade')).toBeTruthy();
    expect(needs.getByText('1 åtagande saknar problem eller orsak')).toBeTruthy();
    expect(needs.getByText('1 åtagande saknar datum')).toBeTruthy();
  });

  it('says who will see what', async () => {
    await preparing();
    const audience = within(screen.getByRole('region', { name: 'Vem ser vad' }));
    expect(audience.getByText('Södermalms SDF, Trafikkontoret, LPO Södermalm')).toBeTruthy();
    expect(audience.getByText('Region Stockholm, trafikförv.')).toBeTruthy();
  });

  it('lets a participant add a topic but change no agenda', async () => {
    const { forum, meeting } = await preparing('roads');
    expect(screen.queryByRole('button', { name: 'Lägg till punkt' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Starta mötet' })).toBeNull();
    fireEvent.change(screen.getByLabelText('Vad vill ni ta upp?'), { target: { value: 'Elsparkcyklar' } });
    fireEvent.click(screen.getByRole('button', { name: 'Lägg till ämne' }));
    await quiet();
    const { topics } = done(await forum.register.meetings.open(meeting));
    expect(topics.map(({ title, organisation }) => ({ title, organisation }))).toEqual([
      { title: 'Elsparkcyklar', organisation: 'trafikkontoret' },
    ]);
  });

  it('starts the meeting', async () => {
    const { forum, meeting } = await preparing();
    fireEvent.click(screen.getByRole('button', { name: 'Starta mötet' }));
    await quiet();
    expect((await forum.meeting(meeting)).state).toBe('in-progress');
    expect(screen.queryByRole('button', { name: 'Starta mötet' })).toBeNull();
  });
});
