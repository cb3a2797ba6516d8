import { findPerson } from '../../../local-tenant/people.ts';
import { aList, BATCH_HEADERS, changeset, messageOf } from './aList.ts';
import type { ListUnderTest } from './aList.ts';
import { aSharePoint } from './aSharePoint.ts';
import type { SharePointUnderTest } from './aSharePoint.ts';

/** Base permissions: what lets somebody in, and what each kind of work needs. */
const ENTER = { High: 0x30, Low: 0x0801_1001 };
const ADD = 0x2;
const EDIT = 0x4;
const REMOVE = 0x8;

let sharePoint: SharePointUnderTest;
let call: SharePointUnderTest['call'];
let open: ListUnderTest;
let secret: ListUnderTest;
let answers: ListUnderTest;
let readers: number;
let reader: number;
let addOnly: number;

async function role(name: string, low: number): Promise<number> {
  const body = {
    Name: name,
    Description: '',
    Order: 200,
    BasePermissions: { High: String(ENTER.High), Low: String(ENTER.Low | low) },
  };
  return (await call('POST', 'web/roledefinitions', { body })).json.Id as number;
}

async function ownPermissions(
  list: ListUnderTest,
  assignments: readonly (readonly [number, number])[],
): Promise<void> {
  await call('POST', `${list.address}/breakroleinheritance(copyroleassignments=false, clearsubscopes=true)`);
  for (const [principal, roleId] of assignments) {
    await call(
      'POST',
      `${list.address}/roleassignments/addroleassignment(principalid=${principal}, roledefid=${roleId})`,
    );
  }
}

/** The site's owner makes a group of partners who read the site, a secret list and an add-only list. */
beforeAll(async () => {
  sharePoint = await aSharePoint();
  call = sharePoint.call;
  readers = (await call('POST', 'web/sitegroups', { body: { Title: 'Partner' } })).json.Id as number;
  for (const person of ['kommunpolis', 'regionstrateg']) {
    const body = { LoginName: findPerson(person)?.loginName ?? '' };
    expect((await call('POST', `web/sitegroups(${readers})/users`, { body })).status).toBe(201);
  }
  reader = (await call('GET', 'web/roledefinitions/getbytype(2)')).json.Id as number;
  await call('POST', `web/roleassignments/addroleassignment(principalid=${readers},roledefid=${reader})`);
  addOnly = await role('Lägga till', ADD);
  open = await aList(sharePoint, 'Open');
  secret = await aList(sharePoint, 'Secret');
  answers = await aList(sharePoint, 'Answers');
  await open.addLookup('SamSecret', secret);
  await secret.add({ Title: 'Hemligt' });
  await open.add({ Title: 'Öppet', SamSecretId: 1 });
  await ownPermissions(secret, []);
  await ownPermissions(answers, [[readers, addOnly]]);
});
afterAll(() => sharePoint.stop());

describe('a list that a person may not read', () => {
  const as = 'kommunpolis';

  it('is not in the list of lists', async () => {
    const { json } = await call('GET', 'web/lists?$select=Title', { as });
    const titles = json.value.map(({ Title }) => Title);
    expect(titles).toEqual(expect.arrayContaining(['Open', 'Answers']));
    expect(titles).not.toContain('Secret');
  });

  it('does not exist by title or id, and is forbidden by address', async () => {
    expect((await call('GET', "web/lists/getByTitle('Secret')", { as })).status).toBe(404);
    expect((await call('GET', `web/lists('${secret.id}')`, { as })).status).toBe(404);
    expect((await call('GET', `web/lists(guid'${secret.id}')?$select=ItemCount`, { as })).status).toBe(404);
    expect((await call('GET', secret.address, { as })).status).toBe(403);
    expect((await secret.read('', as)).status).toBe(403);
    expect((await call('GET', `${secret.address}/items(1)/versions`, { as })).status).toBe(403);
  });

  it('is not seen through a lookup, neither shown nor filtered by', async () => {
    const shown = await open.item(1, '$select=SamSecretId,SamSecret/Title&$expand=SamSecret', as);
    expect(shown.text).not.toContain('Hemligt');
    expect(shown.json).not.toHaveProperty('SamSecret');
    const query = `$select=Id,SamSecret/Title&$expand=SamSecret&$filter=${encodeURIComponent("SamSecret/Title eq 'Hemligt'")}`;
    expect(await open.rows(query, as)).toEqual([]);
    expect(await open.rows(query)).toHaveLength(1);
    const versions = await call('GET', `${open.address}/items(1)/versions`, { as });
    expect(versions.status).toBe(200);
    expect(versions.text).not.toContain('Hemligt');
  });

  it('cannot be written in a batch either', async () => {
    const body = changeset(sharePoint.origin, secret.address, [{ Title: 'x' }]);
    const reply = await call('POST', '$batch', { as, body, headers: BATCH_HEADERS });
    expect(reply.text).toContain('HTTP/1.1 403');
    expect(await secret.rows('$select=Id')).toHaveLength(1);
  });
});

