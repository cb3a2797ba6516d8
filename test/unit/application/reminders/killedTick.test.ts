import type { Instant } from '../../../../shared/domain/kernel/id';
import { addSeconds, instant } from '../../../../shared/domain/kernel/instant';
import { instantAt } from '../../../../shared/domain/kernel/instantAt';
import { addDays, type LocalDate } from '../../../../shared/domain/kernel/localDate';
import { defaultSendingHours, isSendingDay } from '../../../../shared/domain/reminders/sendingHours';
import { aContact, aCoordinator } from '../../../builders/aContact';
import { today } from '../../../builders/anAction';
import { person, rowId, stockholm } from '../../../builders/keys';
import { Killed, RemindersAtWork } from './RemindersAtWork';

const functions = 12;
const days = 8;
const perDay = 24;

/** Always the same numbers between 0 and 1. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const titleOf = (number: number): string => `Funktion ${number}`;
const contacts = [
  aCoordinator(),
  ...Array.from({ length: functions }, (_, number) =>
    aContact({
      id: rowId(100 + number),
      functionTitle: titleOf(number),
      role: 'action-owner',
      person: person(`00000000-0000-4000-8000-0000000001${String(number).padStart(2, '0')}`),
    }),
  ),
];

const sendingDays: readonly LocalDate[] = Array.from({ length: 20 }, (_, index) => addDays(today, index))
  .filter((day) => isSendingDay(day, defaultSendingHours))
  .slice(0, days);

async function promiseAll(work: RemindersAtWork): Promise<readonly string[]> {
  const promised: string[] = [];
  for (const dueDate of sendingDays) {
    for (let index = 0; index < perDay; index += 1) {
      const action = await work.promise({ dueDate, functionTitle: titleOf(index % functions) });
      promised.push(`${dueDate} ${action.displayId}`);
    }
  }
  return promised;
}

/** Every twenty minutes of the days' working hours. */
const moments = sendingDays.flatMap((day) =>
  Array.from({ length: 25 }, (_, index) => ({
    at: addSeconds(instantAt(day, '08:05', stockholm), index * 1200),
    isCalm: index > 17,
  })),
);

/** How many of two instances at once have been killed. */
async function twoAt(work: RemindersAtWork, at: Instant): Promise<number> {
  const ended = await Promise.allSettled([work.tickAt(at), work.tickAt(at)]);
  const reasons = ended.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
  for (const reason of reasons) if (!(reason instanceof Killed)) throw reason;
  return reasons.length;
}

/** Two instances at once, killed at random, time and again through some days. */
async function liveDangerously(seed: number) {
  const next = numbersFrom(seed);
  const work = new RemindersAtWork(contacts);
  work.random = next;
  const promised = await promiseAll(work);
  const unmarked = new Set<string>();
  let kills = 0;
  for (const { at, isCalm } of moments) {
    work.killIn = isCalm ? Number.POSITIVE_INFINITY : Math.floor(next() * 60);
    work.refusal = !isCalm && next() < 0.1 ? { kind: 'try-again', reason: 'throttled' } : null;
    kills += await twoAt(work, at);
    const leased = work.office.rooms.outbox.all().filter(({ fields }) => fields.state === 'leased');
    for (const { fields } of leased) unmarked.add(fields.key);
  }
  return { work, promised, kills, unmarked };
}

describe('ticks that are killed at any moment', () => {
  it.each([1, 2])('lose nothing, and send twice only what was not marked yet (%i)', async (seed) => {
    const { work, promised, kills, unmarked } = await liveDangerously(seed);
    expect(kills).toBeGreaterThan(40);
    const arrived = work.arrived.map(({ message }) => message);
    const told = arrived.flatMap(({ lines }) =>
      lines
        .filter(({ reminder }) => reminder.rule === 'due-today')
        .map(({ reminder, action }) => `${reminder.anchor} ${action?.displayId ?? ''}`),
    );
    expect(promised.filter((one) => !told.includes(one))).toEqual([]);
    const keys = arrived.map(({ row }) => row.key);
    const twice = keys.filter((key, index) => keys.indexOf(key) !== index);
    expect(twice.filter((key) => !unmarked.has(key))).toEqual([]);
    expect(twice.length).toBeLessThan(kills);
  });

  it('begin again with the day where the clock of another instance is off by five minutes', async () => {
    const work = new RemindersAtWork(contacts);
    await work.promise({ dueDate: today, functionTitle: titleOf(1) });
    const noon = instant('2026-11-23T11:00:00Z');
    for (const seconds of [0, 300, -300, 300]) await work.tickAt(addSeconds(noon, seconds));
    expect(work.read()).toHaveLength(1);
  });
});
