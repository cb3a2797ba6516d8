import type { AdaptiveCard } from '@microsoft/teams.cards';
import { readCommand } from '../commands/readCommand.ts';
import type { CommandName } from '../commands/commandPhrases.ts';
import { helpCard } from '../cards/helpCard.ts';
import { noticeCard } from '../cards/noticeCard.ts';
import type { ChatGround } from '../ChatGround.ts';
import { chatWords } from '../text/chatWords.ts';
import { confirmOwnReply } from './confirmOwnReply.ts';
import { myPromisesReply } from './myPromisesReply.ts';
import { nextMeetingReply } from './nextMeetingReply.ts';
import { pauseReply } from './pauseReply.ts';
import { remindReply } from './remindReply.ts';
import { resumeReply } from './resumeReply.ts';
import type { Said, Speaker } from './Speaker.ts';
import { stateReply } from './stateReply.ts';

type Reply = (ground: ChatGround, speaker: Speaker, command: Said) => Promise<AdaptiveCard>;

const replies: Readonly<Record<CommandName, Reply>> = {
  'my-promises': myPromisesReply,
  'next-meeting': nextMeetingReply,
  'to-confirm': confirmOwnReply,
  state: stateReply,
  remind: remindReply,
  pause: pauseReply,
  resume: resumeReply,
  bind: (_ground, { language }) => {
    const { bindTitle, bindGroupOnly } = chatWords[language].group;
    return Promise.resolve(noticeCard({ title: bindTitle, body: bindGroupOnly }, language));
  },
  help: (_ground, { language }) => Promise.resolve(helpCard(language, { understood: true })),
};

/**
 * Answers what somebody has written, in the language they wrote in; what is no command gets the help. `here` is the forum
 * of the channel or chat where it was said; null in one's own chat.
 */
export function replyToCommand(
  ground: ChatGround,
  speaker: Speaker,
  text: string,
  here: Said['here'] = null,
): Promise<AdaptiveCard> {
  const command = readCommand(text);
  if (command === null) return Promise.resolve(helpCard(speaker.language, { understood: false }));
  return replies[command.name](
    ground,
    { ...speaker, language: command.language },
    { ...command, here, typed: text },
  );
}
