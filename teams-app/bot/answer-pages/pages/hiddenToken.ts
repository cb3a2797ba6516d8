import type { Visit } from '../AnswerContext.ts';
import { newFormToken } from '../formToken.ts';
import { html, type Markup } from '../markup/html.ts';

export function hiddenToken({ secret }: Visit, place: string): Markup {
  const { nonce, proof } = newFormToken(secret, place);
  return html`<input type="hidden" name="nonce" value="${nonce}" />
    <input type="hidden" name="proof" value="${proof}" />`;
}
