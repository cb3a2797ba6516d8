import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { exportJWK, generateKeyPair, importJWK } from 'jose';
import type { CryptoKey, JWK } from 'jose';
import { stableGuid } from '../people.ts';

/** The tenant's one signing key. It lies in the data folder, so that tokens outlive a restart. */
export interface SigningKey {
  readonly id: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly publicJwk: JWK;
}

const ALGORITHM = 'RS256';

async function makeKeyFile(file: string): Promise<void> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(await exportJWK(privateKey)), { mode: 0o600 });
}

async function importKey(jwk: JWK): Promise<CryptoKey> {
  const key = await importJWK(jwk, ALGORITHM);
  if (key instanceof Uint8Array) throw new Error('The signing key is not an RSA key.');
  return key;
}

export async function loadSigningKey(file: string): Promise<SigningKey> {
  if (!existsSync(file)) await makeKeyFile(file);
  const jwk = JSON.parse(readFileSync(file, 'utf8')) as JWK;
  const { kty, n, e } = jwk;
  if (kty === undefined || n === undefined || e === undefined) throw new Error(`No RSA key in ${file}.`);
  const id = stableGuid(`key:${n}`);
  const publicJwk: JWK = { kty, n, e, kid: id, alg: ALGORITHM, use: 'sig' };
  return { id, publicJwk, privateKey: await importKey(jwk), publicKey: await importKey(publicJwk) };
}
