import { aList, choice, codeOf, messageOf, text } from './aList.ts';
import type { ListUnderTest } from './aList.ts';
import { aSharePoint, SITE } from './aSharePoint.ts';
import type { SharePointUnderTest } from './aSharePoint.ts';

let sharePoint: SharePointUnderTest;
let call: SharePointUnderTest['call'];
let list: ListUnderTest;

const change = (address: string, body: object, method = 'MERGE') =>
  call('POST', address, { body, headers: { 'x-http-method': method, 'if-match': '*' } });
const field = (name: string): string =>
  `${list.address}/fields/getByInternalNameOrTitle('${encodeURIComponent(name)}')`;

beforeAll(async () => {
  sharePoint = await aSharePoint();
  call = sharePoint.call;
  list = await aList(sharePoint, 'Actions', [choice('SamStatus', ['Ny', 'Klar'])]);
});
afterAll(() => sharePoint.stop());

describe('a site', () => {
  it('tells its title, language and time zone', async () => {
    const { json } = await call(
      'GET',
      'web?$select=Title,Language,RegionalSettings/TimeZone&$expand=RegionalSettings/TimeZone',
    );
    expect(json).toMatchObject({
      Title: 'Provet',
      Language: 1053,
      RegionalSettings: { TimeZone: { Id: 4, Information: { Bias: -60 } } },
    });
  });

  it('names its roles and groups in its language, so that the kind is what counts', async () => {
    const { json } = await call('GET', 'web/roledefinitions?$select=Name,RoleTypeKind');
    const names = Object.fromEntries(json.value.map(({ Name, RoleTypeKind }) => [RoleTypeKind, Name]));
    expect(names).toMatchObject({ 5: 'Fullständig behörighet', 2: 'Läsa' });
    expect((await call('GET', 'web/associatedownergroup')).json.Title).toBe('Provet ägare');
  });

  it('is known to the tenant’s administration', () => {
    expect(sharePoint.sites.listSites()).toEqual([
      { url: `${sharePoint.origin}${SITE}`, path: SITE, title: 'Provet' },
    ]);
  });
});

describe('a list', () => {
  it('keeps its address when it is renamed', async () => {
    expect((await change(list.address, { Title: 'Åtgärder', Description: 'Vad som lovats' })).status).toBe(
      204,
    );
    const { json } = await call(
      'GET',
      `${list.address}?$select=Title,Description,RootFolder/Name,RootFolder/ServerRelativeUrl&$expand=RootFolder`,
    );
    expect(json).toMatchObject({
      Title: 'Åtgärder',
      Description: 'Vad som lovats',
      RootFolder: { Name: 'Actions', ServerRelativeUrl: `${SITE}/Lists/Actions` },
    });
    expect((await call('GET', "web/lists/getByTitle('%C3%85tg%C3%A4rder')?$select=Id")).json.Id).toBe(
      list.id,
    );
  });

  it('gets another address when its own is taken', async () => {
    await aList(sharePoint, 'Doubled');
    await change(`web/getList('${SITE}/Lists/Doubled')`, { Title: 'Dubblerad' });
    const again = await call('POST', 'web/lists', { body: { Title: 'Doubled', BaseTemplate: 100 } });
    const { json } = await call(
      'GET',
      `web/lists('${String(again.json.Id)}')?$select=RootFolder/Name&$expand=RootFolder`,
    );
    expect(json.RootFolder.Name).toBe('Doubled1');
  });

  it('cannot share its title', async () => {
    const reply = await call('POST', 'web/lists', {
      body: { Title: 'Åtgärder', BaseTemplate: 100 },
    });
    expect([reply.status, codeOf(reply)]).toEqual([500, '-2130575342, Microsoft.SharePoint.SPException']);
  });

  it.each([
    [{ EnableModeration: true }, 501],
    [{ ContentTypesEnabled: true }, 501],
    [{ WriteSecurity: 4 }, 501],
    [{ EnableVersioning: 'yes' }, 400],
    [{ Nonsense: 1 }, 400],
    [{ BaseTemplate: 101 }, 400],
    [{ MajorVersionLimit: 50 }, 400],
    [
      {
        EnableVersioning: true,
        MajorVersionLimit: 200,
        EnableAttachments: false,
        Hidden: true,
        NoCrawl: true,
      },
      204,
    ],
  ])('takes the settings %j with %i', async (settings, status) => {
    expect((await change(list.address, settings)).status).toBe(status);
  });

  it('is gone with its rows when deleted', async () => {
    const short = await aList(sharePoint, 'Short');
    await short.add({ Title: 'x' });
    expect((await change(short.address, {}, 'DELETE')).status).toBe(200);
    expect((await short.read('')).status).toBe(404);
    expect((await aList(sharePoint, 'Short')).id).not.toBe(short.id);
  });

  it('of another template is not made', async () => {
    expect((await call('POST', 'web/lists', { body: { Title: 'Kalender', BaseTemplate: 106 } })).status).toBe(
      501,
    );
  });
});

