import { readAddress } from '../address.ts';
import { button, element } from '../element.ts';
import { channelIdOf, chatIdOf } from '../tabPlace.ts';
import { chatLine, type ShownMessage } from './chatLine.ts';
import { createExtension } from './extension.ts';
import { messageView, type MessageContext } from './messageView.ts';
import { createStandingBar } from './standingBar.ts';
import { words } from './words.ts';

/** How often the chat looks for what the bot has sent by itself. */
const every = 700;

const { personas, lang, theme, site, meeting, surface } = readAddress(location.search);
const embedded = new URLSearchParams(location.search).has('embedded');
const persona = personas[0] ?? '';
const text = words[lang];
const inMeeting = site !== '' && meeting !== '';
const inChannel = !inMeeting && surface === 'channel' && site !== '';
const isPersonal = !inMeeting && !inChannel;
const line = chatLine({ persona, room: roomName(), lang });
const messages = element('ol', {
  ...{ class: 'messages', 'aria-live': 'polite', 'aria-label': text.messages },
  // What scrolls can be scrolled by keyboard.
  tabindex: '0',
});
const empty = element('p', { class: 'empty' }, isPersonal ? text.empty : text.emptyGroup);
const trouble = element('p', { class: 'trouble', role: 'status' });
const shown = new Map<string, { readonly said: string; readonly item: HTMLElement }>();
const context: MessageContext = {
  ...{ words: text, theme, persona },
  press: (activity, verb, data) => void press(activity, verb, data),
  say: (said) => void act(line.say(said)),
  make: (said) => void extension.make(said).then(refresh),
};
const extension = createExtension({ line, words: text, theme, onInserted: refresh });
const standing = createStandingBar(text, isPersonal, (next) => void act(line.stand(next)));

function roomName(): string {
  if (inMeeting) return chatIdOf({ site, id: Number(meeting) });
  return inChannel ? channelIdOf(site) : '';
}

async function act(doing: Promise<boolean>): Promise<boolean> {
  const done = await doing.catch(() => false);
  trouble.textContent = done ? '' : text.failed;
  await refresh();
  return done;
}

/** In a group the answer is the presser's alone: it stands until the message itself changes. */
async function press(activity: string, verb: string, data: unknown): Promise<void> {
  const card = await line.press(activity, verb, data).catch(() => null);
  trouble.textContent = card === null ? text.failed : '';
  await refresh();
  if (card === null || isPersonal) return;
  const { messages: all } = await line.read();
  const message = all.find(({ id }) => id === activity);
  const before = shown.get(activity);
  if (message === undefined || before === undefined) return;
  const item = messageView({ ...message, cards: [card] }, context);
  before.item.replaceWith(item);
  shown.set(activity, { said: before.said, item });
}

function show(message: ShownMessage): void {
  const said = JSON.stringify(message);
  const before = shown.get(message.id);
  if (before?.said === said) return;
  const item = messageView(message, context);
  shown.set(message.id, { said, item });
  // What is replaced stays where it is, as the one who pressed a button in it is reading there.
  if (before) before.item.replaceWith(item);
  else {
    messages.append(item);
    item.scrollIntoView({ block: 'end' });
  }
}

/** Only what is new or has been replaced is drawn, so that what is being filled in stays. */
async function refresh(): Promise<void> {
  const chat = await line.read();
  standing.show(chat.standing);
  chat.messages.forEach(show);
}

/** What nobody took stands in the field again, unless something else has been begun there. */
async function send(field: HTMLInputElement, words: string): Promise<void> {
  const after = field.value;
  if (!(await act(line.say(words))) && field.value === after) field.value = words;
}

function form(): HTMLFormElement {
  const label = isPersonal ? text.write : text.writeGroup;
  const field = element('input', {
    id: 'words',
    autocomplete: 'off',
    'aria-label': label,
    placeholder: label,
  });
  if (!isPersonal) field.value = '@Samverkansrummet ';
  const made = element(
    'form',
    {},
    field,
    button(text.send, () => made.requestSubmit()),
  );
  made.addEventListener('submit', (event) => {
    event.preventDefault();
    const { value } = field;
    field.value = isPersonal ? '' : '@Samverkansrummet ';
    if (value.trim() !== '') void send(field, value);
  });
  return made;
}

function follow(): void {
  refresh()
    .catch(reportError)
    .finally(() => setTimeout(follow, every));
}

function heading(): string {
  if (inMeeting) return text.meeting;
  return inChannel ? text.channel : text.personal;
}

document.documentElement.dataset['theme'] = theme;
const home = embedded ? [] : [element('a', { href: '/' }, text.home)];
document.body.append(
  element('header', {}, ...home, element('h1', {}, heading()), standing.element),
  element(
    'main',
    {},
    messages,
    empty,
    element('div', { class: 'compose' }, trouble, extension.element, form()),
  ),
);
follow();
