import { escapeText } from '../http/escapeText.ts';
import type { SentMail } from '../mail/outbox.ts';
import { layout } from './layout.ts';
import { html } from './markup.ts';
import type { Markup } from './markup.ts';
import { portalWords } from './portalWords.ts';
import type { PortalLang, PortalWords } from './portalWords.ts';

/** The body stands in a frame without rights, except that its links open in a window of their own. */
function bodyOf({ contentType, body, subject }: SentMail): Markup {
  const content = contentType === 'HTML' ? body : `<pre>${escapeText(body)}</pre>`;
  const page = `<base target="_blank">${content}`;
  return html`<iframe
    class="mail-body"
    title="${subject}"
    sandbox="allow-popups allow-popups-to-escape-sandbox"
    srcdoc="${page}"
  ></iframe>`;
}

function card(words: PortalWords, mail: SentMail): Markup {
  return html`<article class="card">
    <h2>${mail.subject}</h2>
    <dl>
      <dt>${words.from}</dt>
      <dd>${mail.from}</dd>
      <dt>${words.to}</dt>
      <dd>${mail.to.join(', ')}</dd>
    </dl>
    <p><time datetime="${mail.at}">${mail.at}</time></p>
    ${bodyOf(mail)}
  </article>`;
}

/** What the product would have sent, latest first. */
export function mailPage(lang: PortalLang, mails: readonly SentMail[]): string {
  const words = portalWords(lang);
  const cards = mails.toReversed().map((mail) => card(words, mail));
  const main = html`<h1>${words.mail}</h1>
    <p>${words.mailIntro}</p>
    ${cards.length === 0 ? html`<section class="card"><p>${words.noMail}</p></section>` : cards}`;
  return layout(lang, words.mail, html`<a href="/?lang=${lang}">${words.home}</a>`, main);
}
