import { success } from '../../../domain/kernel/result';
import { statusFields } from '../../actions/statusFields';
import type { MeetingCommands } from '../MeetingSession';
import { applyTo } from '../session/applyPending';
import { changeActionRow } from '../session/changeActionRow';
import { goOnNextYear } from '../session/goOnNextYear';
import type { OpenMeeting } from '../session/OpenMeeting';
import { onlyCoordinator } from '../session/whoMay';
import { offerToPutBack } from './offerToPutBack';

/** Moves an action to another status, with the reason and assessment that the status asks for. */
export const makeMoveActionStatus =
  (meeting: OpenMeeting): MeetingCommands['moveStatus'] =>
  async (id, to, reason, assessment) => {
    const coordinator = onlyCoordinator(meeting.view().me);
    if (!coordinator.ok) return coordinator;
    const base = await applyTo(meeting, id);
    if (!base.ok) return base;
    const fields = statusFields(
      base.value,
      { to, reason, ...(assessment && { assessment }) },
      meeting.clock.today(),
    );
    if (!fields.ok) return fields;
    const edit = { base: base.value, fields: fields.value, reason, whole: true };
    const changed = await changeActionRow(meeting, edit);
    if (!changed.ok) return changed;
    offerToPutBack(meeting, 'moved', base.value, changed.value);
    void goOnNextYear(meeting, changed.value);
    return success(undefined);
  };
