import type { Outgoing } from '../../http/Route.ts';
import type { Visit } from '../AnswerContext.ts';
import { html } from '../markup/html.ts';
import { page, type PageFrame } from '../markup/layout.ts';

export const short = (
  status: number,
  frame: PageFrame,
  words: { readonly title: string; readonly body: string },
): Outgoing =>
  page(
    status,
    frame,
    words.title,
    html`<h1>${words.title}</h1>
      <p>${words.body}</p>`,
  );

/** The same for every link that leads nowhere, whatever is wrong with it. */
export const closedPage = (frame: PageFrame): Outgoing => short(404, frame, frame.text.closed);

export const unavailablePage = (frame: PageFrame): Outgoing => short(503, frame, frame.text.unavailable);

export const tooManyPage = (frame: PageFrame): Outgoing =>
  short(429, frame, { title: frame.text.unavailable.title, body: frame.text.wrong.tooMany });

export function notFoundPage({ frame, to }: Visit): Outgoing {
  const { title, body } = frame.text.notFound;
  const back = html`<p><a class="quiet" href="${to('')}">${frame.text.back}</a></p>`;
  return page(
    404,
    frame,
    title,
    html`<h1>${title}</h1>
      <p>${body}</p>
      ${back}`,
  );
}
