import { button, element } from './element.ts';
import type { Words } from './words.ts';

/** The line at the window's foot where the host says what it did with a link. */
export interface Notices {
  readonly element: HTMLElement;
  offerLink(url: string, label: string): void;
  say(text: string): void;
}

export function createNotices(words: Words): Notices {
  const said = element('p', { class: 'notice-text' });
  const live = element('div', { role: 'status', class: 'notice-line' }, said);
  const bar = element('aside', { class: 'notices', 'aria-label': words.host, hidden: '' }, live);

  function show(...inside: readonly (Node | string)[]): void {
    said.replaceChildren(...inside);
    bar.hidden = false;
  }

  const closing = button(words.close, () => {
    bar.hidden = true;
  });

  async function copy(url: string): Promise<void> {
    await navigator.clipboard.writeText(url);
    show(words.copied);
  }

  bar.append(closing);
  return {
    element: bar,
    say(text) {
      show(text);
    },
    offerLink(url, label) {
      const link = element('a', { href: url, class: 'shared-link' }, label === '' ? url : label);
      show(
        `${words.linkReady}: `,
        link,
        ' ',
        button(words.copy, () => void copy(url)),
      );
    },
  };
}
