import type { HandedOver } from '@samverkansrummet/shared/lib-commonjs/application/answer-links/prepareByLink.js';
import { linkMailName } from '@samverkansrummet/shared/lib-commonjs/domain/answer-link/answerLink.js';
import { dayText } from '@samverkansrummet/shared/lib-commonjs/ui/text/dates.js';
import type { Visit } from '../AnswerContext.ts';
import type { LinkMail } from '../LinkPost.ts';
import { html } from '../markup/html.ts';
import { mailMarkup } from './mailMarkup.ts';

/** A colleague's own link, in the language of whoever hands over. */
export function colleagueMail({ frame, opened, setup }: Visit, { mail, secret }: HandedOver): LinkMail {
  const { text, language } = frame;
  const { handOver } = text;
  const { organisation, forum, signature, link } = opened;
  const address = `${setup.publicOrigin}/svar/${secret}?sprak=${language}`;
  const body = handOver.body(signature, organisation.name, forum.name);
  const until = handOver.validThrough(dayText(link.validThrough, language));
  const markup = html`<p>${handOver.greeting}</p>
    <p>${body}</p>
    <p><a href="${address}">${handOver.open}</a></p>
    <p>${until}</p>`;
  return {
    name: linkMailName({ hash: setup.ports.secrets.hashOf(secret) }),
    ...{ to: mail, language, sender: forum.name },
    subject: handOver.subject(organisation.shortName, forum.name),
    text: [handOver.greeting, body, `${handOver.open}: ${address}`, until].join('\n\n'),
    html: mailMarkup(language, markup),
  };
}
