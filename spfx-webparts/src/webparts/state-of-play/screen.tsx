import * as React from 'react';
import { StatePart } from '@samverkansrummet/shared/lib/ui/page-part/StatePart';
import { receivedFrom } from '../../page/choice/receivedFrom';
import { oneOf } from '../../page/partSettings';
import type { DrawScreen } from '../../page/PagePart';
import { scopes, type StateOfPlayProperties } from './settings';

export const draw: DrawScreen<StateOfPlayProperties> = (setup, stored) => (
  <StatePart
    {...setup}
    wholeProgramme={oneOf(scopes, stored.scope) === 'programme'}
    connected={{ place: receivedFrom(stored.place), problem: receivedFrom(stored.problem) }}
  />
);
