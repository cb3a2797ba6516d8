/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import { people } from '../../../builders/aContact';
import { anOverdueAction } from '../../../builders/anAction';
import { ForumAtWork, step, viewOf } from '../../application/aForumAtWork';
import { quiet } from '../onScreen';
import { carryOut, showPanel } from './inPanel';

async function answered() {
  const forum = new ForumAtWork();
  const meeting = await forum.meets();
  const late = await forum.promised(anOverdueAction({ title: 'Sen', followUpAt: meeting }));
  const session = await showPanel(forum, forum.seat(people.coordinator, 'coordinator'), meeting);
  await carryOut(() => session.commands.start());
  await carryOut(() => session.commands.goToStep(step(viewOf(session), 'last-promises')));
  fireEvent.keyDown(screen.getByRole('article'), { key: 'k' });
  await quiet();
  await quiet();
  expect((await forum.row(late.id)).status).toBe('carried-out');
  return { forum, meeting, late };
}

const told = (): readonly (string | null)[] =>
  screen.getAllByRole('status').map((region) => region.textContent);

describe('an answer that was noted by mistake', () => {
  it('is announced with a way back, and asked for again when it is taken back', async () => {
    const { forum, late } = await answered();
    expect(told().join()).toContain(`Svaret om ${late.displayId} kan ångras.`);
    const undo = screen.getByRole('button', { name: 'Ångra' });
    expect(undo.getAttribute('aria-keyshortcuts')).toBe('Z');
    undo.focus();
    fireEvent.click(undo);
    await quiet();
    expect((await forum.row(late.id)).status).toBe(late.status);
    expect(screen.getByText('0 av 1 har svar')).toBeTruthy();
    expect(told()).toContain('Svaret är ångrat.');
    expect(document.activeElement).not.toBe(document.body);
  });

  it('is taken back by one letter, though never by one that is typed', async () => {
    const { forum, late } = await answered();
    const field = document.body.appendChild(document.createElement('textarea'));
    fireEvent.keyDown(field, { key: 'z' });
    await quiet();
    expect((await forum.row(late.id)).status).toBe('carried-out');
    fireEvent.keyDown(document.body, { key: 'z' });
    await quiet();
    expect((await forum.row(late.id)).status).toBe(late.status);
    field.remove();
  });

  it('stays where somebody has answered since, and the reason is told', async () => {
    const { forum, meeting, late } = await answered();
    const owner = forum.seat(people.roads).site;
    const said = { ...(await firstAnswer(forum, late.id)), kind: 'late', meeting } as const;
    await owner.answers.add(said, 'theirs-1' as never);
    await quiet();
    fireEvent.click(screen.getByRole('button', { name: 'Ångra' }));
    await quiet();
    expect(screen.getByText(/hunnit svara eller ändra efter dig/)).toBeTruthy();
    expect((await forum.row(late.id)).lastWord?.kind).toBe('late');
  });
});

async function firstAnswer(forum: ForumAtWork, id: Parameters<ForumAtWork['row']>[0]) {
  const opened = await forum.register.actions.open(id);
  const answer = opened.ok ? opened.value.answers[0] : undefined;
  if (answer === undefined) throw new Error('Nothing was answered');
  const { id: _id, author: _author, at: _at, linkFunction: _link, ...fields } = answer;
  return fields;
}
