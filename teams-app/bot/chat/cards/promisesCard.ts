import {
  ActionSet,
  AdaptiveCard,
  OpenUrlAction,
  type CardElementArray,
  type TextBlock,
} from '@microsoft/teams.cards';
import type { PromiseInCard } from '../promises/PromiseInCard.ts';
import { chatWords, type ChatWords } from '../text/chatWords.ts';
import type { CardContext } from './CardContext.ts';
import { heading, quietLine, words } from './lines.ts';
import { matterRow, type DigestMatter } from './matterRow.ts';
import { promiseRow } from './promiseRow.ts';

export interface PromisesCardContent {
  readonly promises: readonly PromiseInCard[];
  /** Who is spoken to: organisation and function. */
  readonly who: string;
  /** How many more there are than the card shows. */
  readonly more: number;
  readonly openAll: string;
  /** What else waits, below the promises. */
  readonly matters?: readonly DigestMatter[];
  /** Above the rows: what a press led to, or what the card is for. */
  readonly notice?: CardNotice;
  /** Forums that could not be read. */
  readonly missing?: readonly string[];
}

export interface CardNotice {
  readonly title: string;
  readonly body: string;
}

/** The bot's one card of promises: the day's digest, one's own list, the call to a meeting, and what to confirm. */
export function promisesCard(content: PromisesCardContent, context: CardContext): AdaptiveCard {
  const { promises, more, openAll, missing = [], matters = [] } = content;
  const text = chatWords[context.language];
  const body: CardElementArray = [
    ...head(content, context),
    ...promises.map((promise) => promiseRow(promise, context)),
    ...(promises.length + matters.length === 0 ? [words(text.digest.none)] : []),
    ...(more > 0 ? [words(text.digest.more(more))] : []),
    ...matters.map((matter) => matterRow(matter, context)),
    ...(missing.length > 0 ? [quietLine(text.digest.partMissing(missing.join(', ')))] : []),
    ...(context.title === 'group-confirm' ? [] : ownEnd(openAll, text)),
  ];
  return new AdaptiveCard(...body).withVersion('1.5').withLang(context.language);
}

/** What concerns the reader alone, and so not a group. */
const ownEnd = (openAll: string, { digest, help }: ChatWords): readonly (ActionSet | TextBlock)[] => [
  new ActionSet(new OpenUrlAction(openAll, { title: digest.openAll })),
  words(help.limit),
];

function head(content: PromisesCardContent, context: CardContext): CardElementArray {
  const { notice, who } = content;
  const line = who === '' ? [] : [quietLine(who)];
  if (notice !== undefined) return [heading(notice.title), quietLine(notice.body), ...line];
  return [heading(titleOf(content, context)), ...line];
}

function titleOf(
  { promises, more, matters = [] }: PromisesCardContent,
  { language, title, correcting }: CardContext,
): string {
  const { digest, meeting } = chatWords[language];
  if (title === 'confirm' || title === 'group-confirm') return meeting.confirmTitle;
  if (title === 'mine' || correcting !== undefined) return digest.mine(promises.length);
  const waiting = promises.filter(
    ({ said, open, asksEffect }) => (open || asksEffect) && said === null,
  ).length;
  if (matters.length > 0) return digest.title(digest.things(waiting + more + matters.length));
  return waiting === 0 ? digest.allAnswered : digest.title(digest.waiting(waiting));
}
