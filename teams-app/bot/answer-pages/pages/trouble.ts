import type { Refused } from '../forms/Refused.ts';
import type { Visit } from '../AnswerContext.ts';
import { html, type Markup } from '../markup/html.ts';

/** Why a form was not taken, first on its page. */
export const troubleBox = ({ title, words }: Refused): Markup =>
  html`<div class="bad" role="alert">
    <h2>${title}</h2>
    <p>${words}</p>
  </div>`;

/** The words that may point somebody out, each with its reason, and the way to say that they do not. */
export function guardBox({ findings }: Refused, { frame }: Pick<Visit, 'frame'>): Markup | null {
  const { guard, nobody } = frame.text;
  if (findings.length === 0) return null;
  const stops = findings.some(({ severity }) => severity === 'stops');
  const lines = findings.map(({ kind, words }) => {
    const { why, instead } = guard.reasons[kind];
    return html`<li>${guard.quote(words)} ${why} ${instead}</li>`;
  });
  const asked = findings.map(({ words }) => html`<input type="hidden" name="words" value="${words}" />`);
  return html`<div class="bad" role="alert">
    <h2>${stops ? guard.stops : guard.asks}</h2>
    <ul>
      ${lines}
    </ul>
    ${
      !stops &&
      html`<label class="choice"><input type="checkbox" name="nobody" value="yes" />${nobody}</label>${asked}`
    }
  </div>`;
}
