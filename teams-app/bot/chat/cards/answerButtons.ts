import {
  ActionSet,
  AdaptiveCard,
  DateInput,
  ExecuteAction,
  OpenUrlAction,
  ShowCardAction,
  TextInput,
  type ActionArray,
} from '@microsoft/teams.cards';
import type { AnswerKind } from '@samverkansrummet/shared/lib-commonjs/domain/action/answer.js';
import type { PromiseInCard } from '../promises/PromiseInCard.ts';
import { chatWords, type ChatWords } from '../text/chatWords.ts';
import { dateField, rowName, textField, type ButtonData, type Press } from './ButtonData.ts';
import type { CardContext } from './CardContext.ts';

type ButtonKind = Exclude<AnswerKind, 'skip' | 'edit'>;

/** As long as SharePoint's line for an answer takes. */
const longestText = 2000;

function press(
  promise: PromiseInCard,
  context: CardContext,
  does: Press['does'],
  kind?: AnswerKind,
): ButtonData {
  const { rows, at, title, message } = context;
  return {
    action: does,
    ...(kind && { kind }),
    row: rowName(promise),
    rows: rows.map(rowName),
    at,
    title,
    ...(message !== undefined && { message }),
  };
}

const execute = (title: string, data: ButtonData): ExecuteAction =>
  new ExecuteAction({ title }).withVerb(data.action).withData(data);

const answerButton = (promise: PromiseInCard, context: CardContext, kind: ButtonKind): ExecuteAction => {
  const { buttons } = chatWords[context.language];
  return execute(buttons[kind], press(promise, context, 'answer', kind)).withTooltip(
    `${buttons[kind]}, ${promise.displayId}`,
  );
};

const openButton = ({ link }: PromiseInCard, { buttons }: ChatWords): OpenUrlAction =>
  new OpenUrlAction(link, { title: buttons.open });

/** Six at most: Teams folds away what comes after. */
export function answerButtons(promise: PromiseInCard, context: CardContext): ActionSet {
  const words = chatWords[context.language];
  const answers: ActionArray = promise.toConfirm
    ? [
        answerButton(promise, context, 'confirm'),
        changeForm(promise, context),
        answerButton(promise, context, 'decline'),
      ]
    : [
        answerButton(promise, context, 'done'),
        answerButton(promise, context, 'in-progress'),
        answerButton(promise, context, 'late'),
        answerButton(promise, context, 'need-help'),
        moreAnswers(promise, context),
      ];
  return new ActionSet(...answers, openButton(promise, words));
}

/** What an action that has been carried out led to is said in words. */
export function effectButtons(promise: PromiseInCard, context: CardContext): ActionSet {
  const words = chatWords[context.language];
  const { comment, hint } = words.fields;
  const card = new AdaptiveCard(
    textBox(promise, 'comment', comment, hint),
    new ActionSet(execute(words.buttons.send, press(promise, context, 'answer', 'comment'))),
  );
  return new ActionSet(
    new ShowCardAction({ title: words.buttons.comment }).withCard(card),
    openButton(promise, words),
  );
}

export const correctButton = (promise: PromiseInCard, context: CardContext): ActionSet => {
  const words = chatWords[context.language];
  return new ActionSet(
    execute(words.buttons.correct, press(promise, context, 'correct')),
    openButton(promise, words),
  );
};

const textBox = (promise: PromiseInCard, kind: ButtonKind, label: string, hint: string): TextInput =>
  new TextInput({
    id: textField(promise, kind),
    label,
    placeholder: hint,
    isMultiline: true,
    maxLength: longestText,
  });

const dateBox = (promise: PromiseInCard, { language, today }: CardContext): DateInput =>
  new DateInput({
    id: dateField(promise),
    label: chatWords[language].fields.newDate,
    min: today,
  });

function moreAnswers(promise: PromiseInCard, context: CardContext): ShowCardAction {
  const { buttons, fields } = chatWords[context.language];
  const card = new AdaptiveCard(
    dateBox(promise, context),
    textBox(promise, 'request-date', fields.why, fields.hint),
    new ActionSet(answerButton(promise, context, 'request-date')),
    textBox(promise, 'comment', fields.comment, fields.hint),
    new ActionSet(answerButton(promise, context, 'comment'), answerButton(promise, context, 'decline')),
  );
  return new ShowCardAction({ title: buttons.more }).withCard(card);
}

function changeForm(promise: PromiseInCard, context: CardContext): ShowCardAction {
  const { buttons, fields } = chatWords[context.language];
  const card = new AdaptiveCard(
    textBox(promise, 'request-change', fields.change, fields.hint),
    dateBox(promise, context),
    new ActionSet(
      execute(buttons.send, press(promise, context, 'answer', 'request-change')).withTooltip(
        `${buttons['request-change']}, ${promise.displayId}`,
      ),
    ),
  );
  return new ShowCardAction({ title: buttons['request-change'] }).withCard(card);
}
