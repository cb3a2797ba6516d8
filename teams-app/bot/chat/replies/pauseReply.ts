import type { AdaptiveCard } from '@microsoft/teams.cards';
import type {
  GatewayFailure,
  WriteFailure,
} from '@samverkansrummet/shared/lib-commonjs/application/ports/GatewayFailure.js';
import { success, type Result } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/result.js';
import { outlasting } from '@samverkansrummet/shared/lib-commonjs/domain/reminders/standingWishes.js';
import {
  lastPauseDay,
  type Pause,
} from '@samverkansrummet/shared/lib-commonjs/domain/reminders/reminderWish.js';
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
  const added = await say(ground, wish, person);
  return added.ok
    ? noticeCard({ title: words.title, body: told }, language)
    : noticeCard(refusalWords(added.error, language), language);
}

/** In place of what stands of the same pause. */
async function say(
  { wishesOf, addWish }: ChatGround,
  wish: Pause,
  person: Speaker['person'],
): Promise<Result<void, GatewayFailure | WriteFailure>> {
  const standing = await wishesOf(person);
  if (!standing.ok) return standing;
  const general = standing.value.filter(
    (one) => one.kind === 'pause' && one.forum === null && one.action === null,
  );
  for (const word of [...outlasting(general, wish.until), wish]) {
    const said = await addWish(word);
    if (!said.ok) return said;
  }
  return success(undefined);
}
