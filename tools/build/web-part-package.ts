import { createHash } from 'node:crypto';
import { reproducibleZip, unzip } from './reproducible-zip.ts';

/** Parts whose id SharePoint's packager draws at random in every build. */
const RANDOM_IDS = /^ClientSideAssets\.xml$|\.config\.xml$/;

const GUID = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/;

function guidFrom(seed: string): string {
  const hex = createHash('sha256').update(seed).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

function settled(name: string, content: Uint8Array, digest: string): string | Uint8Array {
  if (!RANDOM_IDS.test(name)) return content;
  return Buffer.from(content)
    .toString('utf8')
    .replace(GUID, guidFrom(digest + name));
}

function digestOf(entries: Readonly<Record<string, Uint8Array>>): string {
  const hash = createHash('sha256');
  for (const [name, content] of Object.entries(entries)) {
    if (!RANDOM_IDS.test(name)) hash.update(name).update('\0').update(content);
  }
  return hash.digest('hex');
}

/**
 * Packs an .sppkg again so that one source always gives the same bytes: the random ids are derived from what the
 * package holds instead, and thus still differ between two packages with different contents.
 */
export async function reproducibleWebPartPackage(bytes: Uint8Array): Promise<Uint8Array> {
  const entries = await unzip(bytes);
  const digest = digestOf(entries);
  return reproducibleZip(
    Object.fromEntries(
      Object.entries(entries).map(([name, content]) => [name, settled(name, content, digest)]),
    ),
  );
}
