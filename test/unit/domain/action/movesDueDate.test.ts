import { movesDueDate } from '../../../../shared/domain/action/dueDate';
import { localDate } from '../../../../shared/domain/kernel/localDate';

const day = localDate('2026-12-04');
const other = localDate('2026-12-18');

describe('whether a change moves a promised date', () => {
  it.each([
    ['a date in the place of none', null, { dueDate: day }, false],
    ['no date in the place of none', null, { dueDate: null }, false],
    ['another date', day, { dueDate: other }, true],
    ['the same date', day, { dueDate: day }, false],
    ['a date taken away', day, { dueDate: null }, true],
    ['something else', day, {}, false],
  ])('%s', (_, dueDate, changed, moves) => {
    expect(movesDueDate({ dueDate }, changed)).toBe(moves);
  });
});
