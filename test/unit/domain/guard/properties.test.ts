import fc from 'fast-check';
import { findPersonalData } from '../../../../shared/domain/kernel/guard/findPersonalData';
import { findPersonalNumbers } from '../../../../shared/domain/kernel/guard/numbers/findPersonalNumbers';
import { ordinarySentences } from '../../../corpora/guard';
import { hostileTexts } from '../../../corpora/hostileTexts';
import { allowedHere } from '../../../corpora/guard/measureGuard';

const two = (value: number): string => String(value).padStart(2, '0');

function withCheckDigit(nine: string): string {
  const sum = Array.from(nine, Number).reduce((before, digit, place) => {
    const product = digit * (place % 2 === 0 ? 2 : 1);
    return before + Math.floor(product / 10) + (product % 10);
  }, 0);
  return `${nine}${(10 - (sum % 10)) % 10}`;
}

/** Any personal or coordination number: a day that exists, three digits, and the check digit. */
const numbers = fc
  .record({
    day: fc.date({ min: new Date('1900-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }),
    birth: fc.integer({ min: 0, max: 999 }),
    coordination: fc.boolean(),
  })
  .map(({ day, birth, coordination }) => {
    const year = day.getUTCFullYear();
    const written = day.getUTCDate() + (coordination ? 60 : 0);
    const date = `${two(year % 100)}${two(day.getUTCMonth() + 1)}${two(written)}`;
    return {
      century: String(year).slice(0, 2),
      ten: withCheckDigit(`${date}${String(birth).padStart(3, '0')}`),
    };
  });

const signs = [
  '',
  ' ',
  '-',
  '–',
  '—',
  '\u2212',
  '\u2011',
  '+',
  '.',
  '/',
  '_',
  ':',
  '\u00a0',
  '\u2009',
  '\u202f',
  '\t',
  '\n',
  '\u200b',
  '\u00ad',
  ' - ',
  ' – ',
  '- ',
  ' /',
];
const separator = fc.constantFrom(...signs);

/** Inside words and other numbers a number is whole but for its last four. */
const whole = fc
  .record({ number: numbers, long: fc.boolean(), sign: separator })
  .map(
    ({ number: { century, ten }, long, sign }) =>
      `${long ? century : ''}${ten.slice(0, 6)}${sign}${ten.slice(6)}`,
  );

/** By itself it may be split anywhere, with one sign throughout. */
const split = fc
  .record({
    number: numbers,
    long: fc.boolean(),
    sign: separator,
    cuts: fc.subarray([1, 2, 3, 4, 5, 6, 7, 8, 9]),
  })
  .map(({ number: { century, ten }, long, sign, cuts }) =>
    [0, ...cuts]
      .map((cut, index) => ten.slice(cut, cuts[index]))
      .join(sign)
      .replace(/^/u, long ? century : ''),
  );

const sentence = fc.constantFrom(...ordinarySentences, ...hostileTexts.map(({ text }) => text));

/** The two shapes that are read as what they are: a day with a time, and a mobile number in its own grouping. */
const isOtherShape = (text: string): boolean =>
  /^(?:\d\d)?\d\d-?\d\d-?\d\d[ T]\d\d[.:]\d\d$/u.test(text) || /^0\d{1,3}[-–/]\s?\d/u.test(text);

describe('a personal number', () => {
  it('is found anywhere in a text, glued to words and digits', () => {
    fc.assert(
      fc.property(sentence, fc.nat(), whole, (text, place, number) => {
        const at = place % (text.length + 1);
        const glued = text.slice(0, at) + number + text.slice(at);
        const hit = findPersonalNumbers(glued).some(
          ({ start, end }) => start < at + number.length && end > at,
        );
        expect({ glued, hit }).toEqual({ glued, hit: true });
      }),
      { numRuns: 400 },
    );
  });

  it('is found however it is split, where it stands by itself', () => {
    fc.assert(
      fc.property(sentence, split, fc.constantFrom(' ', '\n', ' ('), (text, number, gap) => {
        fc.pre(!isOtherShape(number));
        const written = `Det gäller${gap}${number}, ${text}`;
        const found = findPersonalNumbers(written).some(({ start, end }) => start <= 14 && end > 16);
        expect({ written, found }).toEqual({ written, found: true });
      }),
      { numRuns: 400 },
    );
  });
});

describe('findings', () => {
  it('lie within the text, in order, none over another', () => {
    const texts = fc.oneof(
      sentence,
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(fc.oneof(sentence, whole)).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const finding of findPersonalData(text, allowedHere)) {
          expect(finding.start).toBeGreaterThanOrEqual(end);
          expect(finding.end).toBeGreaterThan(finding.start);
          end = finding.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 300 },
    );
  });

  it('are the same each time', () => {
    for (const text of ordinarySentences.slice(0, 200)) {
      expect(findPersonalData(text, allowedHere)).toEqual(findPersonalData(text, allowedHere));
    }
  });

  it('leave what is allowed', () => {
    const text = 'Björns trädgård och Lars Exempel, skriv till ansvarig@demo.example';
    const kinds = (allowed: typeof allowedHere) => findPersonalData(text, allowed).map(({ kind }) => kind);
    expect(kinds(allowedHere)).toEqual(['name', 'email']);
    expect(kinds({ domains: ['demo.example'], names: ['Lars Exempel'] })).toEqual([]);
    expect(kinds({ domains: ['mo.example'], names: ['Lars Exemp'] })).toEqual(['name', 'email']);
  });
});

describe('the time it takes', () => {
  /** Of this process alone, whatever else the machine does. */
  const cost = (text: string): number => {
    const begun = process.cpuUsage();
    findPersonalData(text, allowedHere);
    const { user, system } = process.cpuUsage(begun);
    return user + system;
  };
  const best = (text: string): number => Math.min(...[1, 2, 3, 4, 5].map(() => cost(text)));
  const prose = ordinarySentences.join(' ');
  const seeds = [
    prose,
    'a',
    '1',
    '1 ',
    '0-',
    'A',
    'A.',
    'A. ',
    '@',
    'a@a.',
    'a.a',
    '\n',
    ' ',
    '. ',
    '"',
    'Anna ',
    'Anna-',
    'kod ',
    'lgh ',
    '+4',
    '850101-',
    'pojken på ',
    "a'a",
    '(',
    'å:å',
  ];

  it.each(seeds)('grows with the length alone: %j', (seed) => {
    const of = (length: number): string => seed.repeat(Math.ceil(length / seed.length)).slice(0, length);
    // Four times the text takes four times as long; sixteen would be the square. A disturbed measure is taken again.
    const ratio = (): number => best(of(40_000)) / Math.max(best(of(10_000)), 250);
    let least = ratio();
    for (let again = 0; again < 4 && least >= 8; again += 1) least = Math.min(least, ratio());
    expect(least).toBeLessThan(8);
  });
});
