import type { AdaptiveCard } from '@microsoft/teams.cards';
import { dayText } from '@samverkansrummet/shared/lib-commonjs/ui/text/dates.js';
import { noticeCard } from '../cards/noticeCard.ts';
import type { ChatGround } from '../ChatGround.ts';
import type { Command } from '../commands/readCommand.ts';
import { readWhen } from '../commands/readWhen.ts';
import { recipientKeyOf } from '../promises/recipientKeyOf.ts';
import { chatWords } from '../text/chatWords.ts';
import { refusalWords } from './refusalWords.ts';
import type { Speaker } from './Speaker.ts';

/** `pausa två veckor` (F30). */
export async function pauseReply(
  ground: ChatGround,
  { person, language }: Speaker,
  { rest }: Command,
): Promise<AdaptiveCard> {
  const words = chatWords[language].pause;
  const today = ground.clock.today();
  const { day } = readWhen(rest, today);
  if (day === null) return noticeCard({ title: words.title, body: words.how }, language);
  const wish = {
    kind: 'pause',
    forum: null,
    action: null,
    until: day,
    recipient: recipientKeyOf(person),
  } as const;
  const added = await ground.addWish(wish);
  return added.ok
    ? noticeCard({ title: words.title, body: words.paused(dayText(day, language, today)) }, language)
    : noticeCard(refusalWords(added.error, language), language);
}
