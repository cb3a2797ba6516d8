import type { Locator } from 'playwright-core';

/**
 * Milliseconds that each key takes in a field that holds `text` already, from the key until the browser has laid out
 * what it changed.
 */
export async function typingCost(field: Locator, text: string, keys = 60): Promise<readonly number[]> {
  await field.fill(text);
  // Until the guard has looked at it, and shown what it found.
  await field.page().waitForTimeout(900);
  return field.evaluate((element, count) => {
    const typed = element as HTMLTextAreaElement;
    typed.focus();
    typed.setSelectionRange(typed.value.length, typed.value.length);
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- a key as the browser itself would type it
    const key = (): boolean => document.execCommand('insertText', false, 'a');
    return Array.from({ length: count }, () => {
      const begun = performance.now();
      key();
      document.body.getBoundingClientRect();
      return performance.now() - begun;
    });
  }, keys);
}
