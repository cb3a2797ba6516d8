import * as fc from 'fast-check';
import {
  choosePart,
  filterKeys,
  gapFilters,
  narrowing,
  readFilter,
  stateFilters,
  withPart,
  writeFilter,
  type RegisterFilter,
} from '../../../../shared/ui/action-register/registerFilter';
import {
  pressedQuickFilter,
  pressQuickFilter,
  quickFilters,
} from '../../../../shared/ui/action-register/quickFilter';
import { actionStatuses } from '../../../../shared/domain/action/actionStatus';

const words = fc
  .string({ minLength: 1, maxLength: 60, unit: 'grapheme' })
  .filter((text) => text.trim() === text);

const filters: fc.Arbitrary<RegisterFilter> = fc.record(
  {
    all: fc.constant(true as const),
    mine: fc.constant(true as const),
    state: fc.constantFrom(...stateFilters),
    gap: fc.constantFrom(...gapFilters),
    organisation: words,
    functionTitle: words,
    problem: fc.integer({ min: 1, max: 999_999 }),
    place: words,
    status: fc.constantFrom(...actionStatuses),
  },
  { requiredKeys: [] },
) as unknown as fc.Arbitrary<RegisterFilter>;

describe('a selection of the register as a link', () => {
  it('comes back from its address as it was', () => {
    fc.assert(fc.property(filters, (filter) => expect(readFilter(writeFilter(filter))).toEqual(filter)));
  });

  it('is written the same whatever the order it was chosen in', () => {
    const one = choosePart(choosePart({}, 'place', 'torget'), 'state', 'overdue');
    const other = choosePart(choosePart({}, 'state', 'overdue'), 'place', 'torget');
    expect(writeFilter(one)).toBe(writeFilter(other));
  });

  it('never stops at what it does not know', () => {
    fc.assert(fc.property(fc.string(), (query) => expect(() => readFilter(query)).not.toThrow()));
  });

  it.each([
    ['lage=forsenad', {}],
    ['lage=overdue', { state: 'overdue' }],
    ['problem=2', { problem: 2 }],
    ['problem=0', {}],
    ['problem=2%20or%201', {}],
    ['problem=-1', {}],
    ['status=decided&status=closed', { status: 'decided' }],
    ['mina=ja', {}],
    ['mina=1&ok%C3%A4nt=1', { mine: true }],
    [`plats=${'x'.repeat(256)}`, {}],
    ['funktion=%E0%A4%A', { functionTitle: '\uFFFD%A' }],
    ["organisation=';%20--", { organisation: "'; --" }],
    ['', {}],
  ])('%s', (query, filter) => {
    expect(readFilter(query)).toEqual(filter);
  });

  it('names what hides rows, and that closed ones are shown is none of it', () => {
    expect(narrowing({ all: true })).toEqual([]);
    expect(narrowing({ all: true, place: 'x' as never, mine: true })).toEqual(['mine', 'place']);
  });

  it('takes away one part and keeps the rest', () => {
    for (const part of filterKeys) expect(withPart({ [part]: 'x' }, part, undefined)).toEqual({});
    expect(choosePart({ state: 'help', mine: true }, 'state', '')).toEqual({ mine: true });
  });
});

describe('a quick selection', () => {
  it.each(quickFilters)('%s is shown as pressed when it has been pressed', (quick) => {
    expect(pressedQuickFilter(pressQuickFilter({}, quick))).toBe(quick);
  });

  it('replaces another quick one and keeps the menus', () => {
    const before = pressQuickFilter({ place: 'torget' as never, all: true }, 'overdue');
    expect(pressQuickFilter(before, 'mine')).toEqual({ place: 'torget', all: true, mine: true });
  });

  it('is none when the menus have chosen what none of them stands for', () => {
    expect(pressedQuickFilter({ state: 'declined' })).toBeNull();
  });
});
