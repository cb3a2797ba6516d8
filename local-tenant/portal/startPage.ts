import type { Addresses } from '../addresses.ts';
import { people } from '../people.ts';
import type { Person } from '../tenant.ts';
import type { TenantSite } from '../sites/forumSites.ts';
import { slugOf } from '../sites/forumSites.ts';
import type { TenantMeeting } from '../sites/meetingsOf.ts';
import { layout } from './layout.ts';
import { html } from './markup.ts';
import type { Markup } from './markup.ts';
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
  const meetings = facts.meetings.map(({ id, site, title }) => option(`${site}/${id}`, title));
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

function meetingRow(lang: PortalLang, words: PortalWords, { id, site, title, state }: TenantMeeting): Markup {
  const place = `site=${site}&meeting=${id}&lang=${lang}`;
  const one = (surface: string): string => `/teams?persona=samordnare&surface=${surface}&${place}`;
  return html`<tr>
    <td>${title}</td>
    <td>${state}</td>
    <td class="links">
      <a href="/teams?layout=meeting&${place}">${words.threeSides}</a>
      <a href="${one('sidePanel')}">${words.panel}</a>
      <a href="${one('details')}">${words.prepare}</a>
      <a href="${one('stage')}">${words.stage}</a>
    </td>
  </tr>`;
}

function meetingsCard(lang: PortalLang, words: PortalWords, facts: StartPageFacts): Markup {
  const rows = facts.meetings.map((meeting) => meetingRow(lang, words, meeting));
  const table = html`<div class="scroll" tabindex="0" role="region" aria-labelledby="meetings">
    <table>
      <thead>
        <tr>
          <th>${words.meeting}</th>
          <th>${words.state}</th>
          <th>${words.open}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
  const empty = html`<p>${facts.ready ? words.noMeetings : words.waiting}</p>`;
  return html`<section class="card">
    <h2 id="meetings">${words.meetings}</h2>
    ${rows.length === 0 ? empty : table}
  </section>`;
}

function sitesCard(lang: PortalLang, words: PortalWords, sites: readonly TenantSite[]): Markup {
  const rows = sites.map(
    (site) =>
      html`<li>
        ${site.title} (${site.kind === 'forum' ? words.forumSite : words.programme})
        ${
          site.kind === 'forum'
            ? html`<a href="/teams?persona=samordnare&surface=channel&site=${slugOf(site.url)}&lang=${lang}"
                >${words.channel}</a
              >`
            : ''
        }
      </li>`,
  );
  return html`<section class="card">
    <h2>${words.sites}</h2>
    <ul class="plain">
      ${rows}
    </ul>
  </section>`;
}

function shortcutsCard(lang: PortalLang, words: PortalWords): Markup {
  return html`<section class="card">
    <h2>${words.shortcuts}</h2>
    <ul class="plain">
      <li><a href="/teams?persona=samordnare&surface=personal&lang=${lang}">${words.work}</a></li>
      <li><a href="/mail?lang=${lang}">${words.mail}</a></li>
    </ul>
  </section>`;
}

function dataCard(words: PortalWords, { seed }: StartPageFacts): Markup {
  return html`<section class="card">
    <h2>${words.data}</h2>
    <p>${words.seeded} ${seed}. ${words.resetHint}</p>
    <button
      id="reset"
      type="button"
      data-resetting="${words.resetting}"
      data-done="${words.resetDone}"
      data-failed="${words.resetFailed}"
    >
      ${words.reset}
    </button>
    <p id="reset-status" role="status"></p>
  </section>`;
}

function addressesCard(words: PortalWords, addresses: Addresses): Markup {
  const named: readonly (readonly [string, string])[] = [
    ['Teams', `${addresses.portal}/teams`],
    ['SharePoint', addresses.sharePoint],
    ['Tabs', addresses.tabs],
    ['Login, Graph', addresses.login],
  ];
  return html`<section class="card">
    <h2>${words.addresses}</h2>
    <dl>
      ${named.map(
        ([name, address]) =>
          html`<dt>${name}</dt>
            <dd>${address}</dd>`,
      )}
    </dl>
  </section>`;
}

function peopleCard(words: PortalWords): Markup {
  const rows = people.map(
    ({ name, role, organisation, account }) =>
      html`<tr>
        <td>${name}</td>
        <td>${role}</td>
        <td>${organisation}</td>
        <td>${words[account]}</td>
      </tr>`,
  );
  return html`<section class="card">
    <h2 id="people">${words.people}</h2>
    <div class="scroll" tabindex="0" role="region" aria-labelledby="people">
      <table>
        <thead>
          <tr>
            <th>${words.person}</th>
            <th>${words.role}</th>
            <th>${words.organisation}</th>
            <th>${words.account}</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
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
      ${shortcutsCard(lang, words)} ${sitesCard(lang, words, facts.sites)} ${dataCard(words, facts)}
      ${addressesCard(words, facts.addresses)}
    </div>
    ${peopleCard(words)}`;
  return layout(lang, words.title, top, main);
}
