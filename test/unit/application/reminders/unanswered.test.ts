import { addDays, localDate } from '../../../../shared/domain/kernel/localDate';
import type { RecipientKey } from '../../../../shared/domain/reminders/reminder';
import { aContact, aCoordinator, forumKey, people } from '../../../builders/aContact';
import { today } from '../../../builders/anAction';
import { police, roads } from '../../../builders/anOrganisation';
import { rowId } from '../../../builders/keys';
import { answerTo } from '../../../contract/rows';
import { RemindersAtWork } from './RemindersAtWork';

const lamps = 'Driftansvarig belysning';
const monday = { early: '2026-11-23T06:30:00Z', at: '2026-11-23T07:05:00Z', soon: '2026-11-23T07:30:00Z' };
const tuesday = '2026-11-24T07:05:00Z';

describe('whoever does not answer', () => {
  const substitute = aContact({
    id: rowId(21),
    functionTitle: 'Ersättare',
    person: people.police,
    mail: 'e@exempel.se',
  });
  const contacts = [aContact({ substitute: substitute.id }), substitute, aCoordinator()];
  const days = ['2026-11-23T07:05:00Z', '2026-11-26T07:05:00Z', '2026-12-03T07:05:00Z'];

  it('has the substitute asked after two reminders', async () => {
    const work = new RemindersAtWork(contacts);
    await work.promise({ dueDate: addDays(today, 3) });
    for (const moment of days) await work.tickAt(moment);
    expect(work.read()).toEqual([
      `${lamps}: due-in-days of ÅT-SÖD-1`,
      `${lamps}: due-today of ÅT-SÖD-1`,
      'Ersättare: overdue of ÅT-SÖD-1',
    ]);
  });

  it('is asked again who has, and the message counts as answered', async () => {
    const work = new RemindersAtWork(contacts);
    const action = await work.promise({ dueDate: addDays(today, 3) });
    for (const moment of days.slice(0, 2)) await work.tickAt(moment);
    const { answers } = work.forums.get(forumKey)?.signIn(people.roads, 'participant') ?? work.forum();
    await answers.add(
      answerTo(action.id, { kind: 'in-progress', claimedOrganisation: roads }),
      work.operation(),
    );
    await work.tickAt(days[2] ?? '');
    expect(work.read().at(-1)).toBe(`${lamps}: overdue of ÅT-SÖD-1`);
    expect(work.office.rooms.outbox.all().map(({ fields }) => fields.state)).toEqual([
      'answered',
      'answered',
      'sent',
    ]);
  });

  it('is left alone in a pause, which everybody keeps for themselves', async () => {
    const work = new RemindersAtWork([aContact(), aCoordinator()]);
    await work.promise({ dueDate: today });
    const until = localDate('2026-11-23');
    const wish = {
      kind: 'pause',
      recipient: people.roads as string as RecipientKey,
      forum: null,
      action: null,
      until,
    } as const;
    await work.office.signIn(people.roads, 'participant').addWish(wish, work.operation());
    await work.office
      .signIn(people.police, 'participant')
      .addWish({ ...wish, until: localDate('2026-12-24') }, work.operation());
    await work.tickAt(monday.at);
    expect(work.read()).toEqual([]);
    await work.tickAt(tuesday);
    expect(work.read()).toEqual([`${lamps}: pause-over of ÅT-SÖD-1`]);
  });

  it('is written to though others cannot be: what nobody is there for is counted', async () => {
    const work = new RemindersAtWork([aContact()]);
    await work.promise({ dueDate: today });
    await work.promise({ dueDate: today, organisation: police });
    expect(await work.tickAt(monday.at)).toMatchObject({ sent: 1, unaddressed: 1 });
  });
});
