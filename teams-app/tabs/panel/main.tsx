import * as React from 'react';
import { PanelSkeleton } from '@samverkansrummet/shared/lib/ui/meeting/panel/PanelSkeleton';
import type { HostContext } from '../../host/HostContext';
import { MeetingSurface } from '../MeetingSurface';
import { showSurface } from '../showSurface';
import type { Started } from '../Started';
import { PanelScreen } from './PanelScreen';

const PanelSurface: React.FC<Started> = (started) => (
  <MeetingSurface surface="panel" started={started} waiting={PanelSkeleton} screen={PanelScreen} />
);

/** Teams opens one address for a meeting's tab and its side panel; outside the panel the details stand. */
function refuses({ frame, inMeeting }: HostContext): 'wrong-frame' | null {
  if (frame === 'content' && inMeeting) window.location.replace(`/details.html${window.location.search}`);
  return frame === 'sidePanel' || frame === 'content' ? null : 'wrong-frame';
}

showSurface({ waiting: PanelSkeleton, refuses, screen: PanelSurface });
