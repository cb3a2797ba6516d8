import { textLimits } from '../../application/textLimits';
import { myWorkText } from '../text/myWorkText';
import type { MyWorkText } from '../text/sv/myWork';
import { promiseCardText } from '../text/promiseCardText';
import { dueWords } from './dueWords';
import { plainText } from './plainText';
import { answersTo, type AnswerKind, type PromiseItem } from './promiseItem';
import type { PromiseState } from './promiseState';
import { cardOf, textRuns, type CardPart, type Sheet } from './sheet';

/** One promise with its answers. What is typed stands there until it is saved, whatever is refused. */
export function answerSheet(state: PromiseState, item: PromiseItem): Sheet {
  const { language, answering } = state;
  const text = promiseCardText[language];
  const { sending, refusal, asksAbout } = answering;
  const body = [
    textRuns('${title}', { weight: 'Bolder', size: 'Medium' }),
    textRuns('${meta}', { isSubtle: true }, { spacing: 'None' }),
    textRuns('${due}', {}, { spacing: 'None' }),
    ...(refusal === '' ? [] : [refused]),
    ...(asksAbout.length === 0 || sending ? [] : [answersFor(text.notPointing)]),
    ...(sending
      ? [{ type: 'TextBlock', text: text.sending, wrap: true }]
      : [words(text.words), ...answerRows(item, state)]),
  ];
  return {
    template: cardOf(body),
    data: {
      title: plainText(item.title),
      meta: plainText(`${item.displayId}, ${item.forumName}`),
      due: dueWords(item, language, state.today),
      refusal: plainText(refusal),
      typed: answering.typed,
    },
  };
}

const refused: CardPart = {
  type: 'Container',
  style: 'attention',
  id: 'refusal',
  items: [textRuns('${refusal}')],
};

const answersFor = (title: string): CardPart => ({
  type: 'ActionSet',
  actions: [{ type: 'Action.Submit', title, data: { deed: 'not-pointing' } }],
});

const words = (label: string): CardPart => ({
  type: 'Input.Text',
  id: 'words',
  label,
  isMultiline: true,
  maxLength: textLimits.answer,
  value: '${typed}',
});

/** A narrow sheet cuts off a longer row, and its last answers with it. */
const inARow = 3;

function answerRows(item: PromiseItem, state: PromiseState): readonly CardPart[] {
  const actions = answerActions(item, state);
  const rows = Math.ceil(actions.length / inARow);
  return Array.from({ length: rows }, (_, row) => ({
    type: 'ActionSet',
    actions: actions.slice(row * inARow, (row + 1) * inARow),
  }));
}

const answerActions = (item: PromiseItem, { language }: PromiseState): readonly CardPart[] =>
  answersTo(item).map((kind) => ({
    type: 'Action.Submit',
    title: answerName(kind, language),
    data: { deed: 'answer', key: item.key, kind },
  }));

const isNamed = (kind: AnswerKind, names: MyWorkText['answers']): kind is keyof MyWorkText['answers'] =>
  kind in names;

function answerName(kind: AnswerKind, language: PromiseState['language']): string {
  const { answers } = myWorkText[language];
  return isNamed(kind, answers) ? answers[kind] : promiseCardText[language].comment;
}
