import type { AdaptiveCard } from '@microsoft/teams.cards';
import type { Instant } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/id.js';
import { answerPress, type PressRefusal } from '../answering/answerPress.ts';
import { readPress, type Press } from '../cards/ButtonData.ts';
import { noticeCard } from '../cards/noticeCard.ts';
import { promisesCard, type CardNotice } from '../cards/promisesCard.ts';
import type { ChatGround } from '../ChatGround.ts';
import { openPromises } from '../promises/loadPromises.ts';
import type { PromiseInCard } from '../promises/PromiseInCard.ts';
import { chatWords } from '../text/chatWords.ts';
import { contactsOf } from './contactsOf.ts';
import { refusalWords } from './refusalWords.ts';
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

async function renewedCard(
  ground: ChatGround,
  speaker: Speaker,
  press: Press,
  refusal: PressRefusal | null,
): Promise<AdaptiveCard> {
  const { person, language } = speaker;
  const mine = await contactsOf(ground, person);
  if (!mine.ok) return noticeCard(refusalWords(mine.error, language), language);
  const useCases = ground.useCasesOf(person, null);
  const whose = press.pressed.title === 'group-confirm' ? 'forums' : 'own';
  const promises = await openPromises(ground, useCases, mine.value, press.pressed.rows, whose);
  if (promises.length === 0 && refusal !== null) return noticeCard(refusalWords(refusal, language), language);
  const at = ground.clock.now();
  const { title, rows } = press.pressed;
  const context = { language, title, rows, today: ground.clock.today(), at: newestOf(at, promises) };
  const notice = noticeOf(press, refusal, language);
  return promisesCard(
    { promises, who: '', more: 0, openAll: ground.linkTo('mitt-arbete'), ...(notice && { notice }) },
    press.does === 'correct' && refusal === null ? { ...context, correcting: press } : context,
  );
}

const newestOf = (at: Instant, promises: readonly PromiseInCard[]): Instant =>
  promises.reduce((newest, { heardAt }) => (heardAt !== null && heardAt > newest ? heardAt : newest), at);

function noticeOf(
  press: Press,
  refusal: PressRefusal | null,
  language: Speaker['language'],
): CardNotice | null {
  if (refusal !== null) return refusalWords(refusal, language);
  const { result, said } = chatWords[language];
  return press.does === 'correct' ? null : { title: said[press.kind], body: result.saved };
}
