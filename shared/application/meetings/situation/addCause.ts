import { newCause } from '../../situation/newCause';
import type { MeetingCommands } from '../MeetingSession';
import type { OpenMeeting } from '../session/OpenMeeting';
import { gone, namesSituation } from '../session/whoMay';

/** Names why a problem arises, so that a promise can act on the cause (F17). */
export const makeAddCause =
  (meeting: OpenMeeting): MeetingCommands['addCause'] =>
  async (draft) => {
    const may = namesSituation(meeting);
    if (!may.ok) return may;
    if (meeting.table.find('problem', draft.problem) === null) return gone('problems');
    const fields = newCause(draft);
    if (!fields.ok) return fields;
    const operation = meeting.operations.next();
    return meeting.queue.run(async () => {
      const added = await meeting.site.situation.addCause(fields.value, operation);
      if (added.ok) meeting.table.put('cause', added.value);
      return added;
    });
  };
