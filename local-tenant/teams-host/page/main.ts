import { withChat } from './chatPane.ts';
import { readAddress, withParts } from './address.ts';
import type { HostAddress } from './address.ts';
import { element } from './element.ts';
import { loadChannelTab, loadFacts } from './facts.ts';
import type { HostFacts, HostMeeting, HostPerson } from './facts.ts';
import { createHostWindow } from './hostWindow.ts';
import { readEntityLink } from './linkHandlers.ts';
import { createToolbar } from './toolbar.ts';
import type { Mood } from './tabPlace.ts';
import { wordsIn } from './words.ts';
import type { Words } from './words.ts';

/** The meeting of the address, by its title where the portal knows one. Its forum decides who may read it. */
function findMeeting(facts: HostFacts, { meeting, site, lang }: HostAddress): HostMeeting | null {
  const here = (one: HostMeeting): boolean => site === '' || one.site === site;
  const found = facts.meetings.find((one) => String(one.id) === meeting && here(one));
  if (found || site === '' || !/^\d+$/.test(meeting)) return found ?? null;
  return {
    id: Number(meeting),
    site,
    title: `${wordsIn(lang).meeting} ${meeting}`,
    state: '',
    startsAt: null,
    endsAt: null,
  };
}

/** The people whose windows are asked for, or why one of them cannot have a window. */
function findPeople(
  facts: HostFacts,
  address: HostAddress,
  words: Words,
): readonly [HostPerson, ...HostPerson[]] | string {
  const people: HostPerson[] = [];
  for (const key of address.personas) {
    const person = facts.people.find((one) => one.key === key);
    if (!person) return `${words.unknownPerson} (${key})`;
    if (person.account === 'none') return words.noAccount;
    people.push(person);
  }
  const [first, ...others] = people;
  return first ? [first, ...others] : words.unknownPerson;
}

function paint({ theme, lang }: Pick<HostAddress, 'theme' | 'lang'>): void {
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.lang = lang;
}

/** The bar follows the language too, so a new one takes the old one's place. */
function showToolbar(facts: HostFacts, address: HostAddress, setMood: (mood: Mood) => void): void {
  const toolbar = createToolbar(facts, address, wordsIn(address.lang), (mood) => {
    paint(mood);
    setMood(mood);
    if (mood.lang === address.lang) return;
    const hadFocus = toolbar.contains(document.activeElement);
    toolbar.remove();
    showToolbar(facts, { ...address, ...mood }, setMood);
    if (hadFocus) document.querySelector<HTMLElement>('#lang')?.focus();
  });
  document.body.prepend(toolbar);
}

/** A meeting names its site, and the three-sided layout its surface. */
function complete(asked: HostAddress, meeting: HostMeeting | null): HostAddress {
  const site = asked.site === '' ? (meeting?.site ?? '') : asked.site;
  return { ...asked, site, surface: asked.layout === 'meeting' ? 'sidePanel' : asked.surface };
}

/** `link=` opens what a link copied out of the app points at, as a press on it in a chat would. */
function followLink(): boolean {
  const link = new URLSearchParams(location.search).get('link');
  const target = link === null ? null : readEntityLink(link);
  if (target) location.replace(withParts(location.search, { link: '', ...target }));
  return target !== null;
}

async function open(): Promise<void> {
  if (followLink()) return;
  const asked = readAddress(location.search);
  const words = wordsIn(asked.lang);
  paint(asked);
  const facts = await loadFacts();
  const meeting = findMeeting(facts, asked);
  const address = complete(asked, meeting);
  const people = findPeople(facts, address, words);
  if (typeof people === 'string') {
    showToolbar(facts, address, () => undefined);
    document.body.append(element('p', { class: 'trouble', role: 'alert' }, people));
    return;
  }
  const channelTab = address.surface === 'channel' ? await loadChannelTab(address.site) : null;
  const view = createHostWindow({ facts, address, words, people, meeting, channelTab });
  document.title = `${people.map((person) => person.name).join(' | ')} · ${words.host}`;
  document.body.append(address.chat ? withChat(view.element, address, words) : view.element);
  showToolbar(facts, address, view.setMood);
}

open().catch((error: unknown) => {
  const { lang } = readAddress(location.search);
  document.body.append(element('p', { class: 'trouble', role: 'alert' }, wordsIn(lang).noFacts));
  reportError(error);
});
