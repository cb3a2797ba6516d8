import { decodeProtectedHeader, errors, jwtVerify } from 'jose';
import type { TenantClock } from '../tenant.ts';
import type { Certificates } from './certificates.ts';
import { EntraRefusal } from './EntraRefusal.ts';
import type { RegisteredApp } from './registeredApp.ts';

interface Against {
  readonly certificates: Certificates;
  readonly clock: TenantClock;
  /** The token endpoint's own address. */
  readonly audience: string;
}

const JWT_BEARER = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** An app proves itself by a statement that the key of its certificate has signed. */
export async function proveApp(form: URLSearchParams, app: RegisteredApp, against: Against): Promise<void> {
  const { certificates, clock, audience } = against;
  const assertion = form.get('client_assertion') ?? '';
  if (form.get('client_assertion_type') !== JWT_BEARER || assertion === '')
    throw new EntraRefusal('invalid_client', 'AADSTS7000216: client_assertion is required.');
  const thumbprint = thumbprintIn(assertion);
  const key = certificates.keyOf(app.clientId, thumbprint, clock.now());
  if (key === null)
    throw new EntraRefusal(
      'invalid_client',
      `AADSTS700027: The certificate '${thumbprint}' is not registered.`,
    );
  try {
    await jwtVerify(assertion, key, {
      algorithms: ['PS256'],
      issuer: app.clientId,
      subject: app.clientId,
      audience,
      currentDate: clock.now(),
      requiredClaims: ['exp', 'nbf', 'jti'],
    });
  } catch (error) {
    if (!(error instanceof errors.JOSEError)) throw error;
    throw new EntraRefusal(
      'invalid_client',
      `AADSTS700024: The client assertion is not valid. ${error.message}`,
    );
  }
}

function thumbprintIn(assertion: string): string {
  try {
    const { 'x5t#S256': thumbprint } = decodeProtectedHeader(assertion);
    return typeof thumbprint === 'string' ? thumbprint : '';
  } catch {
    throw new EntraRefusal('invalid_client', 'AADSTS50027: The client assertion is no JWT.');
  }
}
