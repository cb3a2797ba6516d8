import { localDate } from '../../../../shared/domain/kernel/localDate';
import { programmeInForce, type Programme } from '../../../../shared/domain/programme/programme';

const programme = (change: Partial<Programme>): Programme => ({
  key: '2024-2027' as never,
  name: 'Trygghetsprogram 2024–2027',
  from: localDate('2024-01-01'),
  to: localDate('2027-12-31'),
  decidedBy: 'Kommunfullmäktige',
  decidedOn: localDate('2024-05-20'),
  paragraph: null,
  registryNumber: null,
  assignment: null,
  goal: null,
  replaces: '2020-2023' as never,
  ceasedOn: null,
  status: 'in-force',
  ...change,
});
const today = localDate('2026-11-23');

describe('the programme in force', () => {
  it('is the one that replaced the earlier, not the parallel security programme', () => {
    const security = programme({
      key: 'sakerhet' as never,
      replaces: null,
      decidedOn: localDate('2025-01-01'),
    });
    const safety = programme({});
    expect(programmeInForce([security, safety], today)).toBe(safety);
  });

  it('is the one decided last where two replaced an earlier one', () => {
    const [earlier, later] = [programme({}), programme({ decidedOn: localDate('2025-02-01') })];
    expect(programmeInForce([earlier, later], today)).toBe(later);
  });

  it.each([
    ['a proposal', { status: 'proposal' }],
    ['one that has ceased', { status: 'ceased' }],
    ['one that ceases today', { ceasedOn: today }],
    ['one that begins tomorrow', { from: localDate('2026-11-24') }],
  ] as const)('is never %s', (_, change) => {
    expect(programmeInForce([programme(change)], today)).toBeNull();
  });

  it('stays in force after its period until something replaces it', () => {
    const overdue = programme({ to: localDate('2025-12-31') });
    expect(programmeInForce([overdue], today)).toBe(overdue);
  });
});
