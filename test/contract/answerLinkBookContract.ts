import type { AnswerLinkBook } from '../../shared/application/ports/AnswerLinkBook';
import type { AnswerLink } from '../../shared/domain/answer-link/answerLink';
import { instant } from '../../shared/domain/kernel/instant';
import { localDate } from '../../shared/domain/kernel/localDate';
import { outboxFieldsOf } from '../../shared/domain/reminders/outboxRow';
import type { DigestKey } from '../../shared/domain/reminders/reminder';
import { the } from '../support/the';
import { anOperation, expectValue, refusalOf, unique, type ForumWorld, type Seat } from './ForumWorld';

export const aLink = (change: Partial<AnswerLink> = {}): AnswerLink => ({
  hash: unique('hash') as never,
  contact: 7 as never,
  functionTitle: 'Kontaktperson, Nattvandrarna',
  organisation: 'nattvandrarna' as never,
  forum: 'est-sodermalm' as never,
  meeting: 3 as never,
  issuedAt: instant('2026-11-23T12:00:00Z'),
  validThrough: localDate('2026-12-01'),
  revokedAt: null,
  purpose: 'own',
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
      const link = aLink({ meeting: null, purpose: 'colleague', revokedAt: instant('2026-11-24T12:00:00Z') });
      expectValue(await book().add(link, anOperation()));
      expect(expectValue(await book().find(link.hash))).toMatchObject(link);
    });

    it('are found in the outbox too, where a message carries its own', async () => {
      const { contact, functionTitle, purpose: _, ...link } = aLink();
      const fields = outboxFieldsOf(
        {
          ...{ key: unique('2026-11-23|mail') as DigestKey, day: localDate('2026-11-23'), reminders: [] },
          recipient: {
            key: 'a@exempel.se' as never,
            contact: { id: contact, functionTitle } as never,
            channel: 'mail',
          },
        },
        instant('2026-11-23T12:00:00Z'),
      );
      const { office } = world().reminders('owner');
      const later = aLink();
      const placed = expectValue(
        await office.place(
          [
            { ...fields, link },
            { ...fields, key: unique('2026-11-24|mail') as DigestKey },
          ],
          anOperation(),
        ),
      );
      expect(placed.map(({ row }) => row.link)).toEqual([link, null]);
      expect(expectValue(await book().find(link.hash))).toEqual({
        ...link,
        contact,
        functionTitle,
        purpose: 'own',
      });
      // Bound when the message is taken, and standing though something else of the row is written.
      const second = the(placed[1]).row;
      const [claimed] = expectValue(
        await office.changeMany(
          [{ row: second, fields: { link: { ...link, hash: later.hash } } }],
          anOperation(),
        ),
      );
      expectValue(await office.mark(the(claimed), { state: 'sent' }, anOperation()));
      expect(expectValue(await book().find(later.hash))).toMatchObject({ hash: later.hash, contact });
      for (const seat of ['participant', 'outsider'] as const)
        expect(refusalOf(await book(seat).find(link.hash))).toBe('not-allowed');
    });

    it('are counted where a contact has handed over to a colleague since a moment', async () => {
      const contact = (1_000_000 + Math.floor(Math.random() * 1_000_000)) as AnswerLink['contact'];
      const since = instant('2026-11-23T12:00:00Z');
      const added: Partial<AnswerLink>[] = [
        { contact },
        { contact, purpose: 'colleague', issuedAt: instant('2026-11-23T11:59:59Z') },
        { contact, purpose: 'colleague', issuedAt: since },
        { contact, purpose: 'colleague', issuedAt: instant('2026-11-23T18:00:00Z') },
        { purpose: 'colleague' },
      ];
      for (const change of added) expectValue(await book().add(aLink(change), anOperation()));
      expect(expectValue(await book().handedOverSince(contact, since))).toBe(2);
    });

    it('are looked through among the latest, as far as colleagues have been given them', async () => {
      const [own, first, second] = [
        aLink(),
        aLink({ purpose: 'colleague' }),
        aLink({ purpose: 'colleague' }),
      ];
      for (const link of [first, own, second]) expectValue(await book().add(link, anOperation()));
      const found = expectValue(await book().lastHandedOver());
      const added = [first, second, own].map((link) => found.find(({ hash }) => hash === link.hash));
      expect(added).toMatchObject([first, second, undefined]);
      for (const seat of ['participant', 'outsider'] as const)
        expect(refusalOf(await book(seat).lastHandedOver())).toBe('not-allowed');
    });

    it('are added once for one operation, and never twice for one hash', async () => {
      const [link, operation] = [aLink(), anOperation()];
      expectValue(await book().add(link, operation));
      expectValue(await book().add(link, operation));
      expect(refusalOf(await book().add(link, anOperation()))).toBe('refused');
    });

    it('are read by coordinators, written by owners alone, and hidden from members', async () => {
      const added = aLink();
      expectValue(await book().add(added, anOperation()));
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
