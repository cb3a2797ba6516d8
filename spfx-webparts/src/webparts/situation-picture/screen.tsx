import * as React from 'react';
import { PicturePart } from '@samverkansrummet/shared/lib/ui/page-part/PicturePart';
import type { DrawScreen } from '../../page/PagePart';
import { settingsOf, type SituationPictureProperties } from './settings';

export const draw: DrawScreen<SituationPictureProperties> = (setup, stored) => (
  <PicturePart {...setup} {...settingsOf(stored)} />
);
