/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import type { Action } from '../../../../shared/domain/action/action';
import { addDays } from '../../../../shared/domain/kernel/localDate';
import { people } from '../../../builders/aContact';
import { anOverdueAction, today } from '../../../builders/anAction';
import { police } from '../../../builders/anOrganisation';
import { done, ForumAtWork } from '../../application/aForumAtWork';
import { quiet, showPersonal } from '../onScreen';

async function myWork(actions: readonly Partial<Action>[]) {
  const forum = new ForumAtWork();
  for (const action of actions) await forum.promised(action);
  const seat = forum.seat(people.roads);
  showPersonal(forum, seat);
  await quiet();
  return { forum, seat };
}

const two: readonly Partial<Action>[] = [
  anOverdueAction({ title: 'Sen' }),
  { title: 'Obekräftad', dueDate: addDays(today, 20) },
];
const titleButton = (name: string): HTMLElement => screen.getByRole('button', { name });
const answersOf = async (forum: ForumAtWork, id: number) =>
  done(await forum.register.answers.of(id as never)).map(({ kind, text }) => ({ kind, text }));

describe('my work', () => {
  it('shows what waits for me by date, and nothing of others', async () => {
    await myWork([...two, anOverdueAction({ title: 'Polisens', organisation: police })]);
    expect(screen.getByRole('heading', { name: 'Att svara på (2)' })).toBeTruthy();
    expect(screen.queryByText('Polisens')).toBeNull();
    expect(titleButton('Sen').getAttribute('aria-expanded')).toBe('true');
    expect(titleButton('Obekräftad').getAttribute('aria-expanded')).toBe('false');
  });

  it('answers in place by one letter, thanks, and goes on to the next', async () => {
    const { forum } = await myWork(two);
    titleButton('Sen').focus();
    fireEvent.keyDown(titleButton('Sen'), { key: 'p' });
    await quiet();
    expect(await answersOf(forum, 1)).toEqual([{ kind: 'in-progress', text: '' }]);
    expect(screen.getByText(/^Tack, svaret på Sen är sparat/)).toBeTruthy();
    expect(document.activeElement).toBe(titleButton('Obekräftad'));
    expect(screen.getByRole('heading', { name: 'Att svara på (1)' })).toBeTruthy();
  });

  it('offers to confirm what is not confirmed, and no answer is preferred', async () => {
    await myWork([{ title: 'Obekräftad' }]);
    for (const name of ['Bekräfta', 'Be om ändring', 'Avböj'])
      expect(screen.getByRole('button', { name })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Klar' })).toBeNull();
  });

  it('never acts on a letter that is typed', async () => {
    const { forum } = await myWork([anOverdueAction({ title: 'Sen' })]);
    fireEvent.click(screen.getByRole('button', { name: 'Behöver hjälp' }));
    const field = screen.getByLabelText(/^Vad behöver ni hjälp med/);
    expect(document.activeElement).toBe(field);
    fireEvent.keyDown(field, { key: 'k' });
    await quiet();
    expect(await answersOf(forum, 1)).toEqual([]);
  });

  it('asks for a new date that can be, and says what is wrong with it', async () => {
    const { forum } = await myWork([anOverdueAction({ title: 'Sen' })]);
    fireEvent.click(screen.getByRole('button', { name: 'Nytt datum' }));
    const date = screen.getByLabelText(/^Nytt datum för Sen/);
    fireEvent.change(date, { target: { value: addDays(today, -1) } });
    fireEvent.click(screen.getByRole('button', { name: 'Skicka' }));
    expect(screen.getByText('Den dagen har varit. Välj i dag eller en senare dag.')).toBeTruthy();
    fireEvent.change(date, { target: { value: addDays(today, 10) } });
    fireEvent.click(screen.getByRole('button', { name: 'Skicka' }));
    await quiet();
    expect(await answersOf(forum, 1)).toEqual([{ kind: 'request-date', text: '' }]);
  });

  it('keeps the item and says why when the answer did not get through', async () => {
    const { seat } = await myWork([anOverdueAction({ title: 'Sen' })]);
    seat.network.goOffline();
    fireEvent.click(screen.getByRole('button', { name: 'Klar' }));
    await quiet();
    expect(screen.getByRole('alert').textContent).toMatch(/^Inget svar från nätet/);
    expect(titleButton('Sen')).toBeTruthy();
  });
});
