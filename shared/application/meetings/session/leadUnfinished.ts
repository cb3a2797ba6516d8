import type { Meeting } from '../../../domain/meeting/meeting';
import type { Timer } from '../../ports/Timer';
import type { MeetingCommands } from '../MeetingSession';
import { applyAll } from './applyPending';
import type { OpenMeeting } from './OpenMeeting';

/** How long another client may be at closing before this one takes over. */
const closingMs = 20_000;

/**
 * What any coordinator's client does by itself: writes pending answers into their rows, and finishes a closing that was
 * cut off (F42). The returned function is called at every change.
 */
export function leadUnfinished(
  meeting: OpenMeeting,
  timer: Timer,
  close: MeetingCommands['close'],
): () => void {
  let applying = false;
  let leftAt = -1;
  let watching = false;

  const apply = async (): Promise<void> => {
    applying = true;
    const answers = meeting.table.room().answers.length;
    const applied = await applyAll(meeting);
    // What could not be applied is not tried again until something new has been said.
    leftAt = applied.ok && meeting.view().pending.size === 0 ? -1 : answers;
    applying = false;
    check();
  };

  const watchClosing = (): void => {
    watching = true;
    timer.after(closingMs, () => {
      watching = false;
      if (isUnfinished(meeting.view().room.meeting)) void close();
    });
  };

  const check = (): void => {
    const { me, room, pending } = meeting.view();
    if (!me.coordinator) return;
    if (pending.size > 0 && !applying && room.answers.length !== leftAt) void apply();
    if (isUnfinished(room.meeting) && !watching) watchClosing();
  };
  return check;
}

/** Being closed, or held and without minutes; a rehearsal gets none. */
export const isUnfinished = ({
  state,
  minutes,
  rehearsal,
}: Pick<Meeting, 'state' | 'minutes' | 'rehearsal'>): boolean =>
  state === 'closing' || (state === 'held' && minutes === 'none' && !rehearsal);
