import type { AdaptiveCard } from '@microsoft/teams.cards';
import { nextMeeting } from '@samverkansrummet/shared/lib-commonjs/domain/meeting/nextMeeting.js';
import { momentText } from '@samverkansrummet/shared/lib-commonjs/ui/text/dates.js';
import { noticeCard } from '../cards/noticeCard.ts';
import { promisesCard } from '../cards/promisesCard.ts';
import type { ChatGround } from '../ChatGround.ts';
import { loadPromises, type MyPromises } from '../promises/loadPromises.ts';
import { chatWords } from '../text/chatWords.ts';
import { whoOf } from './myPromisesReply.ts';
import { unreadWords } from './refusalWords.ts';
import type { Speaker } from './Speaker.ts';
import { strangerCard } from './strangerCard.ts';

/** `nästa möte`: when it is, and what one has promised in that forum. */
export async function nextMeetingReply(
  ground: ChatGround,
  { person, language }: Speaker,
): Promise<AdaptiveCard> {
  const mine = await loadPromises(ground, ground.useCasesOf(person, null));
  if (!mine.ok) return noticeCard(unreadWords(mine.error, language), language);
  const { meeting: words } = chatWords[language];
  if (mine.value.contacts.length === 0) return strangerCard(language);
  const today = ground.clock.today();
  const next = soonest(mine.value, ground);
  if (next === null) return noticeCard({ title: words.next, body: words.none }, language);
  const { forum, meeting } = next;
  const promises = mine.value.promises.filter((each) => each.forum === forum.key);
  const when = momentText(meeting.startsAt, language, today);
  const body = promises.length === 0 ? words.noPromises : words.answerBefore;
  return promisesCard(
    {
      promises,
      who: whoOf(mine.value),
      more: 0,
      openAll: ground.linkTo('mitt-arbete'),
      notice: { title: words.call(when), body: `${forum.name}. ${body}` },
    },
    { language, title: 'meeting', rows: promises, today, at: ground.clock.now() },
  );
}

function soonest(
  { meetings }: MyPromises,
  { clock, timeZone }: ChatGround,
): MyPromises['meetings'][number] | null {
  const next = nextMeeting(
    meetings.map(({ meeting }) => meeting),
    clock.today(),
    timeZone,
  );
  return meetings.find(({ meeting }) => meeting === next) ?? null;
}
