import * as React from 'react';
import { MeetingPanel } from '@samverkansrummet/shared/lib/ui/meeting/panel/MeetingPanel';
import type { MeetingScreenProps } from '../MeetingSurface';
import { useUsable } from '../useUsable';
import { panelHost } from './panelHost';

/** The side panel with what Teams lends it. */
export const PanelScreen: React.FC<MeetingScreenProps> = ({ started, session, state, forum, meeting }) => {
  const host = React.useMemo(() => panelHost(started, forum, meeting), [started, forum, meeting]);
  useUsable();
  return <MeetingPanel session={session} state={state} forum={forum} host={host} />;
};
