import { reviewStanding } from '../../shared/application/guard/reviewStanding';
import { reviewTexts } from '../../shared/application/guard/reviewTexts';
import type { QuestionedText } from '../../shared/domain/redaction/questionedText';
import { localDate } from '../../shared/domain/kernel/localDate';
import { anOperation, expectValue, refusalOf, unique, type ForumWorld } from './ForumWorld';
import { addAction } from './rows';

const directory = { organisations: [], contacts: [], places: [], programmes: [], forums: [] };
const numbered = (): string => unique('Ring 070-123 45 67 om lampan');

export function textWatchContract(world: () => ForumWorld): void {
  describe('texts that came in another way', () => {
    let mark: string | null = null;
    const site = () => world().reminders('owner').site;
    const forum = () => world().forum('coordinator');
    const overview = async (seat: 'coordinator' | 'participant' = 'coordinator') =>
      expectValue(await world().forum(seat).overview.load(localDate('2026-11-01'))).questioned;
    const questionsOf = async (row: number): Promise<readonly QuestionedText[]> =>
      (await overview()).filter((text) => text.row === row);

    /** Looks through what has been written since the last time. */
    async function review(): Promise<void> {
      const { touched } = expectValue(await site().due.ask({ actions: [], writtenAfter: mark }));
      if (touched === null) throw new Error('Not asked for');
      const operations = { next: anOperation };
      expectValue(await reviewTexts({ watch: site().watch, touched, directory, operations }));
      mark = touched.through;
    }

    beforeAll(review);

    it('are found, told without their words, and forgotten when they have been mended', async () => {
      const row = await world().writeOutside(null, numbered());
      await review();
      const [asked, ...others] = await questionsOf(row);
      expect(others).toEqual([]);
      expect(asked).toMatchObject({ list: 'actions', row, kinds: ['phone'], state: 'open' });
      expect(JSON.stringify(asked)).not.toMatch(/070|lampan/);
      await review();
      expect(await questionsOf(row)).toEqual([asked]);
      await world().writeOutside(row, 'Laga lampan');
      await review();
      expect(await questionsOf(row)).toEqual([]);
    });

    it('are asked about anew when they have become others', async () => {
      const row = await world().writeOutside(null, numbered());
      await review();
      await world().writeOutside(row, 'Mejla anna.svensson@mejl.example om lampan');
      await review();
      expect((await questionsOf(row)).map(({ kinds }) => kinds)).toEqual([['email']]);
    });

    it('may stand where a coordinator says so, until they are others', async () => {
      const row = await world().writeOutside(null, numbered());
      await review();
      const [asked] = await questionsOf(row);
      if (asked === undefined) throw new Error('Not found');
      const refused = await world().forum('participant').overview.letStand(asked, anOperation());
      expect(['not-allowed', 'not-provisioned']).toContain(refusalOf(refused));
      expectValue(await forum().overview.letStand(asked, anOperation()));
      expect(await questionsOf(row)).toEqual([]);
      const { action } = expectValue(await forum().actions.open(row as never));
      expectValue(await forum().actions.change(action.id, action.version, { direct: true }, anOperation()));
      await review();
      expect(await questionsOf(row)).toEqual([]);
      await world().writeOutside(row, numbered());
      await review();
      expect(await questionsOf(row)).toHaveLength(1);
    });

    it('are what nobody was asked about: what the product wrote is passed over, but for numbers', async () => {
      const asked = await addAction(forum(), { title: unique('Träffa Anna Svensson vid lampan') });
      const stopped = await addAction(forum(), { title: unique('Ring 19121212-1212') });
      await review();
      expect(await questionsOf(asked.id)).toEqual([]);
      expect((await questionsOf(stopped.id)).map(({ kinds }) => kinds)).toEqual([['personal-number']]);
      // A list page that changes nothing of the text asks nobody either.
      await world().writeOutside(asked.id, asked.title);
      await review();
      expect(await questionsOf(asked.id)).toEqual([]);
    });

    it('are found where they stood before anybody looked, once by however many look', async () => {
      const row = await world().writeOutside(null, numbered());
      const asked = await addAction(forum(), { title: unique('Träffa Anna Svensson vid lampan') });
      const mended = await world().writeOutside(null, numbered());
      await world().writeOutside(mended, 'Laga lampan');
      async function look(): Promise<void> {
        let after: number | null = 0;
        while (after !== null)
          after = expectValue(await reviewStanding({ watch: site().watch, directory, after }));
      }
      await Promise.all([look(), look()]);
      const [found, ...others] = await questionsOf(row);
      expect([found?.kinds, others]).toEqual([['phone'], []]);
      expect([...(await questionsOf(asked.id)), ...(await questionsOf(mended))]).toEqual([]);
      await review();
      expect(await questionsOf(row)).toEqual([found]);
    });

    it('are found beneath what the product has written since', async () => {
      const { id } = await addAction(forum());
      await world().writeOutside(id, 'Träffa Anna Svensson vid lampan');
      const { action } = expectValue(await forum().actions.open(id));
      expectValue(await forum().actions.change(id, action.version, { direct: true }, anOperation()));
      await review();
      expect((await questionsOf(id)).map(({ kinds }) => kinds)).toEqual([['name']]);
      expect(await overview('participant')).toEqual([]);
    });
  });
}
