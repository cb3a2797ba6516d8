/** Control signs, and signs that turn the direction of what follows. */
const invisible = /[\p{Cc}\p{Zl}\p{Zp}\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]+/gu;

/**
 * What somebody has typed, as it may stand in a run of a card: on one line, turning nothing around it. Runs are not
 * read as Markdown, but `{{DATE(…)}}` is worked out even there.
 */
export const plainText = (text: string): string =>
  text.replace(invisible, ' ').replaceAll('{{', '{\u2060{').trim();