describe('a column', () => {
  it('keeps the internal name of its creation when it is renamed', async () => {
    await change(field('SamStatus'), { Title: 'Läge i ärendet', Description: 'Var det står' });
    const { json } = await call('GET', `${field('Läge i ärendet')}?$select=InternalName,Title,Description`);
    expect(json).toMatchObject({
      InternalName: 'SamStatus',
      Title: 'Läge i ärendet',
      Description: 'Var det står',
    });
    expect((await list.add({ Title: 'x', SamStatus: 'Ny' })).status).toBe(201);
  });

  it('gets an internal name made of its title, with other characters encoded', async () => {
    const created = await list.addField(text('Åtgärd nr 1'));
    expect(created.json.InternalName).toBe('_x00c5_tg_x00e4_rd_x0020_nr_x002');
  });

  it('cannot share its name', async () => {
    const reply = await list.addField(text('samstatus'));
    expect([reply.status, codeOf(reply)]).toEqual([500, '-2130575257, Microsoft.SharePoint.SPException']);
  });

  it('keeps what rows hold when its choices change, and asks for the new ones from then on', async () => {
    const before = (await list.add({ Title: 'x', SamStatus: 'Klar' })).json.Id as number;
    await change(field('SamStatus'), { Choices: ['Ny', 'Avslutad'] });
    expect((await list.item(before)).json.SamStatus).toBe('Klar');
    expect((await list.add({ Title: 'x', SamStatus: 'Klar' })).status).toBe(400);
    expect((await list.add({ Title: 'x', SamStatus: 'Avslutad' })).status).toBe(201);
  });

  it('can become required, have a default and be taken away', async () => {
    await list.addField(text('SamRequired'));
    await change(field('SamRequired'), { Required: true });
    expect(messageOf(await list.add({ Title: 'x' }))).toContain('[SamRequired]');
    await change(field('SamRequired'), { DefaultValue: 'förval' });
    expect((await list.add({ Title: 'x' })).json.SamRequired).toBe('förval');
    expect((await change(field('SamRequired'), {}, 'DELETE')).status).toBe(200);
    expect((await list.add({ Title: 'x' })).json).not.toHaveProperty('SamRequired');
    expect((await list.read('$select=SamRequired')).status).toBe(400);
  });

  it('starts empty, also where one that is gone held values', async () => {
    const reused = await aList(sharePoint, 'Reused', [
      text('SamOld', { Indexed: true, EnforceUniqueValues: true }),
    ]);
    await reused.addMany([
      { Title: 'a', SamOld: 'x' },
      { Title: 'b', SamOld: 'y' },
    ]);
    const old = `${reused.address}/fields/getByInternalNameOrTitle('SamOld')`;
    await change(old, {}, 'DELETE');
    await reused.addField(text('SamNew'));
    const rows = await reused.rows('$select=Title,SamNew');
    expect(rows.map((row) => (row as unknown as { SamNew: unknown }).SamNew)).toEqual([null, null]);
    expect((await reused.add({ Title: 'c', SamNew: 'x' })).status).toBe(201);
    expect((await reused.add({ Title: 'd', SamNew: 'x' })).status).toBe(201);
  });

  it('can be one of more than a table is born with', async () => {
    const wide = await aList(
      sharePoint,
      'Wide',
      Array.from({ length: 70 }, (_, index) => text(`SamWide${index}`)),
    );
    const row = Object.fromEntries(
      Array.from({ length: 70 }, (_, index) => [`SamWide${index}`, `värde ${index}`]),
    );
    expect((await wide.add({ Title: 'x', ...row })).json).toMatchObject(row);
    expect(await wide.rows("$filter=SamWide69 eq 'värde 69'")).toHaveLength(1);
  });

  it.each([
    ['SamWrong', 2, { Choices: ['a'] }, 400],
    ['SamWrong', 2, { Nonsense: 1 }, 400],
    ['SamWrong', 17, {}, 501],
    ['SamWrong', 7, { LookupList: '00000000-0000-0000-0000-000000000000' }, 400],
    ['SamWrong', 6, { Choices: 'a' }, 400],
    ['', 2, {}, 400],
  ])('is refused: %j of kind %i with %j gives %i', async (title, kind, more, status) => {
    expect((await list.addField({ title, kind, more })).status).toBe(status);
  });

  it('can be left out of forms by whoever owns the list, and stays a column', async () => {
    await list.addField(text('SamQuiet'));
    const leaveOut = (form: string, shown: string, as = 'administrator') =>
      call('POST', `${field('SamQuiet')}/setShowIn${form}Form(${shown})`, { as });
    expect((await leaveOut('New', 'false')).status).toBe(200);
    expect((await leaveOut('Edit', 'false')).status).toBe(200);
    expect((await leaveOut('Edit', 'kanske')).status).toBe(400);
    expect((await leaveOut('Edit', 'false', 'chef')).status).toBe(403);
    const told = async () =>
      / ShowIn.* (?=\/>)/.exec((await call('GET', field('SamQuiet'))).json.SchemaXml)?.[0];
    expect(await told()).toBe(' ShowInNewForm="FALSE" ShowInEditForm="FALSE" ');
    expect((await leaveOut('Display', 'false')).status).toBe(200);
    expect((await leaveOut('Edit', 'true')).status).toBe(200);
    expect(await told()).toBe(' ShowInNewForm="FALSE" ShowInEditForm="TRUE" ShowInDisplayForm="FALSE" ');
    expect((await list.add({ Title: 'x', SamQuiet: 'kvar' })).json).toMatchObject({ SamQuiet: 'kvar' });
  });

  it('is found among the list’s columns by its settings', async () => {
    await list.addField(text('SamKey', { Indexed: true }));
    const { json } = await call(
      'GET',
      `${list.address}/fields?$select=InternalName,TypeAsString&$filter=Indexed eq true and Hidden eq false`,
    );
    expect(json.value.map(({ InternalName }) => InternalName)).toEqual(['ID', 'SamKey']);
  });

  it('that is not there is told', async () => {
    const reply = await call('GET', field('SamNowhere'));
    expect([reply.status, messageOf(reply)]).toEqual([400, expect.stringContaining('does not exist')]);
  });
});

