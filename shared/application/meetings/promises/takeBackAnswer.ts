import type { Action } from '../../../domain/action/action';
import type { Answer } from '../../../domain/action/answer';
import { changedFields } from '../../../domain/kernel/merge/changedFields';
import { partOf } from '../../../domain/kernel/merge/partOf';
import { failure, success } from '../../../domain/kernel/result';
import type { AppliedAnswer } from '../../actions/applyPendingAnswers';
import type { Done } from '../MeetingSession';
import { applyTo } from '../session/applyPending';
import { changeActionRow } from '../session/changeActionRow';
import type { OpenMeeting } from '../session/OpenMeeting';

/** What an answer can have moved; its word is put back besides. */
const movedByAnswers = [
  'status',
  'confirmation',
  'confirmedVia',
  'confirmedAt',
  'helpNeeded',
  'lateSaid',
  'requestedDate',
  'updateAskedAt',
] as const satisfies readonly (keyof Action)[];

const movedPart = partOf(movedByAnswers);

/**
 * Takes an answer back by an edit that names it: the list of answers is never shortened, so both stand in the history,
 * and the row is written as it was before. Refused when anybody has answered or moved the row since.
 */
export async function takeBackAnswer(meeting: OpenMeeting, answer: Answer, reason: string): Done {
  // It may still lie on top of the row; it is written first, so that the row before and after it are known.
  const row = await applyTo(meeting, answer.action);
  if (!row.ok) return row;
  const written = meeting.applied.get(answer.action);
  if (written?.answer !== answer.id || isMovedSince(written, row.value)) {
    return failure({ kind: 'changed-by-other' });
  }
  const { before, after } = written;
  const undone = await changeActionRow(meeting, {
    base: row.value,
    fields: changedFields(movedPart(after), movedPart(before)),
    reason,
    shape: (change) => ({
      ...change,
      fields: { ...change.fields, lastWord: before.lastWord },
      following: () => ({}),
      record: { ...change.record, takesBack: answer.id },
    }),
  });
  if (!undone.ok) return undone;
  // The record went along with the row; it is what says here that the answer counts no longer.
  await meeting.reread(['answers']);
  return success(undefined);
}

const isMovedSince = ({ answer, after }: AppliedAnswer, row: Action): boolean =>
  row.appliedAnswer !== answer || Object.keys(changedFields(movedPart(after), movedPart(row))).length > 0;
