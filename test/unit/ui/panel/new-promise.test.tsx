/** @jest-environment jsdom */
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { MemoryDevice } from '../../../../shared/adapters/memory/MemoryDevice';
import { people } from '../../../builders/aContact';
import { roads } from '../../../builders/anOrganisation';
import { ForumAtWork, step, viewOf } from '../../application/aForumAtWork';
import { quiet } from '../onScreen';
import { carryOut, showPanel } from './inPanel';

async function running(device?: ReturnType<MemoryDevice['open']>) {
  const forum = new ForumAtWork();
  const meeting = await forum.meets();
  const seat = forum.seat(people.coordinator, 'coordinator', device);
  const session = await showPanel(forum, seat, meeting);
  await carryOut(() => session.commands.start());
  await quiet();
  return { forum, meeting, seat, session };
}

async function atItsStep() {
  const panel = await running();
  const { session } = panel;
  await carryOut(() => session.commands.goToStep(step(viewOf(session), 'new-promises')));
  return panel;
}

const title = () => screen.getByLabelText<HTMLTextAreaElement>(/^Vad ska göras/);
const organisation = (): HTMLElement => screen.getByLabelText(/^Vilken organisation/);

async function pressN(): Promise<void> {
  fireEvent.keyDown(document.body, { key: 'n' });
  await quiet();
}

const type = (what: string) => fireEvent.change(title(), { target: { value: what } });

async function saveForRoads(): Promise<void> {
  fireEvent.change(organisation(), { target: { value: roads } });
  fireEvent.keyDown(organisation(), { key: 'Enter', ctrlKey: true });
  await quiet();
}

describe('recording a promise by keyboard', () => {
  it('takes a letter, an organisation and Ctrl+Enter besides the text', async () => {
    const { session } = await running();
    await pressN();
    expect(document.activeElement).toBe(title());
    type('Byt lampor vid trappan');
    await saveForRoads();
    const [promised] = viewOf(session).room.actions;
    expect(promised).toMatchObject({ title: 'Byt lampor vid trappan', organisation: roads, dueDate: null });
    expect(title().value).toBe('');
    expect(document.activeElement).toBe(title());
  });

  it('names what is missing at its field and keeps the text', async () => {
    await running();
    await pressN();
    type('Byt lampor');
    fireEvent.keyDown(title(), { key: 'Enter', ctrlKey: true });
    await quiet();
    expect(screen.getByText('Välj vilken organisation som ska göra det.')).toBeTruthy();
    expect(document.activeElement).toBe(organisation());
    expect(title().value).toBe('Byt lampor');
  });

  it('goes back by Escape without losing what was typed', async () => {
    await running();
    await pressN();
    type('Halvfärdigt');
    fireEvent.keyDown(title(), { key: 'Escape' });
    await quiet();
    expect(screen.queryByLabelText(/^Vad ska göras/)).toBeNull();
    await pressN();
    expect(title().value).toBe('Halvfärdigt');
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
    const { seat, session } = await atItsStep();
    seat.network.goOffline();
    for (const what of ['Byt lampor', 'Klipp buskar']) {
      type(what);
      await saveForRoads();
      expect(title().value).toBe('');
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
  it('has the form itself: asking for one moves the focus there, and what is saved is seen below', async () => {
    await atItsStep();
    for (const what of ['Byt lampor', 'Klipp buskar']) {
      (document.activeElement as HTMLElement | null)?.blur();
      await pressN();
      expect(document.activeElement).toBe(title());
      type(what);
      await saveForRoads();
      expect(screen.getByText(what).closest('li')).toBeTruthy();
    }
    expect(screen.queryByRole('button', { name: 'Stäng' })).toBeNull();
  });
});

describe('a half-typed promise', () => {
  /** The panel in a window, and a way to the next window of the same person on the same device. */
  async function inAWindow() {
    const device = new MemoryDevice();
    const first = device.open(people.coordinator);
    const { forum, meeting, session } = await running(first);
    const nextWindow = async () => {
      first.close();
      cleanup();
      await showPanel(
        forum,
        forum.seat(people.coordinator, 'coordinator', device.open(people.coordinator)),
        meeting,
      );
    };
    return { session, nextWindow };
  }

  it('does not hide the promises of the day from the next window', async () => {
    const { session, nextWindow } = await inAWindow();
    await carryOut(() => session.commands.goToStep(step(viewOf(session), 'new-promises')));
    type('Halvskrivet');
    await nextWindow();
    expect(title().value).toBe('Halvskrivet');
    await saveForRoads();
    expect(screen.getByText('Halvskrivet').closest('li')).toBeTruthy();
  });

  it('shows in the next window what else was filled in', async () => {
    const { nextWindow } = await inAWindow();
    await pressN();
    type('Halvskrivet');
    fireEvent.click(screen.getByRole('button', { name: 'Klart senast' }));
    fireEvent.change(screen.getByLabelText('Klart senast'), { target: { value: '2027-02-01' } });
    await nextWindow();
    expect(screen.getByLabelText<HTMLInputElement>('Klart senast').value).toBe('2027-02-01');
    expect(screen.queryByLabelText('Funktion')).toBeNull();
  });

  it('is in its place again in the next window, and says so', async () => {
    const { nextWindow } = await inAWindow();
    await pressN();
    type('Halvskrivet');
    await nextWindow();
    expect(title().value).toBe('Halvskrivet');
    expect(screen.getByText('Det du började skriva finns kvar.')).toBeTruthy();
  });
});
