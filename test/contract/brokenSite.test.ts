import { anOperation, expectValue } from './ForumWorld';
import { actionFields, addAction, addMeeting } from './rows';
import { openTenantWorld, type TenantWorld } from './tenantWorld';

jest.setTimeout(60_000);

let world: TenantWorld;
beforeAll(async () => {
  world = await openTenantWorld();
});
afterAll(async () => {
  await world.close();
});

/** What an administrator does on the site's own pages. */
async function administer(method: string, address: string): Promise<void> {
  const answer = await fetch(`${world.tenant.sharePoint}/sites/est-sodermalm/_api/web/${address}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await world.tenant.token('administrator')}`,
      accept: 'application/json',
      'content-type': 'application/json',
      'x-http-method': method,
      'if-match': '*',
    },
  });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
}

const list = (name: string): string => `getList('/sites/est-sodermalm/Lists/${name}')`;

describe('a site that somebody has taken something away from', () => {
  it('says which column is missing, reading and writing, and is mended by provisioning', async () => {
    const site = world.forum('coordinator');
    const action = await addAction(site);
    await administer('DELETE', `${list('Actions')}/fields/getByInternalNameOrTitle('SamEffectText')`);
    const missing = { ok: false, error: { kind: 'not-provisioned', what: 'Åtgärder: SamEffectText' } };
    expect(await site.actions.open(action.id)).toEqual(missing);
    expect(await site.actions.add(actionFields(), anOperation())).toEqual(missing);
    const mended = expectValue(await world.provisioning('forum').apply());
    expect(mended.steps).toBe(1);
    expectValue(await site.actions.open(action.id));
  });

  it('says which list is missing', async () => {
    const site = world.forum('coordinator');
    const meeting = await addMeeting(site);
    await administer('DELETE', list('Topics'));
    expect(await site.meetings.open(meeting.id)).toEqual({
      ok: false,
      error: { kind: 'not-provisioned', what: 'Ämnen' },
    });
    expectValue(await world.provisioning('forum').apply());
    expectValue(await site.meetings.open(meeting.id));
  });
});
