/** @jest-environment node */
import { createServer, type Server } from 'node:http';
import { mkdtempSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { selfSignedCertificate } from '../../../local-tenant/identity/selfSignedCertificate.ts';
import { tokenSource, type TokenSource } from '../../../tools/sign-in/tokenSource.ts';

/** A portal that numbers the tokens it gives. */
let portal: Server;
let given = 0;

beforeAll(async () => {
  portal = createServer((_, response) => {
    given += 1;
    const token = `token-${given}`;
    response.end(JSON.stringify({ token, access_token: token, expires_in: 3600 }));
  });
  await new Promise<void>((resolve) => portal.listen(0, '127.0.0.1', resolve));
});

afterAll(() => new Promise((resolve) => portal.close(resolve)));

function aSource(): TokenSource {
  given = 0;
  const { port } = portal.address() as AddressInfo;
  const order = { kind: 'local', portal: new URL(`http://127.0.0.1:${port}`) } as const;
  const wish = { audience: 'https://sharepoint.example', scope: '', persona: 'sam' };
  return tokenSource(order, wish, () => undefined);
}

function anAppsSource(now: () => number): TokenSource {
  given = 0;
  const { port } = portal.address() as AddressInfo;
  const folder = mkdtempSync(path.join(tmpdir(), 'token-source-'));
  const files = { certificate: path.join(folder, 'app.crt'), key: path.join(folder, 'app.key') };
  const made = selfSignedCertificate(1);
  writeFileSync(files.certificate, made.certificate);
  writeFileSync(files.key, made.key);
  const authority = new URL(`http://127.0.0.1:${port}/tenant`);
  const order = { kind: 'certificate', authority, client: 'an-app', ...files } as const;
  const wish = { audience: 'https://sharepoint.example', scope: '', persona: '', now };
  return tokenSource(order, wish, () => undefined);
}

describe('a token for the commands and the service', () => {
  it('is fetched once for all who ask at the same time, and kept', async () => {
    const tokens = aSource();
    expect(await Promise.all([tokens(), tokens()])).toEqual(['token-1', 'token-1']);
    expect(await tokens()).toBe('token-1');
  });

  it('is fetched anew once, however many requests the old one was refused in', async () => {
    const tokens = aSource();
    const old = await tokens();
    const together = await Promise.all([tokens(old), tokens(old), tokens(old)]);
    expect(together).toEqual(['token-2', 'token-2', 'token-2']);
    expect(await tokens(old)).toBe('token-2');
  });

  it('is never given again where it was refused', async () => {
    const tokens = aSource();
    const first = await tokens();
    const second = await tokens(first);
    expect(await tokens(second)).toBe('token-3');
  });

  it('is exchanged by an app before it ends, since not every API’s client tells that it was refused', async () => {
    let minutes = 0;
    const tokens = anAppsSource(() => Date.now() + minutes * 60_000);
    expect(await tokens()).toBe('token-1');
    minutes = 54;
    expect(await tokens()).toBe('token-1');
    minutes = 56;
    expect(await Promise.all([tokens(), tokens()])).toEqual(['token-2', 'token-2']);
    minutes = 110;
    expect(await tokens()).toBe('token-2');
  });
});
