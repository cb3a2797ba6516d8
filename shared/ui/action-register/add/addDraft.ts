import type { CommandRefusal } from '../../../application/meetings/CommandRefusal';
import type { NewPromise } from '../../../application/meetings/MeetingSession';
import { readDueDate } from '../../../domain/action/dueDate';
import { checkTitle } from '../../../domain/kernel/checkTitle';
import type { LocalDate } from '../../../domain/kernel/localDate';
import { failure, success, type Result } from '../../../domain/kernel/result';
import type { OrganisationKey } from '../../../domain/organisation/organisation';
import type { ProblemId } from '../../../domain/situation/problem';
import { causesIn } from '../item/factsDraft';

/** A new action as it is being typed. */
export interface AddDraft {
  readonly title: string;
  readonly organisation: string;
  readonly due: string;
  readonly problem: string;
  /** Ids with a space between. */
  readonly causes: string;
  /** '1' for a direktåtgärd. */
  readonly direct: string;
}

export const emptyDraft: AddDraft = {
  title: '',
  organisation: '',
  due: '',
  problem: '',
  causes: '',
  direct: '',
};

/** Only what was chosen: the record of who made the action names no field that was left alone. */
const chainIn = ({
  problem,
  causes,
  direct,
}: AddDraft): Pick<NewPromise, 'problem' | 'causes' | 'direct'> => ({
  ...(problem === '' ? {} : { problem: Number(problem) as ProblemId }),
  ...(causes === '' ? {} : { causes: causesIn(causes) }),
  ...(direct === '' ? {} : { direct: true }),
});

/** What and which organisation; a date and what it acts on may wait (F4). */
export function readDraft(draft: AddDraft, today: LocalDate): Result<NewPromise, CommandRefusal> {
  const title = checkTitle(draft.title);
  if (!title.ok) return title;
  if (draft.organisation === '') return failure({ kind: 'organisation-missing' });
  const organisation = draft.organisation as OrganisationKey;
  const promise = { title: title.value, organisation, ...chainIn(draft) };
  if (draft.due === '') return success(promise);
  const due = readDueDate(draft.due, today);
  return due.ok ? success({ ...promise, dueDate: due.value }) : due;
}
