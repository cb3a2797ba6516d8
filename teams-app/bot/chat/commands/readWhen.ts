import {
  addDays,
  parseLocalDate,
  type LocalDate,
} from '@samverkansrummet/shared/lib-commonjs/domain/kernel/localDate.js';
import { weekdayOf } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/redDays.js';

/** What somebody has said of when, and of which action: `at-sod-28 om 2 veckor`. */
export interface SaidWhen {
  /** Null where no day was said, or one that has passed. */
  readonly day: LocalDate | null;
  /** In plain words, as `at-sod-28`; null where none was named. */
  readonly action: string | null;
}

const actionShape = /\bat-(?:[\p{L}\d]{1,10}-)?\d{1,6}\b/u;
const dateShape = /\b\d{4}-\d{2}-\d{2}\b/u;

const numbers: Readonly<Record<string, number>> = {
  ...{ en: 1, ett: 1, a: 1, one: 1, tva: 2, two: 2, tre: 3, three: 3, fyra: 4, four: 4, fem: 5, five: 5 },
  ...{ sex: 6, six: 6, sju: 7, seven: 7, atta: 8, eight: 8, nio: 9, nine: 9, tio: 10, ten: 10 },
};

const spanShape = new RegExp(
  `\\b(\\d{1,3}|${Object.keys(numbers).join('|')}) ?(dag|dagar|day|days|d|vecka|veckor|week|weeks|v|manad|manader|month|months)\\b`,
  'u',
);

const nearDays: readonly (readonly [RegExp, number])[] = [
  [/\b(?:i overmorgon|day after tomorrow)\b/u, 2],
  [/\b(?:i morgon|imorgon|tomorrow)\b/u, 1],
  [/\b(?:nasta vecka|next week)\b/u, 7],
];

/** Sunday first. `Nästa fredag` is one day to some and another to others, so that is not read. */
const weekdays: readonly RegExp[] = [
  /(?<!nasta |next )\b(?:sondag|sunday)\b/u,
  /(?<!nasta |next )\b(?:mandag|monday)\b/u,
  /(?<!nasta |next )\b(?:tisdag|tuesday)\b/u,
  /(?<!nasta |next )\b(?:onsdag|wednesday)\b/u,
  /(?<!nasta |next )\b(?:torsdag|thursday)\b/u,
  /(?<!nasta |next )\b(?:fredag|friday)\b/u,
  /(?<!nasta |next )\b(?:lordag|saturday)\b/u,
];

/** Reads the plain words after a command. */
export function readWhen(rest: string, today: LocalDate): SaidWhen {
  const action = actionShape.exec(rest)?.[0] ?? null;
  const words = rest.replace(actionShape, ' ');
  const day = writtenDay(words) ?? nearDay(words, today) ?? dayAfter(words, today) ?? weekday(words, today);
  return { day: day !== null && day > today ? day : null, action };
}

function writtenDay(words: string): LocalDate | null {
  const written = parseLocalDate(dateShape.exec(words)?.[0] ?? '');
  return written.ok ? written.value : null;
}

function nearDay(words: string, today: LocalDate): LocalDate | null {
  const near = nearDays.find(([shape]) => shape.test(words));
  return near === undefined ? null : addDays(today, near[1]);
}

/** `fredag`: the first one after today. */
function weekday(words: string, today: LocalDate): LocalDate | null {
  const named = weekdays.findIndex((shape) => shape.test(words));
  return named === -1 ? null : addDays(today, ((named - weekdayOf(today) + 6) % 7) + 1);
}

function dayAfter(words: string, today: LocalDate): LocalDate | null {
  const found = spanShape.exec(words);
  if (found === null) return null;
  const [, amount = '', unit = ''] = found;
  return addDays(today, (numbers[amount] ?? Number(amount)) * daysIn(unit));
}

/** A month is counted as thirty days: a pause is no contract. */
function daysIn(unit: string): number {
  if (unit.startsWith('d')) return 1;
  return unit.startsWith('m') ? 30 : 7;
}
