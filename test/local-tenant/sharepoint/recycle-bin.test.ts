import { aList, note } from './aList.ts';
import type { ListUnderTest } from './aList.ts';
import { aSharePoint } from './aSharePoint.ts';
import type { SharePointUnderTest } from './aSharePoint.ts';

let sharePoint: SharePointUnderTest;
let call: SharePointUnderTest['call'];
let list: ListUnderTest;

beforeAll(async () => {
  sharePoint = await aSharePoint();
  call = sharePoint.call;
  list = await aList(sharePoint, 'Notes', [note('SamText')]);
  const roles = (await call('GET', 'web/roledefinitions?$select=Id,RoleTypeKind')).json.value;
  const contribute = roles.find(({ RoleTypeKind }) => RoleTypeKind === 3)?.Id;
  const { json: user } = await call('POST', 'web/ensureuser', {
    body: { logonName: 'i:0#.f|membership|trygghetssamordnare.sodermalm@exempel.se' },
  });
  const added = await call(
    'POST',
    `web/roleassignments/addroleassignment(principalid=${String(user.Id)},roledefid=${String(contribute)})`,
  );
  if (added.status !== 200) throw new Error(added.text);
});
afterAll(() => sharePoint.stop());

/** A row with an earlier version, thrown away by somebody; gives the bin's id for it. */
async function thrownAway(title: string, as = 'administrator'): Promise<{ bin: string; at: string }> {
  const { json } = await list.add({ Title: title, SamText: `${title}, hemligt` });
  const at = `${list.address}/items(${String(json.Id)})`;
  await sharePoint.merge(at, { Title: `${title} igen` }, '*');
  const recycled = await call('POST', `${at}/recycle`, { as });
  return { bin: (JSON.parse(recycled.text) as { value: string }).value, at };
}

const seen = async (address: string, options = {}): Promise<readonly string[]> =>
  (await call('GET', `${address}?$select=Id,ItemState`, options)).json.value.map(({ Id }) => String(Id));

const inWeb = (options = {}) => seen('web/recyclebin', options);
const inCollection = (options = {}) => seen('site/recyclebin', options);
const later = (bin: string) => call('POST', `web/recyclebin('${bin}')/MoveToSecondStage`);

describe('the two stages of the recycle bin', () => {
  it('the site collection’s bin has both, the web’s only the first', async () => {
    const [first, second] = [await thrownAway('Ett'), await thrownAway('Två')];
    expect((await later(second.bin)).status).toBe(200);
    expect(await inWeb()).toContain(first.bin);
    expect(await inWeb()).not.toContain(second.bin);
    expect(await inCollection()).toEqual(expect.arrayContaining([first.bin, second.bin]));
    const { json } = await call('GET', 'site/recyclebin?$select=Id,ItemState');
    expect(json.value.find(({ Id }) => Id === second.bin)).toMatchObject({ ItemState: 2 });
    expect(json.value.find(({ Id }) => Id === first.bin)).toMatchObject({ ItemState: 1 });
  });

  it('the second is out of the web’s reach', async () => {
    const { bin } = await thrownAway('Tre');
    await later(bin);
    for (const deed of ['restore', 'deleteObject', 'MoveToSecondStage']) {
      expect((await call('POST', `web/recyclebin('${bin}')/${deed}`)).status).toBe(404);
    }
    expect((await call('GET', `web/recyclebin('${bin}')`)).status).toBe(404);
  });

  it.each(['first', 'second'])(
    'what is deleted from the %s is gone, and its versions with it',
    async (stage) => {
      const { bin, at } = await thrownAway('Fyra');
      if (stage === 'second') await later(bin);
      expect((await call('POST', `site/recyclebin('${bin}')/deleteObject`)).status).toBe(200);
      expect(await inCollection()).not.toContain(bin);
      expect((await call('POST', `site/recyclebin('${bin}')/deleteObject`)).status).toBe(404);
      expect((await call('GET', `${at}/versions`)).status).toBe(404);
    },
  );
});

describe('who may look into the recycle bin', () => {
  it('a contributor sees their own in the web’s, and nothing of the site collection’s', async () => {
    const as = 'samordnare';
    const [own, other] = [await thrownAway('Egen', as), await thrownAway('Annans')];
    expect(await inWeb({ as })).toContain(own.bin);
    expect(await inWeb({ as })).not.toContain(other.bin);
    expect((await call('GET', 'site/recyclebin', { as })).status).toBe(403);
    expect((await call('POST', `site/recyclebin('${own.bin}')/deleteObject`, { as })).status).toBe(403);
    expect((await call('POST', `web/recyclebin('${other.bin}')/deleteObject`, { as })).status).toBe(404);
  });

  it('an owner whose token reaches no further than writing is a contributor too', async () => {
    const scopes = ['AllSites.Write'];
    const { bin } = await thrownAway('Annans igen', 'samordnare');
    expect(await inWeb({ scopes })).not.toContain(bin);
    expect((await call('GET', 'site/recyclebin', { scopes })).status).toBe(403);
    expect((await call('GET', 'site/recyclebin', { scopes: ['AllSites.Manage'] })).status).toBe(403);
    expect(await inCollection()).toContain(bin);
  });
});

describe('an earlier version', () => {
  const remove = (at: string, version: number, as = 'administrator') =>
    call('POST', `${at}/versions(${version})`, {
      as,
      headers: { 'x-http-method': 'DELETE', 'if-match': '*' },
    });

  it('goes alone, and is not there a second time', async () => {
    const { json } = await list.add({ Title: 'Ett' });
    const at = `${list.address}/items(${String(json.Id)})`;
    await sharePoint.merge(at, { Title: 'Två' }, '*');
    await sharePoint.merge(at, { Title: 'Tre' }, '*');
    expect((await remove(at, 512)).status).toBe(200);
    expect((await remove(at, 512)).status).toBe(404);
    const left = (await call('GET', `${at}/versions`)).json.value.map(({ Title }) => Title);
    expect(left).toEqual(['Tre', 'Två']);
  });

  it('the present one stays', async () => {
    const { json } = await list.add({ Title: 'Ett' });
    const at = `${list.address}/items(${String(json.Id)})`;
    await sharePoint.merge(at, { Title: 'Två' }, '*');
    expect((await remove(at, 1024)).status).not.toBe(200);
    expect((await list.item(Number(json.Id))).json.Title).toBe('Två');
  });

  it('is out of reach of somebody outside the site', async () => {
    const { json } = await list.add({ Title: 'Ett' });
    expect((await remove(`${list.address}/items(${String(json.Id)})`, 512, 'utomstaende')).status).toBe(403);
  });
});
