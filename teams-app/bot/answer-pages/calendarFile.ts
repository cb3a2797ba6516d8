import ical, { ICalCalendarMethod } from 'ical-generator';
import type { PromisesEverywhere } from '@samverkansrummet/shared/lib-commonjs/application/answer-links/promisesByLink.js';
import type { Visit } from './AnswerContext.ts';

/** The due dates as whole days and the next meetings by the clock; the same event keeps its name from time to time. */
export function calendarFile({ frame, setup, opened }: Visit, { forums }: PromisesEverywhere): string {
  const { text } = frame;
  const host = new URL(setup.publicOrigin).hostname;
  const stamp = new Date(setup.ports.clock.now());
  const calendar = ical({
    name: `${text.all.sheet}, ${opened.organisation.shortName}`,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Samverkansrummet', product: 'Svarssidor', language: frame.language.toUpperCase() },
  });
  for (const { forum, promises, meeting } of forums) {
    for (const { id, displayId, title, dueDate } of promises) {
      if (dueDate === null) continue;
      calendar.createEvent({
        id: `${forum.key}-${id}@${host}`,
        stamp,
        start: new Date(`${dueDate}T12:00:00Z`),
        allDay: true,
        summary: text.all.dueEvent(`${displayId} ${title}`),
        description: forum.name,
      });
    }
    if (meeting === null) continue;
    calendar.createEvent({
      id: `${forum.key}-m${meeting.id}@${host}`,
      stamp,
      start: new Date(meeting.startsAt),
      end: new Date(meeting.endsAt),
      summary: `${forum.name}: ${meeting.title}`,
      location: meeting.location,
    });
  }
  return calendar.toString();
}
