import type { ActionId } from '../../shared/domain/action/action';
import { addDays, localDate } from '../../shared/domain/kernel/localDate';
import type { Version } from '../../shared/domain/kernel/id';
import { anOperation, expectValue, refusalOf, unique, type ForumWorld } from './ForumWorld';
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

    describe('listing', () => {
      it('sorts by due date and then id, without date first', async () => {
        const organisation = someOrganisation();
        const day = localDate('2026-12-04');
        const dates = [addDays(day, 2), null, day, addDays(day, -1), day];
        for (const dueDate of dates) await addAction(coordinator(), { organisation, dueDate });
        const { rows } = expectValue(await coordinator().actions.list({ scope: 'open', organisation }));
        expect(rows.map(({ dueDate }) => dueDate)).toEqual([
          null,
          addDays(day, -1),
          day,
          day,
          addDays(day, 2),
        ]);
        expect(rows[2]!.id).toBeLessThan(rows[3]!.id);
      });

      it('leaves out what is done, unless all is asked for', async () => {
        const organisation = someOrganisation();
        await addAction(coordinator(), { organisation, status: 'closed', title: 'Avslutad' });
        await addAction(coordinator(), { organisation, status: 'on-hold', title: 'Pausad' });
        const titles = async (scope: 'open' | 'all'): Promise<readonly string[]> =>
          expectValue(await coordinator().actions.list({ scope, organisation })).rows.map(
            ({ title }) => title,
          );
        expect(await titles('open')).toEqual(['Pausad']);
        expect(await titles('all')).toEqual(['Avslutad', 'Pausad']);
      });

      it('finds a row that has been closed no longer among the open ones', async () => {
        const organisation = someOrganisation();
        const added = await addAction(coordinator(), { organisation });
        await coordinator().actions.change(added.id, added.version, { status: 'cancelled' }, anOperation());
        expect(expectValue(await coordinator().actions.list({ scope: 'open', organisation })).rows).toEqual(
          [],
        );
      });

      it('narrows by each condition', async () => {
        const organisation = someOrganisation();
        const place = unique('plats') as never;
        const functionTitle = unique('funktion');
        const wanted = await addAction(coordinator(), {
          organisation,
          place,
          functionTitle,
          problem: 77 as never,
          status: 'decided',
          confirmation: 'declined',
          helpNeeded: true,
          dueDate: localDate('2026-03-29'),
        });
        await addAction(coordinator(), {
          organisation,
          place: null,
          functionTitle: '',
          problem: null,
          status: 'proposed',
          confirmation: 'waiting',
          helpNeeded: false,
          dueDate: localDate('2026-03-30'),
        });
        const narrowings = [
          { place },
          { functionTitle },
          { problem: 77 as never },
          { status: 'decided' },
          { confirmation: 'declined' },
          { helpNeeded: true },
          { dueBefore: localDate('2026-03-30') },
        ] as const;
        for (const narrowing of narrowings) {
          const { rows } = expectValue(
            await coordinator().actions.list({ scope: 'open', organisation, ...narrowing }),
          );
          expect([narrowing, rows.map(({ id }) => id)]).toEqual([narrowing, [wanted.id]]);
        }
      });

      it('gives fifty at a time and goes on where it stopped', async () => {
        const organisation = someOrganisation();
        const rows = Array.from({ length: 120 }, (_, index) => ({
          fields: actionFields({
            organisation,
            title: `Åtgärd ${index}`,
            dueDate: addDays(localDate('2026-01-01'), index % 7),
          }),
          operation: anOperation(),
        }));
        expectValue(await coordinator().actions.addMany(rows));
        const seen: number[] = [];
        let next: string | undefined;
        const sizes: number[] = [];
        do {
          const page = expectValue(await coordinator().actions.list({ scope: 'open', organisation }, next));
          sizes.push(page.rows.length);
          seen.push(...page.rows.map(({ id }) => id));
          next = page.next ?? undefined;
        } while (next !== undefined);
        expect(sizes).toEqual([50, 50, 20]);
        expect(new Set(seen).size).toBe(120);
      });
    });

    it('adds many rows, passing over those that stand already', async () => {
      const organisation = someOrganisation();
      const rows = Array.from({ length: 130 }, (_, index) => ({
        fields: bareActionFields({ organisation, title: `Åtgärd ${index}` }),
        operation: anOperation(),
      }));
      expectValue(await coordinator().actions.addMany(rows.slice(0, 70)));
      expectValue(await coordinator().actions.addMany(rows));
      const { rows: page, next } = expectValue(
        await coordinator().actions.list({ scope: 'all', organisation }),
      );
      const rest = expectValue(await coordinator().actions.list({ scope: 'all', organisation }, next ?? ''));
      const last = expectValue(
        await coordinator().actions.list({ scope: 'all', organisation }, rest.next ?? ''),
      );
      const ids = [...page, ...rest.rows, ...last.rows].map(({ id }) => id);
      expect(new Set(ids).size).toBe(130);
    });

    it('opens a row with its problem, causes, answers and meeting', async () => {
      const site = coordinator();
      const problem = expectValue(
        await site.situation.addProblem(
          { title: 'Otrygg gångtunnel', kind: 'belysning', place: null, status: 'prioritised' },
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
