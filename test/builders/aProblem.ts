import type { Cause } from '../../shared/domain/cause/cause';
import type { Problem } from '../../shared/domain/situation/problem';
import { aPlace } from './aPlace';
import { rowId, version } from './keys';

export const aProblem = (change: Partial<Problem> = {}): Problem => ({
  id: rowId(3),
  version: version('"3,1"'),
  displayId: 'PR-03',
  title: 'Otrygg gångtunnel',
  kind: 'poor-lighting',
  place: aPlace().key,
  status: 'prioritised',
  ...change,
});

export const aCause = (change: Partial<Cause> = {}): Cause => ({
  id: rowId(1),
  version: version('"1,1"'),
  problem: rowId(3),
  title: 'Trasig belysning',
  part: 'place',
  level: 'direct',
  support: 'data',
  rejected: false,
  ...change,
});

/** Looked at and found not to hold; stays in the analysis (F19). */
export const aRejectedCause = (change: Partial<Cause> = {}): Cause => aCause({ rejected: true, ...change });
