import {
  colleagueDomains,
  makePrepareByLink,
  type HandedOver,
  type HandOverRefusal,
} from '@samverkansrummet/shared/lib-commonjs/application/answer-links/prepareByLink.js';
import { dayText } from '@samverkansrummet/shared/lib-commonjs/ui/text/dates.js';
import type { Outgoing } from '../http/Route.ts';
import type { Visit } from './AnswerContext.ts';
import type { LinkMail } from './LinkPost.ts';
import { html } from './markup/html.ts';
import { domainWords, handedOverPage, handOverPage, handOverPlace } from './pages/handOver.ts';
import { postedForm } from './postedForm.ts';
import type { FormToken } from './formToken.ts';
import { notDoneNow, refusedBy, refusedFor, type Refused } from './Refused.ts';

const noDraft = { functionTitle: '', mail: '' };

export const showHandOver = (visit: Visit): Promise<Outgoing> => {
  const domains = colleagueDomains(visit.opened, visit.setup.ports);
  return Promise.resolve(handOverPage(visit, { draft: noDraft, domains, refused: null }));
};

export const showHandedOver = (visit: Visit): Promise<Outgoing> => Promise.resolve(handedOverPage(visit));

/** Makes a colleague's own link and sends it; the one who hands over never sees it. */
export async function takeHandOver(visit: Visit): Promise<Outgoing> {
  const { ports, post } = visit.setup;
  const { text } = visit.frame;
  const fields = new URLSearchParams(visit.incoming.body);
  const given = (name: string): string => (fields.get(name) ?? '').slice(0, 500);
  const draft = { functionTitle: given('function'), mail: given('mail') };
  const again = (refused: Refused): Outgoing =>
    handOverPage(visit, { draft, domains: colleagueDomains(visit.opened, ports), refused });
  const form = postedForm(visit, handOverPlace);
  if (form === null) return again(refusedFor(text.wrong.oldForm, 'colleague', text));
  const made = await makePrepareByLink(ports, form.guard).handOver(visit.opened, draft);
  if (!made.ok) return again(wordsFor(made.error, visit, form.token));
  const sent = await post(mailFor(visit, made.value));
  return sent
    ? { status: 303, headers: { location: visit.to(`${handOverPlace}/tack`) } }
    : again(refusedFor(text.wrong.notSent, 'colleague', text));
}

function wordsFor(refusal: HandOverRefusal, { frame }: Visit, token: FormToken): Refused {
  const { text } = frame;
  const no = (words: string): Refused => refusedFor(words, 'colleague', text);
  if (refusal.kind === 'foreign-mail') return no(text.wrong.foreignMail(domainWords(refusal.domains)));
  if (refusal.kind === 'contact-may-not-answer')
    return no(text.refusals['only-coordinator']({ kind: 'only-coordinator' }));
  // Without an answer there may be a link, but nobody has been sent it.
  const told = refusedBy(refusal, 'colleague', text, token);
  return told.status === 422 ? told : notDoneNow('colleague', text, token);
}

function mailFor({ frame, opened, setup }: Visit, { mail, secret }: HandedOver): LinkMail {
  const { handOver } = frame.text;
  const { organisation, forum, signature, link } = opened;
  const address = `${setup.publicOrigin}/svar/${secret}`;
  const until = dayText(link.validThrough, frame.language);
  const body = html`<p>${handOver.greeting}</p>
    <p>${handOver.body(signature, organisation.name, forum.name)}</p>
    <p><a href="${address}">${handOver.open}</a></p>
    <p>${handOver.validThrough(until)}</p>`;
  return { to: mail, subject: handOver.subject(organisation.shortName, forum.name), html: body.text };
}
