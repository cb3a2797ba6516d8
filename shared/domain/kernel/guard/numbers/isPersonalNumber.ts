const twoOf = (digits: readonly number[], from: number): number =>
  (digits[from] ?? 0) * 10 + (digits[from + 1] ?? 0);

/** The six digits of a birth date, where a coordination number has sixty added to its day (samordningsnummer). */
function isBirthDate(digits: readonly number[]): boolean {
  const written = twoOf(digits, 4);
  const day = written > 60 ? written - 60 : written;
  return day >= 1 && day <= daysIn(twoOf(digits, 2), twoOf(digits, 0));
}

const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Two digits do not tell the century, so a leap year in either counts. */
function daysIn(month: number, year: number): number {
  const days = lengths[month - 1] ?? 0;
  return month === 2 && year % 4 !== 0 ? 28 : days;
}

/** Every other digit doubled, the digits of the products added: the sum of all ten ends in nought (Luhn). */
function hasCheckDigit(digits: readonly number[]): boolean {
  const sum = digits.reduce((before, digit, place) => {
    const product = place % 2 === 0 ? digit * 2 : digit;
    return before + (product > 9 ? product - 9 : product);
  }, 0);
  return sum % 10 === 0;
}

/** Whether ten digits are a personal or coordination number: a date that exists, and the right check digit. */
export const isPersonalNumber = (ten: readonly number[]): boolean =>
  ten.length === 10 && isBirthDate(ten) && hasCheckDigit(ten);
