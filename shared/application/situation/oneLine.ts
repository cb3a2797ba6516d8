/** A pasted text of several lines as the one line that a title is. */
export const oneLine = (text: string): string => text.trim().replace(/\s*[\r\n]+\s*/gu, ' ');
