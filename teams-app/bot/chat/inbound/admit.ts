import { isLoopback } from '../../settings/isLoopback.ts';
import type { ServiceSettings } from '../../settings/ServiceSettings.ts';

/** What an inbound call has to be before the SDK looks at its signature. */
export interface Admission {
  readonly clientId: string;
  readonly tenantId: string;
  /** Who signs the connector's tokens. */
  readonly issuer: string;
  /** The only addresses that the bot ever answers to. */
  readonly serviceHosts: readonly string[];
}

/** Bot Framework's own; the issuer is the same in every public tenant. */
export const connectorIssuer = 'https://api.botframework.com';

/** Teams' connectors in the public cloud. Source: learn.microsoft.com, "Bot Framework: service URLs". */
const publicHosts = ['smba.trafficmanager.net', 'smba.infra.teams.microsoft.com'];

export const admissionOf = ({ clientId, tenantId, connector }: ServiceSettings): Admission => ({
  clientId,
  tenantId,
  issuer: connectorIssuer,
  serviceHosts: connector === null ? publicHosts : [connector.host],
});

type Fields = Readonly<Record<string, unknown>>;

/**
 * Stands before the SDK, which also takes tokens of Entra (of any tenant, for agents that have users of their own): with
 * one of those, such as a tab's, anybody could speak as anybody. Only the connector's are admitted here, with an
 * expiry, for one audience, from an address on the list, about our own tenant. The signature is the SDK's to check.
 */
export function isAdmitted(authorization: unknown, body: unknown, admission: Admission): boolean {
  const token = typeof authorization === 'string' ? readToken(authorization) : null;
  return (
    token !== null &&
    isConnectors(token.header, token.claims, admission) &&
    isFields(body) &&
    isFromConnector(body, token.claims, admission) &&
    isOfTenant(body, admission.tenantId)
  );
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const bearer = /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/u;

function readToken(authorization: string): { readonly header: Fields; readonly claims: Fields } | null {
  const [, head, middle] = bearer.exec(authorization) ?? [];
  const header = fieldsIn(head);
  const claims = fieldsIn(middle);
  return header === null || claims === null ? null : { header, claims };
}

function fieldsIn(part: string | undefined): Fields | null {
  try {
    const read: unknown = JSON.parse(Buffer.from(part ?? '', 'base64url').toString('utf8'));
    return isFields(read) ? read : null;
  } catch {
    return null;
  }
}

const isConnectors = (header: Fields, claims: Fields, { issuer, clientId }: Admission): boolean =>
  header['alg'] === 'RS256' &&
  typeof header['kid'] === 'string' &&
  claims['iss'] === issuer &&
  claims['aud'] === clientId &&
  typeof claims['exp'] === 'number';

/** The signed address and the one that answers are sent to are the same, and one of Teams' own. */
function isFromConnector(body: Fields, claims: Fields, { serviceHosts }: Admission): boolean {
  const { serviceUrl } = body;
  if (typeof serviceUrl !== 'string' || claims['serviceurl'] !== serviceUrl) return false;
  return isServiceAddress(serviceUrl, serviceHosts);
}

/** One of the addresses that the bot may send to: with its token, and so enciphered wherever it leaves the machine. */
export function isServiceAddress(address: string, serviceHosts: readonly string[]): boolean {
  const url = URL.parse(address);
  if (url === null || !serviceHosts.includes(url.host) || url.username !== '' || url.password !== '')
    return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
}

/** Guests speak from within our tenant; a message of another tenant's conversation is none of ours. */
function isOfTenant({ conversation, channelData }: Fields, tenantId: string): boolean {
  const named = [
    isFields(conversation) ? conversation['tenantId'] : undefined,
    isFields(channelData) && isFields(channelData['tenant']) ? channelData['tenant']['id'] : undefined,
  ].filter((each) => each !== undefined);
  return named.length > 0 && named.every((each) => each === tenantId);
}
