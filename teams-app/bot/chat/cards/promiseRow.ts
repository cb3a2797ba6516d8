import { Container } from '@microsoft/teams.cards';
import { dayText, nearDayText } from '@samverkansrummet/shared/lib-commonjs/ui/text/dates.js';
import type { PromiseInCard } from '../promises/PromiseInCard.ts';
import { chatWords } from '../text/chatWords.ts';
import { answerButtons, correctButton, effectButtons } from './answerButtons.ts';
import { rowName } from './ButtonData.ts';
import type { CardContext } from './CardContext.ts';
import { quietLine, typedLine, words } from './lines.ts';

/** One promise in a card: what, where, when, and either its buttons or what has been answered. */
export function promiseRow(promise: PromiseInCard, context: CardContext): Container {
  const { promise: text } = chatWords[context.language];
  const about = promise.problem === null ? [] : [text.problem(promise.problem)];
  return new Container(
    typedLine(`${promise.title} (${promise.displayId})`, { weight: 'Bolder' }),
    quietLine([promise.organisationName ?? promise.forumName, ...about].join(' · ')),
    words(standsAt(promise, context)),
    ...answerPart(promise, context),
  )
    .withSeparator(true)
    .withSpacing('Large');
}

function answerPart(promise: PromiseInCard, context: CardContext) {
  const { said } = promise;
  const { promise: text, result, said: saidWords, group } = chatWords[context.language];
  const asks = said === null || isCorrected(promise, context);
  if (asks && promise.asksEffect) return [words(text.effect), effectButtons(promise, context)];
  if (!promise.open && said === null) return [words(text.over)];
  if (asks) return [answerButtons(promise, context)];
  const day = nearDayText(said.on, context.language, context.today);
  const { organisationName: who } = promise;
  const told = saidWords[said.kind];
  return [
    new Container(
      who === undefined
        ? words(result.answered(`**${told}**`, day))
        : typedLine(group.answered(who, told, day)),
      correctButton(promise, context),
    ).withStyle('emphasis'),
  ];
}

const isCorrected = (promise: PromiseInCard, { correcting }: CardContext): boolean =>
  correcting !== undefined && rowName(correcting) === rowName(promise);

function standsAt(promise: PromiseInCard, { language, today }: CardContext): string {
  const text = chatWords[language].promise;
  const lines = [
    ...(promise.toConfirm && promise.said === null ? [text.toConfirm] : []),
    ...(promise.open && promise.daysLate > 0 ? [text.late(promise.daysLate)] : []),
    promise.asksEffect ? text.carriedOut : dateOf(promise, { language, today }),
    ...(promise.requestedDate === null ? [] : [text.asks(dayText(promise.requestedDate, language, today))]),
  ];
  return lines.join(' ');
}

function dateOf(
  { dueDate, firstDueDate }: PromiseInCard,
  { language, today }: Pick<CardContext, 'language' | 'today'>,
): string {
  const text = chatWords[language].promise;
  if (dueDate === null) return text.noDate;
  const day = nearDayText(dueDate, language, today);
  return firstDueDate === null || firstDueDate === dueDate
    ? text.due(day)
    : text.dueFirst(day, dayText(firstDueDate, language, today));
}