describe('an add-only list', () => {
  it('takes rows from its members, and neither changes nor deletions', async () => {
    const added = await answers.add({ Title: 'Bekräftat' }, 'kommunpolis');
    expect(added.status).toBe(201);
    const at = `${answers.address}/items(${String(added.json.Id)})`;
    expect((await sharePoint.merge(at, { Title: 'Ändrat' }, '*', 'kommunpolis')).status).toBe(403);
    const remove = { as: 'kommunpolis', headers: { 'x-http-method': 'DELETE', 'if-match': '*' } };
    expect((await call('POST', at, remove)).status).toBe(403);
    expect((await call('POST', `${at}/recycle`, { as: 'kommunpolis' })).status).toBe(403);
    expect(
      (await call('POST', `${at}/attachmentFiles/add(FileName='a')`, { as: 'kommunpolis', body: 'x' }))
        .status,
    ).toBe(403);
  });

  it('stamps each row with the one who wrote it', async () => {
    const { json } = await answers.add({ Title: 'Från regionen' }, 'regionstrateg');
    const shown = await answers.item(json.Id, '$select=Author/EMail&$expand=Author');
    expect(shown.json.Author.EMail).toBe(findPerson('regionstrateg')?.mail);
  });
});

describe('base permissions', () => {
  it.each<[string, number, { add: number; edit: number; remove: number }]>([
    ['reading', 0, { add: 403, edit: 403, remove: 403 }],
    ['adding', ADD, { add: 201, edit: 403, remove: 403 }],
    ['editing', EDIT, { add: 403, edit: 204, remove: 403 }],
    ['removing', REMOVE, { add: 403, edit: 403, remove: 200 }],
  ])('%s alone lets nothing more', async (name, low, expected) => {
    const list = await aList(sharePoint, `May${name}`);
    const { json } = await list.add({ Title: 'x' });
    await ownPermissions(list, [[readers, await role(`Bara ${name}`, low)]]);
    const at = `${list.address}/items(${String(json.Id)})`;
    const as = 'kommunpolis';
    const outcome = {
      add: (await list.add({ Title: 'y' }, as)).status,
      edit: (await sharePoint.merge(at, { Title: 'z' }, '*', as)).status,
      remove: (await call('POST', at, { as, headers: { 'x-http-method': 'DELETE', 'if-match': '*' } }))
        .status,
    };
    expect(outcome).toEqual(expected);
  });

  it('are told for a list and for the site', async () => {
    const list = await call('GET', `${answers.address}?$select=EffectiveBasePermissions`, {
      as: 'kommunpolis',
    });
    expect(list.json.EffectiveBasePermissions).toEqual({
      High: String(ENTER.High),
      Low: String(ENTER.Low | ADD),
    });
    const web = await call('GET', 'web?$select=EffectiveBasePermissions');
    expect(web.json.EffectiveBasePermissions).toEqual({ High: '2147483647', Low: '4294967295' });
  });

  it.each<[string, string, string, object | undefined]>([
    ['making a list', 'POST', 'web/lists', { Title: 'Ny', BaseTemplate: 100 }],
    ['making a group', 'POST', 'web/sitegroups', { Title: 'Ny' }],
    [
      'making a role',
      'POST',
      'web/roledefinitions',
      { Name: 'Ny', BasePermissions: { High: '0', Low: '1' } },
    ],
    ['seeing who may what', 'GET', 'web/roleassignments', undefined],
    [
      'breaking inheritance',
      'POST',
      "web/lists/getByTitle('Open')/breakroleinheritance(copyroleassignments=true)",
      undefined,
    ],
    ['adding a column', 'POST', "web/lists/getByTitle('Open')/fields", { Title: 'Ny', FieldTypeKind: 2 }],
    ['adding a view', 'POST', "web/lists/getByTitle('Open')/views", { Title: 'Ny' }],
    ['renaming a list', 'MERGE', "web/lists/getByTitle('Open')", { Title: 'Ny' }],
    ['removing a list', 'DELETE', "web/lists/getByTitle('Open')", undefined],
  ])('of a reader do not reach to %s', async (_what, method, address, body) => {
    const options = { as: 'kommunpolis', ...(body === undefined ? {} : { body }) };
    const reply =
      method === 'GET'
        ? await call('GET', address, options)
        : await call('POST', address, { ...options, headers: { 'x-http-method': method, 'if-match': '*' } });
    expect([reply.status, messageOf(reply)]).toEqual([403, expect.stringContaining('Access denied')]);
  });
});

