import type { OutgoingMessage } from '@samverkansrummet/shared/lib-commonjs/application/ports/MessageSender.js';
import type { Instant } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/id.js';
import { writeCalendar } from '../../calendar/writeCalendar.ts';
import type { MimeFile } from '../mime/writeMime.ts';
import type { LetterContext } from './digestLetter.ts';
import { letterWords } from './text/letterWords.ts';

/** The dates of a message for the recipient's own calendar; none where it holds no dates to come. */
export function letterCalendar(
  { lines }: OutgoingMessage,
  context: LetterContext,
  now: Instant,
): readonly MimeFile[] {
  const { language, publicOrigin, today } = context;
  const { calendar, product } = letterWords[language];
  const forums = context.forums.map((forum) => ({
    forum,
    meeting: context.links.links.find((link) => link.forum === forum.key)?.meeting ?? null,
    dueDays: lines.flatMap(({ reminder, action }) => {
      const day = action?.dueDate ?? null;
      if (action === null || day === null || day < today || reminder.forum !== forum.key) return [];
      return [{ id: action.id, day, summary: calendar.due(`${action.displayId} ${action.title}`) }];
    }),
  }));
  const dated = forums.filter(({ meeting, dueDays }) => meeting !== null || dueDays.length > 0);
  if (dated.length === 0) return [];
  const content = writeCalendar({ name: product, language, now, publicOrigin, forums: dated });
  return [{ name: calendar.fileName, contentType: 'text/calendar', content }];
}
