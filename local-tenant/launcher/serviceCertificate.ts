import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Identity } from '../identity/createIdentity.ts';
import { SERVICE } from '../identity/registeredApp.ts';
import { selfSignedCertificate } from '../identity/selfSignedCertificate.ts';

/** The tenant's clock may be put years ahead; a certificate's short form of a date ends with 2049. */
const days = 8_000;

export interface CertificateFiles {
  readonly certificate: string;
  readonly key: string;
}

/** The product's service proves itself here as in production: by a certificate that its app registration knows. */
export function serviceCertificate(folder: string, { certificates }: Identity): CertificateFiles {
  const files = { certificate: join(folder, 'service.crt'), key: join(folder, 'service.key') };
  if (!existsSync(files.certificate) || !existsSync(files.key)) {
    const made = selfSignedCertificate(days);
    writeFileSync(files.certificate, made.certificate);
    writeFileSync(files.key, made.key, { mode: 0o600 });
  }
  const pem = readFileSync(files.certificate, 'utf8');
  if (!certificates.knows(SERVICE.clientId, pem)) certificates.add(SERVICE.clientId, pem);
  return files;
}
