import { constants, createHash, createPrivateKey, randomUUID, sign, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { SignInRefused } from './SignInOrder.ts';
import type { SignInText } from './text/SignInText.ts';

/** Seconds that an assertion holds; it is used at once, by whoever's clock may be some minutes off, before or after. */
const lifetime = 600;
const aheadAtMost = 330;

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

function read<T>(file: string, words: SignInText, open: (pem: Buffer) => T): T {
  try {
    return open(readFileSync(file));
  } catch (error) {
    throw new SignInRefused(words.unreadable(file, error instanceof Error ? error.message : ''));
  }
}

interface AssertionFacts {
  readonly client: string;
  readonly audience: string;
  /** Now. */
  readonly milliseconds: number;
  readonly words: SignInText;
}

/**
 * What an app proves itself by: a statement signed by its certificate's key (PS256, with the certificate's SHA-256
 * thumbprint), as Entra's v2.0 token endpoint takes it.
 */
export function clientAssertion(
  files: { readonly certificate: string; readonly key: string },
  { client, audience, milliseconds, words }: AssertionFacts,
): string {
  const certificate = read(files.certificate, words, (pem) => new X509Certificate(pem));
  const key = read(files.key, words, (pem) => createPrivateKey(pem));
  if (!certificate.checkPrivateKey(key)) throw new SignInRefused(words.otherKey);
  if (Date.parse(certificate.validTo) < milliseconds)
    throw new SignInRefused(words.expired(certificate.validTo));
  const now = Math.floor(milliseconds / 1000);
  const thumbprint = createHash('sha256').update(certificate.raw).digest('base64url');
  const header = { alg: 'PS256', typ: 'JWT', 'x5t#S256': thumbprint };
  const claims = {
    aud: audience,
    iss: client,
    sub: client,
    jti: randomUUID(),
    nbf: now - aheadAtMost,
    exp: now + lifetime,
  };
  const statement = `${encoded(header)}.${encoded(claims)}`;
  const signature = sign('sha256', Buffer.from(statement), {
    key,
    padding: constants.RSA_PKCS1_PSS_PADDING,
    saltLength: constants.RSA_PSS_SALTLEN_DIGEST,
  });
  return `${statement}.${signature.toString('base64url')}`;
}
