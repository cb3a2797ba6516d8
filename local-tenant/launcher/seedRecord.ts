import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a data folder was seeded with; not complete where the seeding was cut off. */
interface SeedRecord {
  readonly seed: string;
  readonly complete: boolean;
  /** The shape of the store's tables that the data were written in. */
  readonly shape: number;
}

/** The files of a data folder. */
export interface DataFolder {
  readonly path: string;
  readonly database: string;
  seedRecord(): SeedRecord | null;
  recordSeed(record: SeedRecord): void;
  /** Puts the present data out of the way under a name that says what they were. Nothing is deleted. */
  moveAside(stamp: string): string;
}

export function openDataFolder(path: string): DataFolder {
  mkdirSync(path, { recursive: true });
  const record = join(path, 'seed.json');
  const database = join(path, 'tenant.sqlite');
  const read = (): SeedRecord | null =>
    existsSync(record) ? (JSON.parse(readFileSync(record, 'utf8')) as SeedRecord) : null;
  return {
    path,
    database,
    seedRecord: read,
    recordSeed(next) {
      writeFileSync(record, JSON.stringify(next));
    },
    moveAside(stamp) {
      const folder = join(path, `${(read()?.seed ?? 'okänd').replace(':', '-')}-${stamp}`);
      mkdirSync(folder);
      for (const name of [
        'tenant.sqlite',
        'tenant.sqlite-wal',
        'tenant.sqlite-shm',
        'seed.json',
        'mail.jsonl',
      ]) {
        if (existsSync(join(path, name))) renameSync(join(path, name), join(folder, name));
      }
      return folder;
    },
  };
}
