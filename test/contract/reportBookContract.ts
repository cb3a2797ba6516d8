import { localDate } from '../../shared/domain/kernel/localDate';
import { anOperation, expectValue, refusalOf, unique, type ForumWorld } from './ForumWorld';

const reportOf = (area: string, approved: string | null) =>
  ({
    title: `Lägesbild ${area}`,
    level: 'month',
    area,
    from: localDate('2026-10-01'),
    to: localDate('2026-10-31'),
    mapping: 'Skadegörelse på bänkar.\nKlotter minskar.',
    otherInformation: '',
    analysis: 'Samtidig stängning.',
    trend: 'unchanged',
    status: approved === null ? 'draft' : 'approved',
    approvedOn: approved === null ? null : localDate(approved),
    registryNumber: null,
  }) as const;

export function reportBookContract(world: () => ForumWorld): void {
  describe('the report book', () => {
    it('gives the picture of an area that was approved last, with its places and figures', async () => {
      const book = world().forum('coordinator').reports;
      const area = unique('Södermalm');
      const add = async (approved: string | null) =>
        expectValue(await book.add(reportOf(area, approved), anOperation()));
      await add('2026-10-01');
      const latest = await add('2026-11-02');
      await add('2026-09-01');
      await add(null);
      const assessment = {
        report: latest.id,
        place: 'medborgarplatsen' as never,
        level: 'serious',
        trend: 'increasing',
        note: 'Bråk vid nattbussen.',
      } as const;
      const figure = {
        report: latest.id,
        series: 'Bråk, händelser',
        period: 'v. 44',
        day: localDate('2026-11-01'),
        value: 17,
        source: 'Händelserapporter',
        extractedOn: localDate('2026-11-02'),
      };
      expectValue(
        await book.addParts({
          assessments: [{ fields: assessment, operation: anOperation() }],
          figures: [{ fields: figure, operation: anOperation() }],
        }),
      );
      const read = expectValue(await world().forum('reader').reports.latestApproved(area));
      expect(read).toEqual({
        report: latest,
        assessments: [expect.objectContaining(assessment)],
        figures: [expect.objectContaining(figure)],
      });
      expect(latest).toMatchObject(reportOf(area, '2026-11-02'));
    });

    it('has nothing for an area without an approved picture', async () => {
      const area = unique('Farsta');
      const { reports } = world().forum('coordinator');
      expectValue(await reports.add(reportOf(area, null), anOperation()));
      expect(expectValue(await reports.latestApproved(area))).toBeNull();
    });

    it.each(['participant', 'reader', 'outsider'] as const)('lets no %s add', async (seat) => {
      const added = await world()
        .forum(seat)
        .reports.add(reportOf(unique('x'), null), anOperation());
      expect(refusalOf(added)).toBe('not-allowed');
    });
  });
}
