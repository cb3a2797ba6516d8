import type { ManyChange } from '../../../application/actions/desk/changeMany';
import type { CommandRefusal } from '../../../application/meetings/CommandRefusal';
import { actionStatuses, type ActionStatus } from '../../../domain/action/actionStatus';
import type { CauseId } from '../../../domain/cause/cause';
import { parseLocalDate } from '../../../domain/kernel/localDate';
import { failure, success, type Result } from '../../../domain/kernel/result';
import type { OrganisationKey } from '../../../domain/organisation/organisation';
import type { ProblemId } from '../../../domain/situation/problem';

/** What can be changed for many rows at once. */
export const bulkParts = ['dueDate', 'responsible', 'status', 'problem'] as const;
export type BulkPart = (typeof bulkParts)[number];

/** The form as it is written in; choices as their text. */
export interface BulkDraft {
  readonly part: BulkPart;
  readonly date: string;
  readonly organisation: string;
  readonly functionTitle: string;
  readonly status: string;
  readonly problem: string;
  readonly cause: string;
  readonly reason: string;
}

export const emptyDraft: BulkDraft = {
  part: 'dueDate',
  date: '',
  organisation: '',
  functionTitle: '',
  status: '',
  problem: '',
  cause: '',
  reason: '',
};

/** An effect is assessed one action at a time (F13). */
export const bulkStatuses: readonly ActionStatus[] = actionStatuses.filter(
  (status) => status !== 'effect-assessed',
);

/** A date that was promised is not moved without saying why (F12), and nothing is cancelled without a reason. */
export const needsReason = ({ part, status }: BulkDraft): boolean =>
  part === 'dueDate' || (part === 'status' && status === 'cancelled');

type Reader = (draft: BulkDraft, reason: string) => Result<ManyChange, CommandRefusal>;

const readers: Readonly<Record<BulkPart, Reader>> = {
  dueDate: ({ date }, reason) => {
    const dueDate = parseLocalDate(date);
    return dueDate.ok
      ? success({ kind: 'fields', fieldsOf: () => ({ dueDate: dueDate.value }), reason })
      : dueDate;
  },
  responsible: ({ organisation, functionTitle }, reason) =>
    organisation === ''
      ? failure({ kind: 'organisation-missing' })
      : success({
          kind: 'fields',
          fieldsOf: () => ({
            organisation: organisation as OrganisationKey,
            functionTitle: functionTitle.trim(),
          }),
          reason,
        }),
  status: ({ status }, reason) => {
    const to = bulkStatuses.find((each) => each === status);
    return to === undefined ? failure({ kind: 'text-missing' }) : success({ kind: 'status', to, reason });
  },
  problem: ({ problem, cause }, reason) => {
    if (problem === '') return failure({ kind: 'cause-missing' });
    const id = Number(problem) as ProblemId;
    const causes = cause === '' ? [] : [Number(cause) as CauseId];
    return success({
      kind: 'fields',
      // Causes that stand already are kept where the problem is the same and no other is chosen.
      fieldsOf: (action) => ({
        problem: id,
        causes: action.problem === id && causes.length === 0 ? action.causes : causes,
      }),
      reason,
    });
  },
};

/** The change as the register wants it, or what is missing in the form. */
export function changeOf(draft: BulkDraft): Result<ManyChange, CommandRefusal> {
  const reason = draft.reason.trim();
  if (needsReason(draft) && reason === '') return failure({ kind: 'reason-missing' });
  return readers[draft.part](draft, reason);
}
