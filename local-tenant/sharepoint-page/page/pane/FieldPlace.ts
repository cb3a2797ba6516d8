import type { PaneData } from '../microsoft.ts';
import type { Words } from '../words.ts';

/** What a field needs of the pane around it. */
export interface FieldPlace {
  readonly words: Words;
  readonly data: PaneData;
  /** Hands a new value to the web part. */
  readonly change: (path: string, value: unknown, type: number) => void;
  /** Asks the web part for its configuration again. */
  readonly again: () => void;
}
