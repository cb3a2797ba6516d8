import type { Action } from '../../shared/domain/action/action';
import { addDays, type LocalDate } from '../../shared/domain/kernel/localDate';
import type { ForumDue } from '../../shared/domain/reminders/planning/candidate';
import { planReminders, type Planning } from '../../shared/domain/reminders/planning/planReminders';
import type { Reminder } from '../../shared/domain/reminders/reminder';
import { defaultSettings } from '../../shared/domain/reminders/reminderSettings';
import { forumKey, someContacts } from './aContact';
import { today } from './anAction';
import { someOrganisations } from './anOrganisation';
import { stockholm } from './keys';

/** One day's planning for a forum that was planned the day before. */
export const aForumDue = (change: Partial<ForumDue> = {}, day: LocalDate = today): ForumDue => ({
  forum: forumKey,
  span: { through: addDays(day, -1), today: day },
  settings: defaultSettings,
  timeZone: stockholm,
  actions: [],
  meetings: [],
  expiring: [],
  ...change,
});

export const aPlanning = (change: Partial<Planning> = {}, day: LocalDate = today): Planning => ({
  people: { contacts: someContacts(), organisations: someOrganisations(), today: day },
  forums: [],
  more: [],
  wishes: [],
  unanswered: () => 0,
  ...change,
});

/** What is due of some actions on a day, as `function: rule`. */
export function remindedOf(
  actions: readonly Action[],
  day: LocalDate,
  change: Partial<Planning> = {},
): readonly string[] {
  const plan = planReminders(aPlanning({ forums: [aForumDue({ actions }, day)], ...change }, day));
  return plan.digests.flatMap(({ recipient, reminders }) =>
    reminders.map(({ rule }: Reminder) => `${recipient.contact.functionTitle}: ${rule}`),
  );
}
