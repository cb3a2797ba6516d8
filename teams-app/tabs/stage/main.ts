import { askThenRender } from '../askThenRender';
import { beginMeeting, type MeetingBeginning } from '../beginMeeting';
import type { Beginning } from '../start';

const beginning: Beginning<MeetingBeginning> = { begin: (started) => beginMeeting(started, 'stage') };

void askThenRender(beginning, async (starting) => {
  const { renderStage } = await import('./renderStage');
  renderStage(beginning, starting);
});
