import { redDayOn, weekdayOf, type RedDayName } from '../kernel/redDays';
import { addDays, localDate, type LocalDate } from '../kernel/localDate';

/** How often a forum meets. Swedish: mötestakt. */
export const cadences = ['weekly', 'fortnightly', 'four-weekly', 'monthly', 'quarterly'] as const;
export type Cadence = (typeof cadences)[number];

/** A day proposed for a meeting, and why it had better be skipped. */
export interface ProposedDay {
  readonly day: LocalDate;
  readonly skip: { readonly kind: 'red-day'; readonly name: RedDayName } | { readonly kind: 'july' } | null;
}

const days: Partial<Record<Cadence, number>> = { weekly: 7, fortnightly: 14, 'four-weekly': 28 };
const months: Partial<Record<Cadence, number>> = { monthly: 1, quarterly: 3 };

/** The days between meetings that stand for a cadence in the forum's row. */
export const daysOfCadence: Readonly<Record<Cadence, number>> = {
  weekly: 7,
  fortnightly: 14,
  'four-weekly': 28,
  monthly: 30,
  quarterly: 91,
};

/** The forum's number of days between meetings as a cadence; monthly where it calls each one by itself. */
export function cadenceOf(cadenceDays: number | null): Cadence {
  if (cadenceDays === null) return 'monthly';
  if (cadenceDays <= 10) return 'weekly';
  if (cadenceDays <= 21) return 'fortnightly';
  if (cadenceDays <= 28) return 'four-weekly';
  return cadenceDays <= 45 ? 'monthly' : 'quarterly';
}

/**
 * So many days from the first one on, that one included. By months it is the same weekday of the month: the third
 * Monday stays the third Monday; a fifth one becomes the last.
 */
export const proposedDays = (first: LocalDate, cadence: Cadence, count: number): readonly ProposedDay[] =>
  Array.from({ length: count }, (_, index) => dayNumber(first, cadence, index)).map((day) => ({
    day,
    skip: reasonToSkip(day),
  }));

function dayNumber(first: LocalDate, cadence: Cadence, index: number): LocalDate {
  const apart = days[cadence];
  return apart === undefined
    ? sameWeekday(first, (months[cadence] ?? 1) * index)
    : addDays(first, apart * index);
}

function reasonToSkip(day: LocalDate): ProposedDay['skip'] {
  const name = redDayOn(day);
  if (name !== null) return { kind: 'red-day', name };
  return day.slice(5, 7) === '07' ? { kind: 'july' } : null;
}

function sameWeekday(first: LocalDate, monthsLater: number): LocalDate {
  const month = Number(first.slice(5, 7)) - 1 + monthsLater;
  const firstOfMonth = localDate(
    `${Number(first.slice(0, 4)) + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`,
  );
  const place = Math.ceil(Number(first.slice(8)) / 7) - 1;
  const toWeekday = (weekdayOf(first) - weekdayOf(firstOfMonth) + 7) % 7;
  const found = addDays(firstOfMonth, toWeekday + place * 7);
  return found.slice(0, 7) === firstOfMonth.slice(0, 7) ? found : addDays(found, -7);
}
