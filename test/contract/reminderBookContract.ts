import { instant } from '../../shared/domain/kernel/instant';
import { localDate } from '../../shared/domain/kernel/localDate';
import type { ForumKey } from '../../shared/domain/organisation/forum';
import type { RecipientKey } from '../../shared/domain/reminders/reminder';
import type { WishWord } from '../../shared/domain/reminders/standingWishes';
import { anOperation, expectValue, refusalOf, unique, type ForumWorld, type Seat } from './ForumWorld';

const today = localDate('2027-03-01');
const later = localDate('2027-03-20');

export function reminderBookContract(world: () => ForumWorld): void {
  const at = (seat: Seat) => world().reminders(seat);
  const keyOf = (seat: Seat) => world().personOf(seat) as string as RecipientKey;
  const forumOf = (): ForumKey => unique('forum') as ForumKey;
  const aPause = (forum: ForumKey, until = later): WishWord => ({
    ...{ kind: 'pause', recipient: keyOf('participant'), forum, action: null, until },
  });
  const say = async (seat: Seat, word: WishWord) => at(seat).book.say(word, anOperation());
  const standing = async (forum: ForumKey) =>
    expectValue(await at('participant').book.wishesOf(keyOf('participant'), today)).filter(
      (wish) => wish.forum === forum,
    );

  describe('one’s own reminders', () => {
    it('stand by the last word on each matter, for the service too', async () => {
      const forum = forumOf();
      const own = { kind: 'own', recipient: keyOf('participant'), forum, action: 28 as never } as const;
      expectValue(await say('participant', aPause(forum)));
      expectValue(await say('participant', aPause(forum, localDate('2027-03-10'))));
      expectValue(await say('participant', { ...own, on: later }));
      const wished = [aPause(forum, localDate('2027-03-10')), { ...own, on: later }];
      expect(await standing(forum)).toEqual(wished);
      const known = expectValue(await at('owner').office.load(instant('2027-03-01T08:00:00Z'), today));
      expect(known.wishes.filter((wish) => wish.forum === forum)).toEqual(wished);
    });

    it('are taken back, and are nobody’s to take back but one’s own', async () => {
      const forum = forumOf();
      const back = { ...aPause(forum), kind: 'taken-back', day: later } as WishWord;
      expectValue(await say('participant', aPause(forum)));
      expectValue(await say('coordinator', back));
      expect(await standing(forum)).toHaveLength(1);
      expectValue(await say('participant', back));
      expect(await standing(forum)).toEqual([]);
    });

    it('hold what was said in the chat, where the service writes', async () => {
      const forum = forumOf();
      expectValue(await say('owner', aPause(forum)));
      expect(await standing(forum)).toEqual([aPause(forum)]);
      expectValue(await say('participant', { ...aPause(forum), kind: 'taken-back', day: later }));
      expect(await standing(forum)).toEqual([]);
    });

    it('are closed to those outside the site', async () => {
      expect(refusalOf(await at('outsider').book.wishesOf(keyOf('outsider'), today))).toBe('not-allowed');
      expect(refusalOf(await say('reader', aPause(forumOf())))).toBe('not-allowed');
    });
  });

  describe('a forum’s settings on the screen', () => {
    it('are put in, changed and given up', async () => {
      const forum = forumOf();
      const { book } = at('coordinator');
      const row = { name: 'overdue', forum, on: true, amount: 5 } as const;
      const added = expectValue(await book.addSetting(row));
      expect(added.row).toEqual(row);
      expect(expectValue(await book.addSetting(row)).id).toBe(added.id);
      expect(refusalOf(await book.addSetting({ ...row, amount: 9 }))).toBe('changed-by-other');
      const value = { on: false, amount: 5 };
      const changed = expectValue(await book.changeSetting(added, value, anOperation()));
      expect(changed.row).toEqual({ ...row, ...value });
      expect(refusalOf(await book.changeSetting(added, value, anOperation()))).toBe('changed-by-other');
      const shown = expectValue(await book.ofForum(forum, today));
      expect(shown.settings.filter((one) => one.row.forum === forum)).toEqual([changed]);
      expectValue(await book.removeSetting(changed));
      const left = expectValue(await book.ofForum(forum, today)).settings;
      expect(left.filter((one) => one.row.forum === forum)).toEqual([]);
    });

    it.each(['participant', 'reader'] as const)('are seen and not changed by a %s', async (seat) => {
      const forum = forumOf();
      const row = { name: 'overdue', forum, on: true, amount: 5 } as const;
      expectValue(await at('coordinator').book.addSetting(row));
      const shown = expectValue(await at(seat).book.ofForum(forum, today));
      expect(shown.settings.find((one) => one.row.forum === forum)?.row).toEqual(row);
      expect(shown).toMatchObject({ mayEdit: false, outbox: null, plannedThrough: null });
      expect(refusalOf(await at(seat).book.addSetting({ ...row, name: 'confirm' }))).toBe('not-allowed');
    });
  });

  describe('what has become of a forum’s messages', () => {
    it('is seen by a coordinator, with how far the service has come', async () => {
      const forum = forumOf();
      const run = { forum, plannedThrough: today, answersThrough: null, talliedOn: null, textsThrough: null };
      expectValue(await at('owner').office.keepRun(null, run, anOperation()));
      const fields = {
        ...{ key: unique('2027-03-01|p') as never, day: today, recipient: keyOf('participant') },
        ...({
          contact: 4 as never,
          functionTitle: 'Driftansvarig',
          channel: 'mail',
          state: 'bounced',
        } as const),
        ...{ leasedUntil: null, attempts: 1, sentAt: null, reason: 'no-such-address' },
        ...{ reminders: [`${forum}|overdue|action-1|2027-02-22`] as never, answered: [], link: null },
      };
      const [placed] = expectValue(await at('owner').office.place([fields], anOperation()));
      const shown = expectValue(await at('coordinator').book.ofForum(forum, today));
      expect(shown).toMatchObject({ mayEdit: true, plannedThrough: today });
      expect(shown.outbox).toContainEqual(placed?.row);
      const since = expectValue(await at('coordinator').book.ofForum(forum, later));
      expect(since.outbox).not.toContainEqual(placed?.row);
    });
  });
}
