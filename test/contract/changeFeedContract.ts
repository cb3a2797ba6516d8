import type { ForumList } from '../../shared/application/ports/MeetingBook';
import type { ForumWorld } from './ForumWorld';
import { addAction, answerTo } from './rows';
import { anOperation, expectValue } from './ForumWorld';

export function changeFeedContract(world: () => ForumWorld): void {
  describe('the change feed', () => {
    it('tells which lists somebody else has changed', async () => {
      const action = await addAction(world().forum('coordinator'));
      const told = new Set<ForumList>();
      const stop = world()
        .forum('reader')
        .changes.follow('live', (lists) => {
          for (const list of lists) told.add(list);
          return Promise.resolve();
        });
      await world().settle();
      told.clear();
      // The looks of this test lie closer than the whole seconds of the lists' dates; in life they are 3.5 s apart.
      await new Promise((resolve) => setTimeout(resolve, 1100));
      expectValue(await world().forum('participant').answers.add(answerTo(action.id), anOperation()));
      await world().settle();
      stop();
      expect([...told]).toEqual(['answers']);
    });

    it('says nothing after it has been left', async () => {
      const told: ForumList[] = [];
      const stop = world()
        .forum('reader')
        .changes.follow('live', (lists) => {
          told.push(...lists);
          return Promise.resolve();
        });
      await world().settle();
      stop();
      const before = told.length;
      await addAction(world().forum('coordinator'));
      await world().settle();
      expect(told).toHaveLength(before);
    });
  });
}
