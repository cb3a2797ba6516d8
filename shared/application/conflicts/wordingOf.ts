/** A field's value as the text that a choice between two wordings shows. */
export const wordingOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
