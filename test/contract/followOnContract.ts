import { anOperation, expectValue, refusalOf, type ForumWorld } from './ForumWorld';
import { addAction, addMeeting, answerTo } from './rows';

export function followOnContract(world: () => ForumWorld): void {
  describe('what has gone on from a meeting', () => {
    const coordinator = () => world().forum('coordinator');

    it('is the next meeting and the actions that were spoken of and have moved on', async () => {
      const site = coordinator();
      const after = await addMeeting(site);
      const later = await addMeeting(site);
      const held = await addMeeting(site, { state: 'held', next: after.id });
      const promised = await addAction(site, { promisedAt: held.id, followUpAt: after.id });
      const moved = await addAction(site, { followUpAt: after.id });
      const further = await addAction(site, { followUpAt: later.id });
      const removed = await addAction(site, { followUpAt: after.id });
      await addAction(site, { followUpAt: after.id, title: 'Inget sagt här' });
      for (const action of [promised, moved, further, further, removed]) {
        expectValue(await site.answers.add(answerTo(action.id, { meeting: held.id }), anOperation()));
      }
      expectValue(await site.actions.remove(removed.id, removed.version));

      const room = expectValue(await site.meetings.open(held.id));
      expect(room.actions.map(({ id }) => id)).toEqual([promised.id]);
      const { next, actions } = expectValue(await site.meetings.followOn(room));
      expect(next).toEqual(after);
      expect(actions).toEqual([moved, further]);
    });

    it('is nothing for a meeting that nothing has been said at', async () => {
      const meeting = await addMeeting(coordinator(), { next: null });
      const room = expectValue(await coordinator().meetings.open(meeting.id));
      expect(expectValue(await coordinator().meetings.followOn(room))).toEqual({ next: null, actions: [] });
    });

    it('names no next meeting that has been removed', async () => {
      const site = coordinator();
      const after = await addMeeting(site);
      const held = await addMeeting(site, { state: 'held', next: after.id });
      expectValue(await site.meetings.remove('meeting', after.id, after.version));
      const room = expectValue(await site.meetings.open(held.id));
      expect(expectValue(await site.meetings.followOn(room)).next).toBeNull();
    });

    it('is not for somebody outside', async () => {
      const after = await addMeeting(coordinator());
      const held = await addMeeting(coordinator(), { state: 'held', next: after.id });
      const room = expectValue(await coordinator().meetings.open(held.id));
      expect(refusalOf(await world().forum('outsider').meetings.followOn(room))).toBe('not-allowed');
    });
  });
}
