/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { Action } from '../../../../shared/domain/action/action';
import type { NewAnswer } from '../../../../shared/application/ports/AnswerBook';
import type { OperationId } from '../../../../shared/domain/kernel/id';
import { addDays } from '../../../../shared/domain/kernel/localDate';
import { people } from '../../../builders/aContact';
import { aBarePromise, anOverdueAction, today } from '../../../builders/anAction';
import { police, roads } from '../../../builders/anOrganisation';
import { done, ForumAtWork } from '../../application/aForumAtWork';
import { quiet, showChannel } from '../onScreen';

const anAnswerTo = (action: Action['id'], kind: 'late' | 'comment'): NewAnswer => ({
  action,
  meeting: null,
  kind,
  text: '',
  claimedOrganisation: roads,
  newDate: null,
  oldDate: null,
  newStatus: null,
  changedFields: [],
});

async function aRegister(actions: readonly Partial<Action>[], at = 'åtgärder') {
  const forum = new ForumAtWork();
  for (const action of actions) await forum.promised(action);
  const seat = forum.seat(people.coordinator, 'coordinator');
  showChannel(forum, seat, { at });
  await quiet();
  return { forum, seat };
}

const three: readonly Partial<Action>[] = [
  anOverdueAction({ title: 'Första' }),
  { title: 'Andra', dueDate: addDays(today, 2), organisation: police },
  { title: 'Tredje', dueDate: addDays(today, 9) },
];
const titles = (): readonly string[] =>
  within(screen.getByRole('table'))
    .getAllByRole('link')
    .map((link) => link.textContent ?? '');

const afterKey = (key: string): string | null => {
  fireEvent.keyDown(document.activeElement ?? document.body, { key });
  return document.activeElement?.textContent ?? null;
};

describe('the list of actions', () => {
  it('is a table with a name and headers, sorted by due date, that says how many rows it has', async () => {
    await aRegister(three);
    const table = screen.getByRole('table', { name: 'Åtgärder i den ordning de ska vara klara' });
    expect(within(table).getAllByRole('columnheader')).toHaveLength(6);
    expect(within(table).getByRole('columnheader', { name: 'Klart senast' }).getAttribute('aria-sort')).toBe(
      'ascending',
    );
    expect(table.getAttribute('aria-rowcount')).toBe('4');
    expect(titles()).toEqual(['Första', 'Andra', 'Tredje']);
  });

  it('takes one request for its rows, with names beside it', async () => {
    const { seat } = await aRegister(three);
    expect(seat.network.calls.map(({ method }) => method)).toEqual([
      'actions.list',
      'situation.load',
      'answers.recent',
    ]);
  });

  it('says how many answers wait to be written into a row, once they have been read beside it', async () => {
    const { forum } = await aRegister(three);
    const [first] = done(await forum.register.actions.list({ scope: 'open' })).rows;
    if (first === undefined) throw new Error('No row');
    const participant = forum.seat(people.roads);
    for (const kind of ['late', 'comment'] as const)
      done(await participant.site.answers.add(anAnswerTo(first.id, kind), `answer-${kind}` as OperationId));
    await quiet();
    const row = screen.getByRole('link', { name: 'Första' }).closest('tr');
    expect(within(row as HTMLElement).getByText('2 svar väntar')).toBeTruthy();
    expect(screen.getAllByText(/svar väntar/)).toHaveLength(1);
  });

  it('is one Tab stop, and the arrow keys walk through it', async () => {
    await aRegister(three);
    const links = within(screen.getByRole('table')).getAllByRole('link');
    expect(links.map((link) => link.tabIndex)).toEqual([0, -1, -1]);
    links[0]?.focus();
    for (const [key, title] of [
      ['ArrowDown', 'Andra'],
      ['End', 'Tredje'],
      ['ArrowDown', 'Tredje'],
      ['Home', 'Första'],
    ] as const)
      expect(afterKey(key)).toBe(title);
  });

  it('leads to the action by a real address', async () => {
    await aRegister(three);
    expect(screen.getByRole('link', { name: 'Andra' }).getAttribute('href')).toBe('#åtgärd/2');
  });

  it('shows the first date under a moved one', async () => {
    await aRegister([{ dueDate: addDays(today, 7), firstDueDate: addDays(today, -7) }]);
    expect(screen.getByText('mån 30 nov')).toBeTruthy();
    expect(screen.getByText('först mån 16 nov')).toBeTruthy();
  });

  it('keeps the focused row when somebody else adds one before it', async () => {
    const { forum } = await aRegister(three);
    screen.getByRole('link', { name: 'Andra' }).focus();
    await forum.promised(anOverdueAction({ title: 'Ny överst', dueDate: addDays(today, -30) }));
    await quiet();
    expect(document.activeElement?.textContent).toBe('Andra');
  });
});

