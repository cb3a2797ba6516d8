import type { Action, ActionId } from '../../domain/action/action';
import type { Answer, AnswerId } from '../../domain/action/answer';
import { pendingAnswers } from '../../domain/action/applyAnswer';
import { hear, type Heard, type Hearing } from '../../domain/action/whoSpeaks';
import type { OperationId } from '../../domain/kernel/id';
import { failure, success, type Result } from '../../domain/kernel/result';
import type { ActionRegister } from '../ports/ActionRegister';
import type { WriteFailure } from '../ports/GatewayFailure';
import { withPending } from './layPending';
import { changedFields } from '../../domain/kernel/merge/changedFields';

/** An action as it stands in the register after its answers were applied, with all its answers. */
interface Applied {
  readonly action: Action;
  readonly answers: readonly Answer[];
  /** What this client has just written; null where nothing was left to write. */
  readonly written: AppliedAnswer | null;
}

/** The last answer of a row, and the row without and with it: the way back. */
export interface AppliedAnswer {
  readonly answer: AnswerId;
  readonly before: Action;
  readonly after: Action;
}

export type ApplyPendingAnswers = (id: ActionId, hearing: Hearing) => Promise<Result<Applied, WriteFailure>>;

const attempts = 5;

/**
 * Writes an action's pending answers into its row. Any coordinator's client may do it at any time: the answers are read
 * together with the row, so none with a lower id is skipped, and the row's ETag lets one client through; for the others
 * the row is read again and as a rule nothing is left to do.
 */
export const makeApplyPendingAnswers =
  (register: ActionRegister): ApplyPendingAnswers =>
  async (id, hearing) => {
    for (let attempt = 1; ; attempt += 1) {
      const read = await register.open(id);
      if (!read.ok) return read;
      const { action, answers } = read.value;
      const heard = hear(answers, hearing);
      const last = upToLinks(pendingAnswers(action, heard), hearing).at(-1);
      if (last === undefined) return success({ action, answers, written: null });
      const through = heard.filter(({ id: other }) => other <= last.id);
      const fields = changedFields(action, withPending(action, through));
      const written = await register.change(id, action.version, fields, operationOf(last));
      if (written.ok) {
        const before = withPending(
          action,
          through.filter(({ id: other }) => other !== last.id),
        );
        return success({
          action: written.value,
          answers,
          written: { answer: last.id, before, after: written.value },
        });
      }
      if (written.error.kind !== 'changed-by-other' || attempt === attempts) return failure(written.error);
    }
  };

/**
 * Who has not been told which account is the service's cannot hear an answer by link: it is left, with what came after
 * it, to those who can, and never counted as seen.
 */
function upToLinks(pending: readonly Heard[], { service }: Hearing): readonly Heard[] {
  const first = service === null ? pending.findIndex(({ linkFunction }) => linkFunction !== null) : -1;
  return first === -1 ? pending : pending.slice(0, first);
}

/** The same for every client: whoever applies up to this answer writes the same. */
const operationOf = (answer: Answer): OperationId => `apply-${answer.action}-${answer.id}` as OperationId;
