import { ActionSet, Container, OpenUrlAction } from '@microsoft/teams.cards';
import type { MessageLine } from '@samverkansrummet/shared/lib-commonjs/application/ports/MessageSender.js';
import { dayText } from '@samverkansrummet/shared/lib-commonjs/ui/text/dates.js';
import { chatWords } from '../text/chatWords.ts';
import type { CardContext } from './CardContext.ts';
import { quietLine, typedLine, words } from './lines.ts';

/** Something to do that is not answered by a button of the card's. */
export interface DigestMatter {
  readonly line: MessageLine;
  readonly forumName: string;
  readonly link: string;
}

export function matterRow({ line, forumName, link }: DigestMatter, context: CardContext): Container {
  const text = chatWords[context.language];
  const { rule, anchor } = line.reminder;
  const say = text.matters[rule] ?? text.matters.other;
  const about = line.action === null ? null : `${line.action.title} (${line.action.displayId})`;
  return new Container(
    typedLine(about ?? line.meeting?.title ?? forumName, { weight: 'Bolder' }),
    quietLine(forumName),
    words(say(dayText(anchor, context.language, context.today))),
    new ActionSet(new OpenUrlAction(link, { title: text.buttons.open })),
  )
    .withSeparator(true)
    .withSpacing('Large');
}
