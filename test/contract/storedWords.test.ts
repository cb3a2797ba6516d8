import { expectValue, anOperation, unique } from './ForumWorld';
import { addAction, answerTo } from './rows';
import { openTenantWorld, type TenantWorld } from './tenantWorld';

jest.setTimeout(60_000);

let world: TenantWorld;
beforeAll(async () => {
  world = await openTenantWorld();
});
afterAll(async () => {
  await world.close();
});

/** A list as its own page shows it, without the product in between. */
async function atList(site: string, list: string, address: string): Promise<unknown> {
  const url = `${world.tenant.sharePoint}${site}/_api/web/getList('${site}/Lists/${list}')/${address}`;
  const token = await world.tenant.token('samordnare');
  const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
  const answer = await fetch(url, { headers });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
  return answer.json();
}

const forum = '/sites/est-sodermalm';
const programme = '/sites/programmet';
const choiceField = "fields/getByInternalNameOrTitle('SamKind')?$select=TypeAsString,Choices";

describe('a kind in the municipality’s own lists', () => {
  it('is a Swedish word, chosen from a list of Swedish words', async () => {
    const site = world.forum('coordinator');
    const action = await addAction(site, { kind: 'lighting' });
    const problem = expectValue(
      await site.situation.addProblem(
        { title: unique('Mörkt'), kind: 'poor-lighting', place: null, status: 'new' },
        anOperation(),
      ),
    );
    const place = {
      key: unique('t') as never,
      name: 'T',
      kind: 'station',
      district: '',
      protectedPlace: false,
      latitude: null,
      longitude: null,
    } as const;
    expectValue(
      await world.directory('coordinator').add('places', [{ row: place, operation: anOperation() }]),
    );
    expect(await atList(forum, 'Actions', `items(${action.id})`)).toMatchObject({ SamKind: 'Belysning' });
    expect(await atList(forum, 'Problems', `items(${problem.id})`)).toMatchObject({
      SamKind: 'Dålig belysning',
    });
    const { value } = (await atList(programme, 'Places', 'items')) as { value: { SamPlaceKey: string }[] };
    expect(value.find((row) => row.SamPlaceKey === place.key)).toMatchObject({
      SamKind: 'Station, knutpunkt',
    });
    for (const [at, list, word] of [
      [forum, 'Actions', 'Trygghetsvandring'],
      [forum, 'Problems', 'Skadegörelse'],
      [programme, 'Places', 'Stråk'],
    ] as const) {
      const field = (await atList(at, list, choiceField)) as { TypeAsString: string; Choices: string[] };
      expect(field.TypeAsString).toBe('Choice');
      expect(field.Choices).toContain(word);
    }
  });
});

describe('the record of an edit in the municipality’s own lists', () => {
  it('names fields by their titles and choices by their words, and reads back as it was written', async () => {
    const site = world.forum('coordinator');
    const action = await addAction(site, {});
    const text =
      '\nMörkt\n› title: Byt lampor\n› kind: lighting\n› direct: true\n› description: Två rader\noch en till';
    const changedFields = ['title', 'kind', 'direct', 'description'];
    const record = answerTo(action.id, { kind: 'edit', text: text.trim(), changedFields });
    const added = expectValue(await site.answers.add(record, anOperation()));
    expect(await atList(forum, 'Answers', `items(${added.id})`)).toMatchObject({
      SamText:
        'Mörkt\n› Åtgärd: Byt lampor\n› Åtgärdstyp: Belysning\n› Direktåtgärd: Ja\n› Beskrivning: Två rader\noch en till',
      SamChangedFields: 'Åtgärd\nÅtgärdstyp\nDirektåtgärd\nBeskrivning',
    });
    expect(expectValue(await site.answers.of(action.id))).toMatchObject([
      { text: text.trim(), changedFields },
    ]);
  });
});
