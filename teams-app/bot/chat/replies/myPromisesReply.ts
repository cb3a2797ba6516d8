import type { AdaptiveCard } from '@microsoft/teams.cards';
import { noticeCard } from '../cards/noticeCard.ts';
import { promisesCard } from '../cards/promisesCard.ts';
import type { ChatGround } from '../ChatGround.ts';
import { loadPromises, type MyPromises } from '../promises/loadPromises.ts';
import { chatWords } from '../text/chatWords.ts';
import { unreadWords } from './refusalWords.ts';
import type { Speaker } from './Speaker.ts';
import { strangerCard } from './strangerCard.ts';

/** `mina åtaganden`: a row for each, those that wait for an answer first. */
export async function myPromisesReply(
  ground: ChatGround,
  { person, language }: Speaker,
): Promise<AdaptiveCard> {
  const mine = await loadPromises(ground, ground.useCasesOf(person, null));
  if (!mine.ok) return noticeCard(unreadWords(mine.error, language), language);
  const { contacts, promises, all, missing } = mine.value;
  if (contacts.length === 0) return strangerCard(language);
  const rows = promises.map(({ forum, action }) => ({ forum, action }));
  const title = promises.length === 0 ? 'mine' : 'digest';
  return promisesCard(
    {
      promises,
      missing,
      who: whoOf(mine.value),
      more: all.length - promises.length,
      openAll: ground.linkTo('mitt-arbete'),
      ...(promises.length === 0 && {
        notice: { title: chatWords[language].digest.allAnswered, body: '' },
      }),
    },
    { language, title, rows, today: ground.clock.today(), at: ground.clock.now() },
  );
}

/** `Trafikkontoret, Driftansvarig belysning`. */
export function whoOf({ directory, contacts }: Pick<MyPromises, 'directory' | 'contacts'>): string {
  const [contact] = contacts;
  const organisation = directory.organisations.find(({ key }) => key === contact?.organisation);
  return [organisation?.name, contact?.functionTitle].filter((part) => part !== undefined).join(', ');
}
