import type { HostContext } from '../../host/HostContext';
import { askThenRender } from '../askThenRender';
import { beginMeeting, type MeetingBeginning } from '../beginMeeting';
import type { Beginning } from '../start';

/** Teams opens one address for a meeting's tab and its side panel; outside the panel the details stand. */
function refuses({ frame, inMeeting }: HostContext): 'wrong-frame' | null {
  if (frame === 'content' && inMeeting) window.location.replace(`/details.html${window.location.search}`);
  return frame === 'sidePanel' || frame === 'content' ? null : 'wrong-frame';
}

const beginning: Beginning<MeetingBeginning> = {
  refuses,
  begin: (started) => beginMeeting(started, 'panel'),
};

void askThenRender(beginning, async (starting) => {
  const { renderPanel } = await import('./renderPanel');
  renderPanel(beginning, starting);
});
