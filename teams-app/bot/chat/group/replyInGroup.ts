import type { AdaptiveCard } from '@microsoft/teams.cards';
import type { ConversationKey } from '@samverkansrummet/shared/lib-commonjs/domain/conversation/conversation.js';
import { contactsOfPerson } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/speakers.js';
import { helpCard } from '../cards/helpCard.ts';
import { noticeCard } from '../cards/noticeCard.ts';
import type { ChatGround } from '../ChatGround.ts';
import type { CommandName } from '../commands/commandPhrases.ts';
import { readCommand } from '../commands/readCommand.ts';
import { refusalWords } from '../replies/refusalWords.ts';
import type { Speaker } from '../replies/Speaker.ts';
import { forumStateReply } from '../replies/stateReply.ts';
import { strangerCard } from '../replies/strangerCard.ts';
import { chatWords } from '../text/chatWords.ts';
import { bindReply } from './bindReply.ts';
import { callReply } from './callReply.ts';
import { confirmReply } from './confirmReply.ts';
import type { GroupReply } from './GroupReply.ts';

/** What is answered before everybody; the rest concerns the one who asks. */
const aloud: Partial<Record<CommandName, GroupReply>> = {
  'next-meeting': callReply,
  'to-confirm': confirmReply,
  state: forumStateReply,
};

/** Null for what is to be answered in the speaker's own chat, so that nobody is named before the group. */
export async function replyInGroup(
  ground: ChatGround,
  speaker: Speaker,
  key: ConversationKey,
  text: string,
): Promise<AdaptiveCard | null> {
  const command = readCommand(text);
  if (command === null) return helpCard(speaker.language, { understood: false, inGroup: true });
  const asked = { ...speaker, language: command.language };
  if (command.name === 'help') return helpCard(asked.language, { understood: true, inGroup: true });
  if (command.name === 'bind') return bindReply(ground, asked, key, command);
  const reply = aloud[command.name];
  return reply === undefined ? null : replyAloud(ground, asked, key, reply);
}

async function replyAloud(
  ground: ChatGround,
  speaker: Speaker,
  key: ConversationKey,
  reply: GroupReply,
): Promise<AdaptiveCard> {
  const { language, person } = speaker;
  const [known, group] = await Promise.all([ground.directory.load(), ground.conversations.known(key)]);
  if (!known.ok) return noticeCard(refusalWords(known.error, language), language);
  if (!group.ok) return noticeCard(refusalWords(group.error, language), language);
  const forum = known.value.forums.find((each) => each.key === group.value?.forum);
  const words = chatWords[language].group;
  if (forum === undefined) return noticeCard({ title: words.notBoundTitle, body: words.notBound }, language);
  const held = contactsOfPerson(known.value.contacts, person, ground.clock.today(), forum.key);
  return held.length === 0
    ? strangerCard(language)
    : reply(ground, speaker, { forum, directory: known.value });
}
