import type { AnswerLinkBook, AnswerLinkFields } from '../../shared/application/ports/AnswerLinkBook';
import { instant } from '../../shared/domain/kernel/instant';
import { localDate } from '../../shared/domain/kernel/localDate';
import { anOperation, expectValue, refusalOf, unique, type ForumWorld, type Seat } from './ForumWorld';

const aLink = (change: Partial<AnswerLinkFields> = {}): AnswerLinkFields => ({
  hash: unique('hash') as never,
  contact: 7 as never,
  functionTitle: 'Kontaktperson, Nattvandrarna',
  organisation: 'nattvandrarna' as never,
  forum: 'est-sodermalm' as never,
  meeting: 3 as never,
  issuedAt: instant('2026-11-23T12:00:00Z'),
  validThrough: localDate('2026-12-01'),
  revokedAt: null,
  handedOver: false,
  ...change,
});

/** What the programme's site keeps of the answer links. */
export function answerLinkBookContract(world: () => ForumWorld): void {
  const book = (seat: Seat = 'owner'): AnswerLinkBook => world().answerLinks(seat);

  describe('answer links', () => {
    it('are found by their hash, with all they are bound to', async () => {
      const link = aLink();
      expectValue(await book().add(link, anOperation()));
      expect(expectValue(await book().find(link.hash))).toMatchObject(link);
      expect(expectValue(await book().find(unique('other') as never))).toBeNull();
    });

    it('can be without a meeting, and closed by hand in the list', async () => {
      const link = aLink({ meeting: null, handedOver: true, revokedAt: instant('2026-11-24T12:00:00Z') });
      expectValue(await book().add(link, anOperation()));
      expect(expectValue(await book().find(link.hash))).toMatchObject(link);
    });

    it('are added once for one operation, and never twice for one hash', async () => {
      const [link, operation] = [aLink(), anOperation()];
      const first = expectValue(await book().add(link, operation));
      expect(expectValue(await book().add(link, operation)).id).toBe(first.id);
      expect(refusalOf(await book().add(link, anOperation()))).toBe('refused');
    });

    it('are read by coordinators, written by owners alone, and hidden from members', async () => {
      const added = expectValue(await book().add(aLink(), anOperation()));
      expect(expectValue(await book('coordinator').find(added.hash))).not.toBeNull();
      expect(refusalOf(await book('coordinator').add(aLink(), anOperation()))).toBe('not-allowed');
      for (const seat of ['participant', 'reader', 'outsider'] as const) {
        expect(['not-allowed', 'not-provisioned', 'not-found']).toContain(
          refusalOf(await book(seat).find(added.hash)),
        );
      }
    });
  });
}
