import type { Action } from '../../../../shared/domain/action/action';
import { applyAnswer } from '../../../../shared/domain/action/applyAnswer';
import type { AnswerKind } from '../../../../shared/domain/action/answer';
import type { Heard } from '../../../../shared/domain/action/whoSpeaks';
import { instant } from '../../../../shared/domain/kernel/instant';
import { instantAt } from '../../../../shared/domain/kernel/instantAt';
import { addDays, daysBetween, localDate, type LocalDate } from '../../../../shared/domain/kernel/localDate';
import { localTimeOf } from '../../../../shared/domain/kernel/localDateOf';
import { isPlanningDay } from '../../../../shared/domain/reminders/dueWindow';
import { planReminders } from '../../../../shared/domain/reminders/planning/planReminders';
import type { Digest } from '../../../../shared/domain/reminders/reminder';
import { defaultSettings } from '../../../../shared/domain/reminders/reminderSettings';
import { isSendingDay, mayDisturb } from '../../../../shared/domain/reminders/sendingHours';
import { aContact, aCoordinator } from '../../../builders/aContact';
import { aForumDue, aPlanning } from '../../../builders/aPlanning';
import { aHeardAnswer } from '../../../builders/anAnswer';
import { anActionInProgress } from '../../../builders/anAction';
import { district, police, region, roads, someOrganisations } from '../../../builders/anOrganisation';
import { person, rowId, stockholm } from '../../../builders/keys';

const promises = 300;
const first = localDate('2026-01-01');
const last = localDate('2026-12-31');
const { hours } = defaultSettings;

/** Always the same numbers between 0 and 1. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const organisations = [roads, police, region, district];
const functionOf = (number: number): string => `Funktion ${number}`;
const contacts = [
  aCoordinator(),
  ...Array.from({ length: 20 }, (_, number) =>
    aContact({
      id: rowId(100 + number),
      organisation: organisations[number % 4] ?? roads,
      functionTitle: functionOf(number),
      role: number < 4 ? 'contact-person' : 'action-owner',
      person: person(`00000000-0000-4000-8000-0000000001${String(number).padStart(2, '0')}`),
    }),
  ),
];

interface Promised {
  readonly action: Action;
  /** The day of the organisation's last word; nothing is asked from then on. */
  readonly answeredOn: LocalDate;
  /** As the row stands once that has been laid on it. */
  readonly answered: Action;
}

const lastWords: readonly AnswerKind[] = ['done', 'late', 'need-help', 'decline', 'request-date'];

const lastWordOn = ({ id, organisation }: Action, day: LocalDate, turn: number): Heard =>
  aHeardAnswer({
    action: id,
    kind: lastWords[turn % lastWords.length] ?? 'done',
    claimedOrganisation: organisation,
    newDate: addDays(day, 14),
    at: instant(`${day}T06:00:00Z`),
  });

function somePromises(): readonly Promised[] {
  const next = numbersFrom(7);
  return Array.from({ length: promises }, (_, index) => {
    const number = index % 20;
    const dueDate = addDays(first, 20 + Math.floor(next() * 310));
    const action = anActionInProgress({
      id: rowId(index + 1),
      organisation: organisations[number % 4] ?? roads,
      functionTitle: functionOf(number),
      dueDate,
    });
    const answeredOn = addDays(dueDate, Math.floor(next() * 60) - 20);
    return { action, answeredOn, answered: applyAnswer(action, lastWordOn(action, answeredOn, index)) };
  });
}

/** Hour by hour through a year, as an outside timer would call; `asleep` says when it does not. */
function liveThrough(all: readonly Promised[], asleep: (day: LocalDate) => boolean): readonly Digest[] {
  const sent: Digest[] = [];
  let through = addDays(first, -1);
  const end = Date.parse(`${addDays(last, 60)}T00:00:00Z`);
  for (let at = Date.parse(`${first}T00:00:00Z`); at < end; at += 3_600_000) {
    const now = localTimeOf(instant(new Date(at).toISOString()), stockholm);
    const span = { through, today: now.day };
    if (asleep(now.day) || !mayDisturb(now, hours) || !isPlanningDay(span, hours)) continue;
    const actions = all.map(({ action, answered, answeredOn }) => (now.day < answeredOn ? action : answered));
    const people = { contacts, organisations: someOrganisations(), today: now.day };
    sent.push(...planReminders(aPlanning({ people, forums: [aForumDue({ span, actions })] })).digests);
    through = now.day;
  }
  return sent;
}

