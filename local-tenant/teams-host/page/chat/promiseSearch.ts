import { button, element } from '../element.ts';
import type { ChatLine } from './chatLine.ts';
import type { ChatWords } from './words.ts';

/** The search where one writes: a press on a hit sends its card. */
export function promiseSearch(
  line: ChatLine,
  words: ChatWords,
  insert: (card: unknown) => Promise<void>,
): readonly HTMLElement[] {
  const hits = element('ul', { class: 'hits' });
  const field = element('input', { 'aria-label': words.search, type: 'search' });
  const form = element(
    'form',
    { class: 'search' },
    field,
    button(words.find, () => form.requestSubmit()),
  );
  const take = (card: unknown): void => {
    hits.replaceChildren();
    void insert(card);
  };

  async function search(text: string): Promise<void> {
    const value = { commandId: 'searchPromises', parameters: [{ name: 'text', value: text }] };
    const found = (await line.extend('query', value))?.composeExtension;
    const listed = (found?.attachments ?? []).map(({ content, preview }) => {
      const { title = '', text: about = '' } = preview?.content ?? {};
      return element(
        'li',
        {},
        button(`${title} · ${about}`, () => take(content)),
      );
    });
    hits.replaceChildren(...(listed.length > 0 ? listed : [element('li', {}, found?.text ?? words.failed)]));
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void search(field.value);
  });
  return [element('details', { class: 'search' }, element('summary', {}, words.search), form, hits)];
}
