/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
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
