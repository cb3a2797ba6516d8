import type { ReturnedMessage } from '../../../../shared/application/ports/ReturnedMail';
import { makeTakeReturned } from '../../../../shared/application/reminders/takeReturned';
import { addDays } from '../../../../shared/domain/kernel/localDate';
import type { SendFailure } from '../../../../shared/application/ports/MessageSender';
import { failure, success, type Result } from '../../../../shared/domain/kernel/result';
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
  const takeOthers = jest.fn<Promise<Result<number, SendFailure>>, [readonly ReturnedMessage[]]>(() =>
    Promise.resolve(success(0)),
  );
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
      takeOthers,
    })();
  const fields = () => work.office.rooms.outbox.all()[0]?.fields;
  return { work, key: row?.fields.key, settled, reportOf, take, takeOthers, fields };
}

/** What could not be sent on one day goes along with the next day's mail: two rows, one mail. */
async function aMailOfTwoDays(work: RemindersAtWork) {
  await work.promise({ dueDate: addDays(today, 1) });
  await work.promise({ dueDate: addDays(today, 2) });
  work.refusal = { kind: 'try-again', reason: 'graph-silent' };
  await work.tickAt('2026-11-24T08:00:00Z');
  work.refusal = null;
  work.arrived.splice(0);
  await work.tickAt('2026-11-25T08:00:00Z');
  const rows = () => work.office.rooms.outbox.all().map((row) => row.fields);
  const together = rows()
    .filter(({ day }) => day > today)
    .map(({ key }) => key)
    .reverse();
  expect([rows().length, together.length, work.arrived.length]).toEqual([3, 2, 1]);
  expect(work.arrived[0]?.message.row.key).toBe(together[0]);
  return { rows, together };
}

describe('what has come back', () => {
  it('marks its message as bounced, once, and is put away', async () => {
    const { key, reportOf, take, settled, fields } = await afterSending();
    expect(await take([reportOf(key)])).toEqual(success(1));
    expect(fields()).toMatchObject({ state: 'bounced', reason: '5.1.1' });
    expect(await take([reportOf(key, 'two')])).toEqual(success(0));
    expect(settled).toEqual(['one', 'two']);
  });

  it('marks whatever went along in the same mail, in two writings however many came back', async () => {
    const { work, reportOf, take, settled } = await afterSending();
    const { rows, together } = await aMailOfTwoDays(work);
    const writings = jest.spyOn(work.office, 'changeMany');
    const [latest] = together;
    expect(await take([reportOf(latest), reportOf(rows()[0]?.key, 'two')])).toEqual(success(2));
    expect(rows().map(({ state }) => state)).toEqual(['bounced', 'bounced', 'bounced']);
    expect(writings).toHaveBeenCalledTimes(2);
    expect(settled).toEqual(['one', 'two']);
  });

  it('is found again where the others of its mail could not be marked at once', async () => {
    const { work, reportOf, take, settled } = await afterSending();
    const { rows, together } = await aMailOfTwoDays(work);
    const [latest] = together;
    const changeMany = work.office.changeMany.bind(work.office);
    jest
      .spyOn(work.office, 'changeMany')
      .mockImplementationOnce((changes) => Promise.resolve(success(changes.map(() => null))))
      .mockImplementation(changeMany);
    expect(await take([reportOf(latest)])).toEqual(success(0));
    expect(settled).toEqual([]);
    expect(await take([reportOf(latest)])).toEqual(success(1));
    expect(rows().filter(({ state }) => state === 'bounced')).toHaveLength(2);
    expect(settled).toEqual(['one']);
  });

  it('is put away where its message is not to be found', async () => {
    const { reportOf, take, settled, fields } = await afterSending();
    expect(await take([reportOf('another')])).toEqual(success(0));
    expect(settled).toEqual(['one']);
    expect(fields()).toMatchObject({ state: 'sent' });
  });

  it('is handed on where it is of no message, and stays where that did not go', async () => {
    const { key, reportOf, take, takeOthers, settled } = await afterSending();
    takeOthers.mockResolvedValueOnce(failure({ kind: 'try-again', reason: 'graph-silent' }));
    const other = reportOf('another', 'two');
    expect((await take([reportOf(key), other])).ok).toBe(false);
    expect(settled).toEqual(['one']);
    takeOthers.mockResolvedValueOnce(success(1));
    expect(await take([other])).toEqual(success(1));
    expect(takeOthers.mock.calls).toEqual([[[other]], [[other]]]);
    expect(settled).toEqual(['one', 'two']);
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
