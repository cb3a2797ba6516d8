import type { ActionId } from '../../shared/domain/action/action';
import type { Version } from '../../shared/domain/kernel/id';
import { anOperation, expectValue, refusalOf, type ForumWorld } from './ForumWorld';
import { actionFields, addAction, addMeeting, answerTo, bareActionFields, someOrganisation } from './rows';

export function actionRegisterContract(world: () => ForumWorld): void {
  describe('the action register', () => {
    const coordinator = () => world().forum('coordinator');

    it('gives back every field as it was added', async () => {
      const added = await addAction(coordinator());
      const { action } = expectValue(await coordinator().actions.open(added.id));
      expect(action).toEqual({
        ...actionFields(),
        id: added.id,
        version: added.version,
        displayId: added.displayId,
      });
    });

    it('gives back a bare promise with nothing filled in', async () => {
      const added = expectValue(await coordinator().actions.add(bareActionFields(), anOperation()));
      const { action } = expectValue(await coordinator().actions.open(added.id));
      expect(action).toEqual({
        ...bareActionFields(),
        id: added.id,
        version: added.version,
        displayId: added.displayId,
      });
    });

    it('names a row by the forum and its number', async () => {
      const { id, displayId } = await addAction(coordinator());
      expect(displayId).toBe(`ÅT-SÖD-${id}`);
    });

    it('adds a row once however often it is asked to', async () => {
      const operation = anOperation();
      const organisation = someOrganisation();
      const first = expectValue(await coordinator().actions.add(actionFields({ organisation }), operation));
      const second = expectValue(await coordinator().actions.add(actionFields({ organisation }), operation));
      expect(second).toEqual(first);
      expect(expectValue(await coordinator().actions.list({ scope: 'all', organisation })).rows).toHaveLength(
        1,
      );
    });

    it('knows an insert again after somebody else has changed the row', async () => {
      const operation = anOperation();
      const added = expectValue(await coordinator().actions.add(actionFields(), operation));
      await coordinator().actions.change(added.id, added.version, { title: 'Ny rubrik' }, anOperation());
      const again = expectValue(await coordinator().actions.add(actionFields(), operation));
      expect(again.id).toBe(added.id);
      expect(again.title).toBe('Ny rubrik');
    });

    describe('changing a row', () => {
      it('writes only what is given and moves the version', async () => {
        const added = await addAction(coordinator());
        const fields = { title: 'Byt armaturerna', dueDate: null, lastWord: null };
        const changed = expectValue(
          await coordinator().actions.change(added.id, added.version, fields, anOperation()),
        );
        expect(changed).toEqual({ ...added, ...fields, version: changed.version });
        expect(changed.version).not.toBe(added.version);
      });

      it('refuses a version that no longer stands and writes nothing', async () => {
        const added = await addAction(coordinator());
        const theirs = expectValue(
          await coordinator().actions.change(added.id, added.version, { title: 'Först' }, anOperation()),
        );
        const mine = await coordinator().actions.change(
          added.id,
          added.version,
          { title: 'Sist' },
          anOperation(),
        );
        expect(mine).toEqual({ ok: false, error: { kind: 'changed-by-other', theirs: theirs.version } });
        expect(expectValue(await coordinator().actions.open(added.id)).action.title).toBe('Först');
      });

      it('does a repeated change once, even when somebody else has written in between', async () => {
        const added = await addAction(coordinator());
        const operation = anOperation();
        const fields = { title: 'Min rubrik' };
        const mine = expectValue(
          await coordinator().actions.change(added.id, added.version, fields, operation),
        );
        const theirs = expectValue(
          await coordinator().actions.change(mine.id, mine.version, { title: 'Deras rubrik' }, anOperation()),
        );
        const again = expectValue(
          await coordinator().actions.change(added.id, added.version, fields, operation),
        );
        expect(again.title).toBe('Deras rubrik');
        expect(again.version).toBe(theirs.version);
      });

      it('adds the record of the change in the same breath', async () => {
        const added = await addAction(coordinator());
        const record = answerTo(added.id, { kind: 'edit', changedFields: ['title'], text: 'Rättad' });
        expectValue(
          await coordinator().actions.change(
            added.id,
            added.version,
            { title: 'Rättad' },
            anOperation(),
            record,
          ),
        );
        const { answers } = expectValue(await coordinator().actions.open(added.id));
        expect(answers).toMatchObject([{ ...record, author: world().personOf('coordinator') }]);
      });

      it('keeps the record when the row itself was changed by somebody else', async () => {
        const added = await addAction(coordinator());
        await coordinator().actions.change(added.id, added.version, { title: 'Deras' }, anOperation());
        const record = answerTo(added.id, { kind: 'edit', text: 'Min text som inte valdes' });
        const mine = await coordinator().actions.change(
          added.id,
          added.version,
          { title: 'Min' },
          anOperation(),
          record,
        );
        expect(refusalOf(mine)).toBe('changed-by-other');
        const { action, answers } = expectValue(await coordinator().actions.open(added.id));
        expect(action.title).toBe('Deras');
        expect(answers.map(({ text }) => text)).toEqual(['Min text som inte valdes']);
      });

      it('refuses what does not exist', async () => {
        const changed = await coordinator().actions.change(
          999_999 as ActionId,
          '"1"' as Version,
          { title: 'x' },
          anOperation(),
        );
        expect(refusalOf(changed)).toBe('not-found');
        expect(refusalOf(await coordinator().actions.open(999_999 as ActionId))).toBe('not-found');
      });
    });

    describe('removing a row', () => {
      it('takes it out', async () => {
        const added = await addAction(coordinator());
        expectValue(await coordinator().actions.remove(added.id, added.version));
        expect(refusalOf(await coordinator().actions.open(added.id))).toBe('not-found');
      });

      it('leaves a row that somebody else has changed', async () => {
        const added = await addAction(coordinator());
        await coordinator().actions.change(added.id, added.version, { title: 'Kvar' }, anOperation());
        expect(refusalOf(await coordinator().actions.remove(added.id, added.version))).toBe(
          'changed-by-other',
        );
        expect(expectValue(await coordinator().actions.open(added.id)).action.title).toBe('Kvar');
      });
    });

    it('opens a row with its problem, causes, answers and meeting', async () => {
      const site = coordinator();
      const problem = expectValue(
        await site.situation.addProblem(
          { title: 'Otrygg gångtunnel', kind: 'poor-lighting', place: null, status: 'prioritised' },
          anOperation(),
        ),
      );
      const cause = expectValue(
        await site.situation.addCause(
          {
            problem: problem.id,
            title: 'Trasig belysning',
            part: 'place',
            level: 'direct',
            support: 'data',
            rejected: false,
          },
          anOperation(),
        ),
      );
      const meeting = await addMeeting(site);
      const action = await addAction(site, {
        problem: problem.id,
        causes: [cause.id],
        promisedAt: meeting.id,
      });
      const answer = expectValue(await site.answers.add(answerTo(action.id), anOperation()));
      const file = expectValue(await site.actions.open(action.id));
      expect(file).toEqual({
        action,
        problem,
        causes: [cause],
        answers: [answer],
        promisedAt: { id: meeting.id, title: meeting.title, startsAt: meeting.startsAt },
      });
    });

    describe('by role', () => {
      it.each([
        ['participant', 'not-allowed'],
        ['reader', 'not-allowed'],
        ['outsider', 'not-allowed'],
      ] as const)('lets no %s add, change or remove', async (seat, refusal) => {
        const action = await addAction(coordinator());
        const site = world().forum(seat);
        expect(refusalOf(await site.actions.add(actionFields(), anOperation()))).toBe(refusal);
        expect(
          refusalOf(await site.actions.change(action.id, action.version, { title: 'x' }, anOperation())),
        ).toBe(refusal);
        expect(refusalOf(await site.actions.remove(action.id, action.version))).toBe(refusal);
        expect(expectValue(await coordinator().actions.open(action.id)).action).toEqual(action);
      });

      it.each(['participant', 'reader'] as const)('lets a %s read', async (seat) => {
        const action = await addAction(coordinator());
        expect(expectValue(await world().forum(seat).actions.open(action.id)).action).toEqual(action);
      });

      it('lets nobody outside read', async () => {
        expect(refusalOf(await world().forum('outsider').actions.list({ scope: 'open' }))).toBe(
          'not-allowed',
        );
      });
    });
  });
}
