/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import type { GatewayFailure } from '../../../../shared/application/ports/GatewayFailure';
import { addDays } from '../../../../shared/domain/kernel/localDate';
import type { ForumKey } from '../../../../shared/domain/organisation/forum';
import { anOverdueAction, today } from '../../../builders/anAction';
import { police } from '../../../builders/anOrganisation';
import { ForumsAtWork } from '../../application/all-actions/ForumsAtWork';
import { quiet, showPersonal } from '../onScreen';

const due = (days: number) => addDays(today, days);

async function inThree(closed: readonly string[] = []): Promise<ForumsAtWork> {
  const forums = new ForumsAtWork(['norr', 'syd', 'vast'], closed);
  await forums.holds('norr', [
    anOverdueAction({ title: 'Sen i norr' }),
    { title: 'Senare i norr', dueDate: due(30) },
  ]);
  await forums.holds('syd', [{ title: 'Mitt i syd', dueDate: due(5), organisation: police }]);
  await forums.holds('vast', [{ title: 'Väst', dueDate: due(12), helpNeeded: true }]);
  return forums;
}

function open(forums: ForumsAtWork, at = 'åtgärder') {
  const keys = forums.sites.map(({ forum }) => forum);
  return showPersonal(forums, { useCases: forums.useCases() }, { at, forums: keys });
}

async function opened(forums: ForumsAtWork, at?: string): Promise<void> {
  open(forums, at);
  await quiet();
}

const titles = (): readonly string[] =>
  within(screen.getByRole('table'))
    .getAllByRole('link')
    .map((link) => link.textContent ?? '');
const inOrder = ['Sen i norr', 'Mitt i syd', 'Väst', 'Senare i norr'];

const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};
async function choose(menu: string | RegExp, choice: string): Promise<void> {
  press(menu);
  fireEvent.click(screen.getByRole('menuitemradio', { name: choice }));
  await quiet();
}
const address = (): string => decodeURIComponent(window.location.hash);

/** Holds one forum's answer until it is let go. */
function holding(forums: ForumsAtWork, slow: string): () => Promise<void> {
  let letGo: (failed: GatewayFailure | null) => void = () => undefined;
  const answer = new Promise<GatewayFailure | null>((resolve) => {
    letGo = resolve;
  });
  forums.gate = (forum) => (forum === slow ? answer : Promise.resolve(null));
  return async () => {
    letGo(null);
    await quiet();
  };
}