/** Reckoned day by day, in another way than the planner does. */
function daysToBeAsked({ action, answeredOn }: Promised, isAwake: (day: LocalDate) => boolean) {
  const due = action.dueDate ?? first;
  const sends = (day: LocalDate): boolean => isSendingDay(day, hours);
  return [-14, -3, 0, 7, 14].flatMap((step) => {
    let day = addDays(due, step);
    while (!sends(day)) day = addDays(day, step <= 0 ? -1 : 1);
    while (!sends(day) || !isAwake(day)) day = addDays(day, 1);
    return day < answeredOn && day >= first ? [day] : [];
  });
}

const toldOf = (sent: readonly Digest[]): ReadonlySet<string> =>
  new Set(
    sent.flatMap(({ day, reminders }) =>
      // What is four weeks late is the coordinator's to take up, whatever has been said.
      reminders.filter(({ rule }) => rule !== 'overdue-agenda').map(({ subject }) => `${day} ${subject.id}`),
    ),
  );

describe('a year of a forum with 300 promises', () => {
  const all = somePromises();
  const always = liveThrough(all, () => false);

  it('writes to nobody twice in a day', () => {
    expect(always.length).toBeGreaterThan(300);
    expect(new Set(always.map(({ key }) => key)).size).toBe(always.length);
    expect(new Set(always.map(({ day, recipient }) => `${day} ${recipient.key}`)).size).toBe(always.length);
  });

  it('writes only on days when nobody minds', () => {
    expect(always.filter(({ day }) => !isSendingDay(day, hours))).toEqual([]);
    expect(always.filter(({ day }) => day.slice(5, 7) === '07')).toEqual([]);
  });

  it('forgets nothing, and asks nobody who has answered', () => {
    const told = toldOf(always);
    const expected = all.flatMap((promise) =>
      daysToBeAsked(promise, () => true).map((day) => `${day} ${promise.action.id}`),
    );
    expect(expected.length).toBeGreaterThan(500);
    expect(expected.filter((asked) => !told.has(asked))).toEqual([]);
    const answered = new Map(all.map(({ action, answeredOn }) => [Number(action.id), answeredOn]));
    expect(
      [...told].filter((asked) => (answered.get(Number(asked.slice(11))) ?? '') <= asked.slice(0, 10)),
    ).toEqual([]);
  });

  it('forgets nothing either when it sleeps every third day, and a fortnight in spring and autumn', () => {
    const asleep = (day: LocalDate): boolean =>
      daysBetween(first, day) % 3 === 0 || ['04-0', '10-2'].includes(day.slice(5, 9));
    const told = toldOf(liveThrough(all, asleep));
    const missed = all.filter((promise) =>
      daysToBeAsked(promise, (day) => !asleep(day)).some((day) => !told.has(`${day} ${promise.action.id}`)),
    );
    expect(missed).toEqual([]);
  });

  it.each([
    ['2026-03-29', 'spring'],
    ['2026-10-25', 'autumn'],
  ])('reminds once at eight on the Monday after the clocks changed (%s, %s)', (sunday) => {
    const monday = addDays(localDate(sunday), 1);
    const ticks = [7, 8, 9].map((hour) =>
      localTimeOf(instantAt(monday, `${String(hour).padStart(2, '0')}:05`, stockholm), stockholm),
    );
    expect(ticks.map((tick) => mayDisturb(tick, hours))).toEqual([false, true, true]);
    expect(isPlanningDay({ through: addDays(monday, -3), today: monday }, hours)).toBe(true);
    expect(isPlanningDay({ through: monday, today: monday }, hours)).toBe(false);
  });
});
