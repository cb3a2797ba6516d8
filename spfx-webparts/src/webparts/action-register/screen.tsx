import * as React from 'react';
import { RegisterPart } from '@samverkansrummet/shared/lib/ui/page-part/RegisterPart';
import { receivedFrom } from '../../page/choice/receivedFrom';
import type { DrawScreen } from '../../page/PagePart';
import { queryOf, type ActionRegisterProperties } from './settings';

export const draw: DrawScreen<ActionRegisterProperties> = (setup, stored) => (
  <RegisterPart
    {...setup}
    query={queryOf(stored)}
    connected={{ place: receivedFrom(stored.place), problem: receivedFrom(stored.problem) }}
  />
);
