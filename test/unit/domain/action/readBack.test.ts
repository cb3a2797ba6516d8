import {
  missingIn,
  missingParts,
  readBack,
  type MissingPart,
} from '../../../../shared/domain/action/readBack';
import type { Action } from '../../../../shared/domain/action/action';
import { aBarePromise, aDirectAction, aMovedAction, anAction } from '../../../builders/anAction';
import { police, roads } from '../../../builders/anOrganisation';

describe('reading a promise back', () => {
  it('says who, what, with whom, when and why', () => {
    const action = anAction({ title: 'Laga belysningen. ', contributors: [police, roads] });
    expect(readBack(action)).toEqual({
      who: roads,
      functionTitle: 'Driftansvarig belysning',
      what: 'Laga belysningen',
      together: [police],
      due: action.dueDate,
      movedFrom: null,
      direct: false,
      problem: 3,
      causes: [1],
      missing: [],
    });
  });

  it('tells the first date of a moved one', () => {
    expect(readBack(aMovedAction()).movedFrom).toBe(aMovedAction().firstDueDate);
  });

  it('lists everything that a bare promise lacks', () => {
    expect(readBack(aBarePromise()).missing).toEqual([...missingParts]);
  });

  const without: Record<MissingPart, Partial<Action>> = {
    'due-date': { dueDate: null },
    function: { functionTitle: ' ' },
    problem: { problem: null },
    cause: { causes: [] },
    'expected-effect': { expectedEffect: '' },
  };

  it.each(missingParts)('misses the %s alone', (part) => {
    expect(missingIn(anAction(without[part]))).toEqual([part]);
  });

  it.each(missingParts)('misses the %s of a direktåtgärd only where it needs one', (part) => {
    const needed = part === 'due-date' || part === 'function';
    expect(missingIn(aDirectAction(without[part]))).toEqual(needed ? [part] : []);
  });
});
