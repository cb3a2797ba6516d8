import type { Addresses } from '../addresses.ts';
import { people } from '../people.ts';
import { slugOf } from '../sites/forumSites.ts';
import type { TenantSite } from '../sites/forumSites.ts';
import { html } from './markup.ts';
import type { Markup } from './markup.ts';
import type { PortalLang, PortalWords } from './portalWords.ts';

export function sitesCard(lang: PortalLang, words: PortalWords, sites: readonly TenantSite[]): Markup {
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
        <a href="${site.url}/SitePages/Start.aspx?persona=samordnare&lang=${lang}">${words.sitePage}</a>
        <a href="${site.url}/SitePages/Start.aspx?persona=administrator&lang=${lang}&edit=1"
          >${words.editedPage}</a
        >
        ${
          site.kind === 'forum'
            ? html`<a href="${site.url}/Lists/Actions/AllItems.aspx?persona=samordnare&lang=${lang}"
                >${words.listPage}</a
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

export function shortcutsCard(lang: PortalLang, words: PortalWords): Markup {
  return html`<section class="card">
    <h2>${words.shortcuts}</h2>
    <ul class="plain">
      <li><a href="/teams?persona=samordnare&surface=personal&lang=${lang}">${words.work}</a></li>
      <li><a href="/teams/chat?persona=trafikkontoret&lang=${lang}">${words.chat}</a></li>
      <li>
        <a href="/teams?persona=trafikkontoret&surface=personal&chat=1&lang=${lang}">${words.workAndChat}</a>
      </li>
      <li><a href="/mail?lang=${lang}">${words.mail}</a></li>
    </ul>
  </section>`;
}

export function dataCard(words: PortalWords, seed: string): Markup {
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

/** Lets the reminder job run, where the tenant's clock stands or at a chosen time. */
export function remindersCard(lang: PortalLang, words: PortalWords): Markup {
  return html`<section class="card">
    <h2>${words.reminders}</h2>
    <p>${words.tickHint}</p>
    <p>
      <label><span>${words.tickAt}</span> <input id="tick-at" type="datetime-local" /></label>
    </p>
    <button
      id="tick"
      type="button"
      data-ticking="${words.ticking}"
      data-ticked="${words.ticked}"
      data-failed="${words.tickFailed}"
    >
      ${words.tick}
    </button>
    <p id="tick-status" role="status"></p>
    <p><a href="/mail?lang=${lang}">${words.mail}</a></p>
  </section>`;
}

export function addressesCard(words: PortalWords, addresses: Addresses): Markup {
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

export function peopleCard(words: PortalWords): Markup {
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
