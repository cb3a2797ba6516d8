import type { FindingKind } from '../kernel/guard/finding';
import type { RowId, Version } from '../kernel/id';
import type { TextList } from './textLists';

declare const brand: unique symbol;

/** Tells a text from another without holding any of it. */
export type TextMark = string & { readonly [brand]: 'TextMark' };

export type QuestionState = 'open' | 'stands';

/** Where a text stands that may point somebody out and came in another way, and never what it says. */
export interface QuestionedText {
  readonly id: RowId<'QuestionedText'>;
  readonly version: Version;
  readonly list: TextList;
  readonly row: number;
  /** The column's own name, and what people call it in SharePoint. */
  readonly field: string;
  readonly fieldTitle: string;
  readonly kinds: readonly FindingKind[];
  /** The text that was asked about; another one is asked about anew. */
  readonly mark: TextMark;
  /** `stands` once a coordinator has said that it may. */
  readonly state: QuestionState;
}

export type QuestionedFields = Omit<QuestionedText, 'id' | 'version'>;

const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

/** So short (FNV-1a, 32 bits) that many texts have the same: nobody finds a text by it. */
export function textMarkOf(text: string): TextMark {
  let hash = offsetBasis;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return (hash >>> 0).toString(16).padStart(8, '0') as TextMark;
}
