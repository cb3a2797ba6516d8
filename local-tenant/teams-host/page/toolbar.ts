import { langs, surfaces, themes, withParts } from './address.ts';
import type { HostAddress, Lang, Theme } from './address.ts';
import { element } from './element.ts';
import { siteSlug } from './facts.ts';
import type { HostFacts, HostMeeting } from './facts.ts';
import type { Mood } from './tabPlace.ts';
import { surfaceNames, themeNames } from './words.ts';
import type { Words } from './words.ts';

interface Choice {
  readonly value: string;
  readonly label: string;
}

function chooser(
  id: string,
  label: string,
  choices: readonly Choice[],
  chosen: string,
  act: (value: string) => void,
): HTMLElement {
  const select = element('select', { id });
  for (const { value, label: text } of choices) select.append(element('option', { value }, text));
  select.value = chosen;
  select.addEventListener('change', () => {
    act(select.value);
  });
  return element('label', {}, element('span', {}, label), select);
}

function goWith(parts: Readonly<Record<string, string>>): void {
  location.assign(withParts(location.search, parts));
}

function siteChoices(facts: HostFacts, words: Words): readonly Choice[] {
  const forums = facts.sites.filter((site) => site.kind === 'forum');
  return [
    { value: '', label: words.noForum },
    ...forums.map((site) => ({ value: siteSlug(site), label: site.title })),
  ];
}

/** Meetings of a series bear one title, so the day tells them apart. */
function meetingLabel({ title, startsAt }: HostMeeting, { lang }: HostAddress): string {
  if (startsAt === null) return title;
  const day = new Date(startsAt).toLocaleDateString(lang === 'sv' ? 'sv-SE' : 'en-GB', {
    day: 'numeric',
    month: 'short',
    timeZone: 'Europe/Stockholm',
  });
  return `${title}, ${day}`;
}

function meetingChoices(facts: HostFacts, address: HostAddress, words: Words): readonly Choice[] {
  const here = facts.meetings.filter((meeting) => address.site === '' || meeting.site === address.site);
  return [
    { value: '', label: words.noMeeting },
    ...here.map((meeting) => ({
      value: `${meeting.site}/${meeting.id}`,
      label: meetingLabel(meeting, address),
    })),
  ];
}

function placeChoosers(facts: HostFacts, address: HostAddress, words: Words): readonly HTMLElement[] {
  const meeting = facts.meetings.find(
    (one) => String(one.id) === address.meeting && (address.site === '' || one.site === address.site),
  );
  const chosenMeeting = meeting ? `${meeting.site}/${meeting.id}` : '';
  return [
    chooser('site', words.forum, siteChoices(facts, words), address.site, (site) => {
      goWith({ site, meeting: '', subPage: '' });
    }),
    chooser('meeting', words.meeting, meetingChoices(facts, address, words), chosenMeeting, (value) => {
      const [site = '', id = ''] = value.split('/');
      goWith(value === '' ? { meeting: '' } : { site, meeting: id, subPage: '' });
    }),
  ];
}

function personChoosers(facts: HostFacts, address: HostAddress, words: Words): readonly HTMLElement[] {
  if (address.layout === 'meeting') return [];
  const people = facts.people.filter((person) => person.account !== 'none');
  const names = people.map((person) => ({ value: person.key, label: person.name }));
  const places = surfaces.map((value) => ({ value, label: surfaceNames[address.lang][value] }));
  return [
    chooser('persona', words.person, names, address.personas[0] ?? '', (persona) => {
      goWith({ persona });
    }),
    chooser('surface', words.place, places, address.surface, (surface) => {
      goWith({ surface, subPage: '' });
    }),
  ];
}

/** The host's own bar. Person and place open a new address; theme and language change the tabs as they stand. */
export function createToolbar(
  facts: HostFacts,
  address: HostAddress,
  words: Words,
  setMood: (mood: Mood) => void,
): HTMLElement {
  let mood: Mood = { theme: address.theme, lang: address.lang };
  const themeList = themes.map((value) => ({ value, label: themeNames[address.lang][value] }));
  const languageList = langs.map((value) => ({ value, label: value === 'sv' ? 'Svenska' : 'English' }));

  function change(part: Partial<Mood>): void {
    mood = { ...mood, ...part };
    history.replaceState(null, '', withParts(location.search, { theme: mood.theme, lang: mood.lang }));
    setMood(mood);
  }

  return element(
    'header',
    { class: 'toolbar' },
    element('a', { href: '/', class: 'home' }, words.home),
    ...personChoosers(facts, address, words),
    ...placeChoosers(facts, address, words),
    chooser('theme', words.theme, themeList, address.theme, (value) => {
      change({ theme: value as Theme });
    }),
    chooser('lang', words.language, languageList, address.lang, (value) => {
      change({ lang: value as Lang });
    }),
    element(
      'a',
      { href: withParts(location.search, { chat: address.chat ? '' : '1' }), class: 'home' },
      address.chat ? words.closeChat : words.openChat,
    ),
  );
}
