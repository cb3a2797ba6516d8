import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

interface LongestList {
  readonly n: number;
  readonly nextId: number;
}

/**
 * A copy of a tenant's data whose longest list holds its rows many times over: a million rows would take the product an
 * hour to write, and what is measured afterwards only reads them.
 */
export function growRegister(data: string, times: number): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'grown-tenant-'));
  for (const name of ['seed.json', 'signing-key.json'])
    cpSync(path.join(data, name), path.join(folder, name));
  const grown = path.join(folder, 'tenant.sqlite');
  const running = new DatabaseSync(path.join(data, 'tenant.sqlite'));
  running.prepare('VACUUM INTO ?').run(grown);
  running.close();
  const database = new DatabaseSync(grown);
  database.exec('PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF');
  multiply(database, times);
  database.close();
  return folder;
}

function multiply(database: DatabaseSync, times: number): void {
  const list = 'SELECT n, nextId FROM lists ORDER BY itemCount DESC LIMIT 1';
  const { n, nextId } = database.prepare(list).get() as unknown as LongestList;
  const table = `items_${n}`;
  const indexes = textsOf(
    database,
    `SELECT sql AS text FROM sqlite_master WHERE type = 'index' AND tbl_name = '${table}' AND sql <> ''`,
  );
  const names = textsOf(
    database,
    `SELECT name AS text FROM sqlite_master WHERE type = 'index' AND tbl_name = '${table}' AND sql <> ''`,
  );
  for (const name of names) database.exec(`DROP INDEX "${name}"`);
  const columns = textsOf(database, `SELECT name AS text FROM pragma_table_info('${table}')`);
  const [operation] = textsOf(
    database,
    `SELECT 'v' || slot AS text FROM fields WHERE list = ${n} AND name = 'SamOpId'`,
  );
  for (let round = 1; round < times; round += 1) {
    const chosen = columns.map((column) => {
      if (column === '_id') return `_id + ${round * nextId}`;
      return column === operation ? `${column} || '-${round}'` : column;
    });
    database.exec(`INSERT INTO ${table} SELECT ${chosen.join(', ')} FROM ${table} WHERE _id < ${nextId}`);
  }
  for (const sql of indexes) database.exec(sql);
  database.exec(
    `UPDATE lists SET nextId = ${nextId * times}, itemCount = (SELECT COUNT(*) FROM ${table}) WHERE n = ${n}`,
  );
}

const textsOf = (database: DatabaseSync, query: string): readonly string[] =>
  database
    .prepare(query)
    .all()
    .map((row) => String(row['text']));
