/** What SharePoint refuses a whole row for: the control characters that XML 1.0 cannot hold, and two non-characters. */
const unstorable = /[\u0000-\u0008\u000E-\u001F\uFFFE\uFFFF]/g;

/** How Word and presentations break a line within a paragraph, and PDF files a page. */
const pastedBreak = /[\u000B\u000C]/g;

/** Half of a character that takes two, as a cut text may end in. */
const halfCharacter = /\p{Surrogate}/gu;

/** A text as SharePoint takes it. What is left out cannot be seen, so nobody could find it to take it away. */
export const storableText = (text: string, lineBreak: ' ' | '\n'): string =>
  text.replace(pastedBreak, lineBreak).replace(unstorable, '').replace(halfCharacter, '\uFFFD');
