import * as React from 'react';
import { ProgrammePart } from '@samverkansrummet/shared/lib/ui/page-part/ProgrammePart';
import type { DrawScreen } from '../../page/PagePart';
import { settingsOf, type ProgrammeProperties } from './settings';

export const draw: DrawScreen<ProgrammeProperties> = (setup, stored) => (
  <ProgrammePart {...setup} {...settingsOf(stored)} />
);
