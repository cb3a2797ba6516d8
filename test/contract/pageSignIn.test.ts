import { SPFx } from '@pnp/sp';
import type { Queryable } from '@pnp/queryable';
import { connectForumSites } from '../../shared/adapters/sharepoint/connect';
import type { ForumSite } from '../../shared/application/ports/ForumSites';
import { the } from '../support/the';
import { anOperation, expectValue, refusalOf } from './ForumWorld';
import { actionFields, addAction, answerTo } from './rows';
import { openTenantWorld, type TenantWorld } from './tenantWorld';

jest.setTimeout(60_000);

let world: TenantWorld;
beforeAll(async () => {
  world = await openTenantWorld();
});
afterAll(async () => {
  await world.close();
});

/** The way of a SharePoint page: the person's cookie, and a request digest on every write. */
function onPage(persona: string | null): ForumSite {
  const absoluteUrl = `${world.tenant.sharePoint}/sites/est-sodermalm`;
  const page = SPFx({ pageContext: { web: { absoluteUrl }, legacyPageContext: {} } } as never);
  const behaviour = (instance: Queryable): Queryable => {
    instance.using(page);
    instance.on.pre((url, init, result) => {
      const cookie = persona === null ? {} : { Cookie: `persona=${persona}` };
      init.headers = { ...(init.headers as Record<string, string>), ...cookie };
      return Promise.resolve([url, init, result]);
    });
    return instance;
  };
  const { forums } = connectForumSites({
    sharePointOrigin: world.tenant.sharePoint,
    programmeSite: '/sites/programmet',
    forums: ['/sites/est-sodermalm'],
    signIn: { kind: 'page', behaviour },
  });
  return the(forums.all()[0]);
}

describe('on a SharePoint page', () => {
  it('reads, adds and changes with the cookie and the digest of the page', async () => {
    const site = onPage('samordnare');
    const action = await addAction(site);
    const record = answerTo(action.id, { kind: 'edit', text: 'Rättad' });
    const changed = expectValue(
      await site.actions.change(action.id, action.version, { title: 'Rättad' }, anOperation(), record),
    );
    expect(changed.title).toBe('Rättad');
    expect(expectValue(await site.actions.open(action.id)).answers).toHaveLength(1);
  });

  it('is refused what the person may not do', async () => {
    expect(refusalOf(await onPage('chef').actions.add(actionFields(), anOperation()))).toBe('not-allowed');
  });

  it('asks for a sign-in where nobody is signed in', async () => {
    expect(refusalOf(await onPage(null).actions.list({ scope: 'open' }))).toBe('sign-in-needed');
  });
});
