import { html, type Markup } from '../../answer-pages/markup/html.ts';
import type { Letter, LetterLine, LetterSection } from './Letter.ts';
import { oneLine } from './letterText.ts';

const body = 'margin:0;padding:16px;background:#ffffff;color:#242424';
const frame = "max-width:600px;overflow-wrap:anywhere;font:16px/1.5 'Segoe UI',Arial,sans-serif";
const quiet = 'margin:0;color:#424242';
const small = 'margin:0 0 8px;color:#424242;font-size:14px';
const button =
  'display:inline-block;padding:12px 20px;border-radius:4px;background:#464775;color:#ffffff;font-weight:600;text-decoration:none';

/** A mail is read by programs that know no style sheets, so each element has its own; nothing is fetched from anywhere. */
export const letterHtml = (letter: Letter): string =>
  html`<!doctype html>
    <html lang="${letter.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${letter.subject}</title>
      </head>
      <body style="${body}">
        <div style="${frame}">
          <p style="${quiet}"><b>${letter.sender}</b></p>
          <p>${letter.greeting}</p>
          ${letter.sections.map(sectionOf)}
          ${letter.everything.map(({ href, label }) => html`<p><a href="${href}">${label}</a></p>`)}
          ${
            letter.other !== null &&
            html`<p>
              <a
                href="${letter.other.href}"
                hreflang="${letter.other.language}"
                lang="${letter.other.language}"
                >${letter.other.label}</a
              >
            </p>`
          }
          <hr style="border:0;border-top:1px solid #d1d1d1" />
          ${letter.foot.map((line) => html`<p style="${small}">${oneLine(line)}</p>`)}
          ${
            letter.pause !== null &&
            html`<p style="${small}"><a href="${letter.pause.href}">${letter.pause.label}</a></p>`
          }
        </div>
      </body>
    </html>`.text;

const sectionOf = ({ heading, intro, lines }: LetterSection): Markup =>
  html`<h2 style="font-size:20px;margin:24px 0 8px">${heading}</h2>
    ${intro !== '' && html`<p>${oneLine(intro)}</p>`}
    <ul style="margin:0;padding:0;list-style:none">
      ${lines.map(lineOf)}
    </ul>`;

const lineOf = ({ title, facts, link }: LetterLine): Markup =>
  html`<li style="margin:0 0 16px;padding:12px 0 0;border-top:1px solid #e0e0e0">
    <p style="margin:0"><b>${oneLine(title)}</b></p>
    ${facts.map((fact) => html`<p style="${quiet}">${oneLine(fact)}</p>`)}
    ${
      link !== null &&
      html`<p style="margin:8px 0 0">
        <a href="${link.href}" style="${button}" aria-label="${link.label}: ${oneLine(title)}"
          >${link.label}</a
        >
      </p>`
    }
  </li>`;
