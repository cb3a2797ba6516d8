/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import { people } from '../../../builders/aContact';
import { aBarePromise } from '../../../builders/anAction';
import { ForumAtWork, step, viewOf } from '../../application/aForumAtWork';
import { quiet } from '../onScreen';
import { carryOut, showPanel } from './inPanel';

/** Step 2 with three promises of one organisation. */
async function threePromises() {
  const forum = new ForumAtWork();
  const meeting = await forum.meets();
  for (const title of ['Alfa', 'Beta', 'Delta']) {
    await forum.promised(aBarePromise({ title, followUpAt: meeting }));
  }
  const seat = forum.seat(people.coordinator, 'coordinator');
  const session = await showPanel(forum, seat, meeting);
  await carryOut(() => session.commands.start());
  await carryOut(() => session.commands.goToStep(step(viewOf(session), 'last-promises')));
  await quiet();
  return seat;
}

const card = (): HTMLElement => screen.getByRole('article');
const openCard = (): string => card().querySelector('h3')?.textContent ?? '';

describe('an answer that is saved late', () => {
  it('does not shut the card that somebody has opened meanwhile', async () => {
    const { network } = await threePromises();
    expect(openCard()).toBe('Alfa');
    const release = network.hold('answers.add');
    fireEvent.keyDown(card(), { key: 'p' });
    await quiet();
    fireEvent.click(screen.getByText('Delta'));
    await quiet();
    expect(openCard()).toBe('Delta');
    release();
    await quiet();
    expect(screen.getByText('1 av 3 har svar')).toBeTruthy();
    expect(openCard()).toBe('Delta');
    expect(document.activeElement).toBe(card());
  });

  it('lets work go on at once when the network is lost, and moves nothing when it is back', async () => {
    const { network, timer } = await threePromises();
    card().focus();
    network.goOffline();
    fireEvent.keyDown(card(), { key: 'p' });
    await quiet();
    expect(openCard()).toBe('Beta');
    expect(document.activeElement).toBe(card());
    fireEvent.click(screen.getByRole('button', { name: 'Lägg till ord' }));
    await quiet();
    const field = screen.getByRole('textbox');
    field.focus();
    network.goOnline();
    timer.elapse(2000);
    await quiet();
    expect(openCard()).toBe('Beta');
    expect(document.activeElement).toBe(field);
  });
});
