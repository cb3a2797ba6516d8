import { readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import { constants, brotliCompressSync, gzipSync } from 'node:zlib';
import { createHash } from 'node:crypto';
import { contentTypeOf } from './contentTypes.ts';

export type Encoding = 'br' | 'gzip' | 'identity';

/** A file of the built tabs, ready to be sent in any encoding that the browser takes. */
export interface TabFile {
  readonly type: string;
  readonly etag: string;
  /** True for files whose name carries a hash of what is in them. */
  readonly immutable: boolean;
  body(encoding: Encoding): Buffer;
}

const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

function compress(bytes: Buffer, encoding: Encoding): Buffer {
  if (encoding === 'br') return brotliCompressSync(bytes, QUALITY);
  return encoding === 'gzip' ? gzipSync(bytes, { level: 9 }) : bytes;
}

function toTabFile(bytes: Buffer, path: string, type: string): TabFile {
  const bodies = new Map<Encoding, Buffer>([['identity', bytes]]);
  return {
    type,
    etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    immutable: path.includes(`${sep}assets${sep}`),
    body(encoding) {
      const body = bodies.get(encoding) ?? compress(bytes, encoding);
      bodies.set(encoding, body);
      return body;
    },
  };
}

/** The path inside the folder, or null where the address reaches out of it. */
function pathInside(folder: string, address: string): string | null {
  const path = normalize(join(folder, address));
  return path.startsWith(folder + sep) ? path : null;
}

interface Found {
  readonly path: string;
  readonly type: string;
  readonly age: number;
}

/** What the address names, if it is a file of the folder and of a kind that a tab holds. */
function find(folder: string, address: string): Found | null {
  const path = pathInside(folder, address);
  const type = path === null ? null : contentTypeOf(extname(path));
  if (path === null || type === null) return null;
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true ? { path, type, age: found.mtimeMs } : null;
}

/** Reads files of one folder and keeps them, compressed once, until they change on disk. */
export function createTabFiles(folder: string): (address: string) => TabFile | null {
  const kept = new Map<string, { age: number; file: TabFile }>();
  return (address) => {
    const found = find(folder, address);
    if (!found) return null;
    const { path, type, age } = found;
    const known = kept.get(path);
    if (known?.age === age) return known.file;
    const file = toTabFile(readFileSync(path), path, type);
    kept.set(path, { age, file });
    return file;
  };
}
