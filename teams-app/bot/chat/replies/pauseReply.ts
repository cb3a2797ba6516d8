import type { AdaptiveCard } from '@microsoft/teams.cards';
import { lastPauseDay } from '@samverkansrummet/shared/lib-commonjs/domain/reminders/reminderWish.js';
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
  const { day: wanted } = readWhen(rest, today);
  if (wanted === null) return noticeCard({ title: words.title, body: words.how }, language);
  const last = lastPauseDay(today);
  const day = wanted > last ? last : wanted;
  const wish = {
    kind: 'pause',
    forum: null,
    action: null,
    until: day,
    recipient: recipientKeyOf(person),
  } as const;
  const paused = words.paused(dayText(day, language, today));
  const told = wanted > last ? `${words.atMost} ${paused}` : paused;
  const added = await ground.addWish(wish);
  return added.ok
    ? noticeCard({ title: words.title, body: told }, language)
    : noticeCard(refusalWords(added.error, language), language);
}
