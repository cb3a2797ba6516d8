import type { CommandRefusal } from '../../../../application/meetings/CommandRefusal';
import type { FillIn, NewPromise } from '../../../../application/meetings/MeetingSession';
import { textLimits } from '../../../../application/textLimits';
import type { Action } from '../../../../domain/action/action';
import { readDueDate } from '../../../../domain/action/dueDate';
import { checkTitle } from '../../../../domain/kernel/checkTitle';
import type { CauseId } from '../../../../domain/cause/cause';
import type { LocalDate } from '../../../../domain/kernel/localDate';
import { failure, success, type Result } from '../../../../domain/kernel/result';
import type { OrganisationKey } from '../../../../domain/organisation/organisation';
import type { ProblemId } from '../../../../domain/situation/problem';

/** A promise as it is being typed; nothing in it is lost before it is saved. */
export interface PromiseForm {
  readonly title: string;
  readonly organisation: OrganisationKey | null;
  readonly due: string;
  readonly functionTitle: string;
  readonly effect: string;
  readonly direct: boolean;
  readonly problem: ProblemId | null;
  readonly causes: readonly CauseId[];
}

/** How long a promise may be; the rest belongs in its description. */
export const promiseLimit = textLimits.title;

export const emptyPromise: PromiseForm = {
  title: '',
  organisation: null,
  due: '',
  functionTitle: '',
  effect: '',
  direct: false,
  problem: null,
  causes: [],
};

/** What can be filled in later. */
export type Extra = 'due' | 'cause' | 'functionTitle' | 'effect';

/** What would be saved unseen if its field were not shown. */
export const filledIn = ({ due, functionTitle, effect, problem }: PromiseForm): readonly Extra[] => {
  const filled = {
    due: due !== '',
    cause: problem !== null,
    functionTitle: functionTitle !== '',
    effect: effect !== '',
  };
  return (Object.keys(filled) as Extra[]).filter((extra) => filled[extra]);
};

export const formOf = (action: Action): PromiseForm => ({
  title: action.title,
  organisation: action.organisation,
  due: action.dueDate ?? '',
  functionTitle: action.functionTitle,
  effect: action.expectedEffect,
  direct: action.direct,
  problem: action.problem,
  causes: action.causes,
});

const readDue = (due: string, today: LocalDate): Result<LocalDate | null, CommandRefusal> =>
  due === '' ? success(null) : readDueDate(due, today);

const sayable = (form: PromiseForm) => ({
  title: form.title,
  functionTitle: form.functionTitle,
  expectedEffect: form.effect,
  direct: form.direct,
  problem: form.problem,
  causes: form.causes,
});

/** What is asked for at once; the rest may stay empty (F4). */
export function readPromise(form: PromiseForm, today: LocalDate): Result<NewPromise, CommandRefusal> {
  const title = checkTitle(form.title);
  if (!title.ok) return title;
  if (form.organisation === null) return failure({ kind: 'organisation-missing' });
  const due = readDue(form.due, today);
  return due.ok ? success({ ...sayable(form), organisation: form.organisation, dueDate: due.value }) : due;
}

/** Only what differs from the action as it was when the form was opened. */
export function readFillIn(
  form: PromiseForm,
  openedAs: Action,
  today: LocalDate,
): Result<FillIn, CommandRefusal> {
  // A date that stands is not judged again: it may have passed by now.
  const due = form.due === (openedAs.dueDate ?? '') ? success(openedAs.dueDate) : readDue(form.due, today);
  if (!due.ok) return due;
  const organisation = form.organisation ?? openedAs.organisation;
  const wanted = { ...sayable(form), organisation, dueDate: due.value };
  const changed = Object.entries(wanted).filter(
    ([name, value]) => String(value) !== String(openedAs[name as keyof typeof wanted]),
  );
  return success(Object.fromEntries(changed));
}
