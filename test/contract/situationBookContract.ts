import { anOperation, expectValue, refusalOf, unique, type ForumWorld } from './ForumWorld';

export function situationBookContract(world: () => ForumWorld): void {
  describe('the situation book', () => {
    it('keeps problems and causes, once each, with the rights of whoever asks', async () => {
      const { situation } = world().forum('coordinator');
      const fields = {
        title: unique('Otrygg gångtunnel'),
        kind: 'poor-lighting',
        place: 'gangtunneln' as never,
        status: 'returned',
      } as const;
      const operation = anOperation();
      const problem = expectValue(await situation.addProblem(fields, operation));
      expect(expectValue(await situation.addProblem(fields, operation))).toEqual(problem);
      expect(problem).toMatchObject(fields);
      expect(problem.displayId).toBe(`PR-${String(problem.id).padStart(2, '0')}`);
      const causeFields = {
        problem: problem.id,
        title: 'Trasig belysning',
        part: 'victim-or-object',
        level: 'underlying',
        support: 'experience',
        rejected: true,
      } as const;
      const cause = expectValue(await situation.addCause(causeFields, anOperation()));
      expect(cause).toMatchObject(causeFields);
      const content = expectValue(await world().forum('participant').situation.load());
      expect(content.problems.filter(({ title }) => title === fields.title)).toEqual([problem]);
      expect(content.causes).toContainEqual(cause);
      expect(content.rights).toEqual({ mayEdit: false, mayAnswer: true });
    });

    it.each(['participant', 'reader', 'outsider'] as const)('lets no %s add', async (seat) => {
      const problem = { title: 'x', kind: 'other', place: null, status: 'new' } as const;
      expect(refusalOf(await world().forum(seat).situation.addProblem(problem, anOperation()))).toBe(
        'not-allowed',
      );
    });
  });

  describe('the work of one organisation', () => {
    it('is its open actions and the meetings to come', async () => {
      const { addAction, addMeeting, addProblem, someOrganisation } = await import('./rows');
      const site = world().forum('coordinator');
      const organisation = someOrganisation();
      const held = await addMeeting(site, { state: 'held' });
      const problem = await addProblem(site);
      const open = await addAction(site, { organisation, problem: problem.id, promisedAt: held.id });
      await addAction(site, { organisation, status: 'closed' });
      await addAction(site, { organisation: someOrganisation() });
      const planned = await addMeeting(site, { state: 'planned' });
      const reader = world().forum('participant');
      const work = expectValue(await reader.workOf([organisation]));
      expect(work.actions.map(({ id }) => id)).toEqual([open.id]);
      const { id, title, startsAt } = held;
      const named = {
        about: { displayId: problem.displayId, title: problem.title },
        promised: { id, title, startsAt },
      };
      expect(work.actions[0]).toMatchObject(named);
      expect(expectValue(await reader.promisesOf([organisation]))).toEqual(work.actions);
      expect(work.meetings.map((meeting) => meeting.id)).toContain(planned.id);
      expect(work.meetings.map((meeting) => meeting.id)).not.toContain(held.id);
    });

    it('is also that of organisations that it has come after', async () => {
      const { addAction, someOrganisation } = await import('./rows');
      const site = world().forum('coordinator');
      const [heir, ended, other] = [someOrganisation(), someOrganisation(), someOrganisation()];
      const own = await addAction(site, { organisation: heir });
      const taken = await addAction(site, { organisation: ended });
      await addAction(site, { organisation: ended, status: 'closed' });
      await addAction(site, { organisation: other });
      const work = expectValue(await world().forum('participant').workOf([heir, ended]));
      expect(work.actions.map(({ id }) => id).sort()).toEqual([own.id, taken.id].sort());
    });

    it('names nothing where an action names nothing, or where what it names has been taken away', async () => {
      const { addAction, addMeeting, someOrganisation } = await import('./rows');
      const site = world().forum('coordinator');
      const organisation = someOrganisation();
      const meeting = await addMeeting(site);
      const bare = await addAction(site, { organisation, title: 'Fristående' });
      const left = await addAction(site, { organisation, title: 'Kvar', promisedAt: meeting.id });
      expectValue(await site.meetings.remove('meeting', meeting.id, meeting.version));
      const rows = expectValue(await world().forum('participant').promisesOf([organisation]));
      const named = rows.map(({ id, about, promised }) => ({ id, about, promised }));
      const nothing = { about: null, promised: null };
      expect(named).toEqual([
        { id: bare.id, ...nothing },
        { id: left.id, ...nothing },
      ]);
    });

    it('is nothing that somebody outside may see', async () => {
      const outside = world().forum('outsider');
      const police = 'polisen' as never;
      expect(refusalOf(await outside.workOf([police]))).toBe('not-allowed');
      expect(refusalOf(await outside.promisesOf([police]))).toBe('not-allowed');
    });
  });
}
