import type { ServerResponse } from 'node:http';
import { escapeText } from '../http/escapeText.ts';

const words = {
  sv: {
    noScript: 'Sidan behöver JavaScript.',
    403: ['Du har inte åtkomst', 'Den här personen får inte öppna webbplatsen.'],
    404: ['Sidan finns inte', 'Det finns ingen webbplats på den här adressen.'],
    503: ['Webbdelarna är inte byggda', 'Kör npx gulp bundle --ship och npx gulp package-solution --ship.'],
  },
  en: {
    noScript: 'The page needs JavaScript.',
    403: ['You have no access', 'This person may not open the site.'],
    404: ['The page does not exist', 'There is no site at this address.'],
    503: ['The web parts are not built', 'Run npx gulp bundle --ship and npx gulp package-solution --ship.'],
  },
} as const;

type Lang = keyof typeof words;

/**
 * Nothing from elsewhere. Microsoft's loader compiles its module loader out of a text, and it and Fluent write
 * their styles into the page.
 */
const POLICY =
  "default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
  "font-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; " +
  "frame-src 'none'; worker-src 'none'";

function send(response: ServerResponse, status: number, page: string): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': Buffer.byteLength(page),
    'content-security-policy': POLICY,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  response.end(page);
}

const head = (lang: Lang, title: string): string => `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/_page/sharepoint-page/page/page.css">
</head>
`;

interface PageFacts {
  readonly site: { readonly title: string };
  readonly [more: string]: unknown;
}

const scripts = {
  page: `<script src="/_page/npm/@microsoft/sp-loader/dist/sp-loader-assembly_en-us.js"></script>
<script type="module" src="/_page/sharepoint-page/page/main.ts"></script>`,
  list: '<script type="module" src="/_page/sharepoint-page/page/list/listMain.ts"></script>',
} as const;

/** A page without its content: facts for its scripts, and the scripts; a site page has Microsoft's loader first. */
export function pageShell(
  response: ServerResponse,
  kind: keyof typeof scripts,
  lang: Lang,
  facts: PageFacts,
): void {
  const json = JSON.stringify(facts).replaceAll('<', '\\u003c');
  send(
    response,
    200,
    `${head(lang, facts.site.title)}<body>
<noscript>${words[lang].noScript}</noscript>
<script type="application/json" id="facts">${json}</script>
${scripts[kind]}
</body>
</html>
`,
  );
}

/** What a person meets who may not open the page, or when there is none. */
export function refusalPage(response: ServerResponse, status: 403 | 404 | 503, lang: Lang): void {
  const [title, text] = words[lang][status];
  send(
    response,
    status,
    `${head(lang, title)}<body><main class="refusal"><h1>${title}</h1><p>${text}</p></main></body></html>\n`,
  );
}
