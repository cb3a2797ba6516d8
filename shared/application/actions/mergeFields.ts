/** What of a change can be written on top of another's, and what both have changed. */
export interface Merge<T> {
  readonly free: Partial<T>;
  readonly contested: readonly (keyof T)[];
}

/**
 * Compares three ways, field by field: `base` is the row as it was when the change was begun, `current` as it stands.
 * A field that only we changed is free; one where both arrived at the same value needs no choice.
 */
export function mergeFields<T extends object>(base: T, current: T, fields: Partial<T>): Merge<T> {
  const names = Object.keys(fields) as (keyof T)[];
  const contested = names.filter(
    (name) => !same(base[name], current[name]) && !same(current[name], fields[name]),
  );
  const free = Object.fromEntries(
    names.filter((name) => !contested.includes(name)).map((name) => [name, fields[name]]),
  ) as Partial<T>;
  return { free, contested };
}

/** The fields of `after` that differ from `before`. */
export function changedFields<T extends object>(before: T, after: T): Partial<T> {
  const names = Object.keys(after) as (keyof T)[];
  return Object.fromEntries(
    names.filter((name) => !same(before[name], after[name])).map((name) => [name, after[name]]),
  ) as Partial<T>;
}

/** Domain values are plain data; lists count as the same in the same order. */
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
