import type { Theme } from '../address.ts';
import { button, element } from '../element.ts';
import type { ShownMessage } from './chatLine.ts';
import { drawCard } from './drawCard.ts';
import type { ChatWords } from './words.ts';

export interface MessageContext {
  readonly words: ChatWords;
  readonly theme: Theme;
  /** Who reads. */
  readonly persona: string;
  readonly press: (activity: string, verb: string, data: unknown) => void;
  readonly say: (text: string) => void;
  /** Makes a message into a promise. */
  readonly make: (text: string) => void;
}

/** Links into the app open it in Teams, in this window and not in the chat's own frame. */
function openLink(url: string, { persona, theme }: MessageContext): void {
  const { lang } = document.documentElement;
  const parts = new URLSearchParams({ persona, theme, lang, link: url });
  if (url.startsWith('https://teams.microsoft.com/'))
    (window.top ?? window).location.assign(`/teams?${parts.toString()}`);
  else window.open(url, '_blank', 'noopener');
}

function whoWrote({ at, from, persona, name, summary }: ShownMessage, context: MessageContext): string {
  const time = new Date(at).toLocaleTimeString('sv-SE', { timeStyle: 'short', timeZone: 'Europe/Stockholm' });
  const writer = persona === context.persona ? context.words.you : name;
  const notice = summary === '' ? '' : ` · ${context.words.notice} ${summary}`;
  return `${from === 'bot' ? 'Samverkansrummet' : writer} ${time}${notice}`;
}

/** One message with its cards, drawn by Microsoft's own renderer. */
export function messageView(message: ShownMessage, context: MessageContext): HTMLElement {
  const { id, from, text, cards } = message;
  const isOwn = message.persona === context.persona;
  const item = element('li', { class: isOwn ? 'own' : from, 'data-id': id });
  item.append(element('p', { class: 'who' }, whoWrote(message, context)));
  if (text !== '') item.append(element('p', { class: 'said' }, text));
  if (text !== '' && from === 'person')
    item.append(button(context.words.make, () => context.make(text), { class: 'make' }));
  for (const card of cards) {
    const actions = {
      execute: (verb: string, data: unknown) => context.press(id, verb, data),
      open: (url: string) => openLink(url, context),
      say: context.say,
    };
    item.append(element('div', { class: 'card' }, drawCard(card, context.theme, actions)));
  }
  return item;
}
