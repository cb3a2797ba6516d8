import { unanswered } from '@samverkansrummet/shared/lib-commonjs/domain/meeting/meetingSteps.js';
import type { OrganisationKey } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/organisation.js';
import type { PlaceKey } from '@samverkansrummet/shared/lib-commonjs/domain/situation/place.js';
import type { DecisionKind } from '@samverkansrummet/shared/lib-commonjs/domain/meeting/decision.js';
import type { StepKind } from '@samverkansrummet/shared/lib-commonjs/domain/meeting/agendaItem.js';
import type { MeetingId } from '@samverkansrummet/shared/lib-commonjs/domain/meeting/meeting.js';
import type { DemoMeeting, DemoPromise } from './content/meetings.ts';
import type { DemoTime } from './demoTime.ts';
import { expectDone } from './expectDone.ts';
import type { ForumMemory } from './ForumMemory.ts';
import { openSession, type OpenSession } from './openSession.ts';
import type { ProductAs } from './Product.ts';

/** Runs one meeting from start to closing, as its coordinator would in the panel. */
export async function holdMeeting(
  meeting: DemoMeeting,
  id: MeetingId,
  memory: ForumMemory,
  productAs: ProductAs,
  time: DemoTime,
): Promise<void> {
  const session = await openSession(await productAs(meeting.coordinator), meeting.forum, id);
  const { commands } = session;
  await expectDone('start the meeting', commands.start());
  await takeAttendance(session, meeting);
  await answerLastTime(session, meeting);
  await noteAndDecide(session, meeting);
  await goTo(session, 'new-promises');
  for (const promise of meeting.promises ?? []) await makePromise(session, promise, memory, time);
  await goTo(session, 'read-back');
  await readBack(session, meeting);
  time.goToMoment(session.view().room.meeting.endsAt);
  await expectDone('close the meeting', commands.close());
  session.close();
}

async function goTo(session: OpenSession, kind: StepKind): Promise<void> {
  const step = session.view().room.agenda.find((item) => item.kind === kind);
  if (step !== undefined) await expectDone(`go to ${kind}`, session.commands.goToStep(step.id));
}

const isAbsent = (meeting: DemoMeeting, organisation: string): boolean =>
  (meeting.absent ?? []).includes(organisation) || (meeting.byLink ?? []).includes(organisation);

async function takeAttendance(session: OpenSession, meeting: DemoMeeting): Promise<void> {
  const forum = session.view().directory.forums.find(({ key }) => key === meeting.forum);
  for (const organisation of forum?.members ?? []) {
    const absent = isAbsent(meeting, organisation);
    const recorded = session.commands.recordAttendance(
      organisation,
      absent ? 'absent' : 'present',
      absent ? 'link' : 'teams',
    );
    await expectDone('record attendance', recorded);
  }
}

async function answerLastTime(session: OpenSession, meeting: DemoMeeting): Promise<void> {
  await goTo(session, 'last-promises');
  const { room, heard } = session.view();
  for (const action of unanswered(room.actions, room.meeting.id, heard)) {
    const said = isAbsent(meeting, action.organisation)
      ? session.commands.skip(action.id, 'Inte med i dag, tas upp nästa gång.')
      : session.commands.answer(action.id, { kind: 'in-progress' });
    await expectDone(`answer ${action.title}`, said);
  }
}

async function noteAndDecide(session: OpenSession, meeting: DemoMeeting): Promise<void> {
  for (const note of meeting.notes ?? []) await takeNote(session, note.step, note.text);
  for (const text of meeting.decisions ?? []) await decide(session, text, 'joint-position');
  for (const text of meeting.proposals ?? []) await decide(session, text, 'formal');
}

async function decide(session: OpenSession, text: string, kind: DecisionKind): Promise<void> {
  await takeNote(session, 'situation', text);
  const note = session.view().room.notes.find((candidate) => candidate.text === text);
  if (note) await expectDone('decide', session.commands.turnNoteIntoDecision(note.id, kind));
}

async function takeNote(session: OpenSession, kind: string, text: string): Promise<void> {
  const { agenda } = session.view().room;
  const step = agenda.find((item) => item.kind === kind) ?? agenda[0];
  if (step) await expectDone('take a note', session.commands.addNote(step.id, text));
}

async function makePromise(
  session: OpenSession,
  promise: DemoPromise,
  memory: ForumMemory,
  time: DemoTime,
): Promise<void> {
  const { key, title, due, causes = [], problem: problemKey = '' } = promise;
  const problem = memory.problems.get(problemKey);
  const made = session.commands.promise({
    title,
    ...wordsOf(promise),
    ...organisationsOf(promise),
    dueDate: due === undefined ? null : time.day(due),
    problem: problem?.id ?? null,
    causes: causes.flatMap((index) => problem?.causes[index] ?? []),
  });
  const action = await expectDone(`promise ${title}`, made);
  memory.actions.set(key, action.id);
}

const wordsOf = ({ functionTitle = '', direct = false, expectedEffect = '' }: DemoPromise) => ({
  functionTitle,
  direct,
  expectedEffect,
});

const organisationsOf = ({ organisation, contributors = [], place }: DemoPromise) => ({
  organisation: organisation as OrganisationKey,
  contributors: contributors as readonly OrganisationKey[],
  place: (place ?? null) as PlaceKey | null,
});

/** Whoever is in the room says yes; the others are asked afterwards. */
async function readBack(session: OpenSession, meeting: DemoMeeting): Promise<void> {
  const { room } = session.view();
  for (const action of room.actions.filter((candidate) => candidate.promisedAt === room.meeting.id)) {
    const involved = [action.organisation, ...action.contributors];
    for (const organisation of involved.filter((key) => !isAbsent(meeting, key))) {
      const confirmed = session.commands.answer(action.id, { kind: 'confirm', organisation });
      await expectDone(`confirm ${action.title}`, confirmed);
    }
  }
}
