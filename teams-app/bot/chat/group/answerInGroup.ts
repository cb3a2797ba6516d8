import type { AdaptiveCard } from '@microsoft/teams.cards';
import {
  personalKey,
  type ConversationKey,
} from '@samverkansrummet/shared/lib-commonjs/domain/conversation/conversation.js';
import { noticeCard } from '../cards/noticeCard.ts';
import type { ChatGround } from '../ChatGround.ts';
import { readCommand } from '../commands/readCommand.ts';
import type { SpeakFirst } from '../outbound/SpeakFirst.ts';
import { replyToCommand } from '../replies/replyToCommand.ts';
import type { Speaker } from '../replies/Speaker.ts';
import { chatWords } from '../text/chatWords.ts';
import { replyInGroup } from './replyInGroup.ts';

interface SaidInGroup {
  readonly speaker: Speaker;
  readonly text: string;
  readonly key: ConversationKey;
}

/** What the group sees; what concerns the speaker alone goes to the speaker's own chat. */
export async function answerInGroup(
  ground: ChatGround,
  speakFirst: SpeakFirst,
  { speaker, text, key }: SaidInGroup,
): Promise<AdaptiveCard> {
  const aloud = await replyInGroup(ground, speaker, key, text);
  if (aloud !== null) return aloud;
  const language = readCommand(text)?.language ?? speaker.language;
  const { ownChatTitle, ownChat, openOwnChat } = chatWords[language].group;
  const told = await tellAlone(ground, speakFirst, { speaker, text, key });
  return noticeCard({ title: ownChatTitle, body: told ? ownChat : openOwnChat }, language);
}

async function tellAlone(
  ground: ChatGround,
  speakFirst: SpeakFirst,
  { speaker, text, key }: SaidInGroup,
): Promise<boolean> {
  const [own, group] = await Promise.all([
    ground.conversations.known(personalKey(speaker.person)),
    ground.conversations.known(key),
  ]);
  if (!own.ok || own.value?.state !== 'open') return false;
  const here = group.ok ? (group.value?.forum ?? null) : null;
  const card = await replyToCommand(ground, speaker, text, here);
  const said = await speakFirst(own.value, { card, summary: chatWords[speaker.language].answerSummary });
  return said.ok;
}
