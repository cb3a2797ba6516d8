import type { Instant, RowId } from '../kernel/id';
import { holds } from './takeOut';
import type { TextList } from './textLists';

/** Why a text has to go. */
export const redactionReasons = ['personal-data', 'secrecy', 'other'] as const;
export type RedactionReason = (typeof redactionReasons)[number];

/** `begun` is written before a row is touched and `done` when nothing is left, so that a run cut off can be seen. */
export type RedactionDeed = 'begun' | 'done';

/** One line of the log: who, when, why and where, never what. Swedish: rensning. */
export interface RedactionEntry {
  readonly id: RowId<'RedactionEntry'>;
  /** The lines of one run have the same. */
  readonly run: string;
  readonly deed: RedactionDeed;
  readonly list: TextList;
  readonly row: number;
  /** The columns by their titles. */
  readonly fields: readonly string[];
  readonly reason: RedactionReason;
  readonly explanation: string;
  readonly versions: number;
  readonly binItems: number;
  /** SharePoint's own author, by the name SharePoint shows. */
  readonly by: string;
  readonly at: Instant;
}

/** Two words in a row, or one with a capital or a figure in it, give away what was taken out. */
const tellingWord = /\p{N}|^\p{Lu}/u;
const shortestTelling = 3;

function tellingParts(sought: string): readonly string[] {
  const words = sought.match(/[\p{L}\p{N}][\p{L}\p{N}:-]*/gu) ?? [];
  const pairs = words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);
  const single = words.filter((word) => word.length >= shortestTelling && tellingWord.test(word));
  return [...single, ...pairs];
}

/** Whether an explanation says again what is to be taken out. */
export const repeatsText = (explanation: string, sought: string): boolean =>
  holds(explanation, sought) || tellingParts(sought).some((part) => holds(explanation, part));
