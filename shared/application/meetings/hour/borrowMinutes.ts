import { failure, success } from '../../../domain/kernel/result';
import type { AgendaItem } from '../../../domain/meeting/agendaItem';
import { borrowMinutes } from '../../../domain/meeting/borrowMinutes';
import type { MeetingCommands } from '../MeetingSession';
import type { OpenMeeting } from '../session/OpenMeeting';
import { gone, steersRunning } from '../session/whoMay';
import { changeRow } from '../session/writeRows';

/** Lends minutes of a later step to the current one; the lender is written first, so no minute is ever given twice. */
export const makeBorrowMinutes =
  (meeting: OpenMeeting): MeetingCommands['borrowMinutes'] =>
  async (from, minutes) => {
    const leads = steersRunning(meeting);
    if (!leads.ok) return leads;
    const { room } = meeting.view();
    const to = room.meeting.currentStep;
    if (to === null) return failure({ kind: 'meeting-not-running' });
    const loan = borrowMinutes(room.agenda, { from, to, minutes }, room.meeting, meeting.clock.now());
    if (!loan.ok) return failure({ kind: loan.error.kind });
    const lent = await write(meeting, loan.value.lender);
    return lent.ok ? write(meeting, loan.value.borrower) : lent;
  };

async function write(meeting: OpenMeeting, item: AgendaItem): ReturnType<MeetingCommands['borrowMinutes']> {
  const base = meeting.table.find('agendaItem', item.id);
  if (base === null) return gone('agendaItems');
  const written = await changeRow(meeting, 'agendaItem', base, { borrowedMinutes: item.borrowedMinutes });
  return written.ok ? success(undefined) : written;
}
