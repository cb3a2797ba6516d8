import { readAddress } from '../address.ts';
import { button, element } from '../element.ts';
import { chatLine, type ShownMessage } from './chatLine.ts';
import { drawCard } from './drawCard.ts';

const words = {
  sv: {
    heading: 'Chatt med Samverkansrummet',
    write: 'Skriv till Samverkansrummet',
    send: 'Skicka',
    you: 'Du',
    failed: 'Boten svarar inte.',
    home: 'Portalen',
  },
  en: {
    heading: 'Chat with Samverkansrummet',
    write: 'Write to Samverkansrummet',
    send: 'Send',
    you: 'You',
    failed: 'The bot does not answer.',
    home: 'The portal',
  },
} as const;

/** How often the chat looks for what the bot has sent by itself. */
const every = 700;

const { personas, lang, theme } = readAddress(location.search);
const persona = personas[0] ?? '';
const text = words[lang];
const line = chatLine(persona, lang);
const messages = element('ol', { class: 'messages', 'aria-live': 'polite' });
const trouble = element('p', { class: 'trouble', role: 'status' });
const shown = new Map<string, { readonly said: string; readonly item: HTMLElement }>();

async function act(doing: Promise<boolean>): Promise<void> {
  trouble.textContent = (await doing.catch(() => false)) ? '' : text.failed;
  await refresh();
}

function openLink(url: string): void {
  const parts = new URLSearchParams({ persona, theme, lang, link: url });
  if (url.startsWith('https://teams.microsoft.com/')) location.assign(`/teams?${parts.toString()}`);
  else window.open(url, '_blank', 'noopener');
}

function drawn({ id, at, from, text: said, cards }: ShownMessage): HTMLElement {
  const time = new Date(at).toLocaleTimeString('sv-SE', { timeStyle: 'short', timeZone: 'Europe/Stockholm' });
  const item = element('li', { class: from, 'data-id': id });
  item.append(element('p', { class: 'who' }, `${from === 'bot' ? 'Samverkansrummet' : text.you} ${time}`));
  if (said !== '') item.append(element('p', { class: 'said' }, said));
  for (const card of cards) {
    const actions = {
      execute: (verb: string, data: unknown) => void act(line.press(id, verb, data)),
      open: openLink,
      say: (words: string) => void act(line.say(words)),
    };
    item.append(element('div', { class: 'card' }, drawCard(card, theme, actions)));
  }
  return item;
}

/** Only what is new or has been replaced is drawn, so that what is being filled in stays. */
async function refresh(): Promise<void> {
  for (const message of await line.read()) {
    const said = JSON.stringify(message);
    const before = shown.get(message.id);
    if (before?.said === said) continue;
    const item = drawn(message);
    if (before) before.item.replaceWith(item);
    else messages.append(item);
    shown.set(message.id, { said, item });
    item.scrollIntoView({ block: 'end' });
  }
}

function form(): HTMLFormElement {
  const field = element('input', {
    id: 'words',
    autocomplete: 'off',
    'aria-label': text.write,
    placeholder: text.write,
  });
  const made = element(
    'form',
    {},
    field,
    button(text.send, () => made.requestSubmit()),
  );
  made.addEventListener('submit', (event) => {
    event.preventDefault();
    const { value } = field;
    field.value = '';
    if (value.trim() !== '') void act(line.say(value));
  });
  return made;
}

function follow(): void {
  refresh()
    .catch(reportError)
    .finally(() => setTimeout(follow, every));
}

document.documentElement.dataset['theme'] = theme;
document.body.append(
  element('header', {}, element('a', { href: '/' }, text.home), element('h1', {}, text.heading)),
  element('main', {}, messages, trouble, form()),
);
follow();
