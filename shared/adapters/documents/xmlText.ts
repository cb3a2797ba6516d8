/** What XML 1.0 cannot hold at all, not even as a number: most control characters, and two non-characters. */
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Half of a character that takes two, as a cut text may end in. */
const halfCharacter = /\p{Surrogate}/gu;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Most texts hold none of it. */
const special = /[&<>"'\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u;

/** A text as XML takes it: marks escaped, half characters replaced, and what XML forbids left out. */
export const xmlText = (text: string): string => (special.test(text) ? escaped(text) : text);

const escaped = (text: string): string =>
  text
    .replace(forbidden, '')
    .replace(halfCharacter, '\uFFFD')
    .replace(/[&<>"']/g, (mark) => escapes[mark] ?? mark);
