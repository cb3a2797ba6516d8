import { waitKinds, waitsByOrganisation } from '../../../../shared/domain/action/waiting';
import { addDays } from '../../../../shared/domain/kernel/localDate';
import { aCarriedOutAction, anAction, anOverdueAction, today } from '../../../builders/anAction';
import { police, region, roads } from '../../../builders/anOrganisation';

describe('what waits for whom', () => {
  const rows = [
    anOverdueAction({ organisation: roads, confirmation: 'waiting' }),
    anAction({ organisation: roads, dueDate: addDays(today, 20) }),
    anOverdueAction({ organisation: police, lateSaid: true }),
    anAction({ organisation: region, confirmation: 'confirmed', dueDate: addDays(today, 20) }),
    aCarriedOutAction({ organisation: region, confirmation: 'waiting' }),
  ];
  const { organisations, total } = waitsByOrganisation(rows, today);

  it('names those that something waits for, most first', () => {
    expect(organisations).toEqual([
      { organisation: roads, silent: 1, waiting: 2, overdue: 1 },
      { organisation: police, silent: 0, waiting: 0, overdue: 1 },
    ]);
  });

  it.each(waitKinds)('adds up: %s', (kind) => {
    expect(organisations.reduce((sum, waits) => sum + waits[kind], 0)).toBe(total[kind]);
  });
});
