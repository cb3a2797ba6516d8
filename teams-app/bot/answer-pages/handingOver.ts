import {
  colleagueDomains,
  makePrepareByLink,
  type HandOverRefusal,
} from '@samverkansrummet/shared/lib-commonjs/application/answer-links/prepareByLink.js';
import { mayHandOn } from '@samverkansrummet/shared/lib-commonjs/domain/answer-link/answerLink.js';
import type { SuccessorDraft } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/replaceContact.js';
import type { Outgoing } from '../http/Route.ts';
import type { Visit } from './AnswerContext.ts';
import { colleagueMail } from './mails/colleagueMail.ts';
import {
  domainWords,
  handedOverPage,
  handOverPage,
  handOverPlace,
  notHandedOnPage,
  whoCoordinates,
} from './pages/handOver.ts';
import { postedForm, type PostedForm } from './forms/postedForm.ts';
import type { FormToken } from './forms/formToken.ts';
import { notDoneNow, refusedBy, refusedFor, unsure, type Refused } from './forms/Refused.ts';

const noDraft = { functionTitle: '', mail: '' };

export const showHandOver = (visit: Visit): Promise<Outgoing> =>
  Promise.resolve(
    mayHandOn(visit.opened.link, visit.opened.contact)
      ? formPage(visit, noDraft, null)
      : notHandedOnPage(visit),
  );

export const showHandedOver = (visit: Visit): Promise<Outgoing> => Promise.resolve(handedOverPage(visit));

const formPage = (visit: Visit, draft: SuccessorDraft, refused: Refused | null): Outgoing =>
  handOverPage(visit, { draft, domains: colleagueDomains(visit.opened, visit.setup.ports), refused });

/** Makes a colleague's own link and sends it; the one who hands over never sees it. */
export async function takeHandOver(visit: Visit): Promise<Outgoing> {
  if (!mayHandOn(visit.opened.link, visit.opened.contact)) return notHandedOnPage(visit);
  const { text } = visit.frame;
  const fields = new URLSearchParams(visit.incoming.body);
  const given = (name: string): string => (fields.get(name) ?? '').slice(0, 500);
  const draft = { functionTitle: given('function'), mail: given('mail') };
  const no = (words: string): Refused => refusedFor(words, 'colleague', text);
  const form = postedForm(visit, handOverPlace);
  if (form === null) return formPage(visit, draft, no(text.wrong.oldForm));
  const giveBack = visit.mayHandOver(visit.opened, visit.today);
  if (giveBack === null) return formPage(visit, draft, no(text.wrong.handOversToday));
  const refused = await send(visit, draft, form);
  if (refused === null) return { status: 303, headers: { location: visit.to(`${handOverPlace}/tack`) } };
  if (refused.title === text.notDone.colleague) giveBack();
  return formPage(visit, draft, refused);
}

/** Null once the mail has gone. */
async function send(visit: Visit, draft: SuccessorDraft, form: PostedForm): Promise<Refused | null> {
  const { text } = visit.frame;
  const { ports, post } = visit.setup;
  const made = await makePrepareByLink(ports, form.guard).handOver(visit.opened, draft, form.operation);
  if (!made.ok) return wordsFor(made.error, visit, form.token);
  const sent = await post(colleagueMail(visit, made.value));
  if (sent === 'sent') return null;
  return sent === 'unsure'
    ? unsure('colleague', text, form.token)
    : refusedFor(text.wrong.notSent, 'colleague', text);
}

function wordsFor(refusal: HandOverRefusal, visit: Visit, token: FormToken): Refused {
  const { text } = visit.frame;
  const no = (words: string): Refused => refusedFor(words, 'colleague', text);
  if (refusal.kind === 'foreign-mail')
    return no(
      refusal.domains.length === 0
        ? text.wrong.noContact(whoCoordinates(visit))
        : text.wrong.foreignMail(domainWords(refusal.domains)),
    );
  if (refusal.kind === 'text-missing') return no(text.wrong.noFunction);
  if (refusal.kind === 'not-handed-on') return no(text.wrong.notHandedOn);
  if (refusal.kind === 'enough-today') return no(text.wrong.handOversToday);
  if (refusal.kind === 'contact-may-not-answer')
    return no(text.refusals['only-coordinator']({ kind: 'only-coordinator' }));
  // Without an answer there may be a link, but nobody has been sent it.
  const told = refusedBy(refusal, 'colleague', text, token);
  return told.status === 422 ? told : notDoneNow('colleague', text, token);
}
