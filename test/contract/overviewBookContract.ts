import { tallyOf, type DailyTally } from '../../shared/domain/action/tally';
import { localDate } from '../../shared/domain/kernel/localDate';
import { aDecision } from '../builders/aMeeting';
import { the } from '../support/the';
import { anOperation, expectValue, refusalOf, unique, type ForumWorld } from './ForumWorld';
import { addAction, addMeeting, someOrganisation } from './rows';

const tally = (change: Partial<DailyTally> = {}): DailyTally => ({
  day: localDate('2026-11-23'),
  since: localDate('2026-11-16'),
  ...{
    open: 24,
    waiting: 5,
    overdue: 3,
    helpNeeded: 2,
    silent: 4,
    withoutCause: 7,
    withoutEffect: null,
    kept: 6,
    keptAfterMove: 1,
    late: 2,
  },
  ...change,
});

const since = localDate('2026-11-01');

export function overviewBookContract(world: () => ForumWorld): void {
  describe('the overview', () => {
    it('holds what is open, carried out or due since a day, each once, and nothing rehearsed', async () => {
      const site = world().forum('coordinator');
      const organisation = someOrganisation();
      const dueDate = localDate('2026-11-20');
      const old = localDate('2026-01-05');
      const given = { organisation, dueDate };
      const open = await addAction(site, { ...given, status: 'in-progress' });
      const carriedOut = await addAction(site, { ...given, dueDate: old, status: 'carried-out' });
      const closed = await addAction(site, { ...given, status: 'closed' });
      await addAction(site, { ...given, dueDate: old, status: 'closed' });
      await addAction(site, { ...given, rehearsal: true });
      const { actions } = expectValue(await world().forum('participant').overview.load(since));
      const own = the(actions).filter((action) => action.organisation === organisation);
      expect(own.map(({ id }) => id).sort((one, other) => one - other)).toEqual([
        open.id,
        carriedOut.id,
        closed.id,
      ]);
      const { version: _version, ...row } = open;
      expect(row).toMatchObject(the(own.find(({ id }) => id === open.id)));
      expect(own[0]?.lastWord).toEqual({ kind: 'late', at: open.lastWord?.at });
    });

    it('keeps a day’s figures once, whoever writes them and however often', async () => {
      const { overview } = world().forum('coordinator');
      const operation = anOperation();
      const first = expectValue(await overview.addTally(tally(), operation));
      const again = expectValue(await overview.addTally(tally({ open: 99 }), operation));
      expect([first.open, again.open]).toEqual([24, 24]);
      const later = tally({ day: localDate('2026-11-30'), since: localDate('2026-11-23') });
      expectValue(await overview.addTally(later, anOperation()));
      const { tallies } = expectValue(await world().forum('reader').overview.load(since));
      expect(tallies.at(-1)).toMatchObject(later);
      expect(tallies.filter(({ day }) => day === tally().day)).toHaveLength(1);
      expect(tallies[0]).toMatchObject(tally());
    });

    it('shows meetings newest first and the backlog with who put each topic in', async () => {
      const site = world().forum('participant');
      const meeting = await addMeeting(world().forum('coordinator'), { rehearsal: true, location: 'Sal 3' });
      const fields = {
        title: unique('Ämne'),
        organisation: someOrganisation(),
        state: 'waiting' as const,
        ...{ meeting: null, reason: '', withdraws: null },
      };
      const topic = expectValue(await site.meetings.add('topic', fields, anOperation()));
      const back = { ...fields, state: 'withdrawn' as const, withdraws: topic.id };
      expectValue(await site.meetings.add('topic', back, anOperation()));
      const seen = expectValue(await world().forum('coordinator').overview.load(since));
      expect(seen.meetings.find(({ id }) => id === meeting.id)).toEqual(meeting);
      const rows = seen.topics.filter(({ title }) => title === fields.title);
      expect(rows.map(({ state, withdraws }) => [state, withdraws])).toEqual([
        ['waiting', null],
        ['withdrawn', topic.id],
      ]);
      expect(rows.map(({ author }) => author)).toEqual(Array(2).fill(world().personOf('participant')));
      expect(seen.rights).toEqual({ mayEdit: true, mayAnswer: true });
    });

    it('holds what awaits a decision, newest first, and not what is decided', async () => {
      const { meetings } = world().forum('coordinator');
      const meeting = await addMeeting(world().forum('coordinator'));
      const text = unique('Beslut');
      const { id: _id, version: _version, ...fields } = aDecision({ meeting: meeting.id, text });
      for (const status of ['proposed', 'made', 'tabled', 'referred-back', 'rejected', 'executed'] as const)
        expectValue(await meetings.add('decision', { ...fields, status }, anOperation()));
      const { undecided } = expectValue(await world().forum('reader').stateOf(since));
      const { decisions, meetings: known } = expectValue(undecided);
      expect(known.map(({ id }) => id)).toContain(meeting.id);
      const own = decisions.filter((decision) => decision.text === text);
      expect(own.map(({ status }) => status)).toEqual(['referred-back', 'tabled', 'proposed']);
      expect(own[0]).toMatchObject({ meeting: meeting.id, kind: 'joint-position' });
    });

    it.each(['participant', 'reader', 'outsider'] as const)('lets no %s write figures', async (seat) => {
      expect(refusalOf(await world().forum(seat).overview.addTally(tally(), anOperation()))).toBe(
        'not-allowed',
      );
    });

    it('is closed to somebody outside', async () => {
      expect(refusalOf(await world().forum('outsider').overview.load(since))).toBe('not-allowed');
    });
  });

  describe('what a forum’s figures are counted on', () => {
    it('is the rows of its overview, without what names them', async () => {
      const site = world().forum('coordinator');
      const old = localDate('2026-01-05');
      await addAction(site, { dueDate: old, status: 'in-progress' });
      await addAction(site, { dueDate: old, status: 'carried-out' });
      await addAction(site, { dueDate: localDate('2026-11-20'), status: 'closed' });
      await addAction(site, { dueDate: old, status: 'closed' });
      await addAction(site, { rehearsal: true });
      const day = { today: localDate('2026-11-23'), timeZone: 'Europe/Stockholm' };
      const reader = world().forum('reader');
      const [{ actions }, counted] = [
        expectValue(await reader.overview.load(since)),
        expectValue(await reader.countOf(since)),
      ];
      expect(the(actions).length).toBeGreaterThan(2);
      expect(counted.actions).toHaveLength(the(actions).length);
      expect(tallyOf(the(counted.actions), day)).toEqual(tallyOf(the(actions), day));
      expect(counted.tallies).toEqual([]);
      const state = expectValue(await reader.stateOf(since));
      expect(tallyOf(the(state.actions), day)).toEqual(tallyOf(the(actions), day));
      expect(state.tallies).toEqual(expectValue(await reader.overview.load(since)).tallies);
    });

    it('is closed to somebody outside', async () => {
      expect(refusalOf(await world().forum('outsider').countOf(since))).toBe('not-allowed');
    });
  });

  describe('what is rehearsed', () => {
    it('is in no list and no organisation’s work, and can be opened by whoever is at it', async () => {
      const site = world().forum('coordinator');
      const organisation = someOrganisation();
      const meeting = await addMeeting(site, { rehearsal: true });
      const action = await addAction(site, { organisation, rehearsal: true, promisedAt: meeting.id });
      for (const scope of ['open', 'all'] as const) {
        expect(expectValue(await site.actions.list({ scope, organisation })).rows).toEqual([]);
      }
      const work = expectValue(await site.workOf([organisation]));
      expect(work.actions).toEqual([]);
      expect(work.meetings.map(({ id }) => id)).not.toContain(meeting.id);
      expect(expectValue(await site.actions.open(action.id)).action.rehearsal).toBe(true);
      expect(expectValue(await site.meetings.open(meeting.id)).actions.map(({ id }) => id)).toEqual([
        action.id,
      ]);
    });
  });
}
