import { ActionSet, AdaptiveCard, OpenUrlAction } from '@microsoft/teams.cards';
import type { MessageLine } from '@samverkansrummet/shared/lib-commonjs/application/ports/MessageSender.js';
import type { ReminderRule } from '@samverkansrummet/shared/lib-commonjs/domain/reminders/reminderRule.js';
import type { PromiseInCard } from '../promises/PromiseInCard.ts';
import { chatWords } from '../text/chatWords.ts';
import type { CardTitle } from './ButtonData.ts';
import type { CardContext } from './CardContext.ts';
import { heading, quietLine, words } from './lines.ts';
import { matterRow, type DigestMatter } from './matterRow.ts';
import { promiseRow } from './promiseRow.ts';
import type { CardNotice } from './promisesCard.ts';

export interface Digest {
  readonly promises: readonly PromiseInCard[];
  /** How many more promises there are than the card shows. */
  readonly more: number;
  readonly matters: readonly DigestMatter[];
  /** The person's organisation. */
  readonly organisation: string;
  readonly openAll: string;
  /** It may have come before: Teams has no name by which a repeated card could be refused. */
  readonly again: boolean;
}

/** The day's one message to a person: promises to answer, and whatever else waits. */
export function digestCard(digest: Digest, context: CardContext): AdaptiveCard {
  const { promises, more, matters, openAll, again } = digest;
  const text = chatWords[context.language];
  const { title, body } = headOf(digest, context);
  return new AdaptiveCard(
    heading(title),
    ...(body === '' ? [] : [quietLine(body)]),
    ...(again ? [quietLine(text.digest.again)] : []),
    ...promises.map((promise) => promiseRow(promise, context)),
    ...(more > 0 ? [words(text.digest.more(more))] : []),
    ...matters.map((matter) => matterRow(matter, context)),
    new ActionSet(new OpenUrlAction(openAll, { title: text.digest.openAll })),
    words(text.help.limit),
  )
    .withVersion('1.5')
    .withLang(context.language);
}

function headOf({ promises, more, matters, organisation }: Digest, context: CardContext): CardNotice {
  const { digest, meeting } = chatWords[context.language];
  if (matters.length === 0 && context.title === 'confirm')
    return { title: meeting.confirmTitle, body: meeting.confirmBody };
  if (matters.length === 0 && context.title === 'meeting')
    return { title: meeting.ownPromises(organisation), body: meeting.answerBefore };
  const amount = promises.length + more + matters.length;
  const waiting = matters.length === 0 ? digest.waiting(amount) : digest.things(amount);
  return { title: digest.title(waiting), body: '' };
}

const confirming: ReadonlySet<ReminderRule> = new Set(['confirm']);
const calling: ReadonlySet<ReminderRule> = new Set(['before-meeting']);

/** What a card of these reminders is for; its buttons carry it. */
export function titleFor(lines: readonly MessageLine[]): CardTitle {
  const all = (rules: ReadonlySet<ReminderRule>): boolean =>
    lines.length > 0 && lines.every(({ reminder }) => rules.has(reminder.rule));
  if (all(confirming)) return 'confirm';
  return all(calling) ? 'meeting' : 'digest';
}
