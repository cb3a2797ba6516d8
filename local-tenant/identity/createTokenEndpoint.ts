import { answerJson } from '../http/answer.ts';
import type { Exchange, Handler } from '../http/Exchange.ts';
import { readForm } from '../http/readForm.ts';
import { REGISTER_TENANT } from '../people.ts';
import type { TenantClock } from '../tenant.ts';
import type { Certificates } from './certificates.ts';
import { EntraRefusal } from './EntraRefusal.ts';
import { proveApp } from './proveApp.ts';
import { CODE_LIFETIME, type CodeState, type DeviceCodes } from './deviceCodes.ts';
import { registeredApps, type RegisteredApp } from './registeredApp.ts';
import { findResource, type Resource } from './resources.ts';
import { readScopes } from './scopeRequest.ts';
import { TOKEN_LIFETIME, type TokenMint } from './tokenMint.ts';

export interface TokenEndpointOptions {
  readonly loginOrigin: string;
  readonly mint: TokenMint;
  readonly resources: readonly Resource[];
  readonly certificates: Certificates;
  readonly deviceCodes: DeviceCodes;
  readonly clock: TenantClock;
}

type Form = URLSearchParams;
type Answer = Readonly<Record<string, unknown>>;
type Grant = (form: Form, app: RegisteredApp) => Promise<Answer>;

const given = (form: Form, name: string): string => form.get(name) ?? '';
const tokenAnswer = (token: string): Answer => ({
  token_type: 'Bearer',
  expires_in: TOKEN_LIFETIME,
  access_token: token,
});

/** What each state of a code is called on the wire, until a person has approved it. */
const pendingWords: Readonly<Record<Exclude<CodeState['kind'], 'approved'>, string>> = {
  pending: 'authorization_pending',
  declined: 'authorization_declined',
  expired: 'expired_token',
  unknown: 'bad_verification_code',
};

/** The token endpoint for what runs without a tab: apps with a certificate, and sign-in by device code. */
export function createTokenEndpoint(options: TokenEndpointOptions): Readonly<Record<string, Handler>> {
  const { loginOrigin, mint, resources, deviceCodes } = options;
  const base = `/${REGISTER_TENANT}/oauth2/v2.0`;

  const byCertificate: Grant = async (form, app) => {
    await proveApp(form, app, { ...options, audience: `${loginOrigin}${base}/token` });
    const [audience = '', ...others] = given(form, 'scope').split('/.default');
    const resource = findResource(resources, audience);
    if (resource === null || others.join('') !== '')
      throw new EntraRefusal(
        'invalid_scope',
        `AADSTS70011: The scope '${given(form, 'scope')}' is not valid.`,
      );
    return tokenAnswer(await mint.appOnly(app, resource.audience, resource.roles));
  };

  const byDeviceCode: Grant = async (form, app) => {
    const { state, scope } = deviceCodes.take(given(form, 'device_code'), app);
    if (state.kind !== 'approved')
      throw new EntraRefusal(pendingWords[state.kind], `AADSTS70016: The code is ${state.kind}.`);
    const reading = readScopes(scope, resources);
    if (!reading.ok) throw new EntraRefusal(reading.code, reading.description);
    const { audience, scopes } = reading.request;
    const { person } = state;
    return tokenAnswer(await mint.delegated({ person, audience, scopes, tenantId: REGISTER_TENANT, app }));
  };

  const grants: Readonly<Record<string, Grant>> = {
    client_credentials: byCertificate,
    'urn:ietf:params:oauth:grant-type:device_code': byDeviceCode,
  };

  const token: Grant = (form, app) => {
    const grant = grants[given(form, 'grant_type')];
    if (grant === undefined)
      throw new EntraRefusal('unsupported_grant_type', 'AADSTS70003: Not implemented here.');
    return grant(form, app);
  };

  const deviceCode: Grant = (form, app) => {
    const scope = given(form, 'scope');
    const reading = readScopes(scope, resources);
    if (!reading.ok) throw new EntraRefusal(reading.code, reading.description);
    const { deviceCode: code, userCode } = deviceCodes.issue({ app, scope });
    return Promise.resolve({
      device_code: code,
      user_code: userCode,
      verification_uri: `${loginOrigin}/device`,
      expires_in: CODE_LIFETIME,
      interval: 1,
      message: `Approve ${userCode}.`,
    });
  };

  return { [`POST ${base}/token`]: answering(token), [`POST ${base}/devicecode`]: answering(deviceCode) };
}

const answering =
  (grant: Grant): Handler =>
  async ({ request, response }: Exchange) => {
    try {
      const form = await readForm(request);
      const app = registeredApps.find(({ clientId }) => clientId === given(form, 'client_id'));
      if (app === undefined)
        throw new EntraRefusal('unauthorized_client', 'AADSTS700016: The application was not found.');
      answerJson(response, 200, await grant(form, app));
    } catch (error) {
      if (!(error instanceof EntraRefusal)) throw error;
      const status = error.code === 'invalid_client' ? 401 : 400;
      answerJson(response, status, { error: error.code, error_description: error.message });
    }
  };
