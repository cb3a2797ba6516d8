import { html } from './markup.ts';
import type { Markup } from './markup.ts';
import type { PortalLang } from './portalWords.ts';

/** The frame of every page of the portal. */
export function layout(lang: PortalLang, title: string, top: Markup, main: Markup): string {
  const page = html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/portal/page/portal.css" />
      </head>
      <body>
        <nav class="top">${top}</nav>
        <main>${main}</main>
        <script type="module" src="/portal/page/reset.ts"></script>
        <script type="module" src="/portal/page/tick.ts"></script>
      </body>
    </html>`;
  return page.text;
}
