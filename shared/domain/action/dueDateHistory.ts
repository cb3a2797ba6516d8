import type { Instant } from '../kernel/id';
import type { LocalDate } from '../kernel/localDate';
import type { OrganisationKey } from '../organisation/organisation';
import type { ActionId } from './action';
import type { AnswerId } from './answer';
import type { Heard } from './whoSpeaks';

/** One change of a due date: from what, to what, who and why (F12). */
export interface DueDateChange {
  readonly answer: AnswerId;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  /** The function that made the change. */
  readonly by: string;
  readonly organisation: OrganisationKey;
  readonly why: string;
  readonly at: Instant;
  /** The request it met, where an organisation had asked for that very date. */
  readonly askedFor: Heard | null;
}

/** The changes that coordinators have made, oldest first; the action itself keeps the first date. */
export const dueDateHistory = (action: ActionId, answers: readonly Heard[]): readonly DueDateChange[] =>
  answers
    .filter((answer) => answer.action === action)
    .sort((one, other) => one.id - other.id)
    .flatMap((answer, index, own) => changeIn(answer, own.slice(0, index)));

function changeIn(answer: Heard, earlier: readonly Heard[]): readonly DueDateChange[] {
  if (answer.kind !== 'edit' || answer.voice.kind !== 'speaks' || !changesDate(answer)) return [];
  const { organisation, functionTitle } = answer.voice;
  const askedFor = earlier.findLast((request) => asksFor(request, answer.newDate)) ?? null;
  return [
    {
      answer: answer.id,
      from: answer.oldDate,
      to: answer.newDate,
      by: functionTitle,
      organisation,
      why: answer.text,
      at: answer.at,
      askedFor,
    },
  ];
}

const changesDate = (answer: Heard): boolean =>
  (answer.newDate !== null || answer.changedFields.includes('dueDate')) && answer.newDate !== answer.oldDate;

const asksFor = (request: Heard, date: LocalDate | null): boolean =>
  request.kind !== 'edit' &&
  request.voice.kind === 'speaks' &&
  request.newDate !== null &&
  request.newDate === date;
