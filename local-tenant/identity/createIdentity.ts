import { join } from 'node:path';
import type { TenantClock, TokenVerifier } from '../tenant.ts';
import { createCertificates, type Certificates } from './certificates.ts';
import { createDeviceCodes, type DeviceCodes } from './deviceCodes.ts';
import { createResources } from './resources.ts';
import type { Resource } from './resources.ts';
import { loadSigningKey } from './signingKey.ts';
import type { SigningKey } from './signingKey.ts';
import { createTokenMint } from './tokenMint.ts';
import type { TokenMint } from './tokenMint.ts';
import { createTokenVerifier } from './tokenVerifier.ts';

export interface IdentityOptions {
  readonly dataFolder: string;
  readonly loginOrigin: string;
  readonly sharePointOrigin: string;
  readonly clock: TenantClock;
}

/** The tenant's identity: one key, what it signs and what it accepts. */
export interface Identity {
  readonly key: SigningKey;
  readonly mint: TokenMint;
  readonly tokens: TokenVerifier;
  readonly resources: readonly Resource[];
  readonly certificates: Certificates;
  readonly deviceCodes: DeviceCodes;
}

export async function createIdentity(options: IdentityOptions): Promise<Identity> {
  const key = await loadSigningKey(join(options.dataFolder, 'signing-key.json'));
  return {
    key,
    mint: createTokenMint(key, options.loginOrigin, options.clock),
    tokens: createTokenVerifier(key, options.loginOrigin, options.clock),
    certificates: createCertificates(join(options.dataFolder, 'certificates.json')),
    deviceCodes: createDeviceCodes(options.clock),
    resources: createResources(options.sharePointOrigin, options.loginOrigin),
  };
}
