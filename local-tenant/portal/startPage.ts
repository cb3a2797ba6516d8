import type { Addresses } from '../addresses.ts';
import { people } from '../people.ts';
import type { Person } from '../tenant.ts';
import type { TenantSite } from '../sites/forumSites.ts';
import { slugOf } from '../sites/forumSites.ts';
import type { TenantMeeting } from '../sites/meetingsOf.ts';
import { addressesCard, dataCard, peopleCard, remindersCard, shortcutsCard, sitesCard } from './factCards.ts';
import { meetingTime } from '../sites/meetingTime.ts';
import { layout } from './layout.ts';
import { html } from './markup.ts';
import type { Markup } from './markup.ts';
import { meetingsCard } from './meetingsCard.ts';
import { portalWords } from './portalWords.ts';
import type { PortalLang, PortalWords } from './portalWords.ts';

export interface StartPageFacts {
  readonly addresses: Addresses;
  readonly sites: readonly TenantSite[];
  readonly meetings: readonly TenantMeeting[];
  readonly seed: string;
  readonly ready: boolean;
}

const surfaceNames = {
  sv: {
    personal: 'Personlig flik',
    channel: 'Kanalflik',
    details: 'Mötesdetaljer',
    sidePanel: 'Sidopanel',
    stage: 'Scen',
  },
  en: {
    personal: 'Personal tab',
    channel: 'Channel tab',
    details: 'Meeting details',
    sidePanel: 'Side panel',
    stage: 'Stage',
  },
} as const;

const themeNames = {
  sv: { default: 'Ljust', dark: 'Mörkt', contrast: 'Hög kontrast' },
  en: { default: 'Light', dark: 'Dark', contrast: 'High contrast' },
} as const;

function option(value: string, label: string): Markup {
  return html`<option value="${value}">${label}</option>`;
}

function chooser(name: string, label: string, options: readonly Markup[]): Markup {
  return html`<label
    ><span>${label}</span
    ><select name="${name}">
      ${options}
    </select></label
  >`;
}

function optionsOf(names: Readonly<Record<string, string>>): readonly Markup[] {
  return Object.entries(names).map(([value, label]) => option(value, label));
}

function samordnareFirst(): readonly Person[] {
  const withAccount = people.filter((person) => person.account !== 'none');
  return withAccount.toSorted(
    (one, other) => Number(other.key === 'samordnare') - Number(one.key === 'samordnare'),
  );
}

function chooseForm(lang: PortalLang, words: PortalWords, facts: StartPageFacts): Markup {
  const forums = facts.sites.filter((site) => site.kind === 'forum');
  const meetings = facts.meetings.map(({ id, site, title, startsAt }) =>
    option(`${site}/${id}`, `${title}, ${meetingTime(startsAt, lang)}`),
  );
  return html`<section class="card" aria-labelledby="choose">
    <h2 id="choose">${words.choose}</h2>
    <form class="choose" action="/teams">
      ${chooser(
        'persona',
        words.person,
        samordnareFirst().map(({ key, name }) => option(key, name)),
      )}
      ${chooser('surface', words.place, optionsOf(surfaceNames[lang]))}
      ${chooser('site', words.forum, [option('', words.noForum), ...forums.map((site) => option(slugOf(site.url), site.title))])}
      ${chooser('meeting', words.meeting, [option('', words.noMeeting), ...meetings])}
      ${chooser('theme', words.theme, optionsOf(themeNames[lang]))}
      <input type="hidden" name="lang" value="${lang}" />
      <button class="primary">${words.open}</button>
    </form>
  </section>`;
}

/** The portal's first page: choose a person and a place, or take a shortcut. */
export function startPage(lang: PortalLang, facts: StartPageFacts): string {
  const words = portalWords(lang);
  const other = lang === 'sv' ? 'en' : 'sv';
  const top = html`<span></span><a href="/?lang=${other}" lang="${other}">${words.otherLang}</a>`;
  const main = html`<h1>${words.title}</h1>
    <p>${words.intro}</p>
    ${chooseForm(lang, words, facts)} ${meetingsCard(lang, words, facts)}
    <div class="pair">
      ${shortcutsCard(lang, words)} ${sitesCard(lang, words, facts.sites)} ${dataCard(words, facts.seed)}
      ${remindersCard(lang, words)} ${addressesCard(words, facts.addresses)}
    </div>
    ${peopleCard(words)}`;
  return layout(lang, words.title, top, main);
}
