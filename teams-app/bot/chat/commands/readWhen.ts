import {
  addDays,
  parseLocalDate,
  type LocalDate,
} from '@samverkansrummet/shared/lib-commonjs/domain/kernel/localDate.js';

/** What somebody has said of when, and of which action: `at-sod-28 om 2 veckor`. */
export interface SaidWhen {
  /** Null where no day was said, or one that has passed. */
  readonly day: LocalDate | null;
  /** In plain words, as `at-sod-28`; null where none was named. */
  readonly action: string | null;
}

const actionShape = /\bat-(?:[\p{L}\d]{1,10}-)?\d{1,6}\b/u;
const dateShape = /\b\d{4}-\d{2}-\d{2}\b/u;
const spanShape =
  /\b(\d{1,3}|en|ett|a|one|two|tva|tre|three) ?(dag|dagar|day|days|d|vecka|veckor|week|weeks|v|manad|manader|month|months)\b/u;

const numbers: Readonly<Record<string, number>> = {
  en: 1,
  ett: 1,
  a: 1,
  one: 1,
  tva: 2,
  two: 2,
  tre: 3,
  three: 3,
};

const nearDays: readonly (readonly [RegExp, number])[] = [
  [/\b(?:i overmorgon|day after tomorrow)\b/u, 2],
  [/\b(?:i morgon|imorgon|tomorrow)\b/u, 1],
  [/\b(?:nasta vecka|next week)\b/u, 7],
];

/** Reads the plain words after a command. */
export function readWhen(rest: string, today: LocalDate): SaidWhen {
  const action = actionShape.exec(rest)?.[0] ?? null;
  const words = rest.replace(actionShape, ' ');
  const day = writtenDay(words) ?? nearDay(words, today) ?? dayAfter(words, today);
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
