import type { ProgrammeScreenProps } from '@samverkansrummet/shared/lib/ui/programme/ProgrammeScreen';
import type { ProgrammeKey } from '@samverkansrummet/shared/lib/domain/programme/programme';
import { textOf, type PartProperties } from '../../page/partSettings';

/** What is stored with the web part on its page. Names never change: pages already hold them. */
export interface ProgrammeProperties extends PartProperties {
  /** The key of a version; empty for the one in force. */
  programme: string;
  indicators: boolean;
  adoption: boolean;
}

/** Whatever the page holds becomes settings that the screen can use. */
export const settingsOf = (
  stored: Partial<ProgrammeProperties>,
): Pick<ProgrammeScreenProps, 'programme' | 'shows'> => {
  const programme = textOf(stored.programme).trim();
  return {
    programme: programme === '' ? null : (programme as ProgrammeKey),
    shows: { indicators: stored.indicators !== false, adoption: stored.adoption !== false },
  };
};
