import type { Action } from '../../../domain/action/action';
import { success } from '../../../domain/kernel/result';
import type { ActionDesk } from '../ActionDesk';
import { restoredFields } from '../restoredFields';
import { coordinatorAround } from './changeAtDesk';
import type { DeskPorts } from './DeskPorts';
import type { Around } from './surroundings';
import { writeAtDesk } from './writeAtDesk';

/** Writes a row as it was before a change; nothing else follows from it, since all of it was so before. */
export const makeRestoreAtDesk =
  (ports: DeskPorts, around: Around): ActionDesk['restore'] =>
  async (after, before, reason) => {
    const known = await coordinatorAround(around);
    if (!known.ok) return known;
    const fields = restoredFields(after, before);
    if (Object.keys(fields).length === 0) return success(after);
    const following = (): { lastWord: Action['lastWord'] } => ({ lastWord: before.lastWord });
    return writeAtDesk(ports, known.value, { base: after, fields, reason, whole: true, following });
  };