describe('going from the list to an action and back', () => {
  /** The browser tells of a new address when it has the time. */
  const goTo = async (address: string): Promise<void> => {
    const told = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
    window.location.hash = address;
    await act(async () => {
      await told;
    });
    await quiet();
  };

  it('is one request there, and leads back to the row one came from', async () => {
    const { seat } = await aRegister(three);
    seat.network.calls.length = 0;
    await goTo('åtgärd/2');
    expect(screen.getByRole('heading', { level: 1, name: 'Andra' })).toBeTruthy();
    expect(seat.network.calls.map(({ method }) => method)).toEqual(['actions.open']);
    await goTo('åtgärder');
    expect(titles()).toEqual(['Första', 'Andra', 'Tredje']);
    expect(document.activeElement?.textContent).toBe('Andra');
  });
});

describe('a selection of the list', () => {
  it('stands in the address, so that it can be sent', async () => {
    await aRegister(three);
    fireEvent.click(screen.getByRole('button', { name: 'Försenade 1' }));
    await quiet();
    expect(window.location.hash).toBe(encodeURI('#åtgärder?lage=overdue'));
    expect(titles()).toEqual(['Första']);
    expect(screen.getByRole('button', { name: 'Försenade 1' }).getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByRole('button', { name: 'Alla 3' }).getAttribute('aria-pressed')).toBe('false');
  });

  it('is read from the address', async () => {
    await aRegister(three, `åtgärder?organisation=${police}`);
    expect(titles()).toEqual(['Andra']);
    expect(screen.getByRole('button', { name: /Organisation: / })).toBeTruthy();
  });

  it('that finds nothing says which filter hides the rows, and clears it', async () => {
    await aRegister(three, 'åtgärder?lage=help');
    expect(
      screen.getByRole('heading', { name: 'Inga åtgärder matchar. Rensa filtret Läge: Behöver hjälp.' }),
    );
    fireEvent.click(screen.getByRole('button', { name: 'Rensa Läge: Behöver hjälp' }));
    await quiet();
    expect(titles()).toHaveLength(3);
  });

  it('finds those without a cause', async () => {
    await aRegister(
      [...three, aBarePromise({ title: 'Grindar', organisation: roads })],
      'åtgärder?saknar=cause',
    );
    expect(titles()).toEqual(['Grindar']);
  });
});

describe('a list without rows', () => {
  it('says what to do first when nothing has ever been promised', async () => {
    await aRegister([], 'åtgärder?alla=1');
    expect(screen.getByRole('heading', { name: 'Här finns inga åtgärder ännu' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Gå till Möten' })).toBeTruthy();
  });

  it('says why it could not be read, and tries again', async () => {
    const forum = new ForumAtWork();
    await forum.promised({ title: 'Finns' });
    const seat = forum.seat(people.coordinator, 'coordinator');
    seat.network.goOffline();
    showChannel(forum, seat, { at: 'åtgärder' });
    await quiet();
    expect(screen.getByRole('heading', { name: 'Åtgärderna gick inte att hämta' })).toBeTruthy();
    seat.network.goOnline();
    fireEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
    await quiet();
    expect(titles()).toEqual(['Finns']);
  });
});
