export type TextField = HTMLTextAreaElement | HTMLInputElement;

/** Chooses part of what is typed, so that it is seen and the next key replaces it. */
export function chooseWords(field: TextField, start: number, end: number): void {
  field.focus();
  field.setSelectionRange(start, end);
}

/**
 * Takes words away as the person's own key would, so that Ctrl+Z brings them back; the blank before them goes with
 * them. False where the browser will not.
 */
export function deleteWords(field: TextField, start: number, end: number): boolean {
  const from = start > 0 && field.value[start - 1] === ' ' ? start - 1 : start;
  chooseWords(field, from, end);
  // The only way of changing a field that the browser's own undo knows of.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  return 'execCommand' in document && document.execCommand('delete');
}

/** The text without the words, for browsers that keep their undo to themselves. */
export function withoutWords(text: string, start: number, end: number): string {
  const before = text.slice(0, start);
  return (before.endsWith(' ') ? before.slice(0, -1) : before) + text.slice(end);
}
