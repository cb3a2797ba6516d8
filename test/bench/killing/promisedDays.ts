import {
  connectReminders,
  type ConnectedReminders,
} from '@samverkansrummet/shared/lib-commonjs/adapters/sharepoint/connectReminders.js';
import type { ActionFields } from '@samverkansrummet/shared/lib-commonjs/application/ports/ActionRegister.js';
import type { OperationId } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/id.js';
import { addDays, type LocalDate } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/localDate.js';
import type { OrganisationKey } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/organisation.js';
import {
  defaultSendingHours,
  isSendingDay,
} from '@samverkansrummet/shared/lib-commonjs/domain/reminders/sendingHours.js';
import type { ReminderRule } from '@samverkansrummet/shared/lib-commonjs/domain/reminders/reminderRule.js';
import type { LocalTenant } from '../../support/localTenant.ts';
import { bareAction } from '../storm/stormRows.ts';
import { benchSite } from '../Workbench.ts';

const organisation = 'trafikkontoret' as OrganisationKey;
const functions = 100;
const titleOf = (index: number): string => `Driftansvarig ${String(index)}`;

/** The first day that anything is due, before summer time begins or ends; nothing else is due so far ahead. */
export const seasons = { spring: '2034-03-13' as LocalDate, autumn: '2034-10-09' as LocalDate };
const mostDueDays = 15;
/** What each promise is reminded of by; four weeks after, where the weeks reach so far, comes on top. */
export const expectedRules: readonly ReminderRule[] = [
  'due-in-weeks',
  'due-in-days',
  'due-today',
  'overdue',
  'overdue-contact',
];

let written = 0;
const next = (): OperationId => `killing-${String((written += 1))}` as OperationId;

const daysBetween = (from: LocalDate, through: LocalDate): readonly LocalDate[] =>
  from > through ? [] : [from, ...daysBetween(addDays(from, 1), through)];

const sendingDays = (from: LocalDate, through: LocalDate): readonly LocalDate[] =>
  daysBetween(from, through).filter((day) => isSendingDay(day, defaultSendingHours));

/** Each function has one promise on each due day, and more where there are more than three weeks of them. */
const dueDaysOf = (amount: number, firstDue: LocalDate): readonly LocalDate[] =>
  sendingDays(firstDue, addDays(firstDue, 30)).slice(0, Math.min(mostDueDays, Math.ceil(amount / functions)));

/** The days on which somebody may be reminded of any of so many promises. */
export const daysOfReminding = (amount: number, firstDue: LocalDate): readonly LocalDate[] =>
  sendingDays(addDays(firstDue, -17), addDays(dueDaysOf(amount, firstDue).at(-1) ?? firstDue, 18));

const connect = (tenant: LocalTenant): ConnectedReminders =>
  connectReminders({
    sharePointOrigin: tenant.sharePoint,
    programmeSite: '/sites/programmet',
    forums: [`/sites/${benchSite}`],
    signIn: { kind: 'token', tokens: () => tenant.token('administrator') },
    service: null,
  });

/** Promises of a hundred functions, due day after day. */
export async function promiseDays(tenant: LocalTenant, amount: number, firstDue: LocalDate): Promise<void> {
  const { directory, forums } = connect(tenant);
  const contacts = await directory.add(
    'contacts',
    Array.from({ length: functions }, (_, index) => ({
      row: {
        ...{ organisation, functionTitle: titleOf(index), role: 'action-owner', channel: 'mail' },
        ...{ person: null, mail: `drift${String(index)}@exempel.se`, forums: [], substitute: null },
        ...{ validFrom: '2026-01-01' as LocalDate, validTo: null },
      },
      operation: next(),
    })),
  );
  const due = dueDaysOf(amount, firstDue);
  const rows = Array.from({ length: amount }, (_, index) => ({
    fields: promiseOf(index, due[Math.floor(index / functions) % due.length] ?? firstDue),
    operation: next(),
  }));
  const actions = await forums.all()[0]?.actions.addMany(rows);
  if (!contacts.ok || actions?.ok !== true) throw new Error('What is due could not be added.');
}

const promiseOf = (index: number, dueDate: LocalDate): ActionFields => ({
  ...bareAction('Laga belysningen'),
  ...{ organisation, dueDate, functionTitle: titleOf(index % functions) },
  status: 'in-progress',
  confirmation: 'confirmed',
});
