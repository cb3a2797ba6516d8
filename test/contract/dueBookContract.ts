import type { ActionSelection, DueContent } from '../../shared/application/ports/DueBook';
import type { ActionFields } from '../../shared/application/ports/ActionRegister';
import type { AgreementFields } from '../../shared/domain/programme/agreement';
import { addSeconds, instant } from '../../shared/domain/kernel/instant';
import { localDate } from '../../shared/domain/kernel/localDate';
import { anOperation, expectValue, refusalOf, type ForumWorld } from './ForumWorld';
import { addAction, addMeeting, answerTo, bareActionFields, someOrganisation } from './rows';
import { the } from '../support/the';

const within = { from: localDate('2031-05-05'), before: localDate('2031-05-07') };

export function dueBookContract(world: () => ForumWorld): void {
  describe('what falls due', () => {
    const ask = async (...actions: readonly ActionSelection[]): Promise<DueContent> =>
      expectValue(await world().reminders('owner').site.due.ask({ actions }));
    const add = (change: Partial<ActionFields>) => addAction(world().forum('coordinator'), change);
    const idsOf = ({ actions }: DueContent): readonly number[] => actions.map(({ id }) => id);

    it('is open with its date within, both ends told apart', async () => {
      const organisation = someOrganisation();
      const on = (day: string, change: Partial<ActionFields> = {}) =>
        add({ organisation, dueDate: localDate(day), ...change });
      const before = await on('2031-05-04');
      const first = await on('2031-05-05');
      const last = await on('2031-05-06');
      const after = await on('2031-05-07');
      const done = await on('2031-05-05', { status: 'carried-out' });
      const rehearsed = await on('2031-05-05', { rehearsal: true });
      const found = idsOf(await ask({ kind: 'due', within }));
      expect([first, last].every(({ id }) => found.includes(id))).toBe(true);
      expect([before, after, done, rehearsed].some(({ id }) => found.includes(id))).toBe(false);
      const own = await ask({ kind: 'open-of', organisation, dueBefore: within.before });
      expect(idsOf(own)).toEqual([before.id, first.id, last.id]);
    });

    it('tells all that reminding goes by, each action once', async () => {
      const action = await add({ dueDate: within.from, functionTitle: 'Driftansvarig', lateSaid: true });
      const found = await ask({ kind: 'due', within }, { kind: 'one', id: action.id });
      const [row, ...others] = found.actions.filter(({ id }) => id === action.id);
      expect(others).toEqual([]);
      const { addedAt, ...told } = the(row);
      expect(action).toMatchObject(told);
      expect(addedAt > '2026').toBe(true);
      expect(Object.keys(told)).toEqual(
        expect.arrayContaining([
          'version',
          'displayId',
          'followUpAt',
          'promisedAt',
          'appliedAnswer',
          'direct',
        ]),
      );
    });

    it('is carried out and to be judged within', async () => {
      const judged = await add({ status: 'carried-out', effectCheckDate: within.from });
      const open = await add({ status: 'in-progress', effectCheckDate: within.from });
      const asked = idsOf(await ask({ kind: 'effect', within }));
      expect([asked.includes(judged.id), asked.includes(open.id)]).toEqual([true, false]);
    });

    it('is asked about since a moment', async () => {
      const since = instant('2036-03-03T09:00:00Z');
      const asked = await add({ updateAskedAt: since });
      const earlier = await add({ updateAskedAt: instant('2036-03-03T08:59:59Z') });
      const found = await ask({ kind: 'asked', since });
      expect([asked, earlier].map(({ id }) => idsOf(found).includes(id))).toEqual([true, false]);
      expect(found.actions.find(({ id }) => id === asked.id)?.updateAskedAt).toBe(since);
    });

    it('is promised or followed up at a meeting', async () => {
      const meeting = await addMeeting(world().forum('coordinator'));
      const promised = await add({ promisedAt: meeting.id });
      const followed = await add({ followUpAt: meeting.id });
      expect(idsOf(await ask({ kind: 'promised-at', meeting: meeting.id }))).toEqual([promised.id]);
      expect(idsOf(await ask({ kind: 'followed-up-at', meeting: meeting.id }))).toEqual([followed.id]);
    });

    it('has come since a moment, made outside a meeting, however many have come after', async () => {
      const site = world().forum('coordinator');
      const meeting = await addMeeting(site);
      const first = await add({ promisedAt: null, status: 'proposed' });
      const others = [
        await add({ promisedAt: meeting.id }),
        await add({ promisedAt: null, status: 'closed' }),
        await add({ promisedAt: null, rehearsal: true }),
      ];
      const later = Array.from({ length: 60 }, () => ({
        fields: bareActionFields(),
        operation: anOperation(),
      }));
      expectValue(await site.actions.addMany(later));
      const [row] = (await ask({ kind: 'one', id: first.id })).actions;
      const { addedAt } = the(row);
      const found = await ask({ kind: 'added', since: addedAt });
      expect(idsOf(found)).toContain(first.id);
      expect(found.actions.length).toBeGreaterThan(later.length);
      expect(others.some(({ id }) => idsOf(found).includes(id))).toBe(false);
      const newest = found.actions
        .map((action) => action.addedAt)
        .sort()
        .at(-1);
      expect(idsOf(await ask({ kind: 'added', since: addSeconds(the(newest), 1) }))).toEqual([]);
    });

    it('comes with the meetings from a moment on, and with what has been approved within', async () => {
      const site = world().forum('coordinator');
      const startsAt = instant('2041-01-08T12:00:00Z');
      const meeting = await addMeeting(site, { startsAt });
      const report = { title: 'L', area: 'A', mapping: '', otherInformation: '', analysis: '' };
      const given = {
        ...{ ...report, registryNumber: null },
        level: 'statutory',
        trend: 'unchanged',
        ...{ from: within.from, to: within.from, approvedOn: within.from },
      } as const;
      const approved = expectValue(await site.reports.add({ ...given, status: 'approved' }, anOperation()));
      const draft = expectValue(await site.reports.add({ ...given, status: 'draft' }, anOperation()));
      const { due } = world().reminders('owner').site;
      const content = expectValue(await due.ask({ actions: [], meetingsFrom: startsAt, approved: [within] }));
      expect(content.meetings.map(({ id }) => id)).toEqual([meeting.id]);
      expect(content.reports).toContainEqual({
        id: approved.id,
        level: 'statutory',
        approvedOn: within.from,
      });
      expect(content.reports.map(({ id }) => id)).not.toContain(draft.id);
    });

    it('comes with the agreements that end and the plans that were decided within, in force alone', async () => {
      const { reports } = world().forum('coordinator');
      const given: AgreementFields = {
        title: 'Avtal',
        kind: 'agreement',
        status: 'in-force',
        parties: [someOrganisation()],
        purposes: 'Trygghet',
        areas: 'Torget',
        decidedOn: null,
        endsOn: within.from,
        registryNumber: null,
      };
      const added = async (change: Partial<AgreementFields>) =>
        expectValue(await reports.addAgreement({ ...given, ...change }, anOperation()));
      const decided = { kind: 'plan', decidedOn: within.from, endsOn: null } as const;
      const [agreement, plan] = [await added({}), await added(decided)];
      await added({ status: 'ended' });
      await added({ endsOn: within.before });
      await added({ ...decided, status: 'draft' });
      await added({ ...decided, kind: 'agreement' });
      const { due } = world().reminders('owner').site;
      const asked = { actions: [], ending: [within], decided: [within] };
      const { agreements } = expectValue(await due.ask(asked));
      expect(agreements).toEqual([
        { id: agreement.id, kind: 'agreement', decidedOn: null, endsOn: within.from },
        { id: plan.id, kind: 'plan', decidedOn: within.from, endsOn: null },
      ]);
    });

    it('comes with the answers after one, oldest first', async () => {
      const action = await add({});
      const { answers } = world().forum('participant');
      const [first, second] = [
        expectValue(await answers.add(answerTo(action.id), anOperation())),
        expectValue(await answers.add(answerTo(action.id, { kind: 'comment' }), anOperation())),
      ];
      const after = async (answersAfter: typeof first.id | null) =>
        expectValue(await world().reminders('owner').site.due.ask({ actions: [], answersAfter })).answers;
      expect(await after(first.id)).toEqual([{ id: second.id, action: action.id, kind: 'comment' }]);
      expect((await after(null)).slice(-2).map(({ id }) => id)).toEqual([first.id, second.id]);
    });

    it('is shown to nobody outside', async () => {
      expect(
        refusalOf(
          await world()
            .reminders('outsider')
            .site.due.ask({ actions: [{ kind: 'due', within }] }),
        ),
      ).toBe('not-allowed');
    });
  });
}
