import type { TimelinePipe } from '@pnp/core';
import { BearerToken } from '@pnp/queryable';
import type { Queryable } from '@pnp/queryable';
import { SPBrowser, spfi } from '@pnp/sp';
import type { SPFI } from '@pnp/sp';
import '@pnp/sp/batching.js';
import { DateTimeFieldFormatType, FieldUserSelectionMode } from '@pnp/sp/fields/index.js';
import '@pnp/sp/items/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/security/index.js';
import '@pnp/sp/site-groups/index.js';
import '@pnp/sp/site-users/index.js';
import '@pnp/sp/views/index.js';
import '@pnp/sp/webs/index.js';
import { findPerson } from '../../../local-tenant/people.ts';
import { aSharePoint, SITE } from './aSharePoint.ts';
import type { SharePointUnderTest } from './aSharePoint.ts';

let sharePoint: SharePointUnderTest;
let sp: SPFI;

interface Row {
  readonly Id: number;
  readonly Title: string;
  readonly 'odata.etag': string;
}

const actions = (of: SPFI = sp) => of.web.getList(`${SITE}/Lists/Actions`);

/** The real PnPjs, with nothing of the product's, makes a list from the ground. */
beforeAll(async () => {
  sharePoint = await aSharePoint();
  sp = spfi(`${sharePoint.origin}${SITE}`).using(
    SPBrowser(),
    BearerToken(await sharePoint.token('administrator')),
  );
  const meetings = await sp.web.lists.add('Meetings', '', 100, false, { EnableVersioning: true });
  await sp.web.lists.add('Actions', '', 100, false, { EnableVersioning: true });
  await actions().fields.addText('SamOpId', { Indexed: true, EnforceUniqueValues: true });
  await actions().fields.addMultilineText('SamNotes', { RichText: false });
  await actions().fields.addDateTime('SamDueDate', {
    DisplayFormat: DateTimeFieldFormatType.DateOnly,
    Indexed: true,
  });
  await actions().fields.addChoice('SamStatus', { Choices: ['Ny', 'Klar'] });
  await actions().fields.addNumber('SamMinutes');
  await actions().fields.addBoolean('SamDone');
  await actions().fields.addUser('SamOwner', { SelectionMode: FieldUserSelectionMode.PeopleOnly });
  await actions().fields.addLookup('SamMeeting', { LookupListId: meetings.Id, LookupFieldName: 'Title' });
  await sp.web.getList(`${SITE}/Lists/Meetings`).items.add({ Title: 'Ledningsmöte' });
});
afterAll(() => sharePoint.stop());

