import type { LinksInMessage } from '@samverkansrummet/shared/lib-commonjs/application/answer-links/linksInMessage.js';
import type { MessageLine } from '@samverkansrummet/shared/lib-commonjs/application/ports/MessageSender.js';
import { daysLate } from '@samverkansrummet/shared/lib-commonjs/domain/action/actionFacts.js';
import type { LocalDate } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/localDate.js';
import type { Forum, ForumKey } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/forum.js';
import { dayOf, dayText, nearDayText } from '@samverkansrummet/shared/lib-commonjs/ui/text/dates.js';
import type { Language } from '@samverkansrummet/shared/lib-commonjs/ui/text/language.js';
import { writeRoute } from '@samverkansrummet/shared/lib-commonjs/ui/navigation/route.js';
import type { LetterLine } from './Letter.ts';
import { letterWords } from './text/letterWords.ts';

export interface LineContext {
  readonly language: Language;
  readonly today: LocalDate;
  readonly forums: readonly Forum[];
  readonly links: LinksInMessage;
  /** The answer pages' address. */
  readonly publicOrigin: string;
  /** Opens the tab at an address of the product's own; null for a recipient who has no account. */
  readonly linkTo: ((address: string) => string) | null;
}

export const forumName = (key: ForumKey | null, { forums }: Pick<LineContext, 'forums'>): string =>
  forums.find((forum) => forum.key === key)?.name ?? '';

export const lineOf = (line: MessageLine, context: LineContext): LetterLine =>
  line.action === null ? otherLine(line, context) : actionLine(line, line.action, context);

function actionLine(
  line: MessageLine,
  action: NonNullable<MessageLine['action']>,
  context: LineContext,
): LetterLine {
  const { facts } = letterWords[context.language];
  const { displayId, title, dueDate, status } = action;
  const late = daysLate({ dueDate, status }, context.today);
  return {
    title,
    facts: [
      facts.place(displayId, forumName(line.reminder.forum, context)),
      dueDate === null ? facts.noDate : facts.due(nearDayText(dueDate, context.language, context.today)),
      ...(late > 0 ? [facts.late(late)] : []),
    ],
    link: answerLink(line, action.id, context),
  };
}

/** Whose it is not to answer opens it in Teams; one without account can only be told. */
function answerLink(
  line: MessageLine,
  id: NonNullable<MessageLine['action']>['id'],
  context: LineContext,
): LetterLine['link'] {
  const words = letterWords[context.language];
  const link = context.links.linkOf(line);
  if (link !== null)
    return {
      href: `${context.publicOrigin}/svar/${link.secret}/atgard/${String(id)}?sprak=${context.language}`,
      label: words.answer,
    };
  const { forum } = line.reminder;
  if (context.linkTo === null || forum === null) return null;
  return { href: context.linkTo(writeRoute({ page: 'action', action: id, forum })), label: words.open };
}

/** A meeting's minutes, a picture, a plan, an agreement, an adoption. */
function otherLine(line: MessageLine, context: LineContext): LetterLine {
  const words = letterWords[context.language];
  const { reminder, meeting } = line;
  const place = forumName(reminder.forum, context);
  return {
    title: meeting?.title ?? words.subjects[reminder.subject.kind],
    facts: [place, dateOf(line, context)].filter((fact) => fact !== ''),
    link: context.linkTo === null ? null : { href: context.linkTo(placeIn(line)), label: words.open },
  };
}

const placeIn = ({ reminder: { forum }, meeting }: MessageLine): string => {
  if (forum === null) return writeRoute({ page: 'my-work' });
  return writeRoute(
    meeting === null ? { page: 'overview', forum } : { page: 'minutes', meeting: meeting.id, forum },
  );
};

function dateOf({ reminder, meeting }: MessageLine, { language, today }: LineContext): string {
  const { facts } = letterWords[language];
  if (meeting !== null) return facts.heldOn(dayText(dayOf(meeting.startsAt), language, today));
  const day = dayText(reminder.anchor, language, today);
  if (reminder.subject.kind === 'meeting') return facts.heldOn(day);
  return reminder.subject.kind === 'adoption' ? facts.decisionOn(day) : facts.renewBy(day);
}
