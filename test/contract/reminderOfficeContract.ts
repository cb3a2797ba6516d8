import type { OfficeContent } from '../../shared/application/ports/ReminderOffice';
import { instant } from '../../shared/domain/kernel/instant';
import { localDate } from '../../shared/domain/kernel/localDate';
import { afterSending, type OutboxFields } from '../../shared/domain/reminders/outboxRow';
import { settingNames, settingsOf } from '../../shared/domain/reminders/reminderSettings';
import { anOperation, expectValue, refusalOf, unique, type ForumWorld } from './ForumWorld';

const now = instant('2026-11-23T08:00:00Z');
const later = instant('2026-11-23T08:20:00Z');
const today = localDate('2026-11-23');

const aRow = (change: Partial<OutboxFields> = {}): OutboxFields => ({
  key: unique('2026-11-23|person') as OutboxFields['key'],
  day: today,
  recipient: 'person-1' as OutboxFields['recipient'],
  contact: 4 as OutboxFields['contact'],
  functionTitle: 'Driftansvarig belysning',
  channel: 'mail',
  state: 'leased',
  leasedUntil: instant('2026-11-23T08:15:00Z'),
  attempts: 1,
  sentAt: null,
  reason: '',
  reminders: ['est|overdue|action-1|2026-11-16', 'est|due-today|action-2|2026-11-23'] as never,
  answered: [],
  link: null,
  ...change,
});

