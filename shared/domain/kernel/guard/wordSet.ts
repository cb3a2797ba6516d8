/** The words of a table written as running text, so that a list of names stays small. */
export const wordSet = (...parts: readonly string[]): ReadonlySet<string> =>
  new Set(parts.flatMap((part) => part.trim().split(/\s+/u)));
