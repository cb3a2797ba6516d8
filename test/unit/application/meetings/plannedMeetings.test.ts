import estWeekly from '../../../../manifest/templates/meetings/est-weekly.json';
import type { MeetingDesk, MeetingTemplate } from '../../../../shared/application/meetings/MeetingDesk';
import { instant } from '../../../../shared/domain/kernel/instant';
import { forumKey, people } from '../../../builders/aContact';
import { roads } from '../../../builders/anOrganisation';
import { the } from '../../../support/the';
import { done, ForumAtWork, type Seat } from '../aForumAtWork';

const template = estWeekly as MeetingTemplate;
const at = (day: string) => instant(`${day}T12:00:00Z`);
const deskOf = (seat: Seat): MeetingDesk => the(seat.useCases.meetingDesk(forumKey));

function coordinatorAt(forum: ForumAtWork) {
  const seat = forum.seat(people.coordinator, 'coordinator');
  return { seat, desk: deskOf(seat) };
}
const times = ['2026-11-30', '2026-12-07', '2026-12-14'].map((day) => ({ title: day, startsAt: at(day) }));

describe('planning several meetings at once', () => {
  it('plans each once, nearest first, each after the one before, whoever asks again', async () => {
    const forum = new ForumAtWork();
    const { desk } = coordinatorAt(forum);
    const planned = done(await desk.planSeries([...times].reverse(), template));
    expect(planned).toHaveLength(3);
    expect(
      done(await deskOf(forum.seat(people.coordinator, 'coordinator')).planSeries(times, template)),
    ).toEqual([]);
    const rows = await Promise.all(planned.map((id) => forum.meeting(id)));
    expect(rows.map(({ startsAt, previous }) => [startsAt, previous])).toEqual([
      [at('2026-11-30'), null],
      [at('2026-12-07'), planned[0]],
      [at('2026-12-14'), planned[1]],
    ]);
  });

  it('goes on after a cut', async () => {
    const forum = new ForumAtWork();
    const { seat, desk } = coordinatorAt(forum);
    seat.network.cutAfter('meetings.add', 12);
    expect((await desk.planSeries(times, template)).ok).toBe(false);
    seat.network.goOnline();
    done(await desk.planSeries(times, template));
    const list = done(await desk.list());
    expect(list.map(({ startsAt }) => startsAt).sort()).toEqual(times.map(({ startsAt }) => startsAt));
  });
});

describe('cancelling a meeting', () => {
  async function aPlannedForum() {
    const forum = new ForumAtWork();
    const meeting = await forum.meets({ startsAt: at('2026-11-30') });
    const promise = await forum.promised({ followUpAt: meeting, status: 'in-progress' });
    return { forum, meeting, promise, ...coordinatorAt(forum) };
  }

  it('needs a reason', async () => {
    const { desk, meeting } = await aPlannedForum();
    expect(await desk.cancel(meeting, ' ')).toEqual({ ok: false, error: { kind: 'reason-missing' } });
  });

  it('sends what was to be followed up to the next one, and tells why', async () => {
    const { forum, desk, meeting, promise } = await aPlannedForum();
    const next = await forum.meets({ startsAt: at('2026-12-07') });
    await forum.meets({ startsAt: at('2026-12-01'), rehearsal: true });
    done(await desk.cancel(meeting, 'Flera är sjuka'));
    expect(await forum.meeting(meeting)).toMatchObject({ state: 'cancelled', reason: 'Flera är sjuka' });
    expect((await forum.row(promise.id)).followUpAt).toBe(next);
  });

  it('lets it wait where none is planned, and the next one planned fetches it', async () => {
    const { forum, desk, meeting, promise } = await aPlannedForum();
    done(await desk.cancel(meeting, 'Flera är sjuka'));
    expect((await forum.row(promise.id)).followUpAt).toBe(meeting);
    const next = done(await desk.plan('Nästa', at('2026-12-07'), template));
    expect((await forum.row(promise.id)).followUpAt).toBe(next);
  });

  it('gives topics back to the backlog', async () => {
    const { desk, meeting } = await aPlannedForum();
    done(await desk.addTopic('Julmarknaden', roads));
    done(await desk.takeTopic(the(done(await desk.topics())[0]), meeting));
    expect(done(await desk.topics())).toEqual([]);
    done(await desk.cancel(meeting, 'Flera är sjuka'));
    expect(done(await desk.topics()).map(({ title, state }) => [title, state])).toEqual([
      ['Julmarknaden', 'waiting'],
    ]);
  });

  it.each(['meetings.change', 'actions.change'])(
    'can be asked for again after a cut at %s',
    async (method) => {
      const { forum, seat, desk, meeting, promise } = await aPlannedForum();
      const next = await forum.meets({ startsAt: at('2026-12-07') });
      seat.network.cutAfter(method, 0);
      expect((await desk.cancel(meeting, 'Flera är sjuka')).ok).toBe(false);
      seat.network.goOnline();
      done(await desk.cancel(meeting, 'Flera är sjuka'));
      expect((await forum.meeting(meeting)).state).toBe('cancelled');
      expect((await forum.row(promise.id)).followUpAt).toBe(next);
    },
  );

  it.each(['held', 'closing'] as const)('is refused for one that is %s', async (state) => {
    const { forum, desk } = await aPlannedForum();
    const over = await forum.meets({ state });
    expect(await desk.cancel(over, 'Ändrat oss')).toEqual({ ok: false, error: { kind: 'meeting-over' } });
  });
});

