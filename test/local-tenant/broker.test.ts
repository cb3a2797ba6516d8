import { createFaults } from '../../local-tenant/faults.ts';
import { createBroker, type BrokerAnswer, type BrokerRequest } from '../../local-tenant/identity/broker.ts';
import { CLIENT_ID } from '../../local-tenant/identity/registeredApp.ts';
import { REGISTER_TENANT } from '../../local-tenant/people.ts';
import type { Faults, TokenCheck } from '../../local-tenant/tenant.ts';
import { aPerson, anIdentity, LOGIN, SHAREPOINT, type StartedIdentity } from './anIdentity.ts';

const REGISTER_AUTHORITY = `${LOGIN}/${REGISTER_TENANT}`;

describe('the broker behind Nested App Authentication', () => {
  let started: StartedIdentity;
  let faults: Faults;
  let ask: (request: Partial<BrokerRequest>) => Promise<BrokerAnswer>;

  beforeEach(async () => {
    started = await anIdentity();
    faults = createFaults();
    const broker = createBroker({ ...started.identity, faults, loginOrigin: LOGIN });
    ask = (request) =>
      broker({
        persona: 'samordnare',
        clientId: CLIENT_ID,
        scope: `${SHAREPOINT}/AllSites.Write openid profile`,
        authority: REGISTER_AUTHORITY,
        ...request,
      });
  });

  async function checkOf(answer: BrokerAnswer): Promise<TokenCheck> {
    if (!answer.success) throw new Error(answer.error.description);
    const { access_token: token } = answer.token as { access_token: string };
    return started.identity.tokens.verify(token, SHAREPOINT);
  }

  it('gives a member a token that SharePoint takes', async () => {
    const answer = await ask({});
    expect(await checkOf(answer)).toMatchObject({ ok: true, caller: { key: 'samordnare' } });
    expect(answer).toMatchObject({
      account: { tenantId: REGISTER_TENANT, localAccountId: aPerson('samordnare').objectId },
    });
  });

  it('gives a guest one too, on the register tenant’s authority', async () => {
    const answer = await ask({ persona: 'kommunpolis' });
    expect(await checkOf(answer)).toMatchObject({ ok: true, caller: { key: 'kommunpolis' } });
    expect(answer).toMatchObject({ account: { tenantId: REGISTER_TENANT } });
  });

  it.each([`${LOGIN}/common`, `${LOGIN}/organizations`, ''])(
    'gives a guest a token of no use on the authority %p',
    async (authority) => {
      const answer = await ask({ persona: 'kommunpolis', authority });
      expect(await checkOf(answer)).toMatchObject({ ok: false });
      expect(answer).toMatchObject({ account: { tenantId: aPerson('kommunpolis').tenant } });
    },
  );

  it.each([
    ['a partner without account', { persona: 'nattvandrarna' }, 'no_account'],
    ['somebody unknown', { persona: 'ingen' }, 'no_account'],
    ['another app', { clientId: '00000000-0000-4000-8000-000000000000' }, 'unauthorized_client'],
    ['an unknown API', { scope: 'https://elsewhere.example/Read' }, 'invalid_resource'],
    ['a scope that is not exposed', { scope: `${SHAREPOINT}/Sites.Everything` }, 'invalid_scope'],
    ['two APIs at once', { scope: `${SHAREPOINT}/AllSites.Read ${LOGIN}/User.Read` }, 'invalid_scope'],
    ['no API', { scope: 'openid' }, 'invalid_scope'],
  ])('refuses %s', async (_whom, request, code) => {
    expect(await ask(request)).toMatchObject({ success: false, error: { code } });
  });

  it('is out of order while a fault is set', async () => {
    faults.set({ target: 'login', kind: '503', rate: 1, seed: 1 });
    expect(await ask({})).toMatchObject({ success: false, error: { status: 'TRANSIENT_ERROR' } });
    faults.clear();
    expect(await ask({})).toMatchObject({ success: true });
  });

  it('can give a token that has expired already', async () => {
    faults.set({ target: 'login', kind: 'expired-token', rate: 1, seed: 1, count: 1 });
    expect(await checkOf(await ask({}))).toEqual({ ok: false, reason: 'The token has expired.' });
    expect(await checkOf(await ask({}))).toMatchObject({ ok: true });
  });
});
