import * as React from 'react';
import type { MeetingCommands, MeetingView, SavingState } from '../../../application/meetings/MeetingSession';
import type { KeptTexts } from '../../../application/device/KeptTexts';
import type { KeptCommand } from '../../../application/meetings/KeptCommand';
import type { MinutesVersion } from '../../../domain/meeting/minutesVersion';
import type { ForumKey } from '../../../domain/organisation/forum';
import type { PromiseForm } from './promises/promiseForm';

/** What the panel can ask of Teams. */
export interface PanelHost {
  /** Opens the meeting's stage for everybody; false where Teams does not let the app do it. */
  readonly shareToStage: () => Promise<boolean>;
  readonly copyLink: () => Promise<boolean>;
  readonly openMinutes: () => void;
  /** The newest Word file of the minutes; null where there is none, or it cannot be asked for. */
  readonly minutesFile: () => Promise<MinutesVersion | null>;
  /** Asks the person to sign in again; only from a click. */
  readonly signIn: () => Promise<void>;
}

/** What the panel shows in its body: the step, or one thing on top of it. */
export type PanelPlace = 'step' | 'new-promise' | 'new-topic' | 'keys' | 'closing';

export interface Panel {
  readonly view: MeetingView;
  readonly commands: MeetingCommands;
  readonly saving: SavingState;
  readonly forum: ForumKey;
  readonly host: PanelHost;
  readonly place: PanelPlace;
  readonly go: (place: PanelPlace) => void;
  /** The promise being typed; it stays while one looks at something else. */
  readonly draft: PromiseForm;
  readonly setDraft: (draft: PromiseForm) => void;
  /** Other texts being typed, by the name of their field. */
  readonly kept: KeptTexts;
  /** What waits on the device, and what needs the person. */
  readonly waiting: readonly KeptCommand[];
  /** Tells screen readers politely what was done. */
  readonly say: (receipt: string) => void;
}

const PanelContext = React.createContext<Panel | null>(null);

export const PanelProvider = PanelContext.Provider;

export function usePanel(): Panel {
  const panel = React.useContext(PanelContext);
  if (panel === null) throw new Error('Part of the side panel stands outside it');
  return panel;
}
