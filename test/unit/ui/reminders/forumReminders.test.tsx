/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import type { Action } from '../../../../shared/domain/action/action';
import { localDate } from '../../../../shared/domain/kernel/localDate';
import type { OperationId } from '../../../../shared/domain/kernel/id';
import type { OutboxFields } from '../../../../shared/domain/reminders/outboxRow';
import { forumKey, people } from '../../../builders/aContact';
import { done, ForumAtWork } from '../../application/aForumAtWork';
import { quiet, showChannel } from '../onScreen';

const today = localDate('2026-11-23');
const sooner = localDate('2026-11-18');

const aRow = (about: Action, change: Partial<OutboxFields> = {}): OutboxFields => ({
  ...{ key: JSON.stringify(change) as never, day: today, recipient: people.roads as never },
  ...({
    contact: 1 as never,
    functionTitle: 'Driftansvarig belysning',
    channel: 'mail',
    state: 'sent',
  } as const),
  ...{ leasedUntil: null, attempts: 1, sentAt: null, reason: '', answered: [], link: null },
  reminders: [`${forumKey}|overdue|action-${about.id}|2026-11-16`] as never,
  ...change,
});

async function theReminders(
  who: 'coordinator' | 'roads' = 'coordinator',
  rows: (action: Action) => readonly OutboxFields[] = () => [],
) {
  const forum = new ForumAtWork();
  const action = await forum.promised({ title: 'Laga belysningen', dueDate: localDate('2026-11-27') });
  done(await forum.reminders.place(rows(action), 'given' as OperationId));
  const role = who === 'coordinator' ? 'coordinator' : 'participant';
  showChannel(forum, forum.seat(people[who], role), { at: 'påminnelser' });
  await quiet();
  await quiet();
  return { forum, action };
}

const press = async (name: string | RegExp): Promise<void> => {
  fireEvent.click(screen.getByRole('button', { name }));
  await quiet();
};

const part = (name: string | RegExp) => within(screen.getByRole('region', { name }));
const settings = (forum: ForumAtWork) => forum.reminders.rooms.settings.all().map(({ fields }) => fields);

describe('a forum’s reminders', () => {
  it('name first who was not reached, why, and where to mend it (F31)', async () => {
    const { action } = await theReminders('coordinator', (about) => [
      aRow(about, { state: 'bounced', reason: '5.1.10' }),
      aRow(about, {
        state: 'failed',
        reason: 'uninstalled',
        contact: 3 as never,
        recipient: people.police as never,
      }),
      // Reached since, and ended since: nobody has to see to these.
      aRow(about, { state: 'bounced', recipient: people.coordinator as never, day: sooner }),
      aRow(about, { state: 'answered', recipient: people.coordinator as never }),
      aRow(about, { state: 'bounced', recipient: 'gammal@exempel.se' as never }),
      // Another forum's is nobody's business here.
      aRow(about, { state: 'bounced', reminders: ['annat|overdue|action-1|2026-11-16'] as never }),
    ]);
    const lost = part('Kom inte fram (2)');
    expect(lost.getByText(/^Mejlet kom i retur/)).toBeTruthy();
    expect(lost.getByText('Felkod: 5.1.10')).toBeTruthy();
    expect(lost.getByText(/har avinstallerat boten/)).toBeTruthy();
    expect(lost.getAllByRole('link', { name: 'Öppna Kontakter' })[0]?.getAttribute('href')).toBe(
      '#kontakter',
    );
    expect(lost.getAllByRole('link', { name: `${action.displayId} Laga belysningen` })).toHaveLength(2);
    const weeks = part('Utskick vecka för vecka');
    expect(weeks.getByText('3 kom inte fram, 1 besvarade')).toBeTruthy();
    // The chat is their way, and mail was taken instead.
    expect(weeks.getAllByText('E-post, chatten når inte fram').length).toBeGreaterThan(0);
    expect(weeks.getAllByRole('row').length).toBeGreaterThan(4);
  });

  it('say so while nothing has been sent', async () => {
    await theReminders();
    expect(screen.getByText(/har inte planerat några påminnelser/)).toBeTruthy();
    expect(screen.getByText('Allt har kommit fram.')).toBeTruthy();
    expect(screen.getByText(/Inga påminnelser har skickats/)).toBeTruthy();
  });

  it('show what would go out next, by the planner’s own rules', async () => {
    await theReminders();
    await press('Visa nästa utskick');
    const ahead = part('Det här skulle gå ut härnäst');
    // Tuesday, three days before Friday.
    expect(ahead.getByText('I morgon går det ut till 1 mottagare.')).toBeTruthy();
    expect(ahead.getByText(/^Andra påminnelsen till den ansvariga/)).toBeTruthy();
    expect(ahead.getByRole('link', { name: /Laga belysningen$/ })).toBeTruthy();
  });

  it('are set for the forum alone, with a way back to the standard', async () => {
    const { forum } = await theReminders();
    fireEvent.change(screen.getByLabelText(/^Försenat: till den ansvariga: dagar efter/), {
      target: { value: '10' },
    });
    fireEvent.click(screen.getByLabelText('Tyst i juli'));
    await press('Spara inställningar');
    expect(screen.getByText(/^2 inställningar är sparade/)).toBeTruthy();
    expect(settings(forum)).toEqual([
      { name: 'overdue', forum: forumKey, on: true, amount: 10 },
      { name: 'july', forum: forumKey, on: false, amount: 0 },
    ]);
    await press('Återställ standard för Tyst i juli');
    await press('Spara inställningar');
    expect(settings(forum)).toEqual([{ name: 'overdue', forum: forumKey, on: true, amount: 10 }]);
    await press('Ångra');
    expect(screen.getByText('Inställningarna är som förut.')).toBeTruthy();
    expect(settings(forum)).toContainEqual({ name: 'july', forum: forumKey, on: false, amount: 0 });
  });

  it('refuse what cannot be meant, in plain words, and save nothing', async () => {
    const { forum } = await theReminders();
    fireEvent.change(screen.getByLabelText(/^Försenat: till den ansvariga: dagar efter/), {
      target: { value: '' },
    });
    fireEvent.change(screen.getByLabelText(/^Skicka till:/), { target: { value: '7' } });
    await press('Spara inställningar');
    expect(screen.getByText('Skriv ett helt tal från 0 till 366.')).toBeTruthy();
    expect(screen.getByText(/^Inget är sparat/)).toBeTruthy();
    expect(settings(forum)).toEqual([]);
  });

  it('say when somebody else has put in another value meanwhile', async () => {
    const { forum } = await theReminders();
    const row = { name: 'overdue', forum: forumKey, on: false, amount: 7 } as const;
    done(await forum.reminders.addSettings([row]));
    fireEvent.change(screen.getByLabelText(/^Försenat: till den ansvariga: dagar efter/), {
      target: { value: '10' },
    });
    await press('Spara inställningar');
    expect(screen.getAllByRole('alert').some(({ textContent }) => /annan/.test(textContent ?? ''))).toBe(
      true,
    );
    expect(settings(forum)).toEqual([row]);
  });

  it('are read by a member, who sees nothing of others’ messages', async () => {
    await theReminders('roads', (about) => [aRow(about, { state: 'bounced' })]);
    expect(screen.getByText(/Bara forumets samordnare kan ändra/)).toBeTruthy();
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.queryByText('Kom inte fram')).toBeNull();
    expect(screen.getByText('3 arbetsdagar före')).toBeTruthy();
  });
});
