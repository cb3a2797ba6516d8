import { actionStatuses } from '../../../../shared/domain/action/actionStatus';
import { isDueAgain, nextInstanceOf, nextSeason } from '../../../../shared/domain/action/yearly';
import { localDate } from '../../../../shared/domain/kernel/localDate';
import { anAction, today } from '../../../builders/anAction';
import { police } from '../../../builders/anOrganisation';
import { rowId } from '../../../builders/keys';

describe('the next season of a yearly action', () => {
  it.each([
    ['the same day next year', '2026-05-15', '2026-05-20', '2027-05-15'],
    ['done before its day', '2026-05-15', '2026-04-01', '2027-05-15'],
    ['done long before, the year before', '2027-01-10', '2026-12-20', '2028-01-10'],
    ['29 February', '2028-02-29', '2028-03-01', '2029-02-28'],
    ['29 February again in a leap year', '2027-02-28', '2027-03-01', '2028-02-28'],
    ['a century without leap day', '2099-12-31', '2100-01-02', '2100-12-31'],
    ['closed a year late', '2025-05-15', '2026-11-22', '2027-05-15'],
    ['closed late, with this year’s season still ahead', '2024-12-24', '2026-11-22', '2026-12-24'],
    ['closed on this year’s very day', '2025-05-15', '2026-05-15', '2027-05-15'],
    ['29 February closed late', '2024-02-29', '2027-11-22', '2028-02-29'],
    ['a Saturday stays a Saturday’s date', '2026-05-16', '2026-05-16', '2027-05-16'],
  ])('%s', (_, first, on, next) => {
    expect(nextSeason(localDate(first), localDate(on))).toBe(next);
  });
});

describe('whether a yearly action is due again', () => {
  it.each(actionStatuses)('%s', (status) => {
    const done = ['carried-out', 'effect-assessed', 'closed'].includes(status);
    expect(isDueAgain(anAction({ yearly: true, status }))).toBe(done);
  });

  it.each([
    ['not a yearly one', { yearly: false }],
    ['not twice', { nextInstance: rowId<'Action'>(9) }],
    ['not a rehearsed one', { rehearsal: true }],
  ])('%s', (_, change) => {
    expect(isDueAgain(anAction({ yearly: true, status: 'carried-out', ...change }))).toBe(false);
  });
});

describe('next year’s instance', () => {
  const done = anAction({
    yearly: true,
    status: 'carried-out',
    confirmation: 'confirmed',
    confirmedVia: 'own-account',
    contributors: [police],
    effect: 'clear',
    effectText: 'Färre anmälningar',
    helpNeeded: true,
    carriedOver: 3,
    dueDate: localDate('2026-12-20'),
    firstDueDate: localDate('2026-11-01'),
  });

  it('is the same matter in the season first promised, to be confirmed anew', () => {
    const next = nextInstanceOf(done, today);
    expect(next).toMatchObject({
      title: done.title,
      organisation: done.organisation,
      functionTitle: done.functionTitle,
      contributors: [police],
      problem: done.problem,
      causes: done.causes,
      dueDate: '2027-11-01',
      firstDueDate: '2027-11-01',
      yearly: true,
      previousInstance: done.id,
      nextInstance: null,
      status: 'proposed',
      confirmation: 'waiting',
      confirmedVia: null,
      effect: 'not-assessed',
      effectText: '',
      helpNeeded: false,
      carriedOver: 0,
      promisedAt: null,
      followUpAt: null,
      appliedAnswer: null,
    });
  });

  it('has no date where none was ever promised', () => {
    expect(nextInstanceOf({ ...done, dueDate: null, firstDueDate: null }, today).dueDate).toBeNull();
  });
});
