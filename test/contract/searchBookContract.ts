import type { MeetingId } from '../../shared/domain/meeting/meeting';
import { hostileLines } from '../corpora/hostileTexts';
import { anOperation, expectValue, refusalOf, unique, type ForumWorld } from './ForumWorld';
import { actionFields, addAction, addMeeting, addProblem } from './rows';

export function searchBookContract(world: () => ForumWorld): void {
  describe('searching', () => {
    const coordinator = () => world().forum('coordinator');
    const idsOf = (hits: { readonly rows: readonly { readonly id: number }[] } | null) =>
      hits?.rows.map(({ id }) => id);

    const addDecision = async (meeting: MeetingId, text: string) =>
      expectValue(
        await coordinator().meetings.add(
          'decision',
          {
            meeting,
            agendaItem: null,
            text,
            kind: 'joint-position',
            status: 'made',
            instance: '',
            decidedOn: null,
            paragraph: '',
            registryNumber: '',
          },
          anOperation(),
        ),
      );

    it('finds open actions that hold all the words, whatever their case, the newest first', async () => {
      const word = unique('Åsögränd');
      const first = await addAction(coordinator(), { title: `Laga lampor vid ${word}` });
      const second = await addAction(coordinator(), { title: `${word.toUpperCase()}: lampor igen` });
      await addAction(coordinator(), { title: `Röj sly vid ${word}` });
      await addAction(coordinator(), { title: `Lampor vid ${word}`, status: 'closed' });
      const found = expectValue(await coordinator().search.find(['LAMPOR', word], null));
      expect(idsOf(found.openActions)).toEqual([second.id, first.id]);
      expect(found.openActions?.more).toBe(false);
    });

    it('finds an action by its number, closed ones too', async () => {
      const closed = await addAction(coordinator(), { title: unique('Avslutad'), status: 'closed' });
      const found = expectValue(await coordinator().search.find([String(closed.id)], closed.id));
      expect(found.referred).toMatchObject({ id: closed.id, displayId: closed.displayId });
    });

    it('finds decisions by their words', async () => {
      const word = unique('ställningstagande');
      const meeting = await addMeeting(coordinator());
      const decision = await addDecision(meeting.id, `Gemensamt ${word} om belysning`);
      const found = expectValue(await coordinator().search.find([word], null));
      expect(found.decisions?.rows).toEqual([
        {
          id: decision.id,
          meeting: meeting.id,
          text: `Gemensamt ${word} om belysning`,
          kind: 'joint-position',
          status: 'made',
        },
      ]);
    });

    it('says that there are more than fifty', async () => {
      const word = unique('många');
      const rows = Array.from({ length: 52 }, (_, index) => ({
        fields: actionFields({ title: `${word} ${index}` }),
        operation: anOperation(),
      }));
      expectValue(await coordinator().actions.addMany(rows));
      const { openActions } = expectValue(await coordinator().search.find([word], null));
      expect([openActions?.rows.length, openActions?.more]).toEqual([50, true]);
    });

    it('leaves rehearsals out', async () => {
      const word = unique('övning');
      const { id: problem } = await addProblem(coordinator());
      const { id } = await addAction(coordinator(), { title: word, rehearsal: true, problem });
      const found = expectValue(await coordinator().search.find([word], id));
      expect([idsOf(found.openActions), found.referred]).toEqual([[], null]);
      expect(expectValue(await coordinator().search.tried(problem)).rows).toEqual([]);
    });

    it('leaves out what was decided in a rehearsal', async () => {
      const word = unique('övningsbeslut');
      const rehearsal = await addMeeting(coordinator(), { rehearsal: true });
      const meeting = await addMeeting(coordinator());
      const { id } = await addDecision(meeting.id, `Verkligt ${word}`);
      const rehearsed = await addDecision(rehearsal.id, `Påhittat ${word}`);
      const { decisions } = expectValue(await coordinator().search.find([word], null));
      expect(idsOf(decisions)).toEqual([id]);
      const all = idsOf(expectValue(await coordinator().search.readDecisions()));
      expect(all).toContain(id);
      expect(all).not.toContain(rehearsed.id);
    });

    it('gives what was tried against a problem with its place and result, the newest first', async () => {
      const { id: problem } = await addProblem(coordinator());
      const place = unique('plats') as never;
      const tried = await addAction(coordinator(), {
        title: unique('Ny belysning'),
        problem,
        place,
        status: 'effect-assessed',
        effect: 'clear',
        effectText: 'Från 41 till 12 anmälningar i månaden.',
      });
      const going = await addAction(coordinator(), { problem });
      const found = expectValue(await coordinator().search.tried(problem));
      expect(idsOf(found)).toEqual([going.id, tried.id]);
      expect(found.rows[1]).toMatchObject({
        place,
        status: 'effect-assessed',
        effect: 'clear',
        effectText: 'Från 41 till 12 anmälningar i månaden.',
      });
    });

    it('reads every action and decision, to the last page', async () => {
      const { id } = await addAction(coordinator(), { status: 'closed' });
      const all: number[] = [];
      let next: string | undefined;
      do {
        const page = expectValue(await coordinator().search.readActions(next));
        all.push(...page.rows.map((row) => row.id));
        next = page.next ?? undefined;
      } while (next !== undefined);
      expect(all[0]).toBe(id);
      expect(new Set(all).size).toBe(all.length);
      expect([...all].sort((one, other) => other - one)).toEqual(all);
      expect(expectValue(await coordinator().search.readDecisions()).next).toBeNull();
    });

    it('takes every hostile text for what it is', async () => {
      const texts = hostileLines.filter((_, index) => index % 4 === 0);
      for (const { text } of texts) {
        const word = text.trim().split(/\s+/)[0] ?? '';
        if (word !== '') expectValue(await coordinator().search.find([word.slice(0, 50)], null));
      }
    }, 60_000);

    it('lets readers search, and nobody outside', async () => {
      expectValue(await world().forum('reader').search.find(['lampor'], null));
      expect(refusalOf(await world().forum('outsider').search.find(['lampor'], null))).toBe('not-allowed');
    });
  });
}
