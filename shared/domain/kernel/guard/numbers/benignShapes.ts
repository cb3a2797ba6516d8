import type { Span } from '../finding';

/**
 * What happens to add up as a personal number though it plainly is something else. The whole number must lie within one
 * such shape.
 */
const shapes: readonly RegExp[] = [
  // A day with a time, or with a span of time: 2026-11-23 13.00–14.30, 20261114 22:05.
  /(?<!\d)(?:19|20)\d\d-\d\d-\d\d[ T,]{1,2}\d{1,2}[.:]\d\d(?:\s?[-–]\s?\d{1,2}[.:]\d\d)?(?![.:]?\d)/gu,
  /(?<!\d)(?:20\d{6}|\d{6})[ T,]{1,2}\d{1,2}:\d\d(?:\s?[-–]\s?\d{1,2}:\d\d)?(?![.:]?\d)/gu,
  // Two days.
  /(?<!\d)(?:19|20)\d\d-\d\d-\d\d\s{0,2}[-–]?\s{0,2}(?:19|20)\d\d-\d\d-\d\d(?![-–]?\d)/gu,
  // Hours after one another.
  /(?<!\d)\d{1,2}[.:]\d\d\s?[-–]\s?\d{1,2}[.:]\d\d(?![.:]?\d)(?:\s\d{1,2}[.:]\d\d\s?[-–]\s?\d{1,2}[.:]\d\d(?![.:]?\d))?/gu,
  // A telephone number by its own grouping, or called one.
  /(?<![\d+])0\d{1,3}[-–/]\s?\d{2,3}(?:\s\d{2,3}){1,2}(?!\s?\d)/gu,
  /(?<![\d+])07\d{1,2}[-–/]\s?\d{6,7}(?![-–]?\d)/gu,
  /(?<!\p{L})(?:tel|tfn|telefon|mobil|mobilnummer|ring|sms|nås på)[\s:.]{1,3}07\d[-–\s]?\d{7}(?!\d)/giu,
  // A place on the map.
  /(?<!\d)\d{1,3}\.\d{3,8},\s?\d{1,3}\.\d{3,8}(?!\d)/gu,
  // A case in a register: 120-312/2017, 2012/0428-12.
  /(?<!\d)\d{1,4}-\d{1,5}\/(?:19|20)\d\d(?!\d)/gu,
  /(?<!\d)(?:19|20)\d\d\/\d{1,6}-\d{1,3}(?!\d)/gu,
];

/** How far around a number its shape may reach. */
const reach = 24;

export function isSomethingElse(text: string, { start, end }: Span): boolean {
  const from = Math.max(0, start - reach);
  const around = text.slice(from, end + reach);
  return shapes.some((shape) =>
    [...around.matchAll(shape)].some(
      (match) => from + match.index <= start && from + match.index + match[0].length >= end,
    ),
  );
}
