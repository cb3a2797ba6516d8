import type { AdaptiveCard } from '@microsoft/teams.cards';
import { readCommand, type Command } from '../commands/readCommand.ts';
import type { CommandName } from '../commands/commandPhrases.ts';
import { helpCard } from '../cards/helpCard.ts';
import type { ChatGround } from '../ChatGround.ts';
import { myPromisesReply } from './myPromisesReply.ts';
import { nextMeetingReply } from './nextMeetingReply.ts';
import { pauseReply } from './pauseReply.ts';
import { remindReply } from './remindReply.ts';
import type { Speaker } from './Speaker.ts';
import { stateReply } from './stateReply.ts';

type Reply = (ground: ChatGround, speaker: Speaker, command: Command) => Promise<AdaptiveCard>;

const replies: Readonly<Record<CommandName, Reply>> = {
  'my-promises': myPromisesReply,
  'next-meeting': nextMeetingReply,
  state: stateReply,
  remind: remindReply,
  pause: pauseReply,
  help: (_ground, { language }) => Promise.resolve(helpCard(language, true)),
};

/** Answers what somebody has written, in the language they wrote in; what is no command gets the help. */
export function replyToCommand(ground: ChatGround, speaker: Speaker, text: string): Promise<AdaptiveCard> {
  const command = readCommand(text);
  if (command === null) return Promise.resolve(helpCard(speaker.language, false));
  return replies[command.name](ground, { ...speaker, language: command.language }, command);
}
