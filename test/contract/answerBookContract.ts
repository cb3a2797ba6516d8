import type { AnswerId } from '../../shared/domain/action/answer';
import { localDate } from '../../shared/domain/kernel/localDate';
import { anOperation, expectValue, refusalOf, type ForumWorld } from './ForumWorld';
import { addAction, answerTo } from './rows';

export function answerBookContract(world: () => ForumWorld): void {
  describe('the answers', () => {
    it('keep who wrote, and every field', async () => {
      const action = await addAction(world().forum('coordinator'));
      const given = answerTo(action.id, {
        kind: 'request-date',
        text: 'Vi behöver två veckor till.',
        newDate: localDate('2026-10-25'),
        oldDate: localDate('2026-03-29'),
        newStatus: 'on-hold',
        changedFields: ['dueDate', 'status'],
        takesBack: 7 as AnswerId,
      });
      const added = expectValue(await world().forum('participant').answers.add(given, anOperation()));
      expect(added).toMatchObject({ ...given, linkFunction: null, author: world().personOf('participant') });
      expect(expectValue(await world().forum('coordinator').answers.of(action.id))).toEqual([added]);
    });

    it('keep whom the answer service wrote for', async () => {
      const action = await addAction(world().forum('coordinator'));
      const linkFunction = 'Driftansvarig belysning';
      const given = { ...answerTo(action.id, { kind: 'done' }), linkFunction };
      expect(expectValue(await world().forum('participant').answers.add(given, anOperation()))).toMatchObject(
        {
          linkFunction,
        },
      );
      expect(expectValue(await world().forum('reader').answers.of(action.id))).toMatchObject([
        { linkFunction },
      ]);
    });

    it('keep what was told to the bot apart from what came by link', async () => {
      const action = await addAction(world().forum('coordinator'));
      const linkFunction = 'Driftansvarig belysning';
      for (const toldIn of [null, 'chat'] as const) {
        const given = { ...answerTo(action.id, { kind: 'done' }), linkFunction, toldIn };
        expectValue(await world().forum('participant').answers.add(given, anOperation()));
      }
      const answers = expectValue(await world().forum('reader').answers.of(action.id));
      expect(answers.map(({ toldIn }) => toldIn)).toEqual([null, 'chat']);
    });

    it('are told newest first over all actions, in their short form', async () => {
      const [one, other] = [
        await addAction(world().forum('coordinator')),
        await addAction(world().forum('coordinator')),
      ];
      for (const answer of [
        answerTo(one.id, { kind: 'late' }),
        answerTo(other.id, { kind: 'done' }),
        answerTo(one.id, { kind: 'edit' }),
      ])
        expectValue(await world().forum('coordinator').answers.add(answer, anOperation()));
      const recent = expectValue(await world().forum('reader').answers.recent());
      const ours = recent.filter(({ action }) => action === one.id || action === other.id);
      expect(ours.map(({ action, kind }) => [action, kind])).toEqual([
        [one.id, 'edit'],
        [other.id, 'done'],
        [one.id, 'late'],
      ]);
      expect(refusalOf(await world().forum('outsider').answers.recent())).toBe('not-allowed');
    });

    it('come oldest first, from everybody', async () => {
      const action = await addAction(world().forum('coordinator'));
      for (const [seat, text] of [
        ['participant', 'först'],
        ['coordinator', 'sedan'],
        ['participant', 'sist'],
      ] as const) {
        expectValue(await world().forum(seat).answers.add(answerTo(action.id, { text }), anOperation()));
      }
      const answers = expectValue(await world().forum('reader').answers.of(action.id));
      expect(answers.map(({ text }) => text)).toEqual(['först', 'sedan', 'sist']);
      expect(answers.map(({ author }) => author)).toEqual([
        world().personOf('participant'),
        world().personOf('coordinator'),
        world().personOf('participant'),
      ]);
    });

    it('are added once however often one is sent', async () => {
      const action = await addAction(world().forum('coordinator'));
      const operation = anOperation();
      const first = expectValue(
        await world().forum('participant').answers.add(answerTo(action.id), operation),
      );
      const second = expectValue(
        await world().forum('participant').answers.add(answerTo(action.id), operation),
      );
      expect(second).toEqual(first);
      expect(expectValue(await world().forum('participant').answers.of(action.id))).toHaveLength(1);
    });

    it('keep a claim of another organisation as the claim it is', async () => {
      const action = await addAction(world().forum('coordinator'));
      const claimed = answerTo(action.id, { claimedOrganisation: 'polisen' as never });
      const added = expectValue(await world().forum('participant').answers.add(claimed, anOperation()));
      expect(added.claimedOrganisation).toBe('polisen');
      expect(added.author).toBe(world().personOf('participant'));
    });

    it.each(['reader', 'outsider'] as const)('cannot be given by a %s', async (seat) => {
      const action = await addAction(world().forum('coordinator'));
      expect(refusalOf(await world().forum(seat).answers.add(answerTo(action.id), anOperation()))).toBe(
        'not-allowed',
      );
    });
  });
}