describe('PnPjs against the stand-in', () => {
  it('creates every kind of column the product uses', async () => {
    const fields = await actions()
      .fields.select('InternalName', 'TypeAsString')
      .filter("startswith(InternalName,'Sam')")<{ InternalName: string; TypeAsString: string }[]>();
    expect(
      Object.fromEntries(fields.map(({ InternalName, TypeAsString }) => [InternalName, TypeAsString])),
    ).toEqual({
      SamOpId: 'Text',
      SamNotes: 'Note',
      SamDueDate: 'DateTime',
      SamStatus: 'Choice',
      SamMinutes: 'Number',
      SamDone: 'Boolean',
      SamOwner: 'User',
      SamMeeting: 'Lookup',
    });
  });

  it('adds, reads, changes and is refused a stale change', async () => {
    const added = (await actions().items.add({ Title: 'Ett', SamMeetingId: 1 })) as Row;
    const { etag } = (await actions()
      .items.getById(added.Id)
      .update({ Title: 'Två' }, added['odata.etag'])) as { etag: string };
    expect((await actions().items.getById(added.Id)<Row>())['odata.etag']).toBe(etag);
    await expect(
      actions().items.getById(added.Id).update({ Title: 'Tre' }, added['odata.etag']),
    ).rejects.toMatchObject({
      isHttpRequestError: true,
      status: 412,
    });
  });

  it('expands, filters, orders and follows the pages', async () => {
    const [batched, execute] = sp.batched({ maxRequests: 100 });
    for (let n = 0; n < 25; n += 1) {
      void actions(batched).items.add({ Title: `Sida ${n}`, SamMinutes: n, SamMeetingId: 1 });
    }
    await execute();
    const seen: number[] = [];
    const query = actions()
      .items.select('SamMinutes', 'SamMeeting/Title')
      .expand('SamMeeting')
      .filter("startswith(Title,'Sida')")
      .orderBy('SamMinutes', false)
      .top(10);
    for await (const page of query as AsyncIterable<
      { SamMinutes: number; SamMeeting: { Title: string } }[]
    >) {
      seen.push(...page.map(({ SamMinutes }) => SamMinutes));
      expect(page.every(({ SamMeeting }) => SamMeeting.Title === 'Ledningsmöte')).toBe(true);
    }
    expect(seen).toEqual(Array.from({ length: 25 }, (_, index) => 24 - index));
  });

  it('sends a mixed batch and tells each part’s outcome apart', async () => {
    const added = (await actions().items.add({ Title: 'I klump' })) as Row;
    const [batched, execute] = sp.batched({ maxRequests: 100 });
    const items = actions(batched).items;
    const outcomes = Promise.allSettled([
      items.getById(added.Id).select('Title')<Row>(),
      items.getById(added.Id).update({ Title: 'Ny' }, added['odata.etag']),
      items.getById(added.Id).update({ Title: 'Sen' }, added['odata.etag']),
      items.add({ Title: 'Till' }),
      items.getById(added.Id).delete('*'),
    ]);
    await execute();
    const told = (await outcomes).map((outcome) =>
      outcome.status === 'fulfilled' ? 'ok' : (outcome.reason as { status: number }).status,
    );
    expect(told).toEqual(['ok', 'ok', 412, 'ok', 'ok']);
  });

  it('sets up groups, roles and a list’s own permissions', async () => {
    const group = await sp.web.siteGroups.add({ Title: 'Deltagare' });
    await sp.web.siteGroups.getById(group.Id).users.add(findPerson('kommunpolis')?.loginName ?? '');
    const { data } = (await sp.web.roleDefinitions.add('Lägga till', '', 200, {
      High: 176,
      Low: 138612835,
    })) as { data: { Id: number } };
    await actions().breakRoleInheritance(false, true);
    await actions().roleAssignments.add(group.Id, data.Id);
    const police = spfi(`${sharePoint.origin}${SITE}`).using(
      SPBrowser(),
      BearerToken(await sharePoint.token('kommunpolis', { scopes: ['AllSites.Write'] })),
    );
    const answer = (await actions(police).items.add({ Title: 'Svar' })) as Row;
    await expect(actions(police).items.getById(answer.Id).update({ Title: 'Ändrat' })).rejects.toMatchObject({
      status: 403,
    });
    await expect(police.web.getList(`${SITE}/Lists/Meetings`).items()).rejects.toMatchObject({ status: 403 });
  });

  it('has views with columns', async () => {
    await actions().views.add('Öppna', false, { RowLimit: 50, ViewQuery: '<Where/>' });
    await actions().views.getByTitle('Öppna').fields.add('SamStatus');
    const { ViewFields } = await actions()
      .views.getByTitle('Öppna')
      .select('ViewFields')
      .expand('ViewFields')<{ ViewFields: { Items: string[] } }>();
    expect(ViewFields.Items).toEqual(['LinkTitle', 'SamStatus']);
  });

  it('fetches a digest by itself when it is signed in by cookie', async () => {
    const signedIn = (instance: Queryable): Queryable => {
      instance.on.pre((url, init, result) => {
        init.headers = { ...(init.headers as Record<string, string>), cookie: 'persona=administrator' };
        return Promise.resolve([url, init, result]);
      });
      return instance;
    };
    const page = spfi(`${sharePoint.origin}${SITE}`).using(SPBrowser(), signedIn as TimelinePipe);
    const before = sharePoint.log.since(0).length;
    expect(((await actions(page).items.add({ Title: 'Från sidan' })) as Row).Title).toBe('Från sidan');
    const paths = sharePoint.log.since(before).map(({ path }) => path.split('/_api/')[1] ?? '');
    expect(paths[0]).toBe('contextinfo');
  });
});
