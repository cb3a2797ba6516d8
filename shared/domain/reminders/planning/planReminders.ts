import type { Digest, Reminder } from '../reminder';
import { agendaMovesOf, type AgendaMove } from './agendaMoves';
import type { Candidate, ForumDue } from './candidate';
import { candidatesOf } from './candidates';
import { digestsOf } from './digestsOf';
import { recipientsOf, type Addressing } from './recipientsOf';

/** All that planning a day's reminders rests on. */
export interface Planning extends Addressing {
  readonly forums: readonly ForumDue[];
  /** What is due beside the forums' own, such as adoptions. */
  readonly more: readonly Candidate[];
}

export interface ReminderPlan {
  /** One for each person, at most. */
  readonly digests: readonly Digest[];
  readonly agenda: readonly AgendaMove[];
  /** What nobody is there to be reminded of, not even a coordinator. */
  readonly unaddressed: readonly Reminder[];
}

/** Which reminders are due, to whom and in which message; the same input always gives the same plan. */
export function planReminders(planning: Planning): ReminderPlan {
  const { forums, wishes, more, people } = planning;
  const candidates = [...forums.flatMap((due) => candidatesOf(due, wishes)), ...more];
  const addressed = candidates.map((candidate) => ({
    reminder: candidate.reminder,
    recipients: recipientsOf(candidate, planning),
  }));
  const each = addressed.flatMap(({ reminder, recipients }) =>
    (recipients ?? []).map((recipient) => ({ reminder, recipient })),
  );
  return {
    digests: digestsOf(each, people.today),
    agenda: forums.flatMap(agendaMovesOf),
    unaddressed: addressed.filter(({ recipients }) => recipients === null).map(({ reminder }) => reminder),
  };
}
