import type { AdaptiveCard } from '@microsoft/teams.cards';
import { addDays } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/localDate.js';
import { noticeCard } from '../cards/noticeCard.ts';
import type { ChatGround } from '../ChatGround.ts';
import { recipientKeyOf } from '../promises/recipientKeyOf.ts';
import { chatWords } from '../text/chatWords.ts';
import { refusalWords } from './refusalWords.ts';
import type { Speaker } from './Speaker.ts';

/** `fortsätt`: the last word about a pause stands, and this one says that it ended yesterday. */
export async function resumeReply(ground: ChatGround, { person, language }: Speaker): Promise<AdaptiveCard> {
  const words = chatWords[language].pause;
  const ended = await ground.addWish({
    kind: 'pause',
    forum: null,
    action: null,
    until: addDays(ground.clock.today(), -1),
    recipient: recipientKeyOf(person),
  });
  return ended.ok
    ? noticeCard({ title: words.title, body: words.resumed }, language)
    : noticeCard(refusalWords(ended.error, language), language);
}
