import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { Instant } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/id.js';
import type { LocalDate } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/localDate.js';
import type { Meeting } from '@samverkansrummet/shared/lib-commonjs/domain/meeting/meeting.js';
import type { Forum } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/forum.js';
import type { Language } from '@samverkansrummet/shared/lib-commonjs/ui/text/language.js';

interface DueDay {
  readonly id: number;
  readonly day: LocalDate;
  readonly summary: string;
}

interface ForumDates {
  readonly forum: Pick<Forum, 'key' | 'name'>;
  readonly dueDays: readonly DueDay[];
  readonly meeting: Meeting | null;
}

export interface CalendarOrder {
  readonly name: string;
  readonly language: Language;
  readonly now: Instant;
  /** Where the answer pages lie; names the events for good. */
  readonly publicOrigin: string;
  readonly forums: readonly ForumDates[];
}

/** The due dates as whole days and the next meetings by the clock; the same event keeps its name from time to time. */
export function writeCalendar({ name, language, now, publicOrigin, forums }: CalendarOrder): string {
  const host = new URL(publicOrigin).hostname;
  const stamp = new Date(now);
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Samverkansrummet', product: 'Svarssidor', language: language.toUpperCase() },
  });
  for (const { forum, dueDays, meeting } of forums) {
    for (const { id, day, summary } of dueDays)
      calendar.createEvent({
        id: `${forum.key}-${String(id)}@${host}`,
        stamp,
        start: new Date(`${day}T12:00:00Z`),
        allDay: true,
        // Nobody is busy the whole day because something is due.
        transparency: ICalEventTransparency.TRANSPARENT,
        summary,
        description: forum.name,
      });
    if (meeting === null) continue;
    calendar.createEvent({
      id: `${forum.key}-m${String(meeting.id)}@${host}`,
      stamp,
      start: new Date(meeting.startsAt),
      end: new Date(meeting.endsAt),
      summary: `${forum.name}: ${meeting.title}`,
      location: meeting.location,
    });
  }
  return calendar.toString();
}
