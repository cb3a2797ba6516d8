import type { PictureScreenProps } from '@samverkansrummet/shared/lib/ui/situation/picture/PictureScreen';
import { textOf, type PartProperties } from '../../page/partSettings';

/** What is stored with the web part on its page. Names never change: pages already hold them. */
export interface SituationPictureProperties extends PartProperties {
  /** Empty for whichever area was approved last. */
  area: string;
  figures: boolean;
  texts: boolean;
}

/** Whatever the page holds becomes settings that the screen can use. */
export const settingsOf = (
  stored: Partial<SituationPictureProperties>,
): Pick<PictureScreenProps, 'area' | 'shows'> => {
  const area = textOf(stored.area).trim();
  return {
    area: area === '' ? null : area,
    shows: { figures: stored.figures !== false, texts: stored.texts !== false },
  };
};
