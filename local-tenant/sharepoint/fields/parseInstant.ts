import { badQuery } from '../http/sharePointRefusal.ts';

const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** SharePoint's dates run from 1900 to 8900. */
const EARLIEST = Date.UTC(1900, 0, 1);
const LATEST = Date.UTC(8900, 11, 31, 23, 59, 59);

/** Reads an ISO instant with its zone; a day that does not exist, such as 30 February, is refused. */
export function parseInstant(text: string): number {
  const instant = ISO_INSTANT.test(text) && isRealDay(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(instant) || instant < EARLIEST || instant > LATEST) {
    throw badQuery("Cannot convert a primitive value to the expected type 'Edm.DateTime'.");
  }
  return instant;
}

/** Date.parse lets 30 February roll over into March. */
function isRealDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.slice(0, 10).split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
