import type { Finding, Span } from '../finding';

const gap = String.raw`[\s\p{Pd}\u2212.]{0,3}`;
/** 070-123 45 67, 08 123 456 78, (08) 123 45 67: an area code, then groups of two or three. */
const national = new RegExp(
  String.raw`(?<![\d\p{L}+/:.-])\(?0[1-9]\d{0,2}\)?(?:\s?[\p{Pd}\u2212/.]?\s?)\d{2,4}(?:${gap}\d{2,4}){0,3}(?![\d:]|[.]\d)`,
  'gu',
);
/** +46 70 123 45 67, 0046(0)70…, and other countries' numbers. */
const international = /(?<![\d\p{L}])(?:\+|00)\s?[1-9](?:[\s\p{Pd}\u2212().]{0,2}\d){7,13}(?!\d)/gu;
/** A number that is called a telephone: "ring 658 12 34", "tel. 6581234". */
const told =
  /(?<!\p{L})(?:ring|ringa|ringer|tel|tfn|telefon|telefonnummer|telefonnumret|mobil|mobilnummer|mobilen|numret|nummer|sms|sms:a|smsa|swish|swisha|whatsapp|signal|nås på|når)[\s:.]{1,3}(?:är |på |till |nr |honom på |henne på |dem på ){0,2}(\d{2,4}(?:[\s\p{Pd}.]{0,2}\d{2,3}){2,3})(?![\d:])/giu;

/** Numbers that belong to no person: free calls, and what ends as a switchboard does. */
function belongsToNobody(digits: string): boolean {
  const local = digits.replace(/^(?:00)?46/u, '0').replace(/^00/u, '0');
  const mobile = /^07[02369]/u.test(local);
  return /^(?:020|077[0-9]|0200|0900|0939|099)/u.test(local) || (!mobile && /000$/u.test(local));
}

/** A clock's hours and a span of years look alike in length only. */
const isCount = (digits: string): boolean => digits.length < 8 || digits.length > 11;

function nationalIn(text: string): readonly Span[] {
  return [...text.matchAll(national)].flatMap((match) => {
    const digits = match[0].replace(/\D/gu, '');
    if (isCount(digits) || belongsToNobody(digits) || isHours(match[0])) return [];
    return [{ start: match.index, end: match.index + match[0].length }];
  });
}

/** "08.00-16.00 09.00": hours after one another. */
const isHours = (written: string): boolean => /^0\d[.-]\d\d\s?[-–]\s?\d\d[.\s]\d\d/u.test(written);

const internationalIn = (text: string): readonly Span[] =>
  [...text.matchAll(international)]
    .filter((match) => !belongsToNobody(match[0].replace(/\D/gu, '')))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));

const toldIn = (text: string): readonly Span[] =>
  [...text.matchAll(told)].flatMap((match) => {
    const number = match[1] ?? '';
    const length = number.replace(/\D/gu, '').length;
    const end = match.index + match[0].length;
    return length < 6 || length > 10 || /000$|00 00$/u.test(number)
      ? []
      : [{ start: end - number.length, end }];
  });

/** Telephone numbers that may be a person's. */
export function findPhones(text: string): readonly Finding[] {
  if (!/\d{2}/u.test(text)) return [];
  const spans = [...nationalIn(text), ...internationalIn(text), ...toldIn(text)];
  return spans.map((span) => ({ ...span, kind: 'phone', severity: 'asks' }));
}
