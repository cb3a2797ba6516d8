/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { OperationId } from '../../../../shared/domain/kernel/id';
import { people } from '../../../builders/aContact';
import { done, ForumAtWork } from '../../application/aForumAtWork';
import { quiet, showChannel } from '../onScreen';

async function aSearch(language: 'sv' | 'en' = 'sv') {
  const forum = new ForumAtWork();
  const problem = done(
    await forum.register.situation.addProblem(
      { title: 'Otrygg gångtunnel', kind: 'felt-unsafety', place: null, status: 'returned' },
      'problem' as OperationId,
    ),
  );
  await forum.promised({ title: 'Laga lampor i gångtunneln', problem: problem.id });
  await forum.promised({
    title: 'Ny målning',
    problem: problem.id,
    status: 'effect-assessed',
    effect: 'none-seen',
    effectText: 'Lika många felanmälningar som förut.',
  });
  showChannel(forum, forum.seat(people.coordinator, 'coordinator'), { at: 'sök', language });
  await quiet();
  return forum;
}

const type = async (value: string): Promise<void> => {
  fireEvent.change(screen.getByRole('searchbox'), { target: { value } });
  await act(() => new Promise((resolve) => setTimeout(resolve, 320)));
  await quiet();
};

describe('the search', () => {
  it('asks for two characters, and puts the focus in its field', async () => {
    await aSearch();
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    await type('g');
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
  });

  it('groups what it finds, marks the words, and each hit opens its item', async () => {
    await aSearch();
    await type('gångtunnel');
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Problem: 1',
      'Åtgärder: 1',
    ]);
    expect(document.querySelectorAll('mark').length).toBeGreaterThanOrEqual(2);
    const [link] = screen.getAllByRole('link', { name: /^Laga lampor i gångtunnel ?n/ });
    expect(link?.getAttribute('href')).toBe('#åtgärd/1');
    expect(
      screen.getByText('1 åtgärd, 1 problem, 0 beslut. Bara öppna åtgärder är genomsökta.'),
    ).toBeTruthy();
    expect(decodeURIComponent(window.location.hash)).toBe('#sök/gångtunnel');
  });

  it('shows what was tried against an old problem, with its result (F21)', async () => {
    await aSearch();
    await type('PR-01');
    const tried = screen.getByRole('list', { name: 'Vad har prövats mot PR-01?' });
    expect(within(tried).getByText('Ny målning')).toBeTruthy();
    expect(within(tried).getByText('Lika många felanmälningar som förut.')).toBeTruthy();
    expect(within(tried).getByText('Ingen märkbar effekt')).toBeTruthy();
  });

  it('looks through the closed ones on a press', async () => {
    await aSearch();
    await type('målning');
    expect(screen.queryByText('Ny målning')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Sök även bland avslutade' }));
    await quiet();
    expect(screen.getByRole('link', { name: /^Ny ?målning/ })).toBeTruthy();
    expect(screen.getByText(/Hela registret är genomsökt/)).toBeTruthy();
  });

  it('says in English that nothing was found', async () => {
    await aSearch('en');
    await type('zzz');
    expect(screen.getByText(/^Nothing found for “zzz”\./)).toBeTruthy();
  });

  it('opens by / from the list of actions', async () => {
    const forum = new ForumAtWork();
    showChannel(forum, forum.seat(people.coordinator, 'coordinator'), { at: 'åtgärder' });
    await quiet();
    fireEvent.keyDown(document.body, { key: '/' });
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    await quiet();
    expect(screen.getByRole('searchbox')).toBeTruthy();
  });

  it('finds a problem that was named since it was last opened, or while it is open', async () => {
    const forum = await aSearch();
    await type('tunnel');
    expect(screen.getByRole('heading', { level: 2, name: 'Problem: 1' })).toBeTruthy();
    const name = (title: string) =>
      forum.register.situation.addProblem(
        { title, kind: 'felt-unsafety', place: null, status: 'new' },
        title as OperationId,
      );
    await act(async () => {
      await name('Mörk tunnel');
    });
    await type('tunnel ');
    await type('tunnel');
    expect(screen.getByRole('heading', { level: 2, name: 'Problem: 2' })).toBeTruthy();
  });
});
