import { createHash } from 'node:crypto';
import type { AnswerPagesText } from '@samverkansrummet/shared/lib-commonjs/ui/text/answerPagesText.js';
import type { Language } from '@samverkansrummet/shared/lib-commonjs/ui/text/language.js';
import type { Outgoing } from '../../http/Route.ts';
import { html, Markup } from './html.ts';
import { style } from './style.ts';

export interface PageFrame {
  readonly language: Language;
  readonly text: AnswerPagesText;
  /** Demo data: told on every page. */
  readonly example: boolean;
  /** The same page in the other language; null where a form has been sent. */
  readonly other: { readonly href: string; readonly label: string; readonly language: Language } | null;
}

const styleSum = createHash('sha256').update(style).digest('base64');

/** In one piece: a blank within it would change its sum, and the browser would leave it out. */
const styleElement = new Markup(`<style>${style}</style>`);

/** No script, nothing from elsewhere, the one style sheet by its sum, and forms to the service itself alone. */
const contentPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${styleSum}'`,
  'img-src data:',
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What is over in a while. */
const passes = [429, 503];

/** One of the service's pages. */
export function page(status: number, frame: PageFrame, title: string, main: Markup): Outgoing {
  const { language, text, example, other } = frame;
  const markup = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <title>${title} - ${text.product}</title>
        <link rel="icon" href="data:," />
        ${styleElement}
      </head>
      <body>
        <header><b>${text.product}</b>${example && html`<span>${text.example}</span>`}</header>
        <main>${main}</main>
        <footer>
          ${
            other !== null &&
            html`<a class="quiet" href="${other.href}" hreflang="${other.language}" lang="${other.language}"
              >${other.label}</a
            >`
          }
        </footer>
      </body>
    </html>`;
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentPolicy,
      ...(passes.includes(status) && { 'retry-after': '60' }),
    },
    body: markup.text,
  };
}
