import { readAddress } from './address.ts';
import type { HostAddress } from './address.ts';
import { element } from './element.ts';
import { loadChannelTab, loadFacts } from './facts.ts';
import type { HostFacts, HostMeeting, HostPerson } from './facts.ts';
import { createHostWindow } from './hostWindow.ts';
import { createToolbar } from './toolbar.ts';
import { wordsIn } from './words.ts';
import type { Words } from './words.ts';

function findMeeting(facts: HostFacts, { meeting, site }: HostAddress): HostMeeting | null {
  const here = (one: HostMeeting): boolean => site === '' || one.site === site;
  return facts.meetings.find((one) => String(one.id) === meeting && here(one)) ?? null;
}

/** The people whose windows are asked for, or why one of them cannot have a window. */
function findPeople(facts: HostFacts, address: HostAddress, words: Words): readonly HostPerson[] | string {
  const people: HostPerson[] = [];
  for (const key of address.personas) {
    const person = facts.people.find((one) => one.key === key);
    if (!person) return `${words.unknownPerson} (${key})`;
    if (person.account === 'none') return words.noAccount;
    people.push(person);
  }
  return people;
}

function paint({ theme, lang }: Pick<HostAddress, 'theme' | 'lang'>): void {
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.lang = lang;
}

async function open(): Promise<void> {
  const asked = readAddress(location.search);
  const words = wordsIn(asked.lang);
  paint(asked);
  const facts = await loadFacts();
  const meeting = findMeeting(facts, asked);
  const site = asked.site === '' ? (meeting?.site ?? '') : asked.site;
  const surface = asked.layout === 'meeting' ? ('sidePanel' as const) : asked.surface;
  const address = { ...asked, site, surface };
  const people = findPeople(facts, address, words);
  if (typeof people === 'string') {
    const toolbar = createToolbar(facts, address, words, paint);
    document.body.append(toolbar, element('p', { class: 'trouble', role: 'alert' }, people));
    return;
  }
  const channelTab = surface === 'channel' ? await loadChannelTab(site) : null;
  const view = createHostWindow({ facts, address, words, people, meeting, channelTab });
  const toolbar = createToolbar(facts, address, words, (mood) => {
    paint(mood);
    view.setMood(mood);
  });
  document.title = `${people.map((person) => person.name).join(' | ')} · ${words.host}`;
  document.body.append(toolbar, view.element);
}

open().catch((error: unknown) => {
  const { lang } = readAddress(location.search);
  document.body.append(element('p', { class: 'trouble', role: 'alert' }, wordsIn(lang).noFacts));
  reportError(error);
});
