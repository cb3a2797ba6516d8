import type { DirectoryContent } from '@samverkansrummet/shared/lib-commonjs/application/ports/Directory.js';
import type {
  MessageLine,
  OutgoingMessage,
} from '@samverkansrummet/shared/lib-commonjs/application/ports/MessageSender.js';
import { daysLate, isOpen } from '@samverkansrummet/shared/lib-commonjs/domain/action/actionFacts.js';
import type { LocalDate } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/localDate.js';
import type { ContactRole } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/contact.js';
import type { ForumKey } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/forum.js';
import type { ReminderRule } from '@samverkansrummet/shared/lib-commonjs/domain/reminders/reminderRule.js';
import { writeRoute, type Route } from '@samverkansrummet/shared/lib-commonjs/ui/navigation/route.js';
import type { Digest } from '../cards/digestCard.ts';
import type { ChatGround } from '../ChatGround.ts';
import { mostInCard } from '../promises/loadPromises.ts';
import type { PromiseInCard } from '../promises/PromiseInCard.ts';

/** Told to a coordinator, who judges or decides elsewhere; what came of an action its owner says in the card. */
const notAnswered = (rule: ReminderRule, role: ContactRole): boolean =>
  rule === 'overdue-agenda' || (rule === 'effect-check' && role === 'coordinator');

/** A message as its card shows it: from what the tick has read, so that sending costs no request of its own. */
export function digestOf(
  { lines, recipient }: Pick<OutgoingMessage, 'lines' | 'recipient'>,
  { forums, organisations }: DirectoryContent,
  { clock, linkTo }: Pick<ChatGround, 'clock' | 'linkTo'>,
): Omit<Digest, 'again'> {
  const nameOf = (key: ForumKey | null): string => forums.find((forum) => forum.key === key)?.name ?? '';
  const { organisation, role } = recipient.contact;
  const isOther = ({ reminder: { rule } }: MessageLine): boolean => notAnswered(rule, role);
  const asked = lines.flatMap((line) =>
    isOther(line) ? [] : (promiseOf(line, clock.today(), nameOf, linkTo) ?? []),
  );
  const others = lines.filter(
    (line) => isOther(line) || line.action === null || line.reminder.forum === null,
  );
  return {
    promises: asked.slice(0, mostInCard),
    more: Math.max(0, asked.length - mostInCard),
    matters: others.map((line) => ({
      line,
      forumName: nameOf(line.reminder.forum),
      link: linkTo(writeRoute(routeOf(line))),
    })),
    organisation: organisations.find(({ key }) => key === organisation)?.name ?? '',
    openAll: linkTo(writeRoute({ page: 'my-work' })),
  };
}

function promiseOf(
  { reminder: { forum, rule }, action }: MessageLine,
  today: LocalDate,
  nameOf: (forum: ForumKey | null) => string,
  linkTo: ChatGround['linkTo'],
): PromiseInCard | null {
  if (action === null || forum === null) return null;
  const { id, displayId, title, dueDate, requestedDate } = action;
  return {
    forum,
    forumName: nameOf(forum),
    action: id,
    ...{ displayId, title, dueDate, requestedDate },
    firstDueDate: null,
    problem: null,
    daysLate: daysLate(action, today),
    open: isOpen(action),
    asksEffect: rule === 'effect-check' && !isOpen(action),
    toConfirm: action.confirmation === 'waiting',
    heardAt: null,
    said: null,
    link: linkTo(writeRoute({ page: 'action', action: id, forum })),
  };
}

function routeOf({ reminder: { forum }, action, meeting }: MessageLine): Route {
  const at = forum === null ? {} : { forum };
  if (action !== null) return { page: 'action', action: action.id, ...at };
  if (meeting !== null) return { page: 'minutes', meeting: meeting.id, ...at };
  return { page: 'overview', ...at };
}
