/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import { people } from '../../../builders/aContact';
import { district, roads } from '../../../builders/anOrganisation';
import { ForumAtWork, step, viewOf } from '../../application/aForumAtWork';
import { quiet } from '../onScreen';
import { carryOut, showPanel } from './inPanel';

async function readingBack(absent: boolean) {
  const forum = new ForumAtWork();
  const meeting = await forum.meets();
  const session = await showPanel(forum, forum.seat(people.coordinator, 'coordinator'), meeting);
  const { commands } = session;
  await carryOut(() => commands.start());
  await carryOut(() => commands.recordAttendance(district, 'present', 'teams'));
  await carryOut(() =>
    commands.recordAttendance(roads, absent ? 'absent' : 'present', absent ? 'link' : 'teams'),
  );
  const promise = await carryOut(() => commands.promise({ title: 'Byter lampor.', organisation: roads }));
  await carryOut(() => commands.goToStep(step(viewOf(session), 'read-back')));
  await quiet();
  return { forum, session, promise };
}

const card = (): HTMLElement => screen.getByRole('article');

describe('reading promises back', () => {
  it('says the promise as one sentence', async () => {
    await readingBack(false);
    expect(card().textContent).toContain('Byter lampor, utan datum.');
  });

  it('confirms by B with time and channel', async () => {
    const { forum, promise } = await readingBack(false);
    fireEvent.keyDown(card(), { key: 'b' });
    await quiet();
    expect(await forum.row(promise.id)).toMatchObject({ confirmation: 'confirmed', confirmedVia: 'spoken' });
  });

  it('asks what is to be changed before it stores the wish', async () => {
    const { forum, promise } = await readingBack(false);
    fireEvent.keyDown(card(), { key: 'ä' });
    await quiet();
    fireEvent.change(screen.getByLabelText(/^Vad ska ändras/), { target: { value: 'Bara trappan' } });
    fireEvent.click(screen.getByRole('button', { name: 'Spara ändringen som begärd' }));
    await quiet();
    expect((await forum.row(promise.id)).confirmation).toBe('change-requested');
  });

  it('shows an absent organisation as waiting for its link, and can note what it said by phone', async () => {
    const { forum, promise } = await readingBack(true);
    expect(screen.getAllByText('Väntar på länken').length).toBeGreaterThan(0);
    fireEvent.keyDown(card(), { key: 'b' });
    await quiet();
    expect((await forum.row(promise.id)).confirmation).toBe('waiting');
    fireEvent.click(screen.getByRole('button', { name: 'Svarade muntligt' }));
    fireEvent.keyDown(card(), { key: 'b' });
    await quiet();
    expect((await forum.row(promise.id)).confirmation).toBe('confirmed');
  });

  it('names what remains before the meeting can be closed', async () => {
    await readingBack(false);
    fireEvent.click(screen.getByRole('button', { name: 'Avsluta mötet' }));
    await quiet();
    expect(screen.getByText(/har inte svarat på/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Gå dit' })).toBeTruthy();
  });

  it('closes with the absent one still waiting, and gives a receipt', async () => {
    const { session } = await readingBack(true);
    fireEvent.click(screen.getByRole('button', { name: 'Avsluta mötet' }));
    await quiet();
    expect(screen.getByText(/väntar på svar. De frågas via länk/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Avsluta mötet' }));
    await quiet();
    expect(viewOf(session).room.meeting.state).toBe('held');
    expect(screen.getByText('Mötet är avslutat')).toBeTruthy();
  });
});
