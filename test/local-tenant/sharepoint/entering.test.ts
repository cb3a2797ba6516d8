import { findPerson } from '../../../local-tenant/people.ts';
import { aList } from './aList.ts';
import type { ListUnderTest } from './aList.ts';
import { aSharePoint, SITE } from './aSharePoint.ts';
import type { SharePointUnderTest } from './aSharePoint.ts';

let sharePoint: SharePointUnderTest;
let call: SharePointUnderTest['call'];
let open: ListUnderTest;
let secret: ListUnderTest;
let readers: number;

/** Two partners may read the site; one list is closed to all but its owner. */
beforeAll(async () => {
  sharePoint = await aSharePoint();
  call = sharePoint.call;
  readers = (await call('POST', 'web/sitegroups', { body: { Title: 'Partner' } })).json.Id as number;
  for (const person of ['kommunpolis', 'regionstrateg']) {
    await call('POST', `web/sitegroups(${readers})/users`, {
      body: { LoginName: findPerson(person)?.loginName ?? '' },
    });
  }
  await call('POST', `web/roleassignments/addroleassignment(principalid=${readers},roledefid=1073741826)`);
  open = await aList(sharePoint, 'Open');
  secret = await aList(sharePoint, 'Secret');
  await call('POST', `${secret.address}/breakroleinheritance(copyroleassignments=false)`);
});
afterAll(() => sharePoint.stop());

describe('who may enter', () => {
  it.each(['utomstaende', 'samordnare', 'service'])('refuses %s, who has no part in the site', async (as) => {
    expect((await call('GET', 'web', { as })).status).toBe(403);
  });

  it('lets a member out again when removed from the group', async () => {
    const { json } = await call(
      'GET',
      `web/sitegroups(${readers})/users?$filter=Email eq '${findPerson('regionstrateg')?.mail ?? ''}'`,
    );
    expect((await open.read('', 'regionstrateg')).status).toBe(200);
    await call('POST', `web/sitegroups(${readers})/users/removeById(${String(json.value[0]?.Id)})`);
    expect((await open.read('', 'regionstrateg')).status).toBe(403);
  });

  it('lets the service into granted sites only, as far as it was granted', async () => {
    sharePoint.sites.createSite({
      path: '/sites/annan',
      title: 'Annan',
      language: 1053,
      timeZone: 'Europe/Stockholm',
      ownerKeys: [],
    });
    sharePoint.sites.grantApp({ sitePath: SITE, appKey: 'service', role: 'write' });
    expect((await open.add({ Title: 'Från tjänsten' }, 'service')).status).toBe(201);
    expect((await secret.read('', 'service')).status).toBe(200);
    expect(
      (await call('POST', 'web/lists', { as: 'service', body: { Title: 'Ny', BaseTemplate: 100 } })).status,
    ).toBe(403);
    const token = await sharePoint.token('service');
    const other = await fetch(`${sharePoint.origin}/sites/annan/_api/web`, {
      headers: { accept: 'application/json', authorization: `Bearer ${token}` },
    });
    expect(other.status).toBe(403);
    const author = await open.rows(
      "$select=Author/Title,Author/Name&$expand=Author&$filter=Title eq 'Från tjänsten'",
    );
    expect(author[0]?.Author.Name).toContain('i:0i.t|ms.sp.ext|');
  });

  it('tells people by object id, and the service by none', async () => {
    const { json } = await call('GET', 'web/siteusers?$select=Id,LoginName,AadObjectId');
    const users = json.value;
    const police = users.find(({ LoginName }) => LoginName.includes('kommunpolis'));
    expect(police?.AadObjectId?.NameId).toBe(findPerson('kommunpolis')?.objectId);
    const service = users.find(({ LoginName }) => LoginName.startsWith('i:0i.t'));
    expect(service?.AadObjectId).toBeNull();
  });

  it('cannot make a user of somebody who is not in the directory', async () => {
    for (const logonName of [
      'i:0#.f|membership|ingen@exempel.se',
      findPerson('nattvandrarna')?.loginName ?? '',
    ]) {
      expect((await call('POST', 'web/ensureuser', { body: { logonName } })).status).toBe(404);
    }
  });
});

describe('a token’s scope', () => {
  const write = (scope: string) =>
    call('POST', `${open.address}/items`, { scopes: [scope], body: { Title: 'x' } });
  const manage = (scope: string, Title: string) =>
    call('POST', 'web/lists', { scopes: [scope], body: { Title, BaseTemplate: 100 } });
  const group = (scope: string) =>
    call('POST', 'web/sitegroups', { scopes: [scope], body: { Title: `Grupp ${scope}` } });

  it.each<[string, number, number, number]>([
    ['AllSites.Read', 403, 403, 403],
    ['AllSites.Write', 201, 403, 403],
    ['AllSites.Manage', 201, 201, 403],
    ['AllSites.FullControl', 201, 201, 201],
  ])('limits what the owner’s own rights allow: %s', async (scope, row, list, groupStatus) => {
    expect((await open.read('')).status).toBe(200);
    const outcome = [await write(scope), await manage(scope, `Lista ${scope}`), await group(scope)];
    expect(outcome.map(({ status }) => status)).toEqual([row, list, groupStatus]);
  });

  it('never adds to a person’s rights', async () => {
    expect(
      (await call('POST', `${open.address}/items`, { as: 'kommunpolis', body: { Title: 'x' } })).status,
    ).toBe(403);
  });
});
