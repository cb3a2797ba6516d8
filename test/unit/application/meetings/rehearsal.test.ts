import estWeekly from '../../../../manifest/templates/meetings/est-weekly.json';
import type { MeetingTemplate } from '../../../../shared/application/meetings/MeetingDesk';
import { localDate } from '../../../../shared/domain/kernel/localDate';
import { instant } from '../../../../shared/domain/kernel/instant';
import type { ProblemId } from '../../../../shared/domain/situation/problem';
import { forumKey, people } from '../../../builders/aContact';
import { district, police, region, roads } from '../../../builders/anOrganisation';
import { the } from '../../../support/the';
import { done, ForumAtWork, settle, sitDown, step } from '../aForumAtWork';

const template = estWeekly as MeetingTemplate;
const words = { title: 'Övning', promises: ['Övning: ett', 'Övning: två', 'Övning: tre'] };

async function aRehearsal() {
  const forum = new ForumAtWork();
  const real = await forum.meets({ startsAt: instant('2026-11-30T12:00:00Z') });
  const lead = forum.seat(people.coordinator, 'coordinator');
  const desk = the(lead.useCases.meetingDesk(forumKey));
  const meeting = done(await desk.startRehearsal(template, words));
  return { forum, real, lead, desk, meeting };
}

/** The whole cycle: attendance, answers, a note, a new promise, read-back and closing. */
async function rehearse({ lead, meeting }: Awaited<ReturnType<typeof aRehearsal>>) {
  const { session, view, stop } = await sitDown(lead, meeting);
  const { commands } = session;
  done(await commands.start());
  for (const organisation of [district, roads, police, region]) {
    done(await commands.recordAttendance(organisation, 'present', 'teams'));
  }
  for (const action of view().room.actions) done(await commands.answer(action.id, { kind: 'in-progress' }));
  await settle();
  done(await commands.goToStep(step(view(), 'situation')));
  done(await commands.addNote(step(view(), 'situation'), 'En övad anteckning'));
  const promised = done(await commands.promise({ title: 'Övad', organisation: roads, direct: true }));
  done(await commands.answer(promised.id, { kind: 'confirm' }));
  await settle();
  const closed = await commands.close();
  await settle();
  stop();
  return { closed, promised };
}

describe('a rehearsal', () => {
  it('runs the whole cycle and is in no figure and no list', async () => {
    const rehearsal = await aRehearsal();
    const { forum, real, meeting } = rehearsal;
    const { closed, promised } = await rehearse(rehearsal);
    expect(closed.ok).toBe(true);
    expect(await forum.meeting(meeting)).toMatchObject({ state: 'held', rehearsal: true, next: null });
    expect((await forum.row(promised.id)).rehearsal).toBe(true);
    const register = forum.register;
    for (const scope of ['open', 'all'] as const) {
      expect(done(await register.actions.list({ scope })).rows).toEqual([]);
    }
    const seen = done(await register.overview.load(localDate('2026-10-01')));
    expect(seen.actions).toEqual([]);
    expect(seen.tallies).toEqual([]);
    const work = done(await register.workOf([roads]));
    expect([work.actions, work.meetings.map(({ id }) => id)]).toEqual([[], [real]]);
    expect((await forum.meeting(real)).previous).toBeNull();
    expect(done(await register.meetings.list())).toHaveLength(2);
  });

  it('leaves no Word file, also when the minutes are opened or asked for', async () => {
    const rehearsal = await aRehearsal();
    const { forum, lead, meeting } = rehearsal;
    const { closed } = await rehearse(rehearsal);
    expect(closed.ok).toBe(true);
    const desk = the(lead.useCases.minutesDesk(forumKey));
    expect(done(await desk.open(meeting)).versions).toEqual([]);
    expect(await desk.complete(meeting)).toEqual({
      ok: false,
      error: { kind: 'not-in-rehearsal', what: 'file' },
    });
    expect(done(await desk.file(meeting))).toBeNull();
    expect((await forum.meeting(meeting)).minutes).toBe('none');
  });

  it('names no problem and no cause', async () => {
    const { forum, lead, meeting } = await aRehearsal();
    const { session, view, stop } = await sitDown(lead, meeting);
    const { commands } = session;
    done(await commands.start());
    done(await commands.addNote(step(view(), 'situation'), 'En övad anteckning'));
    const note = the(view().room.notes[0]);
    const problem = { title: 'Påhittat', kind: 'other', place: null } as const;
    const cause = { title: 'Påhittad', part: 'place', level: 'direct', support: 'data' } as const;
    const refused = { ok: false, error: { kind: 'not-in-rehearsal', what: 'situation' } };
    expect(await commands.addProblem(problem)).toEqual(refused);
    expect(await commands.addCause({ ...cause, problem: 1 as ProblemId })).toEqual(refused);
    expect(await commands.turnNoteIntoProblem(note.id, problem)).toEqual(refused);
    stop();
    expect(forum.forum.tables.problems.all()).toEqual([]);
    expect(forum.forum.tables.causes.all()).toEqual([]);
    expect(the(view().room.notes[0]).became).toBeNull();
  });

  it('is removed in one step, also after a cut, and leaves what is real', async () => {
    const rehearsal = await aRehearsal();
    const { forum, real, lead, desk, meeting } = rehearsal;
    const mine = await forum.promised({ followUpAt: real });
    await rehearse(rehearsal);
    lead.network.cutAfter('meetings.remove', 3);
    expect((await desk.removeRehearsals()).ok).toBe(false);
    lead.network.goOnline();
    expect(done(await desk.removeRehearsals())).toBe(1);
    expect(done(await desk.list()).map(({ id }) => id)).toEqual([real]);
    expect(forum.forum.tables.actions.all().map(({ id }) => id)).toEqual([mine.id]);
    expect(forum.forum.tables.note.all()).toEqual([]);
    expect(forum.forum.tables.agendaItem.all().every(({ fields }) => fields.meeting !== meeting)).toBe(true);
    expect(done(await desk.removeRehearsals())).toBe(0);
  });
});
