import type { Language } from '@samverkansrummet/shared/lib-commonjs/ui/text/language.js';
import { html, type Markup } from '../markup/html.ts';

/** A plain mail as a document of its own. */
export const mailMarkup = (language: Language, body: Markup): string =>
  html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
      </head>
      <body>
        ${body}
      </body>
    </html>`.text;
