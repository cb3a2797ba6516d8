import { button, element } from './element.ts';
import type { Words } from './words.ts';

/** The prompt of an interactive sign-in, over the tab that asked for it. */
export function askConsentOver(panel: HTMLElement, words: Words, who: string): Promise<boolean> {
  return new Promise((resolve) => {
    const decide = (approved: boolean) => () => {
      dialog.remove();
      resolve(approved);
    };
    const approve = button(words.approve, decide(true), { class: 'primary' });
    const dialog = element(
      'div',
      { role: 'dialog', 'aria-modal': 'true', 'aria-label': words.consentTitle, class: 'consent' },
      element('h2', {}, words.consentTitle),
      element('p', {}, who),
      element('div', { class: 'actions' }, approve, button(words.deny, decide(false))),
    );
    panel.append(dialog);
    approve.focus();
  });
}
