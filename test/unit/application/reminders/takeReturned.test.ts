import type { ReturnedMessage } from '../../../../shared/application/ports/ReturnedMail';
import { makeTakeReturned } from '../../../../shared/application/reminders/takeReturned';
import { failure, success } from '../../../../shared/domain/kernel/result';
import { today } from '../../../builders/anAction';
import { stockholm } from '../../../builders/keys';
import { RemindersAtWork } from './RemindersAtWork';

const monday = '2026-11-23T08:00:00Z';

async function afterSending() {
  const work = new RemindersAtWork();
  await work.promise({ dueDate: today });
  await work.tickAt(monday);
  const [row] = work.office.rooms.outbox.all();
  const settled: string[] = [];
  const reportOf = (key: string | undefined, report = 'one'): ReturnedMessage => ({
    ...{ report, reason: '5.1.1' },
    isOf: (each) => each.key === key,
  });
  const take = (waiting: readonly ReturnedMessage[]) =>
    makeTakeReturned({
      ...{ office: work.office, clock: work.clock, timeZone: stockholm },
      operations: { next: () => work.operation() },
      returned: {
        waiting: () => Promise.resolve(success(waiting)),
        settle: ({ report }) => Promise.resolve(void settled.push(report)),
      },
    })();
  const fields = () => work.office.rooms.outbox.all()[0]?.fields;
  return { work, key: row?.fields.key, settled, reportOf, take, fields };
}

describe('what has come back', () => {
  it('marks its message as bounced, once, and is put away', async () => {
    const { key, reportOf, take, settled, fields } = await afterSending();
    expect(await take([reportOf(key)])).toEqual(success(1));
    expect(fields()).toMatchObject({ state: 'bounced', reason: '5.1.1' });
    expect(await take([reportOf(key, 'two')])).toEqual(success(0));
    expect(settled).toEqual(['one', 'two']);
  });

  it('is put away where its message is not to be found', async () => {
    const { reportOf, take, settled, fields } = await afterSending();
    expect(await take([reportOf('another')])).toEqual(success(0));
    expect(settled).toEqual(['one']);
    expect(fields()).toMatchObject({ state: 'sent' });
  });

  it('costs SharePoint nothing while there is nothing', async () => {
    const { work, take } = await afterSending();
    const load = jest.spyOn(work.office, 'load');
    expect(await take([])).toEqual(success(0));
    expect(load).not.toHaveBeenCalled();
  });

  it('stays where it is while the outbox cannot be read', async () => {
    const { key, work, reportOf, take, settled } = await afterSending();
    jest.spyOn(work.office, 'load').mockResolvedValueOnce(failure({ kind: 'refused', message: '' }));
    expect((await take([reportOf(key)])).ok).toBe(false);
    expect(settled).toEqual([]);
  });
});
