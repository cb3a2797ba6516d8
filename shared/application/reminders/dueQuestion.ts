import { addDays, addMonths, type LocalDate } from '../../domain/kernel/localDate';
import { instantAt } from '../../domain/kernel/instantAt';
import { localDateOf } from '../../domain/kernel/localDateOf';
import type { Meeting } from '../../domain/meeting/meeting';
import { isAhead } from '../../domain/meeting/meetingPhase';
import type { OrganisationKey } from '../../domain/organisation/organisation';
import { anchorsOf, turnTester, type DayWindow } from '../../domain/reminders/dueWindow';
import { daysAheadAfterPause } from '../../domain/reminders/planning/candidates';
import { recipientOf } from '../../domain/reminders/planning/people';
import type { RecipientKey } from '../../domain/reminders/reminder';
import type { ReminderRule } from '../../domain/reminders/reminderRule';
import { ownRemindersDue, pausesOver } from '../../domain/reminders/reminderWish';
import { monthsUntilUpdate } from '../../domain/situation/situationReport';
import type { ActionSelection, DueQuestion } from '../ports/DueBook';
import type { AskingTurn } from './TickPorts';

const dueRules: readonly ReminderRule[] = [
  'due-in-weeks',
  'due-in-days',
  'due-today',
  'overdue',
  'overdue-contact',
  'overdue-agenda',
];
const pictureRules: readonly ReminderRule[] = ['picture-first', 'picture-second', 'picture-last'];
const planRules: readonly ReminderRule[] = ['plan-first', 'plan-second', 'plan-last'];
const agreementRules: readonly ReminderRule[] = ['agreement-first', 'agreement-last'];
/** No meeting lasts longer, so one that was closed within a window began at most so long before it. */
const daysOfMeeting = 2;

/** What one request has to ask a forum: new answers always, and all that is due where its day is to be planned. */
export function dueQuestionOf(turn: AskingTurn): DueQuestion {
  const answersAfter = turn.run?.answersThrough ?? null;
  if (!turn.plans) return { actions: asked(turn), answersAfter };
  return {
    answersAfter,
    actions: [...asked(turn), ...byDate(turn), ...added(turn), ...byWish(turn)],
    meetingsFrom: instantAt(firstMeetingDay(turn), '00:00', turn.context.ports.timeZone),
    approved: windowsOf(turn, pictureRules).map(approvedWithin),
    decided: windowsOf(turn, planRules).map(approvedWithin),
    ending: windowsOf(turn, agreementRules),
  };
}

/** What has been asked since the last day that was planned, today included. */
const asked = ({ disturbs, span, context }: AskingTurn): readonly ActionSelection[] =>
  disturbs ? [{ kind: 'asked', since: instantAt(span.through, '00:00', context.ports.timeZone) }] : [];

const windowsOf = ({ span, settings }: AskingTurn, rules: readonly ReminderRule[]): readonly DayWindow[] =>
  rules.filter((rule) => settings.rules[rule].on).map((rule) => anchorsOf(rule, span, settings));

const byDate = (turn: AskingTurn): readonly ActionSelection[] => [
  ...windowsOf(turn, dueRules).map((within) => ({ kind: 'due', within }) as const),
  ...windowsOf(turn, ['effect-check']).map((within) => ({ kind: 'effect', within }) as const),
];

/** What was promised outside a meeting, as far back as somebody is still to be asked to confirm it. */
const added = (turn: AskingTurn): readonly ActionSelection[] =>
  windowsOf(turn, ['confirm']).map(({ from }) => ({
    kind: 'added',
    since: instantAt(from, '00:00', turn.context.ports.timeZone),
  }));

/** A picture or a plan is to be renewed two years after it was approved; the last days of long months are taken in. */
const approvedWithin = ({ from, before }: DayWindow): DayWindow => ({
  from: addDays(addMonths(from, -monthsUntilUpdate), -3),
  before: addDays(addMonths(before, -monthsUntilUpdate), 3),
});

function firstMeetingDay({ span, settings }: AskingTurn): LocalDate {
  const [confirm, minutes] = (['confirm', 'minutes-open'] as const).map((rule) =>
    addDays(anchorsOf(rule, span, settings).from, -daysOfMeeting),
  ) as [LocalDate, LocalDate];
  return confirm < minutes ? confirm : minutes;
}

function byWish({ context, site, span }: AskingTurn): readonly ActionSelection[] {
  const { wishes } = context.office;
  const dueBefore = addDays(span.today, daysAheadAfterPause + 1);
  const returned = pausesOver(wishes, site.forum, span).flatMap(({ recipient }) =>
    organisationsOf(context.directory.contacts, recipient),
  );
  return [
    ...[...new Set(returned)].map((organisation) => ({ kind: 'open-of', organisation, dueBefore }) as const),
    ...ownRemindersDue(wishes, site.forum, span).map(({ action }) => ({ kind: 'one', id: action }) as const),
  ];
}

const organisationsOf = (
  contacts: AskingTurn['context']['directory']['contacts'],
  recipient: RecipientKey,
): readonly OrganisationKey[] =>
  contacts
    .filter((contact) => recipientOf(contact, contacts)?.key === recipient)
    .map(({ organisation }) => organisation);

/** The actions of the meetings whose turn it is; empty where no meeting has one, and then nothing more is asked. */
export function meetingSelections(
  { context, settings, span }: AskingTurn,
  meetings: readonly Meeting[],
): readonly ActionSelection[] {
  const { timeZone } = context.ports;
  const isToConfirm = turnTester('confirm', span, settings);
  const isNear = turnTester('before-meeting', span, settings);
  return meetings
    .filter(({ rehearsal }) => !rehearsal)
    .flatMap((meeting): readonly ActionSelection[] => {
      const { id, state, closedAt, startsAt } = meeting;
      if (isAhead(meeting))
        return isNear(localDateOf(startsAt, timeZone)) ? [{ kind: 'followed-up-at', meeting: id }] : [];
      const closed = state === 'held' && closedAt !== null ? localDateOf(closedAt, timeZone) : null;
      return closed !== null && isToConfirm(closed) ? [{ kind: 'promised-at', meeting: id }] : [];
    });
}
