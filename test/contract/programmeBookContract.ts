import { localDate } from '../../shared/domain/kernel/localDate';
import { anOperation, expectValue, refusalOf, unique, type ForumWorld } from './ForumWorld';

const adoptionOf = (body: string) =>
  ({
    programme: '2024-2027' as never,
    body,
    organisation: 'trafikkontoret' as never,
    route: 'urged',
    status: 'scheduled',
    urgedOn: localDate('2026-10-02'),
    meetingOn: localDate('2026-12-09'),
    paragraph: null,
    registryNumber: 'DEMO 2026/018',
  }) as const;

export function programmeBookContract(world: () => ForumWorld): void {
  describe('the programme book', () => {
    it('keeps adoptions, indicators and outcomes, once each', async () => {
      const book = world().programmes('coordinator');
      const adoption = adoptionOf(unique('Trafiknämnden'));
      const key = unique('trygg-kvall') as never;
      const indicator = {
        key,
        programme: '2024-2027' as never,
        name: 'Otrygga sent på kvällen',
        goal: 'Halverad otrygghet',
        source: 'Trygghetsmätningen',
        definition: 'Andel som känner sig otrygga sent på kvällen.',
        unit: '%',
        direction: 'lower',
        target: 14.5,
        targetYear: 2027,
        fulfilment: 'partly',
      } as const;
      const outcome = {
        indicator: key,
        period: '2026',
        day: localDate('2026-12-31'),
        value: 21.4,
        seriesBreak: true,
      };
      const operation = anOperation();
      expectValue(await book.add('adoptions', [{ row: adoption, operation }]));
      expectValue(await book.add('adoptions', [{ row: adoption, operation }]));
      expectValue(await book.add('indicators', [{ row: indicator, operation: anOperation() }]));
      expectValue(await book.add('indicatorValues', [{ row: outcome, operation: anOperation() }]));
      const read = expectValue(await world().programmes('participant').load());
      expect(read.adoptions.filter(({ body }) => body === adoption.body)).toEqual([
        expect.objectContaining(adoption),
      ]);
      expect(read.indicators).toContainEqual(expect.objectContaining(indicator));
      expect(read.indicatorValues).toContainEqual(expect.objectContaining(outcome));
    });

    it.each(['participant', 'reader'] as const)('lets no %s add', async (seat) => {
      const row = adoptionOf(unique('x'));
      expect(
        refusalOf(
          await world()
            .programmes(seat)
            .add('adoptions', [{ row, operation: anOperation() }]),
        ),
      ).toBe('not-allowed');
    });

    it('shows nothing to somebody outside', async () => {
      expect(refusalOf(await world().programmes('outsider').load())).toBe('not-allowed');
    });
  });
}
