import type {
  BinItem,
  NewRedactionEntry,
  RowHistory,
  RowPlace,
  RowTexts,
} from '../../shared/application/ports/TextKeeper';
import type { Action } from '../../shared/domain/action/action';
import type { Became } from '../../shared/domain/meeting/note';
import type { TextList } from '../../shared/domain/redaction/textLists';
import { anOperation, expectValue, refusalOf, unique, type ForumWorld, type Seat } from './ForumWorld';
import { actionFields, addMeeting, answerTo } from './rows';
import { the } from '../support/the';

const secret = (): string => unique('Sven bor på Gatan 4');

/** What an owner of the site needs to take a text away from everywhere. */
export function textKeeperContract(world: () => ForumWorld): void {
  describe('the keeper of texts', () => {
    const keeper = (seat: Seat = 'owner') => world().forum(seat).texts;
    const site = () => world().forum('coordinator');

    async function anAction(description: string): Promise<Action> {
      return expectValue(await site().actions.add(actionFields({ description }), anOperation()));
    }

    async function rowsOf(list: TextList): Promise<readonly RowTexts[]> {
      const rows: RowTexts[] = [];
      let next: string | undefined;
      do {
        const page = expectValue(await keeper().scan(list, next));
        rows.push(...page.rows);
        next = page.next ?? undefined;
      } while (next !== undefined);
      return rows;
    }

    async function historyOf(place: RowPlace): Promise<RowHistory> {
      return the(expectValue(await keeper().histories([place]))[0]);
    }

    const inBin = async (text: string): Promise<readonly BinItem[]> =>
      expectValue(await keeper().bin()).items.filter(({ title }) => title.includes(text));

    const texts = (row: RowTexts | null): readonly string[] => row?.texts.map(({ text }) => text) ?? [];

    it('knows an owner of the site', async () => {
      expect(expectValue(await keeper().mayRedact())).toBe(true);
      for (const seat of ['coordinator', 'participant', 'reader'] as const) {
        expect(expectValue(await keeper(seat).mayRedact())).toBe(false);
      }
    });

    it('tells with the rights of a meeting who may', async () => {
      const meeting = await addMeeting(site());
      const rights = async (seat: Seat) =>
        expectValue(await world().forum(seat).meetings.open(meeting.id)).rights.mayRedact;
      expect([await rights('owner'), await rights('coordinator'), await rights('participant')]).toEqual([
        true,
        undefined,
        undefined,
      ]);
    });

    it('finds the texts of a row, those of its last words too, and what an answer is tied to', async () => {
      const text = secret();
      const action = await anAction(text);
      const answer = expectValue(await site().answers.add(answerTo(action.id, { text }), anOperation()));
      const row = (await rowsOf('actions')).find(({ place }) => place.row === action.id);
      expect(texts(row ?? null)).toEqual(
        expect.arrayContaining([text, action.title, 'Armaturerna är försenade', 'Driftansvarig belysning']),
      );
      const answered = (await rowsOf('answers')).find(({ place }) => place.row === answer.id);
      expect(answered).toMatchObject({ linked: [{ list: 'actions', row: action.id }] });
      expect(texts(answered ?? null)).toContain(text);
    });

    it.each([
      ['action', 'actions'],
      ['decision', 'decisions'],
      ['problem', 'problems'],
    ] as const)('follows a note that has become a %s to the list where it stands', async (kind, list) => {
      const { id: meeting } = await addMeeting(site());
      const fields = { meeting, agendaItem: 1 as never, text: secret(), became: null };
      const note = expectValue(await site().meetings.add('note', fields, anOperation()));
      const became = { kind, id: 31 } as Became;
      expectValue(await site().meetings.change('note', note.id, note.version, { became }, anOperation()));
      const row = (await rowsOf('notes')).find(({ place }) => place.row === note.id);
      expect(row?.linked).toEqual([{ list, row: 31 }]);
    });

    it('has what a row was before, writes it over, and takes its versions away', async () => {
      const text = secret();
      const action = await anAction(text);
      const change = { description: `${text} och mer` };
      expectValue(await site().actions.change(action.id, action.version, change, anOperation()));
      const place: RowPlace = { list: 'actions', row: action.id };
      const before = await historyOf(place);
      const { field } = the(before.now?.texts.find((each) => each.text.startsWith(text)));
      expect(
        before.earlier.filter((version) => version.texts.some((each) => each.text === text)),
      ).toHaveLength(1);

      const written = [{ field, text: '[Rensat]' }];
      const version = the(before.now).version;
      expectValue(await keeper().rewrite(place, version, written, anOperation()));
      const after = await historyOf(place);
      expect(texts(after.now)).toContain('[Rensat]');
      expect(expectValue(await site().actions.open(action.id)).action.description).toBe('[Rensat]');
      expect(after.earlier).toHaveLength(2);

      const numbers = after.earlier.map(({ version: number }) => number);
      expectValue(await keeper().removeVersions(place, numbers));
      expectValue(await keeper().removeVersions(place, numbers));
      expect(JSON.stringify(await historyOf(place))).not.toContain(text);
    });

    it('finds the name that somebody has given a view of their own, and takes it away with its history', async () => {
      const name = secret();
      const { views } = world().forum('participant');
      const view = expectValue(
        await views.add({ name, query: 'status=decided', shared: false }, anOperation()),
      );
      const row = the((await rowsOf('savedViews')).find(({ place }) => place.row === view.id));
      expect(texts(row)).toEqual([name]);
      const { field } = the(row.texts[0]);
      const place: RowPlace = { list: 'savedViews', row: view.id };
      expectValue(await keeper().rewrite(place, row.version, [{ field, text: '[Rensat]' }], anOperation()));
      const { now, earlier } = await historyOf(place);
      expect(texts(now)).toEqual(['[Rensat]']);
      expectValue(
        await keeper().removeVersions(
          place,
          earlier.map(({ version }) => version),
        ),
      );
      expect(JSON.stringify(await historyOf(place))).not.toContain(name);
      const own = expectValue(await views.list());
      expect(own.find(({ id }) => id === view.id)).toMatchObject({
        name: '[Rensat]',
        query: 'status=decided',
      });
    });

    it('writes nothing over what somebody else has written since', async () => {
      const action = await anAction(secret());
      const place: RowPlace = { list: 'actions', row: action.id };
      const { now } = await historyOf(place);
      const title = secret();
      expectValue(await site().actions.change(action.id, action.version, { title }, anOperation()));
      const late = await keeper().rewrite(place, the(now).version, [], anOperation());
      expect(refusalOf(late)).toBe('changed-by-other');
    });

    it('alters the answers too, which nobody else may', async () => {
      const action = await anAction('Ny belysning');
      const answer = expectValue(
        await site().answers.add(answerTo(action.id, { text: secret() }), anOperation()),
      );
      const place: RowPlace = { list: 'answers', row: answer.id };
      const { now } = await historyOf(place);
      const { field } = the(now?.texts.find(({ text }) => text === answer.text));
      const words = [{ field, text: '[Rensat]' }];
      const refused = await keeper('coordinator').rewrite(place, the(now).version, words, anOperation());
      expect(refusalOf(refused)).toBe('not-allowed');
      expectValue(await keeper().rewrite(place, the(now).version, words, anOperation()));
      expect(texts((await historyOf(place)).now)).toContain('[Rensat]');
    });

    it('has nothing to tell of a row that is not there', async () => {
      expect(await historyOf({ list: 'notes', row: 999_999 })).toMatchObject({ now: null, earlier: [] });
    });

    it('sees what somebody else has thrown away, and empties the bin of it', async () => {
      const title = secret();
      const topic = { ...newTopicOf(title), reason: '' };
      const added = expectValue(await site().meetings.add('topic', topic, anOperation()));
      expectValue(await site().meetings.remove('topic', added.id, added.version));
      const [item] = await inBin(title);
      expect(item).toMatchObject({ place: { list: 'topics', row: added.id } });
      expectValue(await keeper().purge(the(item)));
      expect(await inBin(title)).toEqual([]);
      expectValue(await keeper().purge(the(item)));
    });

    it('keeps a log that owners add to, coordinators read, and others do not see', async () => {
      const entry: NewRedactionEntry = {
        run: unique('run'),
        deed: 'done',
        list: 'notes',
        row: 7,
        fields: ['Anteckning', 'I korthet'],
        reason: 'secrecy',
        explanation: 'Uppgiften hör hemma i en förundersökning.',
        versions: 2,
        binItems: 1,
      };
      const operation = anOperation();
      expectValue(await keeper().record(entry, operation));
      expectValue(await keeper().record(entry, operation));
      const read = expectValue(await keeper('coordinator').log()).filter(({ run }) => run === entry.run);
      expect(read).toEqual([{ ...entry, id: read[0]?.id, by: read[0]?.by, at: read[0]?.at }]);
      expect(read[0]?.by).not.toBe('');
      expect(refusalOf(await keeper('coordinator').record(entry, anOperation()))).toBe('not-allowed');
      for (const seat of ['participant', 'reader'] as const) {
        expect(['not-allowed', 'not-provisioned']).toContain(refusalOf(await keeper(seat).log()));
      }
    });
  });
}

const newTopicOf = (title: string) => ({
  title,
  organisation: 'polisen' as never,
  state: 'waiting' as const,
  meeting: null,
  withdraws: null,
});
