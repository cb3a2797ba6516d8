import type { AdaptiveCard } from '@microsoft/teams.cards';
import type { ConversationKey } from '@samverkansrummet/shared/lib-commonjs/domain/conversation/conversation.js';
import type { Forum } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/forum.js';
import { contactsOfPerson } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/speakers.js';
import { noticeCard } from '../cards/noticeCard.ts';
import type { ChatGround } from '../ChatGround.ts';
import { plainWords } from '../commands/plainWords.ts';
import type { Command } from '../commands/readCommand.ts';
import { refusalWords } from '../replies/refusalWords.ts';
import type { Speaker } from '../replies/Speaker.ts';
import { chatWords } from '../text/chatWords.ts';

/**
 * `koppla Södermalm`: what is said here from then on is about that forum. Only its coordinators may say so, since
 * whoever sits in the channel sees what the organisations have promised.
 */
export async function bindReply(
  ground: ChatGround,
  { person, language }: Speaker,
  key: ConversationKey,
  { rest }: Command,
): Promise<AdaptiveCard> {
  const { group } = chatWords[language];
  const notice = (body: string): AdaptiveCard => noticeCard({ title: group.notBoundTitle, body }, language);
  const known = await ground.directory.load();
  if (!known.ok) return noticeCard(refusalWords(known.error, language), language);
  const { forums, contacts } = known.value;
  const [forum, another] = rest === '' ? [] : forums.filter((each) => isMeant(each, rest));
  if (forum === undefined || another !== undefined) return notice(group.bindHow);
  const held = contactsOfPerson(contacts, person, ground.clock.today(), forum.key);
  if (!held.some(({ role }) => role === 'coordinator')) return notice(group.mayNotBind);
  const bound = await ground.conversations.bind(key, forum.key);
  return bound.ok
    ? noticeCard({ title: group.boundTitle, body: group.bound(forum.name) }, language)
    : noticeCard(refusalWords(bound.error, language), language);
}

const isMeant = ({ name, key }: Forum, words: string): boolean =>
  plainWords(name).includes(words) || plainWords(key).includes(words);
