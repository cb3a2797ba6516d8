/**
 * A message as commands are looked for in it: small letters without diacritics, one space between words, no mention of
 * the bot, no full stop or exclamation mark. `Mina åtaganden!` and `mina ataganden` become the same. A mention ends at
 * the next tag, so that a long letter full of beginnings takes no time.
 */
export const plainWords = (text: string): string =>
  text
    .replace(/<at\b[^<>]*>[^<]*<\/at>/giu, ' ')
    .replace(/&nbsp;/gu, ' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\-/]+/gu, ' ')
    .trim();
