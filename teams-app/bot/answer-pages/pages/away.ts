import type { Incoming, Outgoing } from '../../http/Route.ts';
import { html, type Markup } from '../markup/html.ts';
import { page, type PageFrame } from '../markup/layout.ts';
import type { FormKind, Refused } from '../forms/Refused.ts';
import { commentField } from './commentField.ts';
import { hidden, hiddenAsSent } from './hiddenToken.ts';
import { short, tooManyPage, unavailablePage } from './short.ts';

type Asked = Pick<Incoming, 'method' | 'url' | 'body'>;

/** The page cannot be shown; what somebody has sent to it stands there, to be sent once more. */
export function awayPage(status: 429 | 503, frame: PageFrame, asked: Asked): Outgoing {
  const { text } = frame;
  const kind = kindOf(asked);
  if (kind === null) return status === 429 ? tooManyPage(frame) : unavailablePage(frame);
  const words = status === 429 ? text.wrong.tooMany : text.sendLater;
  const title = text.notDone[kind];
  return keptPage(frame, asked, { title, words, findings: [], status, token: null });
}

/** What was sent, as a form of its own that needs nothing of the register. */
export function keptPage(frame: PageFrame, asked: Asked, refused: Refused): Outgoing {
  const kind = kindOf(asked);
  if (kind === null) return short(refused.status, frame, { title: refused.title, body: refused.words });
  const form = new URLSearchParams(asked.body);
  const given = (name: string): string => (form.get(name) ?? '').slice(0, 5000);
  const { pathname, search } = asked.url;
  const main = html`<div class="bad" role="alert">
      <h1>${refused.title}</h1>
      <p>${refused.words}</p>
    </div>
    <form method="post" action="${pathname}${search}">
      ${hiddenAsSent(form)} ${fields[kind](given, frame)}
      <button>${frame.text.sendAgainButton}</button>
    </form>`;
  return page(refused.status, frame, refused.title, main);
}

const kinds: ReadonlyMap<string, FormKind> = new Map([
  ['atgard', 'answer'],
  ['amne', 'topic'],
  ['kollega', 'colleague'],
  ['paus', 'pause'],
]);

/** `/svar/‹secret›/atgard/5`; null for what is only shown. */
const kindOf = ({ method, url }: Asked): FormKind | null =>
  method === 'POST' ? (kinds.get(url.pathname.split('/')[3] ?? '') ?? null) : null;

type Given = (name: string) => string;

const line = (name: string, label: string, value: string): Markup =>
  html`<div class="field">
    <label for="${name}">${label}</label>
    <input type="text" id="${name}" name="${name}" value="${value}" autocomplete="off" />
  </div>`;

const fields: Record<FormKind, (given: Given, frame: PageFrame) => Markup> = {
  answer: (given, frame) => {
    const { text } = frame;
    const choice = given('choice');
    const words = (text.choices as Readonly<Record<string, string>>)[choice];
    return html`${hidden('choice', choice)} ${words !== undefined && html`<p><b>${words}</b></p>`}
    ${given('newDate') !== '' && line('newDate', text.newDate, given('newDate'))}
    ${commentField(given('text'), frame)}`;
  },
  topic: (given, { text }) => line('title', text.topic.label, given('title')),
  colleague: (given, { text: { handOver } }) =>
    html`${line('function', handOver.functionTitle, given('function'))}
    ${line('mail', handOver.mail, given('mail'))}`,
  pause: (given, { text: { pause } }) =>
    given('end') === ''
      ? line('until', pause.until, given('until'))
      : html`${hidden('end', given('end'))}
          <p><b>${pause.end}</b></p>`,
};
