import { promiseCardText } from '../text/promiseCardText';
import { dueWords } from './dueWords';
import { plainText } from './plainText';
import type { PromiseItem } from './promiseItem';
import type { PromiseState } from './promiseState';
import { cardOf, heading, textRuns, type CardPart, type Sheet } from './sheet';

/** A dashboard's sheet is no register: what does not fit is counted, and stands in Samverkansrummet. */
export const mostRows = 20;

/** The reader's promises, those that wait for an answer first; each opens its own sheet. */
export function listSheet(state: PromiseState): Sheet {
  const text = promiseCardText[state.language];
  const shown = state.items.slice(0, mostRows);
  const left = state.items.length - shown.length;
  const waiting = shown.filter(({ waits }) => waits);
  const others = shown.filter(({ waits }) => !waits);
  const body = [
    ...(state.receipt === '' ? [] : [receipt]),
    heading(text.toAnswer),
    ...(waiting.length === 0
      ? [{ type: 'TextBlock', text: nothingWaits(state), wrap: true }]
      : [rowsOf('waiting', text.answer)]),
    ...(others.length === 0 ? [] : [heading(text.others), rowsOf('others', text.show)]),
    ...(left > 0 ? [{ type: 'TextBlock', text: text.more(left), wrap: true, isSubtle: true }] : []),
  ];
  const filled = (items: readonly PromiseItem[]): readonly CardPart[] =>
    items.map((item) => rowData(item, state));
  return {
    template: cardOf(body),
    data: { receipt: plainText(state.receipt), waiting: filled(waiting), others: filled(others) },
  };
}

function nothingWaits({ language, leftOut }: PromiseState): string {
  const text = promiseCardText[language];
  return leftOut === 0 ? text.none : `${text.forumsLeftOut(leftOut)} ${text.noneInOthers}`;
}

const receipt: CardPart = {
  type: 'Container',
  style: 'good',
  id: 'receipt',
  items: [textRuns('${receipt}')],
};

/** One piece for each row of a list in the data. */
const rowsOf = (list: string, verb: string): CardPart => ({
  type: 'Container',
  $data: `\${${list}}`,
  separator: true,
  selectAction: {
    type: 'Action.Submit',
    title: `${verb}: \${title}`,
    data: { deed: 'open', key: '${key}' },
  },
  items: [
    textRuns('${title}', { weight: 'Bolder' }),
    textRuns('${meta}', { isSubtle: true, size: 'Small' }, { spacing: 'None' }),
    textRuns('${due}', {}, { spacing: 'None' }),
  ],
});

const rowData = (item: PromiseItem, { language, today }: PromiseState): CardPart => ({
  key: item.key,
  title: plainText(item.title),
  meta: plainText(`${item.displayId}, ${item.forumName}`),
  due: [
    ...(item.toConfirm ? [promiseCardText[language].toConfirm] : []),
    dueWords(item, language, today),
  ].join('. '),
});
