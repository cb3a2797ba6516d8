/** @jest-environment jsdom */
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { MemoryDevice } from '../../../../shared/adapters/memory/MemoryDevice';
import { people } from '../../../builders/aContact';
import { roads } from '../../../builders/anOrganisation';
import { ForumAtWork, step, viewOf } from '../../application/aForumAtWork';
import { quiet } from '../onScreen';
import { carryOut, showPanel } from './inPanel';

async function running() {
  const forum = new ForumAtWork();
  const meeting = await forum.meets();
  const session = await showPanel(forum, forum.seat(people.coordinator, 'coordinator'), meeting);
  await carryOut(() => session.commands.start());
  await quiet();
  return { forum, session };
}

const title = (): HTMLElement => screen.getByLabelText(/^Vad ska göras/);
const organisation = (): HTMLElement => screen.getByLabelText(/^Vilken organisation/);

async function pressN(): Promise<void> {
  fireEvent.keyDown(document.body, { key: 'n' });
  await quiet();
}

describe('recording a promise by keyboard', () => {
  it('takes a letter, an organisation and Ctrl+Enter besides the text', async () => {
    const { session } = await running();
    await pressN();
    expect(document.activeElement).toBe(title());
    fireEvent.change(title(), { target: { value: 'Byt lampor vid trappan' } });
    fireEvent.change(organisation(), { target: { value: roads } });
    fireEvent.keyDown(organisation(), { key: 'Enter', ctrlKey: true });
    await quiet();
    const [promised] = viewOf(session).room.actions;
    expect(promised).toMatchObject({ title: 'Byt lampor vid trappan', organisation: roads, dueDate: null });
    expect((title() as HTMLTextAreaElement).value).toBe('');
    expect(document.activeElement).toBe(title());
  });

  it('names what is missing at its field and keeps the text', async () => {
    await running();
    await pressN();
    fireEvent.change(title(), { target: { value: 'Byt lampor' } });
    fireEvent.keyDown(title(), { key: 'Enter', ctrlKey: true });
    await quiet();
    expect(screen.getByText('Välj vilken organisation som ska göra det.')).toBeTruthy();
    expect(document.activeElement).toBe(organisation());
    expect((title() as HTMLTextAreaElement).value).toBe('Byt lampor');
  });

  it('goes back by Escape without losing what was typed', async () => {
    await running();
    await pressN();
    fireEvent.change(title(), { target: { value: 'Halvfärdigt' } });
    fireEvent.keyDown(title(), { key: 'Escape' });
    await quiet();
    expect(screen.queryByLabelText(/^Vad ska göras/)).toBeNull();
    await pressN();
    expect((title() as HTMLTextAreaElement).value).toBe('Halvfärdigt');
  });

  it('does not open the form when the letter is typed in a field', async () => {
    const { session } = await running();
    await carryOut(() => session.commands.goToStep(step(viewOf(session), 'situation')));
    await quiet();
    fireEvent.keyDown(screen.getByLabelText('Ny anteckning'), { key: 'n' });
    await quiet();
    expect(screen.queryByLabelText(/^Vad ska göras/)).toBeNull();
  });

  it('can have its letter turned off', async () => {
    await running();
    fireEvent.keyDown(document.body, { key: '?' });
    await quiet();
    fireEvent.click(screen.getByLabelText('Använd N och ?'));
    await pressN();
    expect(screen.queryByLabelText(/^Vad ska göras/)).toBeNull();
    localStorage.clear();
  });
});

describe('recording promises without a network', () => {
  it('goes on with the next at once, and shows what waits where it will land', async () => {
    const forum = new ForumAtWork();
    const meeting = await forum.meets();
    const seat = forum.seat(people.coordinator, 'coordinator');
    const session = await showPanel(forum, seat, meeting);
    await carryOut(() => session.commands.start());
    await carryOut(() => session.commands.goToStep(step(viewOf(session), 'new-promises')));
    seat.network.goOffline();
    for (const what of ['Byt lampor', 'Klipp buskar']) {
      fireEvent.change(title(), { target: { value: what } });
      fireEvent.change(organisation(), { target: { value: roads } });
      fireEvent.keyDown(organisation(), { key: 'Enter', ctrlKey: true });
      await quiet();
      expect((title() as HTMLTextAreaElement).value).toBe('');
    }
    expect(screen.getByText('Sparat på din enhet')).toBeTruthy();
    expect(screen.getByText('Väntar på att skickas (2)')).toBeTruthy();
    expect(screen.getAllByText('Bara på din enhet')).toHaveLength(2);
    expect(screen.getByText('Byt lampor')).toBeTruthy();

    seat.network.goOnline();
    await carryOut(() => session.commands.retry());
    expect(viewOf(session).room.actions.map((action) => action.title)).toEqual([
      'Byt lampor',
      'Klipp buskar',
    ]);
    expect(screen.queryByText('Bara på din enhet')).toBeNull();
  });
});

