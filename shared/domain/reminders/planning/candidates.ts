import { isOpen, isRunning } from '../../action/actionFacts';
import type { Effect } from '../../action/effect';
import { addDays, type LocalDate } from '../../kernel/localDate';
import {
  actionCandidate,
  forumCandidate,
  type Candidate,
  type Expiring,
  type FindCandidates,
  type ForumDue,
} from './candidate';
import { turnTester } from '../dueWindow';
import { lateWithoutMeeting } from './agendaMoves';
import { beforeMeeting, minutesOpen, toConfirm, toConfirmOutside } from './meetingCandidates';
import type { RemindedAction } from '../reminder';
import type { ReminderRule } from '../reminderRule';
import { ownRemindersDue, pausesOver } from '../reminderWish';

const dueRules = ['due-in-weeks', 'due-in-days', 'due-today', 'overdue', 'overdue-contact'] as const;

/** Whoever has asked for help, for another day, or has said no, has answered: it is the coordinator's turn. */
export const awaitsWord = (action: RemindedAction): boolean =>
  isRunning(action) &&
  action.confirmation !== 'declined' &&
  !action.helpNeeded &&
  !action.lateSaid &&
  action.requestedDate === null;

const isUnassessed: Readonly<Record<Effect, boolean>> = {
  'not-assessed': true,
  'too-early': true,
  clear: false,
  some: false,
  'none-seen': false,
  negative: false,
  'cannot-be-assessed': false,
};

const byDueDate: FindCandidates = (due) =>
  dueRules.flatMap((rule) => {
    const isTurn = turnTester(rule, due.span, due.settings);
    return due.actions.flatMap((action) =>
      action.dueDate !== null && isTurn(action.dueDate) && awaitsWord(action)
        ? [actionCandidate(due, rule, action, action.dueDate)]
        : [],
    );
  });

/** The organisation says what came of it; the coordinator assesses it. */
const assessment = (due: ForumDue, { id }: RemindedAction, on: LocalDate): Candidate =>
  forumCandidate(due, 'effect-check', { kind: 'action', id }, on);

const effects: FindCandidates = (due) => {
  const isTurn = turnTester('effect-check', due.span, due.settings);
  return due.actions.flatMap((action) => {
    const { status, effect, effectCheckDate: on } = action;
    const asked = status === 'carried-out' && isUnassessed[effect] && on !== null;
    return asked && isTurn(on)
      ? [actionCandidate(due, 'effect-check', action, on), assessment(due, action, on)]
      : [];
  });
};

const expiryRules: Readonly<Record<Expiring['kind'], readonly ReminderRule[]>> = {
  report: ['picture-first', 'picture-second', 'picture-last'],
  plan: ['plan-first', 'plan-second', 'plan-last'],
  agreement: ['agreement-first', 'agreement-last'],
};

const renewals: FindCandidates = (due) =>
  due.expiring.flatMap(({ kind, id, endsOn }) =>
    expiryRules[kind]
      .filter((rule) => turnTester(rule, due.span, due.settings)(endsOn))
      .map((rule) => forumCandidate(due, rule, { kind, id }, endsOn)),
  );

/** How far ahead somebody looks who comes back from a pause. */
export const daysAheadAfterPause = 14;

const afterPause: FindCandidates = (due, wishes) =>
  !due.settings.rules['pause-over'].on
    ? []
    : pausesOver(wishes, due.forum, due.span).flatMap((pause) =>
        due.actions
          .filter(awaitsWord)
          .filter(({ id }) => pause.action === null || pause.action === id)
          .filter(
            ({ dueDate }) => dueDate !== null && dueDate <= addDays(due.span.today, daysAheadAfterPause),
          )
          .map((action) =>
            actionCandidate(due, 'pause-over', action, addDays(pause.until, 1), pause.recipient),
          ),
      );

const onRequest: FindCandidates = (due, wishes) =>
  ownRemindersDue(wishes, due.forum, due.span).flatMap(({ action: id, on, recipient }) =>
    due.actions
      .filter((action) => action.id === id && isOpen(action))
      .map((action) => actionCandidate(due, 'own-reminder', action, on, recipient)),
  );

const makings: readonly FindCandidates[] = [
  byDueDate,
  lateWithoutMeeting,
  effects,
  toConfirm,
  toConfirmOutside,
  beforeMeeting,
  minutesOpen,
  renewals,
  afterPause,
  onRequest,
];

/** Whatever in a forum it is somebody's turn to be reminded of. */
export const candidatesOf: FindCandidates = (due, wishes) => makings.flatMap((make) => make(due, wishes));