describe('moving a meeting', () => {
  const to = { startsAt: at('2026-12-02'), location: 'Rådhuset, sal 3', reason: 'Polisen kan inte' };

  it('keeps its length, and shows place and reason', async () => {
    const forum = new ForumAtWork();
    const meeting = await forum.meets({
      startsAt: at('2026-11-30'),
      endsAt: instant('2026-11-30T12:45:00Z'),
    });
    const { desk } = coordinatorAt(forum);
    done(await desk.reschedule(meeting, to));
    done(await desk.reschedule(meeting, to));
    expect(await forum.meeting(meeting)).toMatchObject({
      ...to,
      endsAt: instant('2026-12-02T12:45:00Z'),
      state: 'planned',
    });
  });

  it.each([
    [{ ...to, reason: '' }, 'reason-missing'],
    [{ ...to, startsAt: at('2026-11-20') }, 'date-passed'],
  ])('is refused: %o', async (given, kind) => {
    const forum = new ForumAtWork();
    const meeting = await forum.meets({ startsAt: at('2026-11-30') });
    expect(await coordinatorAt(forum).desk.reschedule(meeting, given)).toMatchObject({ error: { kind } });
  });

  it.each(['in-progress', 'held', 'cancelled'] as const)('is refused for one that is %s', async (state) => {
    const forum = new ForumAtWork();
    const meeting = await forum.meets({ state });
    expect(await coordinatorAt(forum).desk.reschedule(meeting, to)).toMatchObject({
      error: { kind: 'meeting-over' },
    });
  });
});

describe('the backlog between meetings', () => {
  it('takes a topic back for whoever put it in, and for nobody else', async () => {
    const forum = new ForumAtWork();
    const [own, other] = [deskOf(forum.seat(people.roads)), deskOf(forum.seat(people.police))];
    done(await own.addTopic('Halkbekämpning', roads));
    const topic = the(done(await own.topics())[0]);
    expect(topic).toMatchObject({ title: 'Halkbekämpning', author: people.roads, state: 'waiting' });
    done(await other.withdrawTopic(topic));
    expect(done(await own.topics())).toHaveLength(1);
    done(await deskOf(forum.seat(people.roads)).addTopic('Snöröjning', roads));
    const [, snow] = done(await own.topics());
    done(await own.withdrawTopic(the(snow)));
    expect(done(await other.topics()).map(({ title }) => title)).toEqual(['Halkbekämpning']);
  });

  it('makes a topic a step before the read-back', async () => {
    const forum = new ForumAtWork();
    const meeting = await forum.meets({ startsAt: at('2026-11-30') });
    const { desk } = coordinatorAt(forum);
    done(await desk.addTopic('Julmarknaden', roads));
    const topic = the(done(await desk.topics())[0]);
    done(await desk.takeTopic(topic, meeting));
    const { agenda } = done(await forum.register.meetings.open(meeting));
    expect(agenda.slice(-2).map(({ title, order }) => [title, order])).toEqual([
      ['Julmarknaden', 7],
      ['Återläsning', 8],
    ]);
  });

  it('drops one with a reason that stands in the list', async () => {
    const forum = new ForumAtWork();
    const { desk } = coordinatorAt(forum);
    done(await desk.addTopic('Julmarknaden', roads));
    const topic = the(done(await desk.topics())[0]);
    expect(await desk.dropTopic(topic, '')).toMatchObject({ error: { kind: 'reason-missing' } });
    done(await desk.dropTopic(topic, 'Hör till nätverket'));
    expect(done(await desk.topics())).toEqual([]);
  });

  it('lets no participant drop or take', async () => {
    const forum = new ForumAtWork();
    const meeting = await forum.meets();
    const desk = deskOf(forum.seat(people.roads));
    done(await desk.addTopic('Julmarknaden', roads));
    const topic = the(done(await desk.topics())[0]);
    expect(await desk.dropTopic(topic, 'Nej')).toMatchObject({ error: { kind: 'not-allowed' } });
    expect(await desk.takeTopic(topic, meeting)).toMatchObject({ error: { kind: 'not-allowed' } });
  });
});
