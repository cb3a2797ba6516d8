/** Local dates of a site's time zone, for date-only columns. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formats.set(timeZone, format);
  return format;
}

/** The wall clock of the zone at an instant, as if it were UTC, in milliseconds. */
function wallClock(instant: number, timeZone: string): number {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const read = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  return Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute'), read('second'));
}

const DAY = 86_400_000;

function findMidnight(instant: number, timeZone: string): number {
  const localDay = Math.floor(wallClock(instant, timeZone) / DAY) * DAY;
  // The zones known here change their clocks after midnight, so the offset at midnight UTC is the day's first.
  return localDay - (wallClock(localDay, timeZone) - localDay);
}

const midnights = new Map<string, number>();

/** The instant at which the local day of the given instant began. */
export function localMidnight(instant: number, timeZone: string): number {
  const key = `${timeZone} ${Math.floor(instant / 900_000)}`;
  const known = midnights.get(key);
  if (known !== undefined) return known;
  const found = findMidnight(instant, timeZone);
  if (midnights.size > 20_000) midnights.clear();
  midnights.set(key, found);
  return found;
}

/** SharePoint's stamps have whole seconds. */
export const toStamp = (instant: number): string => `${new Date(instant).toISOString().slice(0, 19)}Z`;