describe('broken inheritance', () => {
  it('keeps the web’s assignments when copied, and the caller’s alone when not', async () => {
    const copied = await aList(sharePoint, 'Copied');
    await call(
      'POST',
      `${copied.address}/breakroleinheritance(copyroleassignments=true, clearsubscopes=true)`,
    );
    const bare = await aList(sharePoint, 'Bare');
    await ownPermissions(bare, []);
    expect((await copied.read('', 'kommunpolis')).status).toBe(200);
    expect((await bare.read('', 'kommunpolis')).status).toBe(403);
    const { json } = await call(
      'GET',
      `${bare.address}/roleassignments?$expand=Member,RoleDefinitionBindings`,
    );
    const assigned = json.value;
    expect(assigned.map((each) => [each.Member.Email, each.RoleDefinitionBindings[0]?.RoleTypeKind])).toEqual(
      [['administrator@exempel.se', 5]],
    );
  });

  it('is told, and can be taken back', async () => {
    const list = await aList(sharePoint, 'Returning');
    const unique = async (): Promise<unknown> =>
      (await call('GET', `${list.address}?$select=HasUniqueRoleAssignments`)).json.HasUniqueRoleAssignments;
    await ownPermissions(list, []);
    expect(await unique()).toBe(true);
    await call('POST', `${list.address}/resetroleinheritance`);
    expect(await unique()).toBe(false);
    expect((await list.read('', 'kommunpolis')).status).toBe(200);
  });

  it('must come before assignments of one’s own', async () => {
    const list = await aList(sharePoint, 'Inheriting');
    const reply = await call(
      'POST',
      `${list.address}/roleassignments/addroleassignment(principalid=${readers},roledefid=${addOnly})`,
    );
    expect([reply.status, messageOf(reply)]).toEqual([400, expect.stringContaining('inherits permissions')]);
  });

  it('lets somebody with one list into the site, and to nothing else there', async () => {
    const list = await aList(sharePoint, 'OnlyThis');
    const user = await call('POST', 'web/ensureuser', {
      body: { logonName: findPerson('chef')?.loginName ?? '' },
    });
    expect((await call('GET', 'web/currentuser', { as: 'chef' })).status).toBe(403);
    await ownPermissions(list, [[user.json.Id as number, reader]]);
    expect((await call('GET', 'web/currentuser', { as: 'chef' })).status).toBe(200);
    expect((await list.read('', 'chef')).status).toBe(200);
    expect((await open.read('', 'chef')).status).toBe(403);
    const { json } = await call('GET', 'web/lists?$select=Title', { as: 'chef' });
    expect(json.value).toHaveLength(1);
  });
});
