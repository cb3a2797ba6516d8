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

/** What a mail program shows when it is asked to, of a mail that came as a whole. */
function restOf(words: PortalWords, { text, headers, attachments = [] }: SentMail): readonly Markup[] {
  const listed = Object.entries(headers ?? {}).map(([name, value]) => `${name}: ${value}`);
  const parts: readonly (readonly [string, string])[] = [
    ...(text === undefined ? [] : [[words.textPart, text] as const]),
    ...attachments.map(({ name, content }) => [`${words.attached} ${name}`, content] as const),
    ...(listed.length === 0 ? [] : [[words.mailHeaders, listed.join('\n')] as const]),
  ];
  return parts.map(
    ([name, content]) =>
      html`<details>
        <summary>${name}</summary>
        <pre class="mail-part" tabindex="0">${content}</pre>
      </details>`,
  );
}

const momentOf = (at: string, lang: PortalLang): string =>
  new Date(at).toLocaleString(lang === 'sv' ? 'sv-SE' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Stockholm',
  });

function card(lang: PortalLang, mail: SentMail): Markup {
  const words = portalWords(lang);
  return html`<article class="card">
    <h2>${mail.subject}</h2>
    <dl>
      <dt>${words.from}</dt>
      <dd>${mail.from}</dd>
      <dt>${words.to}</dt>
      <dd>${mail.to.join(', ')}</dd>
      ${(mail.returned ?? []).map(
        (address) =>
          html`<dt>${words.returned}</dt>
            <dd>${address}</dd>`,
      )}
    </dl>
    <p><time datetime="${mail.at}">${momentOf(mail.at, lang)}</time></p>
    ${bodyOf(mail)} ${restOf(words, mail)}
  </article>`;
}

/** What the product would have sent, latest first. */
export function mailPage(lang: PortalLang, mails: readonly SentMail[]): string {
  const words = portalWords(lang);
  const cards = mails.toReversed().map((mail) => card(lang, mail));
  const main = html`<h1>${words.mail}</h1>
    <p>${words.mailIntro}</p>
    ${cards.length === 0 ? html`<section class="card"><p>${words.noMail}</p></section>` : cards}`;
  return layout(lang, words.mail, html`<a href="/?lang=${lang}">${words.home}</a>`, main);
}
