import type { MinutesDesk, MinutesVersionFile } from '../../../application/minutes/MinutesDesk';
import type { ComposedMinutes } from '../../../application/minutes/composeMinutes';
import type { Command } from '../../meeting/useCommand';

/** Which of the steps' forms is open. */
export type Place = 'steps' | 'locking' | 'correcting' | 'numbering' | 'sending' | 'handing-over';

/** What every step works on. */
export interface StepProps {
  readonly desk: MinutesDesk;
  readonly latest: MinutesVersionFile;
  readonly composed: ComposedMinutes;
  readonly hasShared: boolean;
  readonly command: Command;
  readonly go: (place: Place) => void;
  readonly onChanged: () => void;
}
