import type { Visit } from '../AnswerContext.ts';
import { newFormToken } from '../forms/formToken.ts';
import { html, type Markup } from '../markup/html.ts';
import type { Refused } from '../forms/Refused.ts';

/** A form's own name; where the same form is to be sent once more, what it was sent with out of sight. */
export function hiddenToken({ secret, incoming }: Visit, place: string, refused: Refused | null): Markup {
  if (refused?.token != null) return hiddenAsSent(new URLSearchParams(incoming.body));
  const { nonce, proof } = newFormToken(secret, place);
  return html`${hidden('nonce', nonce)} ${hidden('proof', proof)}`;
}

/** Its name, and which words the sender has said point nobody out. */
export const hiddenAsSent = (form: URLSearchParams): Markup =>
  html`${['nonce', 'proof', 'words', 'nobody'].flatMap((name) =>
    form.getAll(name).map((value) => hidden(name, value)),
  )}`;

export const hidden = (name: string, value: string): Markup =>
  html`<input type="hidden" name="${name}" value="${value}" />`;
