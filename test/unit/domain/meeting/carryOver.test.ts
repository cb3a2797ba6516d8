import type { Action } from '../../../../shared/domain/action/action';
import { actionStatuses } from '../../../../shared/domain/action/actionStatus';
import { addDays } from '../../../../shared/domain/kernel/localDate';
import { carryOver, followedUpAt, promisedAt } from '../../../../shared/domain/meeting/carryOver';
import {
  exceptionsFirst,
  isException,
  promisesByOrganisation,
} from '../../../../shared/domain/meeting/promisesByOrganisation';
import {
  anAction,
  anActionInProgress,
  anOverdueAction,
  aPausedAction,
  today,
} from '../../../builders/anAction';
import { aMeeting } from '../../../builders/aMeeting';
import { police, region, roads } from '../../../builders/anOrganisation';
import { rowId } from '../../../builders/keys';

const meeting = aMeeting().id;
const next = rowId<'Meeting'>(12);
const followed = anActionInProgress({ followUpAt: meeting, carriedOver: 2 });
const made = anAction({ id: rowId(6), promisedAt: meeting });

describe('carrying over what is unfinished', () => {
  it('counts what was followed up here once more, and what was promised here not yet', () => {
    expect(carryOver([followed, made], meeting)).toEqual([
      { action: 5, carriedOver: 3 },
      { action: 6, carriedOver: 0 },
    ]);
  });

  it.each(actionStatuses)('only while it is open (%s)', (status) => {
    const open = ['proposed', 'decided', 'in-progress', 'on-hold'].includes(status);
    expect(carryOver([{ ...followed, status }], meeting)).toHaveLength(open ? 1 : 0);
  });

  it('counts nothing twice when a closing that was cut off is taken up again', () => {
    const moved = (action: Action): Action => ({ ...action, followUpAt: next });
    expect(carryOver([moved(followed), made], meeting)).toEqual([{ action: 6, carriedOver: 0 }]);
    expect(carryOver([moved(followed), moved(made)], meeting)).toEqual([]);
  });

  it('leaves other meetings’ promises alone', () => {
    const elsewhere = anAction({ promisedAt: rowId(9), followUpAt: null });
    expect(carryOver([elsewhere, anAction({ followUpAt: next })], meeting)).toEqual([]);
  });

  it('finds what a meeting opens on and what it made', () => {
    expect(followedUpAt([followed, made], meeting)).toEqual([followed]);
    expect(promisedAt([followed, made], meeting)).toEqual([made]);
  });
});

describe('the promises of each organisation', () => {
  const calm = anActionInProgress({ id: rowId(1), dueDate: addDays(today, 2) });
  const undated = anActionInProgress({ id: rowId(2), dueDate: null });
  const late = anOverdueAction({ id: rowId(3) });
  const later = anOverdueAction({ id: rowId(4), dueDate: addDays(today, -9) });
  const stuck = anActionInProgress({ id: rowId(5), helpNeeded: true });
  const risky = anActionInProgress({ id: rowId(6), lateSaid: true });
  const paused = aPausedAction({ id: rowId(7) });
  const twin = { ...calm, id: rowId<'Action'>(8) };
  const all = [paused, twin, calm, undated, risky, late, later, stuck];

  it('come with the most urgent first, then by date and number', () => {
    expect(exceptionsFirst(all, today).map(({ id }) => id)).toEqual([5, 4, 3, 6, 1, 8, 2, 7]);
  });

  it.each([
    ['needs help', stuck, true],
    ['is overdue', late, true],
    ['is at risk', risky, true],
    ['is on track', calm, false],
    ['is paused', paused, false],
  ])('one that %s', (_, action, exception) => {
    expect(isException(action, today)).toBe(exception);
  });

  it('are grouped, the organisation with the most urgent one first', () => {
    const actions = [calm, { ...late, organisation: police }, { ...undated, organisation: police }];
    const groups = promisesByOrganisation([...actions, { ...risky, organisation: region }], today);
    expect(groups.map(({ organisation }) => organisation)).toEqual([police, region, roads]);
    expect(groups[0]).toMatchObject({ exceptions: 1, actions: [{ id: 3 }, { id: 2 }] });
    expect(groups[2]).toMatchObject({ exceptions: 0 });
  });

  it('leave no empty group', () => {
    expect(promisesByOrganisation([], today)).toEqual([]);
  });
});
