import {
  makeByLink,
  type LinkAnswer,
} from '@samverkansrummet/shared/lib-commonjs/application/answer-links/answerByLink.js';
import { makeTextGuard } from '@samverkansrummet/shared/lib-commonjs/application/guard/makeTextGuard.js';
import type { CommandRefusal } from '@samverkansrummet/shared/lib-commonjs/application/meetings/CommandRefusal.js';
import { makePromisesByLink } from '@samverkansrummet/shared/lib-commonjs/application/answer-links/promisesByLink.js';
import type { ActionWithHistory } from '@samverkansrummet/shared/lib-commonjs/application/ports/ActionRegister.js';
import type { ActionId } from '@samverkansrummet/shared/lib-commonjs/domain/action/action.js';
import { parseLocalDate } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/localDate.js';
import { failure, success, type Result } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/result.js';
import { momentText } from '@samverkansrummet/shared/lib-commonjs/ui/text/dates.js';
import type { Outgoing } from '../http/Route.ts';
import type { Visit } from './AnswerContext.ts';
import {
  answerPage,
  choices,
  emptyDraft,
  placeOf,
  type AnswerDraft,
  type Choice,
} from './pages/answerForm.ts';
import { receiptPage } from './pages/receipt.ts';
import { awayPage } from './pages/away.ts';
import { notFoundPage } from './pages/short.ts';
import { postedForm } from './forms/postedForm.ts';
import { refusedBy, refusedFor, type Refused } from './forms/Refused.ts';

const asker = (visit: Visit) => makeByLink(visit.setup.ports, makeTextGuard({ asks: true }));

/** A number of the register out of the address; null for anything else. */
function idIn({ incoming }: Visit): ActionId | null {
  const text = incoming.parameters['action'] ?? '';
  return /^[1-9]\d{0,8}$/u.test(text) ? (Number(text) as ActionId) : null;
}

async function opened(visit: Visit): Promise<ActionWithHistory | Outgoing> {
  const id = idIn(visit);
  if (id === null) return notFoundPage(visit);
  const found = await asker(visit).open(visit.opened, id);
  return found.ok ? found.value : pageOf(found.error, visit);
}

const pageOf = (refusal: CommandRefusal, visit: Visit): Outgoing =>
  refusal.kind === 'not-found' ? notFoundPage(visit) : awayPage(503, visit.frame, visit.incoming);

/** When the promises are taken up next, in words. */
async function meetingText(visit: Visit): Promise<string | null> {
  const here = await makePromisesByLink(visit.setup.ports).here(visit.opened);
  const meeting = here.ok ? here.value.meeting : null;
  return meeting === null ? null : momentText(meeting.startsAt, visit.frame.language, visit.today);
}

export async function showAnswer(visit: Visit): Promise<Outgoing> {
  const [found, meeting] = await Promise.all([opened(visit), meetingText(visit)]);
  if ('status' in found) return found;
  return answerPage(visit, { found, meeting, draft: emptyDraft, refused: null });
}

/** Takes a sent form; a taken one leads on to its receipt, so that reloading sends nothing again. */
export async function takeAnswer(visit: Visit): Promise<Outgoing> {
  const found = await opened(visit);
  if ('status' in found) return found;
  const place = placeOf(found.action.id);
  const taken = await take(visit, found, place);
  if (taken.ok) return { status: 303, headers: { location: visit.to(`${place}/tack`) } };
  const form = new URLSearchParams(visit.incoming.body);
  const meeting = await meetingText(visit);
  return answerPage(visit, { found, meeting, draft: draftIn(form), refused: taken.error });
}

const draftIn = (form: URLSearchParams): AnswerDraft => ({
  choice: form.get('choice') ?? '',
  newDate: form.get('newDate') ?? '',
  text: (form.get('text') ?? '').slice(0, 5000),
});

async function take(
  visit: Visit,
  { action }: ActionWithHistory,
  place: string,
): Promise<Result<void, Refused>> {
  const { text } = visit.frame;
  const form = postedForm(visit, place);
  const no = (words: string) => failure(refusedFor(words, 'answer', text));
  if (form === null) return no(text.wrong.oldForm);
  const draft = draftIn(new URLSearchParams(visit.incoming.body));
  const lack = lackOf(draft);
  if (lack !== null) return no(text.wrong[lack]);
  const said = saidIn(draft);
  if (!said.ok) return failure(refusedBy(said.error, 'answer', text, form.token));
  const byLink = makeByLink(visit.setup.ports, form.guard);
  const answered = await byLink.answer(visit.opened, action.id, said.value, form.operation);
  return answered.ok ? success(undefined) : failure(refusedBy(answered.error, 'answer', text, form.token));
}

/** A date asked for says more than being late; words alone are a comment. */
function saidIn({ choice, newDate, text }: AnswerDraft): Result<LinkAnswer, CommandRefusal> {
  const kind = choices.find((each) => each === choice) ?? 'comment';
  if (newDate === '') return success({ kind, text });
  // Further away than any calendar of ours, which a typed date can be.
  if (/^\d{4,6}-\d\d-\d\d$/u.test(newDate) && Number.parseInt(newDate, 10) > 2199)
    return failure({ kind: 'date-too-far' });
  const date = parseLocalDate(newDate);
  return date.ok ? success({ kind: 'request-date', text, newDate: date.value }) : date;
}

/** What a form lacks before it can be an answer; nothing that was filled in is left out without a word. */
function lackOf({ choice, newDate, text }: AnswerDraft): Lack | null {
  const known = choices.includes(choice as Choice);
  if (newDate !== '' && choice !== 'late') return 'dateWithoutChoice';
  if (!known && (choice !== '' || text.trim() === '')) return 'nothingChosen';
  return choice === 'request-change' && text.trim() === '' ? 'changeWhat' : null;
}

type Lack = 'dateWithoutChoice' | 'nothingChosen' | 'changeWhat';

/** What was said last for the organisation, and what else waits. */
export async function showReceipt(visit: Visit): Promise<Outgoing> {
  const [found, here] = await Promise.all([
    opened(visit),
    makePromisesByLink(visit.setup.ports).here(visit.opened),
  ]);
  if ('status' in found) return found;
  return here.ok ? receiptPage(visit, found, here.value) : awayPage(503, visit.frame, visit.incoming);
}
