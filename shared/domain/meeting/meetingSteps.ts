import { isOpen } from '../action/actionFacts';
import type { Action } from '../action/action';
import type { AnswerKind } from '../action/answer';
import type { Heard } from '../action/whoSpeaks';
import type { Instant } from '../kernel/id';
import { failure, success, type Result } from '../kernel/result';
import type { AgendaItem, AgendaItemId } from './agendaItem';
import { usedSeconds } from './agendaClock';
import { inOrder } from './agendaOrder';
import type { Meeting, MeetingId } from './meeting';
import { isRunning } from './moveMeeting';

/** What counts as an answer to "how is it going?"; a reason for skipping must be written. */
const tellsHowItGoes: Record<AnswerKind, (text: string) => boolean> = {
  confirm: () => false,
  'request-change': () => true,
  decline: () => true,
  done: () => true,
  'in-progress': () => true,
  late: () => true,
  'need-help': () => true,
  'request-date': () => true,
  comment: () => false,
  skip: (text) => text.trim() !== '',
  edit: () => false,
};

type Followed = Pick<Action, 'id' | 'organisation' | 'contributors' | 'status' | 'followUpAt'>;

/** An answer given in or for this meeting by an involved organisation, or the coordinator's reason for skipping. */
export const isFollowUpAnswer = (action: Followed, meeting: MeetingId, answer: Heard): boolean =>
  answer.action === action.id &&
  answer.meeting === meeting &&
  answer.voice.kind === 'speaks' &&
  tellsHowItGoes[answer.kind](answer.text) &&
  (answer.kind === 'skip' ||
    answer.voice.organisation === action.organisation ||
    action.contributors.includes(answer.voice.organisation));

/** Last time's promises that still need an answer here; what is already done or ended needs none (F1). */
export const unanswered = <A extends Followed>(
  actions: readonly A[],
  meeting: MeetingId,
  answers: readonly Heard[],
): readonly A[] =>
  actions.filter(
    (action) =>
      action.followUpAt === meeting &&
      isOpen(action) &&
      !answers.some((answer) => isFollowUpAnswer(action, meeting, answer)),
  );

/** What decides which steps are open. */
export interface StepRoom {
  readonly meeting: Meeting;
  readonly agenda: readonly AgendaItem[];
  readonly actions: readonly Followed[];
  readonly answers: readonly Heard[];
}

/** Why the meeting cannot go on to a step. */
export type StepRefusal =
  | { readonly kind: 'meeting-not-running' }
  /** Promises from last time that have no answer and no reason for skipping. */
  | { readonly kind: 'step-locked'; readonly remaining: number }
  | { readonly kind: 'no-such-step' };

/** Steps up to last time's promises are always open; those after it open when each promise is answered (F1). */
export function mayGoTo(target: AgendaItemId, room: StepRoom): Result<AgendaItem, StepRefusal> {
  if (!isRunning(room.meeting)) return failure({ kind: 'meeting-not-running' });
  const items = inOrder(room.agenda);
  const item = items.find((candidate) => candidate.id === target);
  if (item === undefined) return failure({ kind: 'no-such-step' });
  const gate = items.findIndex((candidate) => candidate.kind === 'last-promises');
  const remaining = unanswered(room.actions, room.meeting.id, room.answers).length;
  const behindGate = gate >= 0 && items.indexOf(item) > gate;
  return behindGate && remaining > 0 ? failure({ kind: 'step-locked', remaining }) : success(item);
}

/** What entering a step changes: where everybody is, and the time of the step that was left. */
export interface StepEntered {
  readonly meeting: Meeting;
  readonly left: AgendaItem | null;
}

/** Entering the step one is already in changes nothing. */
export const enterStep = (
  meeting: Meeting,
  agenda: readonly AgendaItem[],
  target: AgendaItemId,
  now: Instant,
): StepEntered =>
  meeting.currentStep === target
    ? { meeting, left: null }
    : { ...leaveStep(meeting, agenda, now), meeting: at(meeting, target, now) };

/** Stops the clock, as when the meeting is closed. */
export const leaveStep = (meeting: Meeting, agenda: readonly AgendaItem[], now: Instant): StepEntered => {
  const current = agenda.find((item) => item.id === meeting.currentStep);
  return {
    meeting: at(meeting, null, null),
    left: current === undefined ? null : { ...current, usedSeconds: usedSeconds(current, meeting, now) },
  };
};

const at = (meeting: Meeting, step: AgendaItemId | null, since: Instant | null): Meeting => ({
  ...meeting,
  currentStep: step,
  stepStartedAt: since,
  stageAction: null,
});
