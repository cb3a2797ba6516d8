import type { Action } from '../../../domain/action/action';
import { success } from '../../../domain/kernel/result';
import { restoredFields } from '../../actions/restoredFields';
import { changeActionRow } from '../session/changeActionRow';
import type { OpenMeeting } from '../session/OpenMeeting';
import type { UndoOffer } from '../session/Undo';

/** Lets a coordinator's edit be taken back whole, by a new edit; refused where the row has been moved on since. */
export const offerToPutBack = (
  meeting: OpenMeeting,
  what: UndoOffer['what'],
  before: Action,
  after: Action,
): void =>
  meeting.offerUndo({
    what,
    item: after.displayId,
    run: async (reason) => {
      const undone = await changeActionRow(meeting, {
        base: after,
        fields: restoredFields(after, before),
        reason,
        whole: true,
        shape: (change) => ({ ...change, following: () => ({ lastWord: before.lastWord }) }),
      });
      return undone.ok ? success(undefined) : undone;
    },
  });
