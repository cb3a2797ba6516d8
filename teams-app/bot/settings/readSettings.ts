import { failure, success, type Result } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/result.js';
import { isClockPattern } from '../reminding/startClock.ts';
import { isLoopback } from './isLoopback.ts';
import type { ServiceSettings } from './ServiceSettings.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const identifier = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;
const sitePath = /^\/(?:sites|teams)\/[^/\s]+$/u;

/** An origin as it is to be given: `https`, or plain `http` on this machine. */
function isOrigin(given: string): boolean {
  const url = URL.parse(given);
  if (url === null || url.origin !== given) return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
}

const isLoopbackOrigin = (given: string): boolean => isOrigin(given) && isLoopback(new URL(given).hostname);
const isLocalAddress = (given: string): boolean =>
  given === '' || isLoopbackOrigin(URL.parse(given)?.origin ?? '');
const isPort = (given: string): boolean => /^\d{1,5}$/u.test(given) && Number(given) <= 65_535;
const isZone = (given: string): boolean => {
  try {
    return new Intl.DateTimeFormat('sv-SE', { timeZone: given }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};
const isTickToken = (given: string): boolean => given === '' || /^[!-~]{32,}$/u.test(given);
const forumPaths = (given: string): readonly string[] =>
  given
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** Each setting: what it is without being given, what it has to be, and the words for it. */
const known = {
  SAMVERKAN_HOST: ['127.0.0.1', (given) => given !== '', 'adressen som tjänsten lyssnar på'],
  SAMVERKAN_PORT: ['3978', isPort, 'en port'],
  SAMVERKAN_PROXIES: ['0', (given) => /^[0-9]$/u.test(given), 'antalet egna proxyservrar framför tjänsten'],
  SAMVERKAN_PUBLIC_ORIGIN: ['', isOrigin, 'adressen till svarssidorna, https://… utan sökväg'],
  SAMVERKAN_TENANT_ID: ['', (given) => identifier.test(given), 'tenantens id'],
  SAMVERKAN_CLIENT_ID: ['', (given) => identifier.test(given), 'appregistreringens klient-id'],
  SAMVERKAN_AUTHORITY: ['https://login.microsoftonline.com', isOrigin, 'inloggningstjänstens adress'],
  SAMVERKAN_CERTIFICATE: ['', (given) => given !== '', 'en PEM-fil med certifikatet'],
  SAMVERKAN_KEY: ['', () => true, 'en PEM-fil med certifikatets privata nyckel'],
  SAMVERKAN_SHAREPOINT: ['', isOrigin, 'adressen till SharePoint, https://… utan sökväg'],
  SAMVERKAN_PROGRAMME_SITE: ['', (given) => sitePath.test(given), 'programmets webbplats, /sites/…'],
  SAMVERKAN_FORUM_SITES: [
    '',
    (given) => forumPaths(given).length > 0 && forumPaths(given).every((path) => sitePath.test(path)),
    'forumens webbplatser, /sites/… med komma emellan',
  ],
  SAMVERKAN_GRAPH: ['https://graph.microsoft.com', isOrigin, 'adressen till Microsoft Graph'],
  SAMVERKAN_MAILBOX: ['', (given) => /^[^\s@]+@[^\s@]+$/u.test(given), 'tjänstens brevlåda, en e-postadress'],
  SAMVERKAN_TIME_ZONE: ['Europe/Stockholm', isZone, 'en tidszon'],
  SAMVERKAN_MAILS_PER_MINUTE: [
    '30',
    (given) => /^[1-9]\d{0,3}$/u.test(given),
    'högst så många mejl i minuten, 1–9999',
  ],
  SAMVERKAN_TICK: ['* * * * *', isClockPattern, 'ett tidsmönster som * * * * *, eller off'],
  SAMVERKAN_TICK_TOKEN: ['', isTickToken, 'en hemlighet på minst 32 tecken, utan mellanslag'],
  SAMVERKAN_LOCAL_TENANT: [
    '',
    (given) => given === '' || isLoopbackOrigin(given),
    'den lokala tenantens portal',
  ],
  SAMVERKAN_CONNECTOR: ['', isLocalAddress, 'adressen till den lokala tenantens chatt'],
  SAMVERKAN_UNAUTHENTICATED: ['no', (given) => given === 'yes' || given === 'no', 'yes eller no'],
} satisfies Readonly<Record<string, readonly [string, (given: string) => boolean, string]>>;

type Name = keyof typeof known;
type Given = Readonly<Record<Name, string>>;

const names = Object.keys(known) as readonly Name[];
const given = (environment: Environment): Given =>
  Object.fromEntries(names.map((name) => [name, environment[name]?.trim() ?? known[name][0]])) as Given;

const notAlone =
  'SAMVERKAN_UNAUTHENTICATED gäller bara när den lokala tenanten har startat tjänsten på 127.0.0.1.';

/** The local tenant holds the other end of the line, names itself, and is the only SharePoint there is. */
const isLocal = (values: Given, hasParent: boolean): boolean =>
  hasParent &&
  isLoopbackOrigin(values.SAMVERKAN_LOCAL_TENANT) &&
  isLoopbackOrigin(values.SAMVERKAN_SHAREPOINT);

/** Reads the environment; a refusal names every setting that is missing or wrong, and quotes none of them. */
export function readSettings(
  environment: Environment,
  hasParent: boolean,
): Result<ServiceSettings, readonly string[]> {
  const values = given(environment);
  const wrong = names
    .filter((name) => !known[name][1](values[name]))
    .map((name) => `${name} ska vara ${known[name][2]}.`);
  const local = isLocal(values, hasParent);
  const unauthenticated = values.SAMVERKAN_UNAUTHENTICATED === 'yes';
  const alone = local && isLoopback(values.SAMVERKAN_HOST);
  const problems = unauthenticated && !alone ? [...wrong, notAlone] : wrong;
  return problems.length > 0 ? failure(problems) : success(settingsOf(values, local));
}

const settingsOf = (values: Given, local: boolean): ServiceSettings => ({
  host: values.SAMVERKAN_HOST,
  port: Number(values.SAMVERKAN_PORT),
  ownProxies: Number(values.SAMVERKAN_PROXIES),
  publicOrigin: values.SAMVERKAN_PUBLIC_ORIGIN,
  tenantId: values.SAMVERKAN_TENANT_ID,
  clientId: values.SAMVERKAN_CLIENT_ID,
  authority: new URL(values.SAMVERKAN_AUTHORITY),
  certificate: values.SAMVERKAN_CERTIFICATE,
  key: values.SAMVERKAN_KEY === '' ? values.SAMVERKAN_CERTIFICATE : values.SAMVERKAN_KEY,
  sharePointOrigin: values.SAMVERKAN_SHAREPOINT,
  programmeSite: values.SAMVERKAN_PROGRAMME_SITE,
  forumSites: forumPaths(values.SAMVERKAN_FORUM_SITES),
  graphOrigin: values.SAMVERKAN_GRAPH,
  connector: local && values.SAMVERKAN_CONNECTOR !== '' ? new URL(values.SAMVERKAN_CONNECTOR) : null,
  mailbox: values.SAMVERKAN_MAILBOX,
  timeZone: values.SAMVERKAN_TIME_ZONE,
  mailsPerMinute: Number(values.SAMVERKAN_MAILS_PER_MINUTE),
  tickClock: values.SAMVERKAN_TICK,
  tickToken: values.SAMVERKAN_TICK_TOKEN === '' ? null : values.SAMVERKAN_TICK_TOKEN,
  local,
  unauthenticated: values.SAMVERKAN_UNAUTHENTICATED === 'yes',
});
