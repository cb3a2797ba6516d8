import { addDays, localDate } from '../../shared/domain/kernel/localDate';
import { the } from '../support/the';
import { anOperation, expectValue, refusalOf, type ForumWorld } from './ForumWorld';
import { actionFields, addAction, addMeeting, someOrganisation } from './rows';

export function selectionContract(world: () => ForumWorld): void {
  describe('one forum’s part of the list over all', () => {
    it('gives rows by due date with where they were promised, and nothing rehearsed', async () => {
      const site = world().forum('coordinator');
      const organisation = someOrganisation();
      const meeting = await addMeeting(site);
      const day = localDate('2026-12-04');
      const later = await addAction(site, { organisation, dueDate: addDays(day, 1), promisedAt: meeting.id });
      const first = await addAction(site, { organisation, dueDate: day, promisedAt: null });
      await addAction(site, { organisation, rehearsal: true });
      const found = expectValue(await world().forum('reader').selectionOf({ scope: 'open', organisation }));
      expect(found.rows.map(({ id, promisedAt }) => [id, promisedAt])).toEqual([
        [first.id, null],
        [later.id, meeting.id],
      ]);
      expect(found.next).toBeNull();
      expect(found.promisedAt.find(({ id }) => id === meeting.id)).toEqual({
        id: meeting.id,
        title: meeting.title,
        startsAt: meeting.startsAt,
      });
    });

    it('goes on where the page ended, each row once', async () => {
      const site = world().forum('coordinator');
      const organisation = someOrganisation();
      const rows = Array.from({ length: 70 }, (_unused, index) => ({
        fields: actionFields({ organisation, dueDate: addDays(localDate('2026-12-04'), index % 9) }),
        operation: anOperation(),
      }));
      expectValue(await site.actions.addMany(rows));
      const query = { scope: 'open', organisation } as const;
      const first = expectValue(await site.selectionOf(query));
      expect(first.rows).toHaveLength(50);
      const rest = expectValue(await site.moreOf(query, the(first.next)));
      expect(rest.next).toBeNull();
      const all = [...first.rows, ...rest.rows];
      expect(new Set(all.map(({ id }) => id)).size).toBe(70);
      const dates = all.map(({ dueDate }) => dueDate ?? '');
      expect(dates).toEqual([...dates].sort());
    });

    it('names the problems and causes that rows have keys to', async () => {
      const site = world().forum('coordinator');
      const [found, situation] = [await site.selectionOf({ scope: 'open' }), await site.situation.load()];
      const { problems, causes } = expectValue(found);
      const { rights: _rights, ...known } = expectValue(situation);
      expect({ problems, causes }).toEqual(known);
    });

    it('is closed to those outside', async () => {
      const site = world().forum('outsider');
      expect(refusalOf(await site.selectionOf({ scope: 'open' }))).toBe('not-allowed');
      expect(refusalOf(await site.moreOf({ scope: 'open' }, '1'))).toBe('not-allowed');
    });
  });
}
