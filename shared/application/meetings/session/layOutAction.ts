import type { Action } from '../../../domain/action/action';
import type { Answer } from '../../../domain/action/answer';
import type { Version } from '../../../domain/kernel/id';
import type { OpenMeeting } from './OpenMeeting';

/** Lays an action read or written by itself on the table, with those of its answers that belong to the meeting. */
export function layOutAction(
  { table }: OpenMeeting,
  { action, answers }: { readonly action: Action; readonly answers: readonly Answer[] | null },
  shownBefore: Version | null,
): void {
  table.put('action', action, shownBefore);
  const { id } = table.room().meeting;
  for (const answer of answers ?? []) if (answer.meeting === id) table.put('answer', answer);
}
