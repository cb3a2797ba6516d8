import { answersTo, type AnswerKind, type PromiseItem } from './promiseItem';

/** What somebody has pressed on the card or its sheets. */
export type Deed =
  | { readonly deed: 'open'; readonly item: PromiseItem }
  | {
      readonly deed: 'answer';
      readonly item: PromiseItem;
      readonly kind: AnswerKind;
      readonly words: string;
    }
  /** The words that were asked about point nobody out; what is typed goes again. */
  | { readonly deed: 'not-pointing'; readonly words: string }
  | { readonly deed: 'reload' };

type Submitted = Readonly<Record<string, unknown>>;

const isRecord = (data: unknown): data is Submitted => typeof data === 'object' && data !== null;
const wordsIn = ({ words }: Submitted): string => (typeof words === 'string' ? words : '');

/** Reads what a card sends; null for anything that the shown promises do not offer: a card's data come from outside. */
export function readDeed(data: unknown, items: readonly PromiseItem[]): Deed | null {
  if (!isRecord(data)) return null;
  const item = items.find(({ key }) => key === data['key']);
  switch (data['deed']) {
    case 'reload':
      return { deed: 'reload' };
    case 'not-pointing':
      return { deed: 'not-pointing', words: wordsIn(data) };
    case 'open':
      return item === undefined ? null : { deed: 'open', item };
    case 'answer':
      return item === undefined ? null : answerIn(data, item);
    default:
      return null;
  }
}

function answerIn(data: Submitted, item: PromiseItem): Deed | null {
  const kind = answersTo(item).find((each) => each === data['kind']);
  return kind === undefined ? null : { deed: 'answer', item, kind, words: wordsIn(data) };
}
