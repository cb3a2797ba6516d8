import { mergeChange, type MergedChange } from '../../domain/kernel/merge/mergeChange';
import { longTexts } from './longTexts';

/** Puts a change of any kind of row together with another's; the row names which of its texts are long. */
export function mergeRow<T extends object>(base: T, mine: Partial<T>, theirs: T): MergedChange<T> {
  const long = longTexts.filter((name): name is (typeof longTexts)[number] & keyof T => name in base);
  return mergeChange({ base, mine, theirs, longTexts: long });
}