describe('the step of new promises', () => {
  async function atItsStep() {
    const { forum, session } = await running();
    await carryOut(() => session.commands.goToStep(step(viewOf(session), 'new-promises')));
    return { forum, session };
  }

  it('has the form itself: asking for one moves the focus there, and what is saved is seen below', async () => {
    await atItsStep();
    for (const what of ['Byt lampor', 'Klipp buskar']) {
      (document.activeElement as HTMLElement | null)?.blur();
      await pressN();
      expect(document.activeElement).toBe(title());
      fireEvent.change(title(), { target: { value: what } });
      fireEvent.change(organisation(), { target: { value: roads } });
      fireEvent.keyDown(organisation(), { key: 'Enter', ctrlKey: true });
      await quiet();
      expect(screen.getByText(what).closest('li')).toBeTruthy();
    }
    expect(screen.queryByRole('button', { name: 'Stäng' })).toBeNull();
  });
});

describe('a half-typed promise', () => {
  it('does not hide the promises of the day from the next window', async () => {
    const device = new MemoryDevice();
    const forum = new ForumAtWork();
    const meeting = await forum.meets();
    const first = device.open(people.coordinator);
    const session = await showPanel(forum, forum.seat(people.coordinator, 'coordinator', first), meeting);
    await carryOut(() => session.commands.start());
    await carryOut(() => session.commands.goToStep(step(viewOf(session), 'new-promises')));
    fireEvent.change(title(), { target: { value: 'Halvskrivet' } });
    first.close();
    cleanup();

    const next = forum.seat(people.coordinator, 'coordinator', device.open(people.coordinator));
    await showPanel(forum, next, meeting);
    expect((title() as HTMLTextAreaElement).value).toBe('Halvskrivet');
    fireEvent.change(organisation(), { target: { value: roads } });
    fireEvent.keyDown(organisation(), { key: 'Enter', ctrlKey: true });
    await quiet();
    expect(screen.getByText('Halvskrivet').closest('li')).toBeTruthy();
  });

  it('shows in the next window what else was filled in', async () => {
    const device = new MemoryDevice();
    const forum = new ForumAtWork();
    const meeting = await forum.meets();
    const first = device.open(people.coordinator);
    const session = await showPanel(forum, forum.seat(people.coordinator, 'coordinator', first), meeting);
    await carryOut(() => session.commands.start());
    await pressN();
    fireEvent.change(title(), { target: { value: 'Halvskrivet' } });
    fireEvent.click(screen.getByRole('button', { name: 'Klart senast' }));
    fireEvent.change(screen.getByLabelText('Klart senast'), { target: { value: '2027-02-01' } });
    first.close();
    cleanup();

    const next = forum.seat(people.coordinator, 'coordinator', device.open(people.coordinator));
    await showPanel(forum, next, meeting);
    expect(screen.getByLabelText<HTMLInputElement>('Klart senast').value).toBe('2027-02-01');
    expect(screen.queryByLabelText('Funktion')).toBeNull();
  });

  it('is in its place again in the next window, and says so', async () => {
    const device = new MemoryDevice();
    const forum = new ForumAtWork();
    const meeting = await forum.meets();
    const first = device.open(people.coordinator);
    const session = await showPanel(forum, forum.seat(people.coordinator, 'coordinator', first), meeting);
    await carryOut(() => session.commands.start());
    await pressN();
    fireEvent.change(title(), { target: { value: 'Halvskrivet' } });
    first.close();
    cleanup();

    await showPanel(
      forum,
      forum.seat(people.coordinator, 'coordinator', device.open(people.coordinator)),
      meeting,
    );
    expect((title() as HTMLTextAreaElement).value).toBe('Halvskrivet');
    expect(screen.getByText('Det du började skriva finns kvar.')).toBeTruthy();
  });
});
