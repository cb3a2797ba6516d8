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

const RELATIONSHIP = /<Relationship\b[^>]*?(?:\/>|>.*?<\/Relationship>)/gs;
const ID = /\bId="[^"]*"/;

/** The packager numbers what it finds in the order in which its reading ends; here the targets' names decide. */
function ordered(name: string, content: Uint8Array): Uint8Array {
  if (!name.endsWith('.rels')) return content;
  const text = Buffer.from(content).toString('utf8');
  const found = text.match(RELATIONSHIP) ?? [];
  const ids = found.map((one) => ID.exec(one)?.[0] ?? '');
  const targets = found.map((one) => one.replace(ID, '')).sort();
  const sorted = targets.map((one, at) => one.replace('<Relationship', `<Relationship ${ids[at] ?? ''}`));
  return Buffer.from(text.replace(RELATIONSHIP, () => sorted.shift() ?? ''));
}

const FIRST = '[Content_Types].xml';
const place = (name: string): string => (name === FIRST ? '' : name);

/** The entries in one order, whatever order they were packed in. */
function arranged(entries: Readonly<Record<string, Uint8Array>>): Readonly<Record<string, Uint8Array>> {
  const sorted = Object.entries(entries).sort(([one], [other]) => (place(one) < place(other) ? -1 : 1));
  return Object.fromEntries(sorted.map(([name, content]) => [name, ordered(name, content)]));
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
  const entries = arranged(await unzip(bytes));
  const digest = digestOf(entries);
  return reproducibleZip(
    Object.fromEntries(
      Object.entries(entries).map(([name, content]) => [name, settled(name, content, digest)]),
    ),
  );
}
