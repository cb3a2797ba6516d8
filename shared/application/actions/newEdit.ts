import type { Action } from '../../domain/action/action';
import type { Instant, OperationId } from '../../domain/kernel/id';
import { failure, success, type Result } from '../../domain/kernel/result';
import type { MeetingId } from '../../domain/meeting/meeting';
import type { CommandRefusal } from '../meetings/CommandRefusal';
import type { SignedInMember } from '../people/signedInMember';
import type { ActionFields } from '../ports/ActionRegister';
import { checkText } from '../textLimits';
import type { ActionChange } from './changeAction';
import { editRecord } from './editRecord';
import { whatFollows } from './whatFollows';

export interface Editing {
  readonly base: Action;
  readonly fields: Partial<ActionFields>;
  readonly reason: string;
  readonly whole?: boolean;
  readonly me: SignedInMember;
  readonly meeting: MeetingId | null;
  readonly at: Instant;
}

/** A coordinator's edit with the record that goes with it. */
export function newEdit(
  { base, fields, reason, whole = false, me, meeting, at }: Editing,
  operation: OperationId,
): Result<ActionChange, CommandRefusal> {
  if (!me.coordinator || me.organisation === null) return failure({ kind: 'only-coordinator' });
  const why = checkText(reason, 'reason');
  if (!why.ok) return why;
  const record = editRecord({ before: base, fields, reason, meeting, organisation: me.organisation });
  const by = me.contact?.functionTitle ?? me.name;
  const word = { kind: 'edit', text: why.value, by, via: 'own-account', at } as const;
  return success({
    base,
    current: base,
    fields,
    following: (row, written) => ({
      ...whatFollows(row, written),
      ...(why.value === '' ? {} : { lastWord: word }),
    }),
    whole,
    record,
    operation,
    at,
  });
}
