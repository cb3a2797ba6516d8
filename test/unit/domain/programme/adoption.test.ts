import { localDate } from '../../../../shared/domain/kernel/localDate';
import {
  adoptionStatuses,
  checkAdoption,
  coverageOf,
  type Adoption,
  type AdoptionFields,
} from '../../../../shared/domain/programme/adoption';

const decided: AdoptionFields = {
  programme: '2024-2027' as never,
  body: 'Trafiknämnden',
  organisation: null,
  route: 'binding',
  status: 'adopted',
  urgedOn: null,
  meetingOn: localDate('2024-03-07'),
  paragraph: '§ 9',
  registryNumber: 'DEMO 2024/044',
};
const adoption = (change: Partial<Adoption>): Adoption => ({
  ...decided,
  id: 1 as never,
  version: '"1"' as never,
  ...change,
});

describe('adopting a programme', () => {
  it('needs the day, the paragraph and the registry number of the decision', () => {
    expect(checkAdoption(decided)).toEqual({ ok: true, value: decided });
    for (const name of ['meetingOn', 'paragraph', 'registryNumber'] as const)
      expect(checkAdoption({ ...decided, [name]: null })).toEqual({
        ok: false,
        error: { kind: 'decision-missing', missing: [name] },
      });
    expect(checkAdoption({ ...decided, paragraph: '' }).ok).toBe(false);
  });

  it.each(adoptionStatuses.filter((status) => status !== 'adopted'))(
    'asks for none of it while %s',
    (status) => {
      const undecided = { ...decided, status, meetingOn: null, paragraph: null, registryNumber: null };
      expect(checkAdoption(undecided).ok).toBe(true);
    },
  );
});

describe('the coverage of a programme', () => {
  it('counts each route for itself and leaves out whom it does not concern', () => {
    const rows = [
      adoption({}),
      adoption({ status: 'scheduled' }),
      adoption({ status: 'being-prepared' }),
      adoption({ status: 'not-applicable' }),
      adoption({ route: 'urged', status: 'urged' }),
    ];
    expect(coverageOf(rows, 'binding')).toEqual({ adopted: 1, of: 3, percent: 33 });
    expect(coverageOf(rows, 'urged')).toEqual({ adopted: 0, of: 1, percent: 0 });
  });

  it('is no per cent of nobody', () => {
    expect(coverageOf([], 'urged')).toEqual({ adopted: 0, of: 0, percent: null });
  });
});
