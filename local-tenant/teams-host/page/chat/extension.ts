import type { Theme } from '../address.ts';
import { button, element } from '../element.ts';
import type { ChatLine, ExtensionAnswer } from './chatLine.ts';
import { drawCard } from './drawCard.ts';
import { promiseSearch } from './promiseSearch.ts';
import type { ChatWords } from './words.ts';

interface ExtensionOptions {
  readonly line: ChatLine;
  readonly words: ChatWords;
  readonly theme: Theme;
  readonly onInserted: () => Promise<void>;
}

interface Extension {
  readonly element: HTMLElement;
  readonly make: (text: string) => Promise<void>;
}

const cardIn = (answer: ExtensionAnswer | null): unknown =>
  answer?.composeExtension?.attachments?.[0]?.content;

/** The app's message extension as Teams offers it: a search where one writes, and an action on a message. */
export function createExtension({ line, words, theme, onInserted }: ExtensionOptions): Extension {
  const dialog = element('dialog', { class: 'extension', 'aria-label': words.make });

  async function insert(card: unknown): Promise<void> {
    dialog.close();
    await line.insert(card);
    await onInserted();
  }

  const nothing = (): void => undefined;
  const formActions = {
    ...{ execute: nothing, open: nothing, say: nothing },
    submit: (data: unknown) =>
      void line.extend('submitAction', { commandId: 'makePromise', data }).then(show),
  };

  function formOf(answer: ExtensionAnswer | null): Node | string {
    const value = answer?.task?.value ?? words.failed;
    return typeof value === 'string' ? value : drawCard(value.card.content, theme, formActions);
  }

  async function show(answer: ExtensionAnswer | null): Promise<void> {
    const card = cardIn(answer);
    if (card !== undefined) {
      await insert(card);
      return;
    }
    const close = button(words.close, () => dialog.close());
    dialog.replaceChildren(element('h2', {}, words.make), element('div', {}, formOf(answer)), close);
    if (!dialog.open) dialog.showModal();
  }

  return {
    element: element('div', {}, ...promiseSearch(line, words, insert), dialog),
    async make(text) {
      const body = { contentType: 'text', content: text };
      const messagePayload = { id: '1', body };
      await show(await line.extend('fetchTask', { commandId: 'makePromise', messagePayload }));
    },
  };
}
