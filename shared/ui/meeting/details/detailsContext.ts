import * as React from 'react';
import type { MeetingCommands, MeetingView, SavingState } from '../../../application/meetings/MeetingSession';
import type { ForumKey } from '../../../domain/organisation/forum';
import type { Preparation } from './preparation';

/** What the parts of the details tab share. */
export interface Details {
  readonly view: MeetingView;
  readonly commands: MeetingCommands;
  readonly saving: SavingState;
  readonly forum: ForumKey;
  readonly preparation: Preparation;
  /** Coordinators change the agenda; SharePoint decides in the end. */
  readonly mayEdit: boolean;
  /** Tells politely what was done. */
  readonly say: (receipt: string) => void;
}

const DetailsContext = React.createContext<Details | null>(null);
export const DetailsProvider = DetailsContext.Provider;

export function useDetails(): Details {
  const details = React.useContext(DetailsContext);
  if (details === null) throw new Error('A part of the details stands outside them');
  return details;
}
