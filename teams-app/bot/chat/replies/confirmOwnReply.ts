import type { AdaptiveCard } from '@microsoft/teams.cards';
import { noticeCard } from '../cards/noticeCard.ts';
import { promisesCard } from '../cards/promisesCard.ts';
import type { ChatGround } from '../ChatGround.ts';
import { loadPromises } from '../promises/loadPromises.ts';
import { chatWords } from '../text/chatWords.ts';
import { whoOf } from './myPromisesReply.ts';
import { unreadWords } from './refusalWords.ts';
import type { Speaker } from './Speaker.ts';
import { strangerCard } from './strangerCard.ts';

/** `att bekräfta`: what one's organisation has not yet said of having taken on. */
export async function confirmOwnReply(
  ground: ChatGround,
  { person, language }: Speaker,
): Promise<AdaptiveCard> {
  const mine = await loadPromises(ground, ground.useCasesOf(person, null));
  if (!mine.ok) return noticeCard(unreadWords(mine.error, language), language);
  if (mine.value.contacts.length === 0) return strangerCard(language);
  const { meeting: text, group } = chatWords[language];
  const promises = mine.value.promises.filter(({ toConfirm, said }) => toConfirm && said === null);
  if (promises.length === 0)
    return noticeCard({ title: text.confirmTitle, body: group.nothingToConfirm }, language);
  const rows = promises.map(({ forum, action }) => ({ forum, action }));
  return promisesCard(
    { promises, who: whoOf(mine.value), more: 0, openAll: ground.linkTo('mitt-arbete') },
    { language, title: 'confirm', rows, today: ground.clock.today(), at: ground.clock.now() },
  );
}
