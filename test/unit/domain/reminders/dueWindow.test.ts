import { addDays, localDate, type LocalDate } from '../../../../shared/domain/kernel/localDate';
import {
  anchorsOf,
  isWithin,
  turnTester,
  type DayWindow,
} from '../../../../shared/domain/reminders/dueWindow';
import { reminderRules } from '../../../../shared/domain/reminders/reminderRule';
import { defaultSettings } from '../../../../shared/domain/reminders/reminderSettings';
import { isSendingDay } from '../../../../shared/domain/reminders/sendingHours';

const first = localDate('2026-01-01');
const days = Array.from({ length: 730 }, (_, index) => addDays(first, index));
const sendingDays = days.filter((day) => isSendingDay(day, defaultSettings.hours)).slice(0, 260);
const spans = sendingDays.slice(1).map((today, index) => ({ through: sendingDays[index] ?? first, today }));

/** As far as a month or some working days can be miscounted. */
const around = ({ from, before }: DayWindow): readonly LocalDate[] => [
  ...Array.from({ length: 20 }, (_, index) => addDays(from, index - 20)),
  ...Array.from({ length: 20 }, (_, index) => addDays(before, index)),
];

describe('the days that a register is asked for', () => {
  it.each(reminderRules)('hold every anchor whose turn it is (%s)', (rule) => {
    const missed = spans.flatMap((span) => {
      const asked = anchorsOf(rule, span, defaultSettings);
      const isTurn = turnTester(rule, span, defaultSettings);
      return around(asked)
        .filter((day) => !isWithin(day, asked) && isTurn(day))
        .map((day) => `${span.today} ${day}`);
    });
    expect(missed).toEqual([]);
  });

  it.each(reminderRules)('give every anchor its turn once a year through (%s)', (rule) => {
    const turns = new Map<string, number>();
    for (const span of spans) {
      const isTurn = turnTester(rule, span, defaultSettings);
      const { from, before } = anchorsOf(rule, span, defaultSettings);
      for (let day = from; day < before; day = addDays(day, 1))
        if (isTurn(day)) turns.set(day, (turns.get(day) ?? 0) + 1);
    }
    expect(turns.size).toBeGreaterThan(330);
    expect([...turns.values()].filter((count) => count !== 1)).toEqual([]);
  });
});
