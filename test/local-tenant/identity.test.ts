import { SERVICE } from '../../local-tenant/identity/registeredApp.ts';
import { createHmac, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { REGISTER_TENANT } from '../../local-tenant/people.ts';
import { aPerson, anIdentity, LOGIN, SHAREPOINT, type StartedIdentity } from './anIdentity.ts';

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

function claimsOf(token: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<
    string,
    unknown
  >;
}

describe('the tokens of the tenant', () => {
  let started: StartedIdentity;
  let token: string;

  const mint = (audience = SHAREPOINT, tenantId = REGISTER_TENANT): Promise<string> =>
    started.identity.mint.delegated({
      person: aPerson('samordnare'),
      audience,
      scopes: ['AllSites.Write'],
      tenantId,
    });
  const verify = (candidate: string, audience = SHAREPOINT) =>
    started.identity.tokens.verify(candidate, audience);

  beforeEach(async () => {
    started = await anIdentity();
    token = await mint();
  });

  it('say who the person is and what the app may do', async () => {
    const check = await verify(token);
    expect(check).toMatchObject({
      ok: true,
      caller: { kind: 'person', key: 'samordnare', guest: false, scopes: ['AllSites.Write'] },
    });
    expect(claimsOf(token)).toMatchObject({ tid: REGISTER_TENANT, scp: 'AllSites.Write', aud: SHAREPOINT });
  });

  it('know a guest by the object id in the register’s tenant', async () => {
    const kommunpolis = aPerson('kommunpolis');
    const guestToken = await started.identity.mint.delegated({
      person: kommunpolis,
      audience: SHAREPOINT,
      scopes: ['AllSites.Write'],
      tenantId: REGISTER_TENANT,
    });
    expect(claimsOf(guestToken)['oid']).toBe(kommunpolis.objectId);
    expect(await verify(guestToken)).toMatchObject({ ok: true, caller: { guest: true } });
  });

  it('are refused when a guest asked at home instead of at the register’s tenant', async () => {
    const kommunpolis = aPerson('kommunpolis');
    const homeToken = await started.identity.mint.delegated({
      person: kommunpolis,
      audience: SHAREPOINT,
      scopes: ['AllSites.Write'],
      tenantId: kommunpolis.tenant,
    });
    expect(await verify(homeToken)).toEqual({ ok: false, reason: "The token's iss is not accepted." });
  });

  it('are refused for another audience', async () => {
    expect(await verify(token, LOGIN)).toEqual({ ok: false, reason: "The token's aud is not accepted." });
  });

  it('expire by the tenant’s clock', async () => {
    started.clock.set(new Date('2026-11-23T12:59:00Z'));
    expect(await verify(token)).toMatchObject({ ok: true });
    started.clock.set(new Date('2026-11-23T13:01:00Z'));
    expect(await verify(token)).toEqual({ ok: false, reason: 'The token has expired.' });
  });

  it('are refused before their time', async () => {
    started.clock.set(new Date('2026-11-23T11:00:00Z'));
    expect(await verify(token)).toMatchObject({ ok: false });
  });

  it('outlive a restart', async () => {
    const again = await anIdentity(started.dataFolder);
    expect(await again.identity.tokens.verify(token, SHAREPOINT)).toMatchObject({ ok: true });
  });

  it('of another data folder are refused', async () => {
    const other = await anIdentity();
    expect(await other.identity.tokens.verify(token, SHAREPOINT)).toEqual({
      ok: false,
      reason: 'The token is not signed by this tenant.',
    });
  });

  it('of the app alone carry roles and no person', async () => {
    const appToken = await started.identity.mint.appOnly(SERVICE, SHAREPOINT, ['Sites.Selected']);
    expect(await verify(appToken)).toMatchObject({
      ok: true,
      caller: { kind: 'app', key: 'service', scopes: ['Sites.Selected'] },
    });
  });

  it('that only identify open nothing', async () => {
    const idToken = await started.identity.mint.idToken(aPerson('samordnare'), REGISTER_TENANT);
    expect(await verify(idToken)).toMatchObject({ ok: false });
    expect(await verify(idToken, claimsOf(idToken)['aud'] as string)).toMatchObject({ ok: false });
  });

  describe('when forged', () => {
    const header = (): object => ({ alg: 'RS256', typ: 'JWT', kid: started.identity.key.id });

    it('with another key are refused', async () => {
      const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
      const unsigned = `${encode(header())}.${token.split('.')[1] ?? ''}`;
      const signature = sign('sha256', Buffer.from(unsigned), privateKey).toString('base64url');
      expect(await verify(`${unsigned}.${signature}`)).toMatchObject({ ok: false });
    });

    it('with other claims under the true signature are refused', async () => {
      const [head = '', , signature = ''] = token.split('.');
      const claims = encode({ ...claimsOf(token), oid: aPerson('administrator').objectId });
      expect(await verify(`${head}.${claims}.${signature}`)).toMatchObject({ ok: false });
    });

    it('without a signature are refused', async () => {
      const unsigned = `${encode({ alg: 'none', typ: 'JWT' })}.${token.split('.')[1] ?? ''}.`;
      expect(await verify(unsigned)).toMatchObject({ ok: false });
    });

    it('with the public key as a shared secret are refused', async () => {
      const jwk = started.identity.key.publicJwk;
      const pem = createPublicKey({ key: { ...jwk }, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
      const unsigned = `${encode({ alg: 'HS256', typ: 'JWT' })}.${token.split('.')[1] ?? ''}`;
      const signature = createHmac('sha256', pem).update(unsigned).digest('base64url');
      expect(await verify(`${unsigned}.${signature}`)).toMatchObject({ ok: false });
    });

    it.each(['', 'a', 'a.b', 'a.b.c', '....'])('as %p are refused', async (text) => {
      expect(await verify(text)).toMatchObject({ ok: false });
    });
  });
});
