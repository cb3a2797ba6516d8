import * as React from 'react';
import { MeetingsPart } from '@samverkansrummet/shared/lib/ui/page-part/MeetingsPart';
import type { DrawScreen } from '../../page/PagePart';
import { meetingsShown, type MeetingsProperties } from './settings';

export const draw: DrawScreen<MeetingsProperties> = (setup, stored) => (
  <MeetingsPart {...setup} rows={meetingsShown(stored.rows)} />
);
