import type { AdaptiveCard } from '@microsoft/teams.cards';
import { dayText } from '@samverkansrummet/shared/lib-commonjs/ui/text/dates.js';
import { quietDayWords } from '@samverkansrummet/shared/lib-commonjs/ui/text/quietDayWords.js';
import { noticeCard } from '../cards/noticeCard.ts';
import type { ChatGround } from '../ChatGround.ts';
import { plainWords } from '../commands/plainWords.ts';
import { readWhen } from '../commands/readWhen.ts';
import { loadPromises } from '../promises/loadPromises.ts';
import { recipientKeyOf } from '../promises/recipientKeyOf.ts';
import { chatWords } from '../text/chatWords.ts';
import { refusalWords, unreadWords } from './refusalWords.ts';
import type { Said, Speaker } from './Speaker.ts';

/** `påminn ÅT-SÖD-28 om en vecka`: a reminder of one's own (F30). */
export async function remindReply(
  ground: ChatGround,
  { person, language }: Speaker,
  { rest, typed }: Said,
): Promise<AdaptiveCard> {
  const words = chatWords[language].pause;
  const notice = (body: string): AdaptiveCard => noticeCard({ title: words.remindTitle, body }, language);
  const today = ground.clock.today();
  const { day, action } = readWhen(rest, today);
  if (day === null || action === null) return notice(words.remindHow);
  const mine = await loadPromises(ground, ground.useCasesOf(person, null));
  if (!mine.ok) return noticeCard(unreadWords(mine.error, language), language);
  const meant = mine.value.all.find(({ displayId }) => plainWords(displayId) === action);
  if (meant === undefined) return notice(words.notYours(asWritten(action, typed)));
  const { forum, displayId } = meant;
  const wish = {
    kind: 'own',
    recipient: recipientKeyOf(person),
    forum,
    action: meant.action,
    on: day,
  } as const;
  const added = await ground.addWish(wish);
  return added.ok
    ? notice(
        `${words.reminder(displayId, dayText(day, language, today))} ${quietDayWords(day, language)}`.trim(),
      )
    : noticeCard(refusalWords(added.error, language), language);
}

/** The commands know words without diacritics; whoever wrote `ÅT-SÖD-1` is answered so. */
const asWritten = (action: string, typed: string): string =>
  (
    typed
      .normalize('NFC')
      .split(/[\s,;:!?]+/u)
      .find((word) => plainWords(word) === action) ?? action
  ).toLocaleUpperCase('sv');
