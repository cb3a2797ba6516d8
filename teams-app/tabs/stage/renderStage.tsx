import * as React from 'react';
import { MeetingStage } from '@samverkansrummet/shared/lib/ui/meeting/stage/MeetingStage';
import type { MeetingBeginning } from '../beginMeeting';
import { MeetingSurface, type MeetingScreenProps } from '../MeetingSurface';
import { renderSurface } from '../showSurface';
import type { Beginning, StartOutcome } from '../start';
import type { ScreenProps } from '../Surface';
import { useUsable } from '../useUsable';
import { StageWaiting } from './StageWaiting';

const StageScreen: React.FC<MeetingScreenProps> = ({ state, forum }) => {
  useUsable();
  return <MeetingStage view={state.view} forum={forum} />;
};

const StageSurface: React.FC<ScreenProps<MeetingBeginning>> = (props) => (
  <MeetingSurface {...props} surface="stage" waiting={StageWaiting} screen={StageScreen} />
);

/** The stage's screens, run when the meeting has been asked for. */
export const renderStage = (
  beginning: Beginning<MeetingBeginning>,
  starting: Promise<StartOutcome<MeetingBeginning>>,
): void => renderSurface({ ...beginning, waiting: StageWaiting, screen: StageSurface }, starting);
