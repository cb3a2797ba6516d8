import { mergeText } from './mergeText';
import { sameValue } from './sameValue';

/** Three readings of one row: as it was when the change was begun, what we write, and as it stands. */
export interface ChangeToMerge<T extends object> {
  readonly base: T;
  readonly mine: Partial<T>;
  readonly theirs: T;
  /** Texts that are put together by paragraph; every other field is changed as a whole. */
  readonly longTexts: readonly (keyof T)[];
}

/** What of a change can be written on top of another's, and what both have changed. */
export interface MergedChange<T extends object> {
  readonly free: Partial<T>;
  readonly contested: readonly (keyof T)[];
  /** Our wording of each contested field, with theirs wherever only they have changed a paragraph. */
  readonly mine: Partial<T>;
}

/**
 * Puts a change together with another's, field by field and long texts by paragraph. A field that only we changed is
 * free; one where both arrived at the same value stands already. Only where both changed the same short field or the
 * same paragraph does theirs stand until a person chooses.
 */
export function mergeChange<T extends object>(change: ChangeToMerge<T>): MergedChange<T> {
  const free: Partial<T> = {};
  const mine: Partial<T> = {};
  const contested: (keyof T)[] = [];
  for (const name of Object.keys(change.mine) as (keyof T)[]) {
    const merged = mergeField(change, name);
    if ('value' in merged) free[name] = merged.value;
    if (!merged.contested) continue;
    contested.push(name);
    mine[name] = merged.mine;
  }
  return { free, contested, mine };
}

type MergedField<V> =
  | { readonly contested: false; readonly value?: V | undefined }
  | { readonly contested: true; readonly mine: V | undefined; readonly value?: V };

function mergeField<T extends object, F extends keyof T>(
  { base, mine, theirs, longTexts }: ChangeToMerge<T>,
  name: F,
): MergedField<T[F]> {
  const [was, ours, stands] = [base[name], mine[name], theirs[name]];
  if (sameValue(ours, stands)) return { contested: false };
  if (sameValue(was, stands)) return { contested: false, value: ours };
  if (!longTexts.includes(name)) return { contested: true, mine: ours };
  return mergeLongText(String(was), String(ours), String(stands)) as MergedField<T[F]>;
}

function mergeLongText(base: string, ours: string, stands: string): MergedField<string> {
  const { standing, mine, contested } = mergeText(base, ours, stands);
  const written = standing === stands ? {} : { value: standing };
  return contested ? { contested, mine, ...written } : { contested, ...written };
}
