import * as React from 'react';
import { MeetingStage } from '@samverkansrummet/shared/lib/ui/meeting/stage/MeetingStage';
import { MeetingSurface, type MeetingScreenProps } from '../MeetingSurface';
import { showSurface } from '../showSurface';
import type { Started } from '../Started';
import { useUsable } from '../useUsable';
import { StageWaiting } from './StageWaiting';

const StageScreen: React.FC<MeetingScreenProps> = ({ state, forum }) => {
  useUsable();
  return <MeetingStage view={state.view} forum={forum} />;
};

const StageSurface: React.FC<Started> = (started) => (
  <MeetingSurface surface="stage" started={started} waiting={StageWaiting} screen={StageScreen} />
);

showSurface({ waiting: StageWaiting, screen: StageSurface });
