import { checkTitle } from '../../../domain/kernel/checkTitle';
import { failure, success } from '../../../domain/kernel/result';
import { newTopic } from '../../../domain/meeting/topic';
import type { CommandRefusal } from '../CommandRefusal';
import type { MeetingCommands } from '../MeetingSession';
import type { OpenMeeting } from '../session/OpenMeeting';
import { addRow } from '../session/writeRows';

/** Puts something in the backlog (F6): members for their own organisation, the coordinator for any. */
export const makeAddTopic =
  (meeting: OpenMeeting): MeetingCommands['addTopic'] =>
  async (typed, organisation) => {
    const refused = refusalFor(meeting, organisation);
    if (refused !== null) return failure(refused);
    const title = checkTitle(typed);
    if (!title.ok) return title;
    const added = await addRow(meeting, 'topic', newTopic(title.value, organisation));
    return added.ok ? success(undefined) : added;
  };

function refusalFor(
  meeting: OpenMeeting,
  organisation: Parameters<MeetingCommands['addTopic']>[1],
): CommandRefusal | null {
  const { me, room } = meeting.view();
  if (!me.coordinator && me.organisation !== organisation) return { kind: 'only-own-organisation' };
  return room.rights.mayAnswer || room.rights.mayEdit ? null : { kind: 'not-allowed', what: 'topics' };
}
