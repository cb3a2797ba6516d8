import { outcomesIn, type Counted, type Outcomes, type TallyDay } from '../../domain/action/tally';
import { addDays, mondayOf, type LocalDate } from '../../domain/kernel/localDate';
import { tallyReach } from './countDay';

/** How the promises of one past week ended, as their rows stand now. */
export interface KeptWeek extends Outcomes {
  readonly monday: LocalDate;
}

const week = 7;

/** The whole weeks that are over and lie within a tally's reach, oldest first: four, or five on a Monday. */
function mondaysBefore(today: LocalDate): readonly LocalDate[] {
  const last = addDays(mondayOf(today), -week);
  const furthest = addDays(today, -tallyReach);
  const mondays: LocalDate[] = [];
  for (let monday = last; monday >= furthest; monday = addDays(monday, -week)) mondays.unshift(monday);
  return mondays;
}

/** Which way it goes, week by week, counted on the same rows as the forum's figures. */
export const keptWeeks = (actions: readonly Counted[], { today, timeZone }: TallyDay): readonly KeptWeek[] =>
  mondaysBefore(today).map((monday) => ({
    monday,
    ...outcomesIn(actions, { since: monday, until: addDays(monday, week - 1) }, timeZone),
  }));

/** Several forums' weeks put together, oldest first: what fell due is added up, not the shares. */
export function weeksOfAll(forums: readonly (readonly KeptWeek[])[]): readonly KeptWeek[] {
  const all = new Map<LocalDate, KeptWeek>();
  for (const each of forums.flat()) {
    const before = all.get(each.monday);
    all.set(each.monday, before === undefined ? each : together(before, each));
  }
  return [...all.values()].sort((one, other) => (one.monday < other.monday ? -1 : 1));
}

const together = (one: KeptWeek, other: KeptWeek): KeptWeek => ({
  monday: one.monday,
  kept: one.kept + other.kept,
  keptAfterMove: one.keptAfterMove + other.keptAfterMove,
  late: one.late + other.late,
});
