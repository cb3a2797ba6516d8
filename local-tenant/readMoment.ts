const ISO = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/** False for 30 February, which JavaScript takes for 2 March. */
function isCalendarDay(day: string): boolean {
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day);
}

/** Reads a moment in ISO form; null for anything else, and for days that do not exist. */
export function readMoment(text: string): Date | null {
  const day = ISO.exec(text)?.[1];
  if (day === undefined || !isCalendarDay(day)) return null;
  const moment = new Date(text);
  return Number.isNaN(moment.getTime()) ? null : moment;
}