describe('a view', () => {
  const columns = async (address: string): Promise<unknown> =>
    (await call('GET', `${address}?$select=ViewFields&$expand=ViewFields`)).json.ViewFields.Items;

  it('shows the columns it is given, in order, once', async () => {
    const { json } = await call('POST', `${list.address}/views`, {
      body: { Title: 'Öppna', PersonalView: false, RowLimit: 50, ViewQuery: '<Where/>' },
    });
    const view = `${list.address}/views('${String(json.Id)}')`;
    for (const name of ['SamStatus', 'SamKey', 'SamStatus'])
      await call('POST', `${view}/viewfields/addviewfield('${name}')`);
    expect(await columns(view)).toEqual(['LinkTitle', 'SamStatus', 'SamKey']);
    await call('POST', `${view}/viewfields/removeviewfield('LinkTitle')`);
    expect((await call('GET', `${view}/viewfields`)).json.Items).toEqual(['SamStatus', 'SamKey']);
    expect((await call('POST', `${view}/viewfields/addviewfield('SamNowhere')`)).status).toBe(400);
  });

  it('can be changed and made the list’s own', async () => {
    const byTitle = `${list.address}/views/getByTitle('%C3%96ppna')`;
    await change(byTitle, { ViewQuery: '<OrderBy/>', DefaultView: true });
    expect((await call('GET', `${list.address}/defaultView`)).json).toMatchObject({
      Title: 'Öppna',
      ViewQuery: '<OrderBy/>',
      RowLimit: 50,
    });
    const { json } = await call('GET', `${list.address}/views?$select=Title&$filter=DefaultView eq true`);
    expect(json.value).toHaveLength(1);
  });
});
