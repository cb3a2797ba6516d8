import { createHash, X509Certificate } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** The certificates by which apps may prove themselves, as an administrator uploads them to an app registration. */
export interface Certificates {
  /** A text says why the certificate is not taken. */
  add(clientId: string, pem: string): string | null;
  knows(clientId: string, pem: string): boolean;
  /** The public key of an app's certificate by its SHA-256 thumbprint (base64url), as long as it is valid. */
  keyOf(clientId: string, thumbprint: string, now: Date): KeyObject | null;
}

type Kept = Readonly<Record<string, readonly string[]>>;

const thumbprintOf = ({ raw }: X509Certificate): string =>
  createHash('sha256').update(raw).digest('base64url');

function read(pem: string): X509Certificate | null {
  try {
    return new X509Certificate(pem);
  } catch {
    return null;
  }
}

/** Kept in one file, so that an app can sign in after a restart. */
export function createCertificates(file: string): Certificates {
  const kept = (): Kept => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Kept) : {});
  return {
    add(clientId, pem) {
      if (read(pem) === null) return 'certificate must be a PEM certificate.';
      const known = kept();
      writeFileSync(file, JSON.stringify({ ...known, [clientId]: [...(known[clientId] ?? []), pem] }));
      return null;
    },
    knows: (clientId, pem) => (kept()[clientId] ?? []).includes(pem),
    keyOf(clientId, thumbprint, now) {
      const certificate = (kept()[clientId] ?? [])
        .map(read)
        .find((each) => each !== null && thumbprintOf(each) === thumbprint);
      return certificate && Date.parse(certificate.validTo) > now.getTime() ? certificate.publicKey : null;
    },
  };
}
