import type { Span } from '../finding';
import type { Digit } from './digits';
import { isPersonalNumber } from './isPersonalNumber';

/** What is said when the last four digits are told apart from the day: "850101, fyra sista 1236". */
const told =
  /(?<![\p{L}\d])(?:sista|fyra|4|siffr\p{L}*|slut\p{L}*|kontroll\p{L}*|ändelse\p{L}*|nummer|pnr|last|four)(?![\p{L}\d])/iu;
/** Less is said where the four stand close by. */
const joined =
  /^[\s,;–-]{0,3}(?:och|sen|sedan|samt|plus|följt av|därefter)(?:\s(?:sen|sedan|då|därefter))?[\s:]{0,2}$/iu;
const four = /(?<!\d[-/]?)\d{4}(?![-/]?\d)/gu;

/** How far from the day the four may stand, and how far after them they may be said to be the last. */
const reach = 56;
const after = 24;

interface Day extends Span {
  /** Year, month and day in two digits each. */
  readonly digits: readonly number[];
}

const written =
  /(?<!\d)(\d{1,2})(?:\s|:[ea]\s)(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}{0,6}\.?\s(?:19|20)?(\d\d)(?!\d)/giu;
const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

const twoDigits = (value: number): readonly number[] => [Math.floor(value / 10), value % 10];

const daysInWords = (text: string): readonly Day[] =>
  [...text.matchAll(written)].map((match) => {
    const [whole, day = '', month = '', year = ''] = match;
    const numbers = [Number(year), months.indexOf(month.toLowerCase()) + 1, Number(day)];
    return { start: match.index, end: match.index + whole.length, digits: numbers.flatMap(twoDigits) };
  });

/** Six digits, or eight with the century, that stand by themselves. */
const daysInDigits = (chains: readonly (readonly Digit[])[]): readonly Day[] =>
  chains.flatMap((chain) => {
    if (chain.length !== 6 && chain.length !== 8) return [];
    const digits = chain.slice(-6).map(({ value }) => value);
    return [{ start: chain[0]?.at ?? 0, end: (chain.at(-1)?.at ?? 0) + 1, digits }];
  });

/** Where the four digits that make the day a number end. */
function endOfNumber(text: string, { end, digits }: Day): number | null {
  for (const match of text.slice(end, end + reach).matchAll(four)) {
    const last = end + match.index + match[0].length;
    const before = text.slice(end, end + match.index);
    const said = told.test(before) || told.test(text.slice(last, last + after)) || joined.test(before);
    const values = Array.from(match[0], Number);
    if (said && isPersonalNumber([...digits, ...values])) return last;
  }
  return null;
}

/** Numbers whose last four digits are told apart from the day. */
export const findSplitNumbers = (text: string, chains: readonly (readonly Digit[])[]): readonly Span[] =>
  [...daysInDigits(chains), ...daysInWords(text)].flatMap((day) => {
    const end = endOfNumber(text, day);
    return end === null ? [] : [{ start: day.start, end }];
  });
