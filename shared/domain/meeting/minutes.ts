import type { Action } from '../action/action';
import { confirmationsOf, type OrganisationConfirmation } from '../action/confirmationsOf';
import { dueDateHistory, type DueDateChange } from '../action/dueDateHistory';
import type { Heard } from '../action/whoSpeaks';
import type { OrganisationKey } from '../organisation/organisation';
import type { AgendaItem } from './agendaItem';
import { inOrder } from './agendaOrder';
import type { Attendance, AttendanceState } from './attendance';
import { promisedAt } from './carryOver';
import type { Decision } from './decision';
import type { Meeting } from './meeting';
import { isFollowUpAnswer } from './meetingSteps';
import type { Note } from './note';

/** A promise from last time and what was said of it here. */
export interface FollowedUp {
  readonly action: Action;
  /** The last answer given in or for this meeting; its kind is `skip` where it was passed over with a reason. */
  readonly answer: Heard;
  readonly dueDates: readonly DueDateChange[];
}

/** A promise made here, with what each involved organisation said. */
export interface PromiseMade {
  readonly action: Action;
  readonly confirmations: readonly OrganisationConfirmation[];
}

/** What the minutes say of one organisation. */
export interface OrganisationPart {
  readonly organisation: OrganisationKey;
  readonly attendance: AttendanceState | null;
  readonly followedUp: readonly FollowedUp[];
  /** Those it answers for. */
  readonly promises: readonly PromiseMade[];
  /** Those it takes part in. */
  readonly contributes: readonly PromiseMade[];
}

interface StepNotes {
  readonly item: AgendaItem;
  /** Those that did not become a promise or decision. */
  readonly notes: readonly Note[];
}

/** The content of the minutes, without words of its own (F42). Swedish: minnesanteckningar. */
export interface Minutes {
  readonly meeting: Meeting;
  readonly present: readonly Attendance[];
  readonly absent: readonly Attendance[];
  readonly followedUp: readonly FollowedUp[];
  readonly decisions: readonly Decision[];
  readonly promises: readonly PromiseMade[];
  readonly parts: readonly OrganisationPart[];
  readonly steps: readonly StepNotes[];
  readonly next: Meeting | null;
}

/** What the minutes are composed from. */
export interface MinutesRoom {
  readonly meeting: Meeting;
  readonly agenda: readonly AgendaItem[];
  readonly attendance: readonly Attendance[];
  readonly actions: readonly Action[];
  readonly answers: readonly Heard[];
  readonly decisions: readonly Decision[];
  readonly notes: readonly Note[];
}

const isAbsent: Record<AttendanceState, boolean> = {
  expected: true,
  present: false,
  substitute: false,
  absent: true,
};

/** What the meeting changed, decided and promised, as a whole and with a part for each organisation. */
export function minutes(room: MinutesRoom, next: Meeting | null): Minutes {
  const followedUp = followedUpIn(room);
  const promises = promisesIn(room);
  return {
    meeting: room.meeting,
    present: room.attendance.filter(({ state }) => !isAbsent[state]),
    absent: room.attendance.filter(({ state }) => isAbsent[state]),
    followedUp,
    decisions: room.decisions,
    promises,
    parts: organisationsIn(room, followedUp, promises).map((organisation) => ({
      organisation,
      attendance: room.attendance.find((row) => row.organisation === organisation)?.state ?? null,
      followedUp: followedUp.filter(({ action }) => action.organisation === organisation),
      promises: promises.filter(({ action }) => action.organisation === organisation),
      contributes: promises.filter(({ action }) => action.contributors.includes(organisation)),
    })),
    steps: stepsWithNotes(room),
    next,
  };
}

/** By their answers, since closing has moved the actions on to the next meeting. */
const followedUpIn = ({ meeting, actions, answers }: MinutesRoom): readonly FollowedUp[] =>
  actions
    .filter((action) => action.promisedAt !== meeting.id)
    .flatMap((action) => {
      const answer = answers.findLast((candidate) => isFollowUpAnswer(action, meeting.id, candidate));
      const here = answers.filter((candidate) => candidate.meeting === meeting.id);
      return answer === undefined ? [] : [{ action, answer, dueDates: dueDateHistory(action.id, here) }];
    });

/** What was withdrawn during the meeting was not promised. */
const promisesIn = ({ meeting, actions, answers }: MinutesRoom): readonly PromiseMade[] =>
  promisedAt(actions, meeting.id)
    .filter(({ status }) => status !== 'cancelled')
    .map((action) => ({ action, confirmations: confirmationsOf(action, answers) }));

function organisationsIn(
  { attendance }: MinutesRoom,
  followedUp: readonly FollowedUp[],
  promises: readonly PromiseMade[],
): readonly OrganisationKey[] {
  const promising = promises.flatMap(({ confirmations }) => confirmations.map((one) => one.organisation));
  return [
    ...new Set([
      ...attendance.map(({ organisation }) => organisation),
      ...followedUp.map(({ action }) => action.organisation),
      ...promising,
    ]),
  ];
}

const stepsWithNotes = ({ agenda, notes }: MinutesRoom): readonly StepNotes[] =>
  inOrder(agenda)
    .map((item) => ({
      item,
      notes: notes.filter((note) => note.agendaItem === item.id && !standsElsewhere(note)),
    }))
    .filter((step) => step.notes.length > 0);

/** What became a promise or decision is told there; a problem that was lifted is told by its note. */
const standsElsewhere = ({ became }: Note): boolean => became !== null && became.kind !== 'problem';
