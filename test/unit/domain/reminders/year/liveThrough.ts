import type { ActionId } from '../../../../../shared/domain/action/actionId';
import { instant } from '../../../../../shared/domain/kernel/instant';
import { addDays, type LocalDate } from '../../../../../shared/domain/kernel/localDate';
import { localTimeOf } from '../../../../../shared/domain/kernel/localDateOf';
import type { Meeting } from '../../../../../shared/domain/meeting/meeting';
import type { MeetingId } from '../../../../../shared/domain/meeting/meetingId';
import { isPlanningDay } from '../../../../../shared/domain/reminders/dueWindow';
import type { AgendaMove } from '../../../../../shared/domain/reminders/planning/agendaMoves';
import { planReminders } from '../../../../../shared/domain/reminders/planning/planReminders';
import type { Digest, RemindedAction } from '../../../../../shared/domain/reminders/reminder';
import { defaultSettings } from '../../../../../shared/domain/reminders/reminderSettings';
import { mayDisturb } from '../../../../../shared/domain/reminders/sendingHours';
import { aForumDue, aPlanning } from '../../../../builders/aPlanning';
import { someOrganisations } from '../../../../builders/anOrganisation';
import { stockholm } from '../../../../builders/keys';
import { contacts, first, last, type Promised, type YearsMeeting } from './forumYear';

/** What came of a year. */
export interface LivedYear {
  readonly sent: readonly Digest[];
  readonly moves: readonly (AgendaMove & { readonly day: LocalDate })[];
}

function meetingAsOf({ row, on, calledOff, minutesDone }: YearsMeeting, day: LocalDate): Meeting {
  if (calledOff) return { ...row, state: 'cancelled' };
  if (day <= on) return row;
  const closedAt = instant(`${on}T12:45:00Z`);
  return { ...row, state: 'held', closedAt, minutes: minutesDone ? 'finalised' : 'draft' };
}

function actionAsOf(promised: Promised, day: LocalDate): RemindedAction {
  const { action, answered, answeredOn, confirmedOn, madeOn } = promised;
  const row = day < answeredOn ? action : answered;
  const confirmation = day < confirmedOn ? ('waiting' as const) : row.confirmation;
  return { ...row, confirmation, addedAt: instant(`${madeOn}T13:00:00Z`) };
}

/** Hour by hour through a year, as an outside timer would call; `asleep` says when it does not. */
export function liveThrough(
  all: readonly Promised[],
  meetings: readonly YearsMeeting[],
  asleep: (day: LocalDate) => boolean,
): LivedYear {
  const sent: Digest[] = [];
  const moves: (AgendaMove & { readonly day: LocalDate })[] = [];
  const moved = new Map<ActionId, MeetingId>();
  let through = addDays(first, -1);
  const end = Date.parse(`${addDays(last, 60)}T00:00:00Z`);
  for (let at = Date.parse(`${first}T00:00:00Z`); at < end; at += 3_600_000) {
    const now = localTimeOf(instant(new Date(at).toISOString()), stockholm);
    const span = { through, today: now.day };
    if (asleep(now.day) || !mayDisturb(now, defaultSettings.hours)) continue;
    if (!isPlanningDay(span, defaultSettings.hours)) continue;
    const actions = all
      .filter(({ madeOn }) => madeOn < now.day)
      .map((promised) => actionAsOf(promised, now.day))
      .map((action) => ({ ...action, followUpAt: moved.get(action.id) ?? action.followUpAt }));
    const people = { contacts, organisations: someOrganisations(), today: now.day };
    const due = aForumDue({ span, actions, meetings: meetings.map((one) => meetingAsOf(one, now.day)) });
    const plan = planReminders(aPlanning({ people, forums: [due] }));
    sent.push(...plan.digests);
    for (const move of plan.agenda) {
      moved.set(move.action, move.meeting);
      moves.push({ ...move, day: now.day });
    }
    through = now.day;
  }
  return { sent, moves };
}