describe('all actions', () => {
  it('is one list by due date over all forums, in one request for each; a row names its forum', async () => {
    const forums = await inThree();
    await opened(forums);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Alla åtgärder');
    expect(titles()).toEqual(inOrder);
    expect([...forums.asked].sort()).toEqual(['norr', 'syd', 'vast']);
    const row = screen.getByRole('link', { name: 'Mitt i syd' }).closest('tr');
    expect(within(row as HTMLElement).getByText('ÅT-SYD-1, Forum syd')).toBeTruthy();
    expect(screen.getByText('4 åtgärder ur 3 forum')).toBeTruthy();
  });

  it('leads to the exact action in its forum, and back to the same selection and row', async () => {
    const forums = await inThree();
    await opened(forums, 'åtgärder?organisation=trafikkontoret');
    const link = screen.getByRole('link', { name: 'Väst' });
    expect(link.getAttribute('href')).toBe('#forum/vast/åtgärd/1');
    fireEvent.click(link);
    window.location.hash = 'forum/vast/åtgärd/1';
    await quiet();
    fireEvent(window, new HashChangeEvent('hashchange'));
    await quiet();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Väst');
    const trail = screen.getByRole('link', { name: 'Alla åtgärder', current: false });
    expect(within(screen.getByRole('main')).getByRole('link', { name: 'Alla åtgärder' })).toBeTruthy();
    expect(trail).toBeTruthy();
    window.location.hash = within(screen.getByRole('main'))
      .getByRole('link', { name: 'Alla åtgärder' })
      .getAttribute('href')
      ?.slice(1) as string;
    fireEvent(window, new HashChangeEvent('hashchange'));
    await quiet();
    expect(address()).toBe('#åtgärder?organisation=trafikkontoret');
    expect(document.activeElement?.textContent).toBe('Väst');
  });

  it('narrows by a menu, in the address and in the link to send', async () => {
    const forums = await inThree();
    await opened(forums);
    await choose('Organisation', 'LPO Södermalm');
    expect(titles()).toEqual(['Mitt i syd']);
    expect(address()).toBe(`#åtgärder?organisation=${police}`);
    expect(screen.getByRole('button', { name: 'Kopiera länk till urvalet' })).toBeTruthy();
    press(/^Behöver hjälp/);
    await quiet();
    expect(screen.getByRole('heading', { name: /Dessa filter döljer rader/ })).toBeTruthy();
    press('Rensa alla filter');
    await quiet();
    expect(titles()).toEqual(inOrder);
  });

  it('narrows to one forum, asks no other, and leads to what its own register has besides', async () => {
    const forums = await inThree();
    await opened(forums);
    forums.asked.length = 0;
    await choose('Forum', 'Forum norr');
    expect(forums.asked).toEqual(['norr']);
    expect(titles()).toEqual(['Sen i norr', 'Senare i norr']);
    expect(address()).toBe('#åtgärder?forum=norr');
    const own = screen.getByRole('link', { name: /öppna Forum norr$/ });
    expect(own.getAttribute('href')).toBe('#forum/norr/åtgärder');
  });

  it('counts what is cheap to count, and keeps the numbers while the list is narrowed', async () => {
    await opened(await inThree());
    const counts = ['Alla 4', 'Försenade 1', 'Behöver hjälp 1', 'Mina 3'];
    for (const name of counts) expect(screen.getByRole('button', { name })).toBeTruthy();
    press('Försenade 1');
    await quiet();
    expect(titles()).toEqual(['Sen i norr']);
    for (const name of counts) expect(screen.getByRole('button', { name })).toBeTruthy();
    press('Alla 4');
    await quiet();
    for (const name of counts) expect(screen.getByRole('button', { name })).toBeTruthy();
  });

  it('shows what is mine where I am a contact', async () => {
    await opened(await inThree(), 'åtgärder?mina=1');
    expect(titles()).toEqual(['Sen i norr', 'Väst', 'Senare i norr']);
  });

  it('names a forum that cannot be read in one line, and shows the others', async () => {
    const forums = await inThree(['norr']);
    forums.gate = (forum) => Promise.resolve(forum === 'syd' ? { kind: 'throttled' } : null);
    await opened(forums);
    expect(titles()).toEqual(['Väst']);
    expect(screen.getByText(/^Du har inte tillgång till Forum norr/)).toBeTruthy();
    expect(screen.getByText('Forum syd gick inte att läsa.')).toBeTruthy();
    forums.gate = () => Promise.resolve(null);
    press('Försök igen med Forum syd');
    await quiet();
    expect(titles()).toEqual(['Mitt i syd', 'Väst']);
    expect(screen.queryByText('Forum syd gick inte att läsa.')).toBeNull();
  });

  it('says so when no forum could be read, and when there is nothing to do', async () => {
    const view = open(await inThree(['norr', 'syd', 'vast']));
    await quiet();
    expect(screen.getByRole('heading', { name: 'Inga åtgärder gick att hämta' })).toBeTruthy();
    view.unmount();
    await opened(new ForumsAtWork(['norr']));
    expect(screen.getByRole('heading', { name: 'Inga åtgärder är öppna i dina forum' })).toBeTruthy();
  });

  it('shows rows as the forums answer, and says how many are left', async () => {
    const forums = await inThree();
    const letGo = holding(forums, 'syd');
    await opened(forums);
    expect(titles()).toEqual(['Sen i norr', 'Väst', 'Senare i norr']);
    expect(screen.getByText('Hämtar från 1 forum till …')).toBeTruthy();
    await letGo();
    expect(titles()).toEqual(inOrder);
  });

  it('moves no row under a pointer: what comes is offered, and taken in when it is asked for', async () => {
    const forums = await inThree();
    const letGo = holding(forums, 'syd');
    await opened(forums);
    fireEvent.pointerOver(screen.getByRole('table'));
    await letGo();
    expect(titles()).toEqual(['Sen i norr', 'Väst', 'Senare i norr']);
    expect(screen.getByText('1 åtgärd till har kommit.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Alla 4' })).toBeTruthy();
    expect(screen.getByText('4 åtgärder ur 3 forum')).toBeTruthy();
    press('Visa');
    expect(titles()).toEqual(inOrder);
    expect(screen.queryByText('1 åtgärd till har kommit.')).toBeNull();
  });

  it('takes in what was held back when the pointer leaves the list', async () => {
    const forums = await inThree();
    const letGo = holding(forums, 'syd');
    await opened(forums);
    fireEvent.pointerOver(screen.getByRole('table'));
    await letGo();
    fireEvent.pointerOut(screen.getByRole('table'), { relatedTarget: document.body });
    expect(titles()).toEqual(inOrder);
  });

  it('goes on by a button, with what comes after', async () => {
    const forums = new ForumsAtWork(['norr', 'syd']);
    const many = Array.from({ length: 60 }, (_unused, index) => ({ dueDate: due(index) }));
    await forums.holds('norr', many);
    await forums.holds('syd', [{ dueDate: due(200) }]);
    await opened(forums);
    expect(screen.getByText('50 åtgärder hittills, ur 2 forum')).toBeTruthy();
    press('Visa fler');
    await quiet();
    expect(screen.getByText('61 åtgärder ur 2 forum')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Visa fler' })).toBeNull();
    expect(forums.asked).toEqual(['norr', 'syd', 'norr']);
  });

  it('reads again when the window is come back to, one request for each forum', async () => {
    const forums = await inThree();
    await opened(forums);
    await forums.holds('syd', [{ title: 'Ny', dueDate: due(1) }]);
    forums.asked.length = 0;
    fireEvent.focus(window);
    await quiet();
    expect([...forums.asked].sort()).toEqual(['norr', 'syd', 'vast']);
    expect(titles()).toEqual(['Sen i norr', 'Ny', 'Mitt i syd', 'Väst', 'Senare i norr']);
  });

  it('drops what a link cannot know: a forum that is not here, a problem without its forum', async () => {
    await opened(await inThree(), 'åtgärder?forum=okant&problem=3');
    expect(titles()).toEqual(inOrder);
  });

  it('speaks English', async () => {
    const forums = await inThree(['norr']);
    showPersonal(
      forums,
      { useCases: forums.useCases() },
      { at: 'åtgärder', language: 'en', forums: ['norr', 'syd', 'vast'] as ForumKey[] },
    );
    await quiet();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('All actions');
    expect(screen.getByText('2 actions from 2 forums')).toBeTruthy();
  });
});
