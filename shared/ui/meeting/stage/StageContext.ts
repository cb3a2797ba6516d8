import * as React from 'react';
import type { MeetingView } from '../../../application/meetings/MeetingSession';
import type { ForumKey } from '../../../domain/organisation/forum';

export interface Stage {
  readonly view: MeetingView;
  readonly forum: ForumKey;
}

const StageContext = React.createContext<Stage | null>(null);

export const StageProvider = StageContext.Provider;

export function useStage(): Stage {
  const stage = React.useContext(StageContext);
  if (stage === null) throw new Error('Part of the stage stands outside it');
  return stage;
}
