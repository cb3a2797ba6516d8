import { failure, success } from '../../../domain/kernel/result';
import type { MeetingCommands } from '../MeetingSession';
import { changeActionRow } from '../session/changeActionRow';
import { applyTo } from '../session/applyPending';
import type { OpenMeeting } from '../session/OpenMeeting';
import { onlyCoordinator } from '../session/whoMay';
import { offerToPutBack } from './offerToPutBack';

/** Makes the date that an organisation has asked for the due date; the first one stays beside it. */
export const makeAcceptDate =
  (meeting: OpenMeeting): MeetingCommands['acceptDate'] =>
  async (id) => {
    const coordinator = onlyCoordinator(meeting.view().me);
    if (!coordinator.ok) return coordinator;
    // The request may still lie on top of the row; it is written first, so that accepting it settles it.
    const base = await applyTo(meeting, id);
    if (!base.ok) return base;
    const date = base.value.requestedDate;
    if (date === null) return failure({ kind: 'not-a-date', text: '' });
    const fields = { dueDate: date, requestedDate: null };
    const changed = await changeActionRow(meeting, { base: base.value, fields, reason: '', whole: true });
    if (!changed.ok) return changed;
    offerToPutBack(meeting, 'dated', base.value, changed.value);
    return success(undefined);
  };
