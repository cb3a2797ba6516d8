import type { Action } from '../../../domain/action/action';
import type { OpenMeeting } from './OpenMeeting';

/**
 * Gives a yearly action that has just been carried out its next instance (F16). The meeting does not wait for it, and
 * its code comes when it is first needed; what fails is made up for when the action is next opened.
 */
export async function goOnNextYear(meeting: OpenMeeting, action: Action): Promise<void> {
  if (!action.yearly || action.nextInstance !== null) return;
  const { continueYearly } = await import('../../actions/continueYearly');
  await meeting.queue.run(async () => {
    const row = meeting.table.find('action', action.id) ?? action;
    const gone = await continueYearly(meeting.site.actions, row, meeting.clock.today());
    if (gone.ok && gone.value.version !== row.version) meeting.table.put('action', gone.value);
    return gone;
  });
}
