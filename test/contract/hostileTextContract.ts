import { hostileLines, hostileParagraphs, hostileTexts } from '../corpora/hostileTexts';
import { anOperation, expectValue, unique, type ForumWorld } from './ForumWorld';
import { actionFields, addAction, answerTo, bareActionFields, someOrganisation } from './rows';

export function hostileTextContract(world: () => ForumWorld): void {
  describe('hostile texts', () => {
    const coordinator = () => world().forum('coordinator');

    it('are many', () => {
      expect(hostileTexts.length).toBeGreaterThanOrEqual(300);
    });

    it('are kept as they were written, in single lines', async () => {
      const organisation = someOrganisation();
      const rows = hostileLines.map(({ text }) => ({
        fields: bareActionFields({
          organisation,
          title: text,
          functionTitle: text,
          effectText: text,
        }),
        operation: anOperation(),
      }));
      expectValue(await coordinator().actions.addMany(rows));
      const stored: string[] = [];
      let next: string | undefined;
      do {
        const page = expectValue(await coordinator().actions.list({ scope: 'all', organisation }, next));
        stored.push(...page.rows.map(({ title, functionTitle }) => `${title}|${functionTitle}`));
        next = page.next ?? undefined;
      } while (next !== undefined);
      expect(stored).toEqual(hostileLines.map(({ text }) => `${text}|${text}`));
    });

    it('are kept as they were written, in long texts', async () => {
      for (const { name, text } of hostileParagraphs) {
        const action = await addAction(coordinator(), {
          description: text,
          effectText: text,
          expectedEffect: text,
        });
        const answer = answerTo(action.id, { text });
        const given = expectValue(await world().forum('participant').answers.add(answer, anOperation()));
        const file = expectValue(await coordinator().actions.open(action.id));
        expect([name, file.action.description, file.action.effectText]).toEqual([name, text, text]);
        expect([name, file.answers[0]?.text, given.text]).toEqual([name, text, text]);
      }
    });

    it('find their own row and no other when filtered for', async () => {
      const organisation = someOrganisation();
      const rows = hostileLines.map(({ text }) => ({
        fields: bareActionFields({ organisation, title: text, functionTitle: text }),
        operation: anOperation(),
      }));
      expectValue(await coordinator().actions.addMany(rows));
      for (const { text } of hostileLines) {
        const query = { scope: 'all', organisation, functionTitle: text } as const;
        const { rows: found } = expectValue(await coordinator().actions.list(query));
        const titles = new Set(found.map(({ title }) => title.toLowerCase()));
        // SharePoint compares texts without regard to case; nothing else may come along.
        expect([text, [...titles]]).toEqual([text, [text.toLowerCase()]]);
      }
    });

    it('survive a change', async () => {
      let action = await addAction(coordinator(), { title: unique('Före') });
      for (const { text } of hostileLines.filter((_, index) => index % 12 === 0)) {
        const fields = { title: text, description: text, functionTitle: text };
        action = expectValue(
          await coordinator().actions.change(action.id, action.version, fields, anOperation()),
        );
        expect(action).toMatchObject(fields);
      }
    });

    it('are refused whole when too long for their column', async () => {
      const tooLong = { ...actionFields(), title: 'x'.repeat(256) };
      const result = await coordinator().actions.add(tooLong, anOperation());
      expect(result.ok ? 'taken' : result.error.kind).toBe('refused');
    });
  });
}
