import type { CommandRefusal } from '../../../application/meetings/CommandRefusal';
import type { NewPromise } from '../../../application/meetings/MeetingSession';
import { readDueDate } from '../../../domain/action/dueDate';
import { checkTitle } from '../../../domain/kernel/checkTitle';
import type { LocalDate } from '../../../domain/kernel/localDate';
import { failure, success, type Result } from '../../../domain/kernel/result';
import type { OrganisationKey } from '../../../domain/organisation/organisation';

/** A new action as it is being typed. */
export interface AddDraft {
  readonly title: string;
  readonly organisation: string;
  readonly due: string;
}

export const emptyDraft: AddDraft = { title: '', organisation: '', due: '' };
export type AddField = keyof AddDraft;

const fields: Partial<Record<CommandRefusal['kind'], AddField>> = {
  'text-missing': 'title',
  'text-too-long': 'title',
  'organisation-missing': 'organisation',
  'organisation-ended': 'organisation',
  'not-a-date': 'due',
  'date-passed': 'due',
  'date-too-far': 'due',
};

/** The field a refusal belongs to; null where it concerns the whole. */
export const fieldOf = (refusal: CommandRefusal | null): AddField | null =>
  refusal === null ? null : (fields[refusal.kind] ?? null);

/** What and which organisation; a date may wait (F4). */
export function readDraft(draft: AddDraft, today: LocalDate): Result<NewPromise, CommandRefusal> {
  const title = checkTitle(draft.title);
  if (!title.ok) return title;
  if (draft.organisation === '') return failure({ kind: 'organisation-missing' });
  const promise = { title: title.value, organisation: draft.organisation as OrganisationKey };
  if (draft.due === '') return success(promise);
  const due = readDueDate(draft.due, today);
  return due.ok ? success({ ...promise, dueDate: due.value }) : due;
}
