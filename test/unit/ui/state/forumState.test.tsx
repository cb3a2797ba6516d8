/** @jest-environment jsdom */
import * as React from 'react';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { MemoryDirectory } from '../../../../shared/adapters/memory/MemoryDirectory';
import { makeTextGuard } from '../../../../shared/application/guard/makeTextGuard';
import type { TextGuard } from '../../../../shared/application/guard/TextGuard';
import { makeStateDesk } from '../../../../shared/application/overview/StateDesk';
import type { OperationId } from '../../../../shared/domain/kernel/id';
import { GuardProvider } from '../../../../shared/ui/parts/guarded/guardContext';
import { ScreenFrame } from '../../../../shared/ui/parts/ScreenFrame';
import { ForumStateScreen } from '../../../../shared/ui/state/ForumStateScreen';
import { forumKey } from '../../../builders/aContact';
import { aDecision } from '../../../builders/aMeeting';
import { done, ForumAtWork } from '../../application/aForumAtWork';
import { quiet } from '../onScreen';

async function proposed(forum: ForumAtWork, texts: readonly string[]): Promise<void> {
  const meeting = await forum.meets({ title: 'Veckomöte' });
  const { id: _id, version: _version, ...fields } = aDecision({ meeting, status: 'proposed' });
  for (const text of texts)
    done(
      await forum.register.meetings.add('decision', { ...fields, text }, `decision-${text}` as OperationId),
    );
}

async function show(forum: ForumAtWork, guard: TextGuard | null = null): Promise<void> {
  const desk = makeStateDesk({
    site: forum.register,
    directory: new MemoryDirectory(forum.directory),
    clock: forum.clock,
  });
  render(
    <ScreenFrame theme="default" language="sv" clock={forum.clock}>
      <GuardProvider value={guard}>
        <ForumStateScreen desk={desk} forum={forumKey} title="Läget" focusTitle={false} />
      </GuardProvider>
    </ScreenFrame>,
  );
  await quiet();
}

const card = (name: string) => within(screen.getByRole('region', { name }));
const leadsTo = (link: HTMLElement) => decodeURIComponent(link.getAttribute('href') ?? '');

describe('Läget', () => {
  it('says in words how much is late and how much was kept, with the way to the rows', async () => {
    const forum = new ForumAtWork();
    await forum.promised({ dueDate: '2026-11-20' as never });
    await forum.promised({ dueDate: '2026-12-20' as never });
    await show(forum);
    const late = card('I korthet').getByRole('link', { name: '1 av 2 öppna åtgärder är försenad' });
    expect(leadsTo(late)).toContain('lage=overdue');
    const kept = card('I korthet').getByRole('link', {
      name: '0 % av det som skulle vara klart sedan mån 19 okt blev klart i tid',
    });
    expect(leadsTo(kept)).toContain('forfoll=2026-10-19..2026-11-22');
    const box = card('Åtaganden klara i tid');
    expect(box.getByText('0 %', { selector: 'p' })).toBeTruthy();
    expect(box.getByText(/har förfallit sedan mån 19 okt/)).toBeTruthy();
  });

  it('holds up what awaits a decision, newest first, with the way to its minutes', async () => {
    const forum = new ForumAtWork();
    await proposed(forum, ['Ett', 'Två', 'Tre', 'Fyra']);
    await show(forum);
    const decide = card('Behöver beslut');
    expect(decide.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Fyra', 'Tre', 'Två']);
    expect(leadsTo(decide.getByRole('link', { name: 'Fyra' }))).toMatch(/möte\/\d+\/minnesanteckningar/);
    expect(decide.getAllByText(/^Föreslaget, Veckomöte mån 23 nov$/)).toHaveLength(3);
    fireEvent.click(decide.getByRole('button', { name: 'Visa 1 till' }));
    expect(decide.getByRole('link', { name: 'Ett' })).toBeTruthy();
  });

  it('shows a proposal that seems to point somebody out by its meeting alone', async () => {
    const forum = new ForumAtWork();
    await proposed(forum, ['Följ upp 19811218-9876 varje vecka', 'Byt lamporna']);
    await show(forum, makeTextGuard({ asks: true }));
    const names = () =>
      card('Behöver beslut')
        .getAllByRole('link')
        .map(({ textContent }) => textContent);
    await waitFor(() => expect(names()).toContain('Byt lamporna'));
    expect(names()).toContain('Ett förslag som står i minnesanteckningarna');
    expect(document.body.textContent).not.toContain('9876');
  });

  it('counts the promises that were sent back', async () => {
    const forum = new ForumAtWork();
    await forum.promised({ confirmation: 'declined' });
    await forum.promised({ confirmation: 'change-requested' });
    await show(forum);
    const decide = card('Behöver beslut');
    const declined = decide.getByRole('link', { name: '1 avböjd åtgärd' });
    expect(leadsTo(declined)).toContain('lage=declined');
    expect(decide.getByRole('link', { name: '1 åtgärd med begärd ändring' })).toBeTruthy();
  });

  it('says how fresh its figures are', async () => {
    const forum = new ForumAtWork();
    await forum.promised();
    await show(forum);
    expect(screen.getByText(/, uppdaterat i dag \d\d\.\d\d$/)).toBeTruthy();
  });

  it('says when nothing awaits a decision', async () => {
    const forum = new ForumAtWork();
    await forum.promised();
    await show(forum);
    expect(card('Behöver beslut').getByText('Inget väntar på beslut.')).toBeTruthy();
  });
});
