import { addDays, localDate } from '../../shared/domain/kernel/localDate';
import { the } from '../support/the';
import { anOperation, expectValue, refusalOf, unique, type ForumWorld } from './ForumWorld';
import { actionFields, addAction, addProblem, bareActionFields, someOrganisation } from './rows';

export function actionListContract(world: () => ForumWorld): void {
  describe('listing actions', () => {
    const coordinator = () => world().forum('coordinator');

    it('sorts by due date and then id, without date first', async () => {
      const organisation = someOrganisation();
      const day = localDate('2026-12-04');
      const dates = [addDays(day, 2), null, day, addDays(day, -1), day];
      for (const dueDate of dates) await addAction(coordinator(), { organisation, dueDate });
      const { rows } = expectValue(await coordinator().actions.list({ scope: 'open', organisation }));
      expect(rows.map(({ dueDate }) => dueDate)).toEqual([null, addDays(day, -1), day, day, addDays(day, 2)]);
      expect(the(rows[2]).id).toBeLessThan(the(rows[3]).id);
    });

    it('leaves out what is done, unless all is asked for', async () => {
      const organisation = someOrganisation();
      await addAction(coordinator(), { organisation, status: 'closed', title: 'Avslutad' });
      await addAction(coordinator(), { organisation, status: 'on-hold', title: 'Pausad' });
      const titles = async (scope: 'open' | 'all'): Promise<readonly string[]> =>
        expectValue(await coordinator().actions.list({ scope, organisation })).rows.map(({ title }) => title);
      expect(await titles('open')).toEqual(['Pausad']);
      expect(await titles('all')).toEqual(['Avslutad', 'Pausad']);
    });

    it('takes in any of several organisations', async () => {
      const [one, other, third] = [someOrganisation(), someOrganisation(), someOrganisation()];
      for (const organisation of [one, other, third]) await addAction(coordinator(), { organisation });
      const { rows } = expectValue(
        await coordinator().actions.list({ scope: 'open', organisations: [one, other] }),
      );
      expect(new Set(rows.map(({ organisation }) => organisation))).toEqual(new Set([one, other]));
    });

    it('finds a row that has been closed no longer among the open ones', async () => {
      const organisation = someOrganisation();
      const added = await addAction(coordinator(), { organisation });
      await coordinator().actions.change(added.id, added.version, { status: 'cancelled' }, anOperation());
      expect(expectValue(await coordinator().actions.list({ scope: 'open', organisation })).rows).toEqual([]);
    });

    it('narrows by each condition', async () => {
      const organisation = someOrganisation();
      const place = unique('plats') as never;
      const functionTitle = unique('funktion');
      const { id: problem } = await addProblem(coordinator());
      const wanted = await addAction(coordinator(), {
        organisation,
        place,
        functionTitle,
        problem,
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
        { problem },
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

    it('keeps rows of the same organisation, problem, place or status together, by due date within', async () => {
      const place = unique('plats') as never;
      const [first, second] = [someOrganisation(), someOrganisation()];
      const day = localDate('2026-05-04');
      const [lower, higher] = [await addProblem(coordinator()), await addProblem(coordinator())];
      const rows = [
        { organisation: second, problem: higher.id, status: 'decided', dueDate: day },
        { organisation: first, problem: null, status: 'proposed', dueDate: addDays(day, 3) },
        { organisation: second, problem: lower.id, status: 'proposed', dueDate: addDays(day, -2) },
        { organisation: first, problem: higher.id, status: 'decided', dueDate: addDays(day, 1) },
      ] as const;
      for (const row of rows) await addAction(coordinator(), { ...row, place });
      for (const groupedBy of ['organisation', 'problem', 'place', 'status'] as const) {
        const page = expectValue(await coordinator().actions.list({ scope: 'open', place, groupedBy }));
        const runs = page.rows.map((row) => String(row[groupedBy] ?? ''));
        const seen = runs.filter((value, index) => value !== runs[index - 1]);
        expect([groupedBy, seen.length]).toEqual([groupedBy, new Set(runs).size]);
        const dates = page.rows
          .filter((row) => row[groupedBy] === page.rows[0]?.[groupedBy])
          .map((row) => row.dueDate ?? '');
        expect(dates).toEqual([...dates].sort());
      }
    });

    it('gives the first page of several selections at once, each with its own outcome', async () => {
      const organisation = someOrganisation();
      const done = await addAction(coordinator(), { organisation, status: 'carried-out' });
      const open = await addAction(coordinator(), { organisation, status: 'decided' });
      const pages = await coordinator().actions.listTogether([
        { scope: 'all', organisation, status: 'carried-out' },
        { scope: 'open', organisation },
        { scope: 'open', organisation, status: 'proposed' },
      ]);
      expect(pages.map((page) => expectValue(page).rows.map(({ id }) => id))).toEqual([
        [done.id],
        [open.id],
        [],
      ]);
      const refused = await world()
        .forum('outsider')
        .actions.listTogether([{ scope: 'open' }, { scope: 'all' }]);
      expect(refused.map(refusalOf)).toEqual(['not-allowed', 'not-allowed']);
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
  });
}
