/** Done and effect assessed are two states; the second needs a date and a sentence (F13). Swedish: effekt. */
export const effects = [
  'not-assessed',
  'too-early',
  'clear',
  'some',
  'none-seen',
  'negative',
  'cannot-be-assessed',
] as const;
export type Effect = (typeof effects)[number];
