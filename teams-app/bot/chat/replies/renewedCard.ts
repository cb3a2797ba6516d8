import type { AdaptiveCard } from '@microsoft/teams.cards';
import type { Instant } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/id.js';
import type { PressRefusal } from '../answering/answerPress.ts';
import type { Press } from '../cards/ButtonData.ts';
import type { CardContext } from '../cards/CardContext.ts';
import { noticeCard } from '../cards/noticeCard.ts';
import { promisesCard, type CardNotice } from '../cards/promisesCard.ts';
import type { ChatGround } from '../ChatGround.ts';
import { openPromises } from '../promises/loadPromises.ts';
import type { PromiseInCard } from '../promises/PromiseInCard.ts';
import { chatWords } from '../text/chatWords.ts';
import { contactsOf } from './contactsOf.ts';
import { refusalWords } from './refusalWords.ts';
import { restOfMessage } from './restOfMessage.ts';
import type { Speaker } from './Speaker.ts';

/** The pressed card as it stands after the press: its promises anew, and whatever else its message has to say. */
export async function renewedCard(
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
  const [promises, rest] = await Promise.all([
    openPromises(ground, useCases, mine.value, press.pressed.rows, whose),
    restOfMessage(ground, speaker, press.pressed, mine.value.directory),
  ]);
  if (promises.length + rest.matters.length === 0 && refusal !== null)
    return noticeCard(refusalWords(refusal, language), language);
  const notice = noticeOf(press, refusal, language);
  return promisesCard(
    { promises, ...rest, who: '', openAll: ground.linkTo('mitt-arbete'), ...(notice && { notice }) },
    {
      ...contextOf(ground, speaker, press, promises),
      ...(press.does === 'correct' && refusal === null && { correcting: press }),
    },
  );
}

function contextOf(
  { clock }: ChatGround,
  { language }: Speaker,
  { pressed: { title, rows, message } }: Press,
  promises: readonly PromiseInCard[],
): CardContext {
  const at = newestOf(clock.now(), promises);
  return { language, title, rows, today: clock.today(), at, ...(message !== null && { message }) };
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
