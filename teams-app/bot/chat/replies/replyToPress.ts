import type { AdaptiveCard } from '@microsoft/teams.cards';
import { answerPress } from '../answering/answerPress.ts';
import { readPress } from '../cards/ButtonData.ts';
import { noticeCard } from '../cards/noticeCard.ts';
import type { ChatGround } from '../ChatGround.ts';
import { chatWords } from '../text/chatWords.ts';
import { renewedCard } from './renewedCard.ts';
import type { Speaker } from './Speaker.ts';

interface PressReply {
  /** Takes the place of the pressed one. */
  readonly card: AdaptiveCard;
  /** Whether something was said, so that others see it too. */
  readonly answered: boolean;
}

export async function replyToPress(
  ground: ChatGround,
  speaker: Speaker,
  value: unknown,
): Promise<PressReply> {
  const { refused } = chatWords[speaker.language];
  const press = readPress(value);
  if (press === null) {
    const notice = { title: refused.title, body: refused.unknownButton };
    return { card: noticeCard(notice, speaker.language), answered: false };
  }
  const inputs = value as Readonly<Record<string, unknown>>;
  const answered = await answerPress(ground, press, { person: speaker.person, inputs });
  const card = await renewedCard(ground, speaker, press, answered.ok ? null : answered.error);
  return { card, answered: answered.ok && press.does === 'answer' };
}
