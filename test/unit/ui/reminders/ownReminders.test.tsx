/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { localDate } from '../../../../shared/domain/kernel/localDate';
import { standingWishes } from '../../../../shared/domain/reminders/standingWishes';
import { forumKey, people } from '../../../builders/aContact';
import { ForumAtWork } from '../../application/aForumAtWork';
import { quiet, showChannel, showPersonal } from '../onScreen';

const recipient = people.roads;

async function aPromise() {
  const forum = new ForumAtWork();
  const action = await forum.promised({
    title: 'Laga belysningen',
    functionTitle: 'Driftansvarig belysning',
    dueDate: localDate('2026-11-20'),
  });
  return { forum, action, seat: forum.seat(people.roads) };
}

const wishes = (forum: ForumAtWork) => standingWishes([...forum.reminders.rooms.wishes.values()]);

const press = async (name: string | RegExp, at = 0): Promise<void> => {
  const button = screen.getAllByRole('button', { name })[at];
  if (button === undefined) throw new Error(`No button ${String(name)}`);
  fireEvent.click(button);
  await quiet();
  await quiet();
};

const pickDay = (label: string, value: string): void => {
  fireEvent.change(screen.getByLabelText(new RegExp(`^${label}`)), { target: { value } });
};

describe('one’s own reminders (F30)', () => {
  it('are paused, everywhere or in one forum, and taken back with a way back', async () => {
    const { forum, seat } = await aPromise();
    showPersonal(forum, seat, { at: 'mina-påminnelser' });
    await quiet();
    await quiet();
    await press('Pausa');
    expect(screen.getByText('Välj den sista dagen i pausen.')).toBeTruthy();
    pickDay('Till och med', '2026-12-04');
    await press('Pausa');
    const pause = { kind: 'pause', recipient, forum: null, action: null, until: '2026-12-04' };
    expect(wishes(forum)).toEqual([pause]);
    expect(screen.getByText('Påminnelser för alla forum är pausade till och med fre 4 dec.')).toBeTruthy();
    await press(/^Ta bort: Paus i alla forum/);
    expect(wishes(forum)).toEqual([]);
    expect(screen.getByText(/^Du har inga\./)).toBeTruthy();
    await press('Ångra');
    expect(wishes(forum)).toEqual([pause]);
    expect(screen.getByText(/^Paus i alla forum till och med fre 4 dec/)).toBeTruthy();
  });

  it('are over where a pause was ended in the chat', async () => {
    const { forum, seat } = await aPromise();
    const pause = { kind: 'pause', recipient: recipient as never, forum: null, action: null } as const;
    for (const [index, day] of ['2026-12-04', '2026-11-22'].entries())
      await forum.reminders.addWish({ ...pause, until: localDate(day) }, `chat-${index}` as never);
    showPersonal(forum, seat, { at: 'mina-påminnelser' });
    await quiet();
    await quiet();
    expect(screen.getByText(/^Du har inga\./)).toBeTruthy();
  });

  it('are asked for where the action is, moved, and listed with its title', async () => {
    const { forum, action, seat } = await aPromise();
    const { unmount } = showChannel(forum, seat, { at: `åtgärd/${action.id}` });
    await quiet();
    await quiet();
    await press('Påmin mig');
    pickDay('Dag', '2026-11-23');
    await press('Påmin mig', 1);
    expect(screen.getByText('Välj i morgon eller en senare dag.')).toBeTruthy();
    pickDay('Dag', '2026-12-09');
    fireEvent.click(screen.getByLabelText('Påmin mig inte om åtgärden före det'));
    await press('Påmin mig', 1);
    const own = { kind: 'own', recipient, forum: forumKey, action: action.id };
    const quietUntil = { ...own, kind: 'pause' };
    expect(wishes(forum)).toEqual([
      { ...quietUntil, until: '2026-12-08' },
      { ...own, on: '2026-12-09' },
    ]);
    expect(screen.getByText(/^Du får en påminnelse ons 9 dec/).textContent).not.toContain('nästa dag');
    await press('Påmin mig');
    expect(screen.getByText(/Du har redan bett om en påminnelse ons 9 dec/)).toBeTruthy();
    pickDay('Dag', '2026-12-05');
    await press('Påmin mig', 1);
    expect(screen.getByText(/^Du får en påminnelse lör 5 dec\. Om inga påminnelser skickas/)).toBeTruthy();
    await press('Påmin mig');
    pickDay('Dag', '2026-12-01');
    await press('Påmin mig', 1);
    expect(wishes(forum)).toEqual([{ ...own, on: '2026-12-01' }]);
    unmount();
    showPersonal(forum, seat, { at: 'mina-påminnelser' });
    await quiet();
    await quiet();
    const list = within(screen.getByRole('region', { name: 'Pauser och egna påminnelser' }));
    expect(list.getByText(/^Påminnelse tis 1 dec/)).toBeTruthy();
    expect(list.getByRole('link', { name: `${action.displayId} Laga belysningen` })).toBeTruthy();
  });

  it('are asked for in Mitt arbete, and undone there', async () => {
    const { forum, action, seat } = await aPromise();
    showPersonal(forum, seat);
    await quiet();
    await quiet();
    await press('Påmin mig om Laga belysningen');
    const form = screen.getByRole('form', { name: 'Påmin mig om Laga belysningen' });
    fireEvent.click(within(form).getByRole('button', { name: 'Påmin mig' }));
    await quiet();
    expect(wishes(forum)).toEqual([
      { kind: 'own', recipient, forum: forumKey, action: action.id, on: '2026-11-30' },
    ]);
    await press('Ångra');
    expect(wishes(forum)).toEqual([]);
  });
});
