import type { Action, ActionId } from '../../../domain/action/action';
import { isGrounded, needsGround } from '../../../domain/action/actionFacts';
import type { ActionStatus } from '../../../domain/action/actionStatus';
import { failure, success, type Result } from '../../../domain/kernel/result';
import { inParallel } from '../../inParallel';
import type { CommandRefusal } from '../../meetings/CommandRefusal';
import type { FillIn } from '../../meetings/MeetingSession';
import type { ActionDesk } from '../ActionDesk';

/** One change for many actions; what it writes may differ from action to action. */
export type ManyChange =
  | { readonly kind: 'fields'; readonly fieldsOf: (action: Action) => FillIn; readonly reason: string }
  | { readonly kind: 'status'; readonly to: ActionStatus; readonly reason: string };

export interface ChangedOne {
  readonly before: Action;
  readonly after: Action;
}

export interface OneOutcome {
  readonly id: ActionId;
  readonly result: Result<ChangedOne, CommandRefusal>;
}

export interface ManyOptions {
  /** Called as each action is done, whichever way it went. */
  readonly onOne: (outcome: OneOutcome) => void;
  /** No further action is begun once it says so. */
  readonly stopped: () => boolean;
}

type Desk = Pick<ActionDesk, 'open' | 'change' | 'moveStatus'>;

/**
 * Changes actions one by one, a few at a time, each on its own terms: one that is refused does not stop the others, and
 * each has its own record in the answers.
 */
export async function changeMany(
  desk: Desk,
  ids: readonly ActionId[],
  change: ManyChange,
  { onOne, stopped }: ManyOptions,
): Promise<void> {
  await inParallel(ids, async (id) => {
    if (!stopped()) onOne({ id, result: await changeOne(desk, id, change) });
  });
}

async function changeOne(
  desk: Desk,
  id: ActionId,
  change: ManyChange,
): Promise<Result<ChangedOne, CommandRefusal>> {
  const opened = await desk.open(id);
  if (!opened.ok) return opened;
  const before = opened.value.action;
  const after =
    change.kind === 'status'
      ? await desk.moveStatus(before, change.to, change.reason)
      : await changeFields(desk, before, change.fieldsOf(before), change.reason);
  return after.ok ? success({ before, after: after.value }) : after;
}

/** What has been decided is not left without a cause by a change that nobody looks at row by row (F17). */
function changeFields(
  desk: Desk,
  before: Action,
  fields: FillIn,
  reason: string,
): Promise<Result<Action, CommandRefusal>> {
  const loses = isGrounded(before) && !isGrounded({ ...before, ...fields });
  return loses && needsGround(before)
    ? Promise.resolve(failure({ kind: 'cause-missing' }))
    : desk.change(before, fields, reason);
}

/** Takes a change of many back, row by row. */
export async function restoreMany(
  desk: Pick<ActionDesk, 'restore'>,
  changed: readonly ChangedOne[],
  reason: string,
  onOne: ManyOptions['onOne'],
): Promise<void> {
  await inParallel(changed, async ({ before, after }) => {
    const restored = await desk.restore(after, before, reason);
    onOne({
      id: after.id,
      result: restored.ok ? success({ before: after, after: restored.value }) : restored,
    });
  });
}
