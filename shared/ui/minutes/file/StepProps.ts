import type { MinutesDesk, MinutesVersionFile } from '../../../application/minutes/MinutesDesk';
import type { Command } from '../../meeting/useCommand';

/** Which of the steps' forms is open. */
export type Place = 'steps' | 'locking' | 'correcting' | 'numbering';

/** What every step works on. */
export interface StepProps {
  readonly desk: MinutesDesk;
  readonly latest: MinutesVersionFile;
  readonly command: Command;
  readonly go: (place: Place) => void;
  readonly onChanged: () => void;
}
