import { anOperation, expectValue, refusalOf, unique, type ForumWorld } from './ForumWorld';

export function viewBookContract(world: () => ForumWorld): void {
  describe('saved views', () => {
    const aView = (name: string) => ({
      name: unique(name),
      query: 'lage=overdue&plats=t%C3%B6get',
      shared: false,
    });
    const named = async (name: string) =>
      expectValue(await world().forum('coordinator').views.list()).find((view) => view.name === name);

    it('keep what was saved, and whose it is', async () => {
      const view = aView('Försenade');
      const operation = anOperation();
      const { views } = world().forum('participant');
      expectValue(await views.add(view, operation));
      const again = expectValue(await views.add(view, operation));
      expect(await named(view.name)).toEqual({ ...again, author: world().personOf('participant') });
      expect(again).toMatchObject(view);
    });

    it('come in the order of their names', async () => {
      const { views } = world().forum('coordinator');
      const given = ['b', 'a', 'c'].map((name) => ({ ...aView(name), name: unique(`ordning ${name}`) }));
      for (const view of given) expectValue(await views.add(view, anOperation()));
      const names = expectValue(await views.list()).map(({ name }) => name);
      const ours = names.filter((name) => given.some((view) => view.name === name));
      expect(ours).toEqual(given.map(({ name }) => name).sort());
    });

    it('are renamed and removed by whoever saved them', async () => {
      const { views } = world().forum('participant');
      const saved = expectValue(await views.add(aView('Min'), anOperation()));
      const listed = await named(saved.name);
      if (listed === undefined) throw new Error('Not listed');
      const name = unique('Omdöpt');
      const renamed = expectValue(await views.rename(listed, name, anOperation()));
      expect(renamed).toMatchObject({ name, query: saved.query });
      expect(refusalOf(await views.remove(listed))).toBe('changed-by-other');
      expectValue(await views.remove(renamed));
      expect(await named(name)).toBeUndefined();
    });

    it('are nobody else’s to change, a coordinator’s neither', async () => {
      const saved = expectValue(await world().forum('participant').views.add(aView('Min'), anOperation()));
      const others = world().forum('coordinator').views;
      expect(refusalOf(await others.rename(saved, unique('Din'), anOperation()))).toBe('not-allowed');
      expect(refusalOf(await others.remove(saved))).toBe('not-allowed');
      expect(await named(saved.name)).toMatchObject({ version: saved.version });
    });

    it('are read but not saved by readers', async () => {
      expectValue(await world().forum('reader').views.list());
      expect(refusalOf(await world().forum('reader').views.add(aView('Nej'), anOperation()))).toBe(
        'not-allowed',
      );
      expect(refusalOf(await world().forum('outsider').views.list())).toBe('not-allowed');
    });
  });
}
