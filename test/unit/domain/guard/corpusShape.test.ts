import { caughtByOther, ordinarySentences } from '../../../corpora/guard/index.ts';

const months = 'januari februari mars april maj juni juli augusti september oktober november december'.split(
  ' ',
);

/** "9 juli 1985" as "19850709"; the 4 of "sista 4" only counts the digits that follow. */
const datesInDigits = (text: string): string =>
  text
    .replace('sista 4:', 'sista')
    .replace(/(\d{1,2}) ([a-z]+) (\d{4})/g, (whole, day: string, month: string, year: string) => {
      const index = months.indexOf(month);
      return index < 0 ? whole : `${year}${String(index + 1).padStart(2, '0')}${day.padStart(2, '0')}`;
    });

const luhnSum = (digits: string): number =>
  Array.from(digits).reduce((sum, digit, index) => {
    const weighted = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return sum + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);

/** The day is counted from 61 in a coordination number. */
const isIdentityNumber = (ten: string): boolean => {
  const year = Number(ten.slice(0, 2));
  const month = Number(ten.slice(2, 4));
  const day = Number(ten.slice(4, 6)) % 60;
  const date = new Date(Date.UTC(2000 + year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && luhnSum(ten) % 10 === 0;
};

const windowsOf = (digits: string): readonly string[] =>
  Array.from({ length: Math.max(0, digits.length - 9) }, (_, start) => digits.slice(start, start + 10));

const holdsIdentityNumber = (text: string): boolean =>
  windowsOf(datesInDigits(text).replace(/\D/g, '')).some(isIdentityNumber);

/** Ten or twelve digits with only marks and blanks between them, and whatever hides in unbroken digits. */
const possibleNumbers = (text: string): readonly string[] => {
  const runs = [...text.matchAll(/\d(?:[\s.,:/+\-–−]{0,3}\d)*/g)].map(([run]) => run.replace(/\D/g, ''));
  const whole = runs.filter((run) => run.length === 10 || run.length === 12).map((run) => run.slice(-10));
  return [...whole, ...[...text.matchAll(/\d{10,}/g)].flatMap(([unbroken]) => windowsOf(unbroken))];
};

const doubles = (texts: readonly string[]): readonly string[] => {
  const plain = texts.map((text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
  return texts.filter((_, index) => plain.indexOf(plain[index] ?? '') !== index);
};

describe('the sentences that must be caught', () => {
  const kinds = [...new Set(caughtByOther.map(({ kind }) => kind))];
  const ofKind = (kind: string) => caughtByOther.filter((sentence) => sentence.kind === kind);

  it('are at least 240, of eight kinds, with at least 60 identity numbers', () => {
    expect(caughtByOther.length).toBeGreaterThanOrEqual(240);
    expect(kinds).toHaveLength(8);
    expect(ofKind('personal-number').length).toBeGreaterThanOrEqual(60);
  });

  it.each(kinds)('are at least 25 of the kind %s', (kind) => {
    expect(ofKind(kind).length).toBeGreaterThanOrEqual(25);
  });

  it('hold a number with a right check digit wherever one is claimed', () => {
    const texts = ofKind('personal-number').map(({ text }) => text);
    expect(texts.filter((text) => !holdsIdentityNumber(text))).toEqual([]);
  });
});

describe('the ordinary sentences', () => {
  it('are at least 1 550', () => {
    expect(ordinarySentences.length).toBeGreaterThanOrEqual(1550);
  });

  it('hold no number that could be an identity number', () => {
    const suspect = ordinarySentences.filter((text) => possibleNumbers(text).some(isIdentityNumber));
    expect(suspect).toEqual([]);
  });
});

it('says nothing twice', () => {
  expect(doubles([...caughtByOther.map(({ text }) => text), ...ordinarySentences])).toEqual([]);
});
