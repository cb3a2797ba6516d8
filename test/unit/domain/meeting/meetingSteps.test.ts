import { actionStatuses } from '../../../../shared/domain/action/actionStatus';
import { answerKinds, type AnswerKind } from '../../../../shared/domain/action/answer';
import type { Heard } from '../../../../shared/domain/action/whoSpeaks';
import { addSeconds } from '../../../../shared/domain/kernel/instant';
import { meetingStates } from '../../../../shared/domain/meeting/meeting';
import {
  enterStep,
  isFollowUpAnswer,
  leaveStep,
  mayGoTo,
  unanswered,
  type StepRoom,
} from '../../../../shared/domain/meeting/meetingSteps';
import { anActionInProgress } from '../../../builders/anAction';
import {
  aCoordinatorsAnswer,
  aHeardAnswer,
  aMismatchedAnswer,
  aSpokenAnswer,
} from '../../../builders/anAnswer';
import { aMeeting, anAgenda, aRunningMeeting } from '../../../builders/aMeeting';
import { police, region } from '../../../builders/anOrganisation';
import { rowId } from '../../../builders/keys';

const meeting = aRunningMeeting();
const promise = anActionInProgress({ followUpAt: meeting.id });
const here = (change: Partial<Heard> = {}) => aHeardAnswer({ meeting: meeting.id, ...change });
const room = (change: Partial<StepRoom> = {}): StepRoom => ({
  meeting,
  agenda: anAgenda(),
  actions: [promise],
  answers: [],
  ...change,
});

describe('answering last time’s promises', () => {
  const tells: Record<AnswerKind, boolean> = {
    confirm: false,
    'request-change': true,
    decline: true,
    done: true,
    'in-progress': true,
    late: true,
    'need-help': true,
    'request-date': true,
    comment: false,
    skip: true,
    edit: false,
  };

  it.each(answerKinds)('%s', (kind) => {
    const answer = here({ kind, text: 'Skäl' });
    expect(isFollowUpAnswer(promise, meeting.id, answer)).toBe(tells[kind]);
    expect(unanswered([promise], meeting.id, [answer])).toEqual(tells[kind] ? [] : [promise]);
  });

  it.each(['', '  '])('skipping needs a written reason, not %j', (text) => {
    expect(
      isFollowUpAnswer(promise, meeting.id, aCoordinatorsAnswer('skip', { meeting: meeting.id, text })),
    ).toBe(false);
  });

  it('lets the coordinator skip what another organisation has promised', () => {
    const skip = aCoordinatorsAnswer('skip', { meeting: meeting.id, text: 'Tas nästa gång' });
    expect(isFollowUpAnswer(promise, meeting.id, skip)).toBe(true);
  });

  it.each<[string, Heard, boolean]>([
    ['the organisation itself', here(), true],
    ['the coordinator, who notes it', aSpokenAnswer({ meeting: meeting.id }), true],
    ['a contributing organisation', here({ claimedOrganisation: police }), true],
    ['an organisation without part in it', here({ claimedOrganisation: region }), false],
    ['somebody in another’s name', aMismatchedAnswer({ meeting: meeting.id }), false],
    ['the organisation, for another meeting', here({ meeting: rowId(10) }), false],
    ['the organisation, outside any meeting', here({ meeting: null }), false],
    ['the organisation, of another promise', here({ action: rowId(6) }), false],
  ])('counts what is said by %s: %#', (_, answer, counts) => {
    const shared = { ...promise, contributors: [police] };
    expect(isFollowUpAnswer(shared, meeting.id, answer)).toBe(counts);
  });

  it.each(actionStatuses)('asks only of what is still open (%s)', (status) => {
    const open = ['proposed', 'decided', 'in-progress', 'on-hold'].includes(status);
    expect(unanswered([{ ...promise, status }], meeting.id, [])).toHaveLength(open ? 1 : 0);
  });

  it('asks only of what is followed up here', () => {
    expect(unanswered([{ ...promise, followUpAt: rowId<'Meeting'>(12) }], meeting.id, [])).toEqual([]);
  });
});

describe('going to a step', () => {
  it.each([1, 2])('is always open up to last time’s promises (%s)', (step) => {
    expect(mayGoTo(rowId(step), room())).toMatchObject({ ok: true, value: { id: step } });
  });

  it.each([3, 4, 5, 6, 7])('after them is locked until each is answered (%s)', (step) => {
    const second = { ...promise, id: rowId<'Action'>(6) };
    expect(mayGoTo(rowId(step), room({ actions: [promise, second], answers: [here()] }))).toEqual({
      ok: false,
      error: { kind: 'step-locked', remaining: 1 },
    });
    expect(mayGoTo(rowId(step), room({ answers: [here()] }))).toMatchObject({
      ok: true,
      value: { id: step },
    });
  });

  it('is open in an agenda without that step', () => {
    const agenda = anAgenda().filter(({ kind }) => kind !== 'last-promises');
    expect(mayGoTo(rowId(7), room({ agenda })).ok).toBe(true);
  });

  it('is refused to a step that is not on the agenda', () => {
    expect(mayGoTo(rowId(99), room())).toEqual({ ok: false, error: { kind: 'no-such-step' } });
  });

  it.each(meetingStates)('only while the meeting runs (%s)', (state) => {
    const went = mayGoTo(rowId(1), room({ meeting: aMeeting({ state }) }));
    const running = state === 'in-progress' || state === 'closing';
    expect(went).toMatchObject(
      running ? { ok: true } : { ok: false, error: { kind: 'meeting-not-running' } },
    );
  });
});

describe('entering and leaving a step', () => {
  const now = addSeconds(meeting.startsAt, 180 + 75);
  const agenda = anAgenda().map((item) => ({ ...item, usedSeconds: 10 }));
  const onStage = { ...meeting, stageAction: promise.id };

  it('starts its clock, stops the other’s and empties the stage', () => {
    const entered = enterStep(onStage, agenda, rowId(3), now);
    expect(entered.meeting).toEqual({ ...meeting, currentStep: 3, stepStartedAt: now, stageAction: null });
    expect(entered.left).toEqual({ ...agenda[1], usedSeconds: 85 });
  });

  it('again changes nothing', () => {
    expect(enterStep(onStage, agenda, rowId(2), now)).toEqual({ meeting: onStage, left: null });
  });

  it('first of all leaves none', () => {
    const fresh = aMeeting({ state: 'in-progress' });
    expect(enterStep(fresh, agenda, rowId(1), now)).toMatchObject({
      meeting: { currentStep: 1 },
      left: null,
    });
  });

  it('stops the clock for good at closing', () => {
    const left = leaveStep(meeting, agenda, now);
    expect(left.meeting).toMatchObject({ currentStep: null, stepStartedAt: null });
    expect(left.left?.usedSeconds).toBe(85);
  });
});
