import { slugOf } from '../sites/forumSites.ts';
import type { TenantSite } from '../sites/forumSites.ts';
import type { TenantMeeting } from '../sites/meetingsOf.ts';
import { meetingTime } from '../sites/meetingTime.ts';
import { html } from './markup.ts';
import type { Markup } from './markup.ts';
import type { PortalLang, PortalWords } from './portalWords.ts';

/** What the card needs of the start page. */
interface MeetingsCardFacts {
  readonly meetings: readonly TenantMeeting[];
  readonly sites: readonly TenantSite[];
  readonly ready: boolean;
}

function meetingRow(
  lang: PortalLang,
  words: PortalWords,
  { id, site, title, state, startsAt }: TenantMeeting,
  sites: readonly TenantSite[],
): Markup {
  const place = `site=${site}&meeting=${id}&lang=${lang}`;
  const one = (surface: string): string => `/teams?persona=samordnare&surface=${surface}&${place}`;
  return html`<tr>
    <td>${title}</td>
    <td>${sites.find(({ url }) => slugOf(url) === site)?.title ?? site}</td>
    <td>${meetingTime(startsAt, lang)}</td>
    <td>${state}</td>
    <td class="links">
      <a href="/teams?layout=meeting&${place}">${words.threeSides}</a>
      <a href="${one('sidePanel')}">${words.panel}</a>
      <a href="${one('details')}">${words.prepare}</a>
      <a href="${one('stage')}">${words.stage}</a>
      <a href="${one('details')}&chat=1">${words.meetingChat}</a>
    </td>
  </tr>`;
}

/** The meetings of all forums with the ways into them. */
export function meetingsCard(
  lang: PortalLang,
  words: PortalWords,
  { meetings, sites, ready }: MeetingsCardFacts,
): Markup {
  const rows = meetings.map((meeting) => meetingRow(lang, words, meeting, sites));
  const table = html`<div class="scroll" tabindex="0" role="region" aria-labelledby="meetings">
    <table>
      <thead>
        <tr>
          <th>${words.meeting}</th>
          <th>${words.forum}</th>
          <th>${words.when}</th>
          <th>${words.state}</th>
          <th>${words.open}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
  const empty = html`<p>${ready ? words.noMeetings : words.waiting}</p>`;
  return html`<section class="card">
    <h2 id="meetings">${words.meetings}</h2>
    ${rows.length === 0 ? empty : table}
  </section>`;
}