export function reminderOfficeContract(world: () => ForumWorld): void {
  const office = (seat: Parameters<ForumWorld['reminders']>[0] = 'owner') => world().reminders(seat).office;
  const load = async (at = now): Promise<OfficeContent> => expectValue(await office().load(at, today));

  describe('the outbox', () => {
    it('takes each key once, and says whose it is', async () => {
      const row = aRow();
      const other = aRow();
      const operation = anOperation();
      const [first] = expectValue(await office().place([row], operation));
      expect(first).toEqual({ ours: true, row: { ...row, id: first?.row.id, version: first?.row.version } });
      const again = expectValue(await office().place([row, other], anOperation()));
      expect(again.map(({ ours }) => ours)).toEqual([false, true]);
      expect(again[0]?.row).toEqual(first?.row);
      // The answer to the first was lost, and it was sent again.
      const [repeated] = expectValue(await office().place([row], operation));
      expect(repeated).toEqual(first);
    });

    it('gives what nobody holds any longer, and no sooner', async () => {
      const [placed] = expectValue(await office().place([aRow()], anOperation()));
      const isWaking = async (at: typeof now) =>
        (await load(at)).waking.some(({ id }) => id === placed?.row.id);
      expect([await isWaking(now), await isWaking(later)]).toEqual([false, true]);
    });

    it('lets one of two have a row', async () => {
      const [placed] = expectValue(await office().place([aRow()], anOperation()));
      if (placed === undefined) throw new Error('Not placed');
      const fields = { attempts: 2, leasedUntil: later };
      const claim = async () =>
        expectValue(await office().changeMany([{ row: placed.row, fields }], anOperation()))[0];
      const won = await claim();
      expect(won).toMatchObject({ ...fields, key: placed.row.key });
      expect(await claim()).toBeNull();
      expect(refusalOf(await office().mark(placed.row, afterSending(now), anOperation()))).toBe(
        'changed-by-other',
      );
    });

    it('remembers what has gone and is not answered', async () => {
      const placed = expectValue(await office().place([aRow(), aRow(), aRow()], anOperation()));
      const [silent, answered, old] = placed.map(({ row }) => row);
      if (!silent || !answered || !old) throw new Error('Not placed');
      expectValue(await office().mark(silent, afterSending(now), anOperation()));
      expectValue(await office().mark(answered, { ...afterSending(now), state: 'answered' }, anOperation()));
      expectValue(
        await office().mark(old, { ...afterSending(now), day: localDate('2026-10-30') }, anOperation()),
      );
      const { unanswered, waking, ofToday } = await load(later);
      expect([silent, answered, old].map((row) => ofToday.some(({ id }) => id === row.id))).toEqual([
        ...[true, true, false],
      ]);
      const ids = unanswered.map(({ id }) => id);
      expect([silent, answered, old].map(({ id }) => ids.includes(id))).toEqual([true, false, false]);
      expect(unanswered.find(({ id }) => id === silent.id)).toMatchObject({ state: 'sent', sentAt: now });
      expect(waking.some(({ id }) => id === silent.id)).toBe(false);
    });

    it.each(['participant', 'reader', 'outsider'] as const)('is closed to a %s', async (seat) => {
      expect(refusalOf(await office(seat).load(now, today))).toBe('not-allowed');
      expect(refusalOf(await office(seat).place([aRow()], anOperation()))).toBe('not-allowed');
    });

    it('is read by a coordinator and written by none', async () => {
      const [placed] = expectValue(await office().place([aRow()], anOperation()));
      if (placed === undefined) throw new Error('Not placed');
      expectValue(await office('coordinator').load(now, today));
      expect(refusalOf(await office('coordinator').place([aRow()], anOperation()))).toBe('not-allowed');
      expect(refusalOf(await office('coordinator').mark(placed.row, { reason: 'x' }, anOperation()))).toBe(
        'not-allowed',
      );
    });
  });

  describe('who the service is', () => {
    it('is told by an owner, and told anew', async () => {
      for (const service of ['0d3b', '0d3c'] as never[]) {
        expectValue(await office().introduce(service, anOperation()));
        expectValue(await office().introduce(service, anOperation()));
        expect((await load()).service).toBe(service);
      }
    });

    it.each(['coordinator', 'participant'] as const)('is told by no %s', async (seat) => {
      expect(refusalOf(await office(seat).introduce('0d3d' as never, anOperation()))).toBe('not-allowed');
      expect((await load()).service).not.toBe('0d3d');
    });
  });

  describe('the settings of reminders', () => {
    it('keep each setting once, all of them', async () => {
      const forum = unique('forum') as never;
      const rows = settingNames.map((name) => ({ name, forum, on: name !== 'july', amount: 5 }));
      expectValue(await office().addSettings(rows));
      expectValue(await office().addSettings(rows.map((row) => ({ ...row, amount: 6 }))));
      const { settings } = await load();
      const own = settings.filter((row) => row.forum === forum);
      expect(own).toHaveLength(settingNames.length);
      expect(settingsOf(settings, forum).rules.overdue).toEqual({ on: true, amount: 5 });
      expect(settingsOf(settings, forum).hours.quiet.july).toBe(false);
    });

    it('are changed by coordinators alone', async () => {
      const row = { name: 'overdue', forum: unique('f') as never, on: true, amount: 5 } as const;
      expectValue(await office('coordinator').addSettings([row]));
      expect(refusalOf(await office('participant').addSettings([{ ...row, name: 'confirm' }]))).toBe(
        'not-allowed',
      );
    });
  });

  describe('wishes for one’s own reminders', () => {
    const pause = { kind: 'pause', forum: null, action: null, until: localDate('2026-12-01') } as const;

    it('are one’s own, whatever the row says, and the service’s for those without account', async () => {
      const claimed = unique('annan@exempel.se') as never;
      expectValue(await office('participant').addWish({ ...pause, recipient: claimed }, anOperation()));
      expect((await load()).wishes).toContainEqual({ ...pause, recipient: world().personOf('participant') });
      expectValue(await office('owner').addWish({ ...pause, recipient: claimed }, anOperation()));
      expect((await load()).wishes).toContainEqual({ ...pause, recipient: claimed });
    });

    it('hold an action and a day', async () => {
      const own = { kind: 'own', forum: 'est-sodermalm', action: 28, on: localDate('2026-12-02') } as const;
      const recipient = world().personOf('participant') as never;
      expectValue(await office('participant').addWish({ ...own, recipient } as never, anOperation()));
      expect((await load()).wishes).toContainEqual({ ...own, recipient });
    });

    it('are no reader’s to add', async () => {
      const wish = { ...pause, recipient: 'x' as never };
      expect(refusalOf(await office('reader').addWish(wish, anOperation()))).toBe('not-allowed');
    });
  });

  describe('how far a forum has come', () => {
    it('is kept once, and changed by whoever saw it last', async () => {
      const forum = unique('forum') as never;
      const fields = {
        ...{ forum, plannedThrough: today },
        ...{ answersThrough: null, talliedOn: null, textsThrough: null },
      };
      expectValue(await office().keepRun(null, fields, anOperation()));
      expectValue(await office().keepRun(null, fields, anOperation()));
      const runs = (await load()).runs.filter((run) => run.forum === forum);
      expect(runs).toHaveLength(1);
      const [run] = runs;
      if (run === undefined) throw new Error('Not kept');
      expect(run).toMatchObject(fields);
      const on = { ...fields, answersThrough: 7 as never, talliedOn: today, textsThrough: '1;2;web;3;4' };
      expectValue(await office().keepRun(run, on, anOperation()));
      expect((await load()).runs.find((one) => one.forum === forum)).toMatchObject(on);
      expect(refusalOf(await office().keepRun(run, fields, anOperation()))).toBe('changed-by-other');
    });
  });
}
