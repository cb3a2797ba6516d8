import type { Verdict } from '../identity/deviceCodes.ts';
import { registeredApps, type RegisteredApp } from '../identity/registeredApp.ts';
import { findPerson } from '../people.ts';
import { grantReach, type GrantRole } from '../sharepoint/permissions/tokenReach.ts';
import type { Reading } from './Reading.ts';

export interface CertificateOrder {
  readonly app: RegisteredApp;
  /** PEM. */
  readonly certificate: string;
}

export interface GrantOrder {
  readonly app: RegisteredApp;
  /** `/sites/est-sodermalm` */
  readonly site: string;
  /** Null takes the grant back. */
  readonly role: GrantRole | null;
}

export interface CodeOrder {
  readonly userCode: string;
  readonly verdict: Verdict;
}

type Body = Readonly<Record<string, unknown>>;

const refuse = (message: string): { readonly ok: false; readonly message: string } => ({
  ok: false,
  message,
});
const textIn = (body: Body, name: string): string => (typeof body[name] === 'string' ? body[name] : '');
const appIn = (body: Body): RegisteredApp | undefined =>
  registeredApps.find(({ key }) => key === textIn(body, 'app'));
const unknownApp = `app must be one of ${registeredApps.map(({ key }) => key).join(', ')}.`;

export function readCertificate(body: Body): Reading<CertificateOrder> {
  const app = appIn(body);
  if (app === undefined) return refuse(unknownApp);
  return { ok: true, value: { app, certificate: textIn(body, 'certificate') } };
}

export function readGrant(body: Body): Reading<GrantOrder> {
  const app = appIn(body);
  if (app === undefined) return refuse(unknownApp);
  const site = textIn(body, 'site');
  const { role } = body;
  if (role === null) return { ok: true, value: { app, site, role } };
  return typeof role === 'string' && role in grantReach
    ? { ok: true, value: { app, site, role: role as GrantRole } }
    : refuse(`role must be null or one of ${Object.keys(grantReach).join(', ')}.`);
}

export function readCode(body: Body): Reading<CodeOrder> {
  const userCode = textIn(body, 'userCode');
  if (body['persona'] === null) return { ok: true, value: { userCode, verdict: { kind: 'declined' } } };
  const person = findPerson(textIn(body, 'persona'));
  return person === null || person.account === 'none'
    ? refuse('persona must be null or a key of GET personas with an account.')
    : { ok: true, value: { userCode, verdict: { kind: 'approved', person } } };
}
