import * as React from 'react';
import { MinePart } from '@samverkansrummet/shared/lib/ui/page-part/MinePart';
import type { DrawScreen } from '../../page/PagePart';
import type { MyPromisesProperties } from './settings';

export const draw: DrawScreen<MyPromisesProperties> = (setup, stored) => (
  <MinePart {...setup} beside={stored.beside === true} />
);
