/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import { people } from '../../../builders/aContact';
import { anOverdueAction, aBarePromise } from '../../../builders/anAction';
import { ForumAtWork, step, viewOf } from '../../application/aForumAtWork';
import { quiet } from '../onScreen';
import { carryOut, showPanel } from './inPanel';

async function atStepTwo(who: 'coordinator' | 'police' = 'coordinator') {
  const forum = new ForumAtWork();
  const meeting = await forum.meets();
  const late = await forum.promised(anOverdueAction({ title: 'Sen', followUpAt: meeting }));
  const other = await forum.promised(aBarePromise({ title: 'Annan', followUpAt: meeting }));
  const seat = forum.seat(people[who], who === 'coordinator' ? 'coordinator' : 'participant');
  const leader = who === 'coordinator' ? null : forum.seat(people.coordinator, 'coordinator');
  const session = await showPanel(forum, leader ?? seat, meeting);
  await carryOut(() => session.commands.start());
  await carryOut(() => session.commands.goToStep(step(viewOf(session), 'last-promises')));
  await quiet();
  if (leader !== null) {
    document.body.innerHTML = '';
    await showPanel(forum, seat, meeting);
  }
  return { forum, meeting, late, other, session };
}

const card = (): HTMLElement => screen.getByRole('article');

describe('following up last time’s promises in the panel', () => {
  it('opens the most urgent promise first', async () => {
    await atStepTwo();
    expect(card().textContent).toContain('Sen');
    expect(screen.getByText('0 av 2 har svar')).toBeTruthy();
  });

  it('answers by one letter while the promise has focus, and moves the focus to the next one', async () => {
    const { forum, late } = await atStepTwo();
    card().focus();
    fireEvent.keyDown(card(), { key: 'k' });
    await quiet();
    expect((await forum.row(late.id)).status).toBe('carried-out');
    expect(card().textContent).toContain('Annan');
    expect(document.activeElement).toBe(card());
  });

  it('tells screen readers politely what was saved', async () => {
    const { late } = await atStepTwo();
    fireEvent.keyDown(card(), { key: 'p' });
    await quiet();
    const said = screen.getAllByRole('status').map((region) => region.textContent);
    expect(said).toContain(`${late.displayId}: Pågår. Sparat.`);
  });

  it('says how many lack an answer only as long as it is true', async () => {
    await atStepTwo();
    fireEvent.click(screen.getByRole('button', { name: /kvar att svara på/ }));
    await quiet();
    const refusal = /^2 åtaganden saknar svar/;
    expect(screen.getAllByText(refusal).length).toBeGreaterThan(0);
    fireEvent.keyDown(card(), { key: 'k' });
    await quiet();
    expect(screen.queryByText(refusal)).toBeNull();
  });

  it('never takes a letter typed in a text field for an answer', async () => {
    const { forum, late } = await atStepTwo();
    fireEvent.click(screen.getByRole('button', { name: 'Hoppa över, ange skäl' }));
    await quiet();
    const field = screen.getByLabelText(/^Varför tas det inte upp/);
    fireEvent.keyDown(field, { key: 'k' });
    await quiet();
    expect((await forum.row(late.id)).status).not.toBe('carried-out');
    expect(screen.getByText('0 av 2 har svar')).toBeTruthy();
  });

  it('skips only with a written reason, which is kept', async () => {
    await atStepTwo();
    fireEvent.click(screen.getByRole('button', { name: 'Hoppa över, ange skäl' }));
    await quiet();
    fireEvent.click(screen.getByRole('button', { name: 'Hoppa över' }));
    await quiet();
    expect(screen.getByText('Skriv varför.')).toBeTruthy();
    fireEvent.change(screen.getByLabelText(/^Varför tas det inte upp/), { target: { value: 'Styrgruppen' } });
    fireEvent.click(screen.getByRole('button', { name: 'Hoppa över' }));
    await quiet();
    expect(screen.getByText('1 av 2 har svar')).toBeTruthy();
  });

  it('says how many remain instead of going on, and lets everybody on when all have answered', async () => {
    await atStepTwo();
    expect(screen.getByRole('button', { name: /^2 kvar/ })).toBeTruthy();
    fireEvent.keyDown(card(), { key: 'p' });
    await quiet();
    fireEvent.keyDown(card(), { key: 'h' });
    await quiet();
    expect(screen.getByText('Alla har svarat. Gå vidare när ni vill.')).toBe(document.activeElement);
    fireEvent.click(screen.getByRole('button', { name: 'Nästa steg' }));
    await quiet();
    expect(screen.getByText('Steg 3 av 7')).toBeTruthy();
  });

  it('lets nobody answer for another organisation', async () => {
    await atStepTwo('police');
    expect(screen.getByText('Bara organisationen själv eller samordnaren svarar.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Klar' })).toBeNull();
  });
});
