import { failure, success } from '../../../domain/kernel/result';
import { borrowMinutes } from '../../../domain/meeting/borrowMinutes';
import type { MeetingCommands } from '../MeetingSession';
import type { OpenMeeting } from '../session/OpenMeeting';
import { reckonRow } from '../session/reckonRow';
import { steersRunning } from '../session/whoMay';

/**
 * Lends minutes of a later step to the current one; the lender is written first, so no minute is ever given twice. Two
 * loans at once are both made, as long as there are minutes left to lend.
 */
export const makeBorrowMinutes =
  (meeting: OpenMeeting): MeetingCommands['borrowMinutes'] =>
  async (from, minutes) => {
    const leads = steersRunning(meeting);
    if (!leads.ok) return leads;
    const to = meeting.view().room.meeting.currentStep;
    if (to === null) return failure({ kind: 'meeting-not-running' });
    const lent = await reckonRow(meeting, 'agendaItem', from, () => {
      const { agenda, meeting: row } = meeting.table.room();
      const loan = borrowMinutes(agenda, { from, to, minutes }, row, meeting.time.now());
      return loan.ok
        ? success({ borrowedMinutes: loan.value.lender.borrowedMinutes })
        : failure({ kind: loan.error.kind });
    });
    if (!lent.ok) return lent;
    const borrowed = await reckonRow(meeting, 'agendaItem', to, (item) =>
      success({ borrowedMinutes: item.borrowedMinutes + minutes }),
    );
    return borrowed.ok ? success(undefined) : borrowed;
  };
