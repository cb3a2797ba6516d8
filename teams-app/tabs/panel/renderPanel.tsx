import * as React from 'react';
import { PanelSkeleton } from '@samverkansrummet/shared/lib/ui/meeting/panel/PanelSkeleton';
import type { MeetingBeginning } from '../beginMeeting';
import { MeetingSurface } from '../MeetingSurface';
import { renderSurface } from '../showSurface';
import type { Beginning, StartOutcome } from '../start';
import type { ScreenProps } from '../Surface';
import { PanelScreen } from './PanelScreen';

const PanelSurface: React.FC<ScreenProps<MeetingBeginning>> = (props) => (
  <MeetingSurface {...props} surface="panel" waiting={PanelSkeleton} screen={PanelScreen} />
);

/** The panel's screens, run when the meeting has been asked for. */
export const renderPanel = (
  beginning: Beginning<MeetingBeginning>,
  starting: Promise<StartOutcome<MeetingBeginning>>,
): void => renderSurface({ ...beginning, waiting: PanelSkeleton, screen: PanelSurface }, starting);
