import { MemoryDirectory } from '../../../../shared/adapters/memory/MemoryDirectory';
import { MemoryForumSites } from '../../../../shared/adapters/memory/MemoryForumSites';
import { MemoryForum } from '../../../../shared/adapters/memory/MemoryForum';
import { makeTextGuard } from '../../../../shared/application/guard/makeTextGuard';
import { makeLoadMyPromises } from '../../../../shared/application/my-work/loadMyWork';
import type { ForumKey } from '../../../../shared/domain/organisation/forum';
import { frontOfCard } from '../../../../shared/ui/promise-card/frontOfCard';
import { makePromiseDesk } from '../../../../shared/ui/promise-card/makePromiseDesk';
import { aContact, aForum, people } from '../../../builders/aContact';
import { aPromiseState } from '../../../builders/aPromiseItem';
import { ForumAtWork } from '../../application/aForumAtWork';

/** The front of a card whose reader is a contact in two forums and may read as many of them as told. */
async function frontWhere(readable: number): Promise<ReturnType<typeof frontOfCard>> {
  const world = new ForumAtWork();
  const sites = [0, 1].map((at) =>
    new MemoryForum({ forum: `forum-${at}` as ForumKey, idPrefix: 'X', clock: world.clock }).signIn(
      people.roads,
      at < readable ? 'participant' : null,
    ),
  );
  const forums = sites.map(({ forum }) => aForum({ key: forum }));
  const desk = makePromiseDesk({
    loadMyPromises: makeLoadMyPromises({
      directory: new MemoryDirectory({ ...world.directory, contacts: [aContact({ forums: [] })], forums }),
      forums: new MemoryForumSites(sites),
      user: { person: people.roads, name: 'Driftansvarig' },
      clock: world.clock,
    }),
    deskOf: () => null,
    guard: makeTextGuard({ asks: true }),
    clock: world.clock,
    language: 'sv',
  });
  return frontOfCard({ ...aPromiseState(), ...(await desk.load()) });
}

describe('the card of a reader in two forums', () => {
  it('does not say that nothing is open where no forum could be read, and lets the reader try again', async () => {
    expect(await frontWhere(0)).toEqual({
      headline: 'Dina åtaganden gick inte att hämta',
      body: 'Du har inte rätt att läsa det här. Fråga samordnaren i forumet.',
      button: { title: 'Försök igen', does: 'reload' },
    });
  });

  it('says of which forums nothing waits where one could not be read', async () => {
    expect((await frontWhere(1)).body).toBe(
      '1 forum gick inte att hämta. Inget väntar på ditt svar i de andra.',
    );
  });

  it('says so plainly where all were read', async () => {
    expect(await frontWhere(2)).toEqual({
      headline: 'Inga öppna åtaganden',
      body: 'Inget väntar på ditt svar.',
      button: null,
    });
  });
});
