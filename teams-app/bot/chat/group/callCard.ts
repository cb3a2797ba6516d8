import { ActionSet, AdaptiveCard, Container, OpenUrlAction } from '@microsoft/teams.cards';
import type { DueAction } from '@samverkansrummet/shared/lib-commonjs/application/ports/DueBook.js';
import type { DirectoryContent } from '@samverkansrummet/shared/lib-commonjs/application/ports/Directory.js';
import { daysLate } from '@samverkansrummet/shared/lib-commonjs/domain/action/actionFacts.js';
import type { LocalDate } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/localDate.js';
import type { Forum } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/forum.js';
import type { Language } from '@samverkansrummet/shared/lib-commonjs/ui/text/language.js';
import { momentText, nearDayText } from '@samverkansrummet/shared/lib-commonjs/ui/text/dates.js';
import { heading, quietLine, typedLine, words } from '../cards/lines.ts';
import { chatWords } from '../text/chatWords.ts';
import type { MeetingWithPromises } from './readForumMeetings.ts';

interface Call extends MeetingWithPromises {
  readonly forum: Forum;
  readonly organisations: DirectoryContent['organisations'];
  /** Opens the meeting in the tab. */
  readonly link: string;
}

interface CallContext {
  readonly language: Language;
  readonly today: LocalDate;
}

/** As much as is read in a chat; the meeting's tab has the rest. */
const mostRows = 20;

/** Calls a group to its meeting: what each organisation has promised, and nobody's name or function. */
export function callCard(call: Call, { language, today }: CallContext): AdaptiveCard {
  const { meeting: text, group } = chatWords[language];
  const { forum, meeting, actions, link } = call;
  const shown = [...actions].sort(byDate).slice(0, mostRows);
  const body = actions.length === 0 ? text.noPromises : text.answerBefore;
  return new AdaptiveCard(
    heading(text.call(momentText(meeting.startsAt, language, today))),
    quietLine(`${forum.name}. ${body}`),
    ...organisationsIn(call, shown).map(([name, own]) => organisationPart(name, own, { language, today })),
    ...(actions.length > shown.length ? [words(group.more(actions.length - shown.length))] : []),
    new ActionSet(new OpenUrlAction(link, { title: group.openMeeting })),
  )
    .withVersion('1.5')
    .withLang(language);
}

const byDate = (one: DueAction, other: DueAction): number =>
  (one.dueDate ?? '9999').localeCompare(other.dueDate ?? '9999') || one.id - other.id;

function organisationsIn(
  { organisations }: Call,
  actions: readonly DueAction[],
): readonly (readonly [string, readonly DueAction[]])[] {
  const keys = [...new Set(actions.map(({ organisation }) => organisation))];
  return keys
    .map(
      (key) =>
        [
          organisations.find((each) => each.key === key)?.name ?? key,
          actions.filter(({ organisation }) => organisation === key),
        ] as const,
    )
    .sort(([one], [other]) => one.localeCompare(other, 'sv'));
}

function organisationPart(
  name: string,
  own: readonly DueAction[],
  { language, today }: CallContext,
): Container {
  const { group, promise } = chatWords[language];
  const line = (action: DueAction): string => {
    const late = daysLate(action, today);
    const when =
      action.dueDate === null ? promise.noDate : promise.due(nearDayText(action.dueDate, language, today));
    return [`${action.title} (${action.displayId}).`, ...(late > 0 ? [promise.late(late)] : []), when].join(
      ' ',
    );
  };
  return new Container(
    typedLine(`${name}: ${group.promised(own.length)}`, { weight: 'Bolder' }),
    ...own.map((action) => typedLine(line(action))),
  ).withSeparator(true);
}
