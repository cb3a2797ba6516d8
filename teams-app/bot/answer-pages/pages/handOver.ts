import { lineLimit } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/lineLimit.js';
import type { Contact } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/contact.js';
import type { ForumKey } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/forum.js';
import type { SuccessorDraft } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/replaceContact.js';
import { isValidOn } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/validity.js';
import type { Outgoing } from '../../http/Route.ts';
import type { Visit } from '../AnswerContext.ts';
import { html } from '../markup/html.ts';
import { page } from '../markup/layout.ts';
import type { Refused } from '../forms/Refused.ts';
import { hiddenToken } from './hiddenToken.ts';
import { guardBox, troubleBox } from './trouble.ts';

export const handOverPlace = '/kollega';

/** Domains as people read them: `@polis.se, @kommun.se`. */
export const domainWords = (domains: readonly string[]): string =>
  domains.map((domain) => `@${domain}`).join(', ');

export interface HandOverForm {
  readonly draft: SuccessorDraft;
  readonly domains: readonly string[];
  readonly refused: Refused | null;
}

/** Whom to ask for what a link does not give. */
export function whoCoordinates({ opened, frame, today }: Visit): string {
  const { contacts, organisations } = opened.directory;
  const there = contacts.filter(
    (each) => each.role === 'coordinator' && isValidOn(each, today) && isAt(each, opened.forum.key),
  );
  // A substitute is asked where there is nobody else.
  const found = there.find(({ id }) => !there.some(({ substitute }) => substitute === id)) ?? there[0];
  const organisation = organisations.find(({ key }) => key === found?.organisation);
  return found === undefined
    ? frame.text.handOver.someCoordinator
    : frame.text.handOver.coordinator(found.functionTitle, organisation?.shortName ?? '');
}

const isAt = ({ forums }: Contact, forum: ForumKey): boolean => forums.length === 0 || forums.includes(forum);

export function handOverPage(visit: Visit, { draft, domains, refused }: HandOverForm): Outgoing {
  const { frame, opened } = visit;
  const { handOver, back, answersFor } = frame.text;
  const main = html`${refused !== null && refused.findings.length === 0 && troubleBox(refused)}
    <p class="soft">${answersFor(opened.organisation.name)}</p>
    <h1>${handOver.title}</h1>
    <p>
      ${domains.length === 0 ? handOver.explainShared(whoCoordinates(visit)) : handOver.explain(domainWords(domains))}
    </p>
    <form method="post" action="${visit.to(handOverPlace)}">
      ${hiddenToken(visit, handOverPlace, refused)} ${refused !== null && guardBox(refused, visit)}
      <div class="field">
        <label for="function">${handOver.functionTitle} <span>${handOver.functionHint}</span></label>
        <input
          type="text"
          id="function"
          name="function"
          maxlength="${lineLimit}"
          required
          value="${draft.functionTitle}"
          autocomplete="organization-title"
        />
      </div>
      <div class="field">
        <label for="mail">${handOver.mail}</label>
        <input
          type="email"
          id="mail"
          name="mail"
          maxlength="${lineLimit}"
          required
          value="${draft.mail}"
          autocomplete="off"
        />
      </div>
      <button>${handOver.send}</button>
    </form>
    <a class="quiet" href="${visit.to('')}">${back}</a>`;
  return page(refused?.status ?? 200, frame, handOver.title, main);
}

export function handedOverPage(visit: Visit): Outgoing {
  const { frame } = visit;
  const { handOver, back } = frame.text;
  const main = html`<div class="good" role="status">
      <h1>${handOver.thanks}</h1>
      <p>${handOver.stillYours}</p>
    </div>
    <a class="quiet" href="${visit.to('')}">${back}</a>`;
  return page(200, frame, handOver.thanks, main);
}

/** Where a colleague asks for it: who speaks for the organisation is the contact's to say. */
export function notHandedOnPage(visit: Visit): Outgoing {
  const { frame } = visit;
  const { handOver, wrong, back } = frame.text;
  const main = html`<h1>${handOver.title}</h1>
    <p>${wrong.notHandedOn}</p>
    <a class="quiet" href="${visit.to('')}">${back}</a>`;
  return page(403, frame, handOver.title, main);
}
