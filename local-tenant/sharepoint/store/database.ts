import { DatabaseSync } from 'node:sqlite';
import type { SQLInputValue, StatementSync } from 'node:sqlite';

export type SqlValue = SQLInputValue;

/** The driver's message; its errors are told by their text, not their class. */
export const driverMessage = (error: unknown): string => String((error as { message?: unknown }).message);

/** SQLite with its statements prepared once; the only place that speaks to the driver. */
export class Database {
  readonly #driver: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  #depth = 0;

  constructor(file: string) {
    this.#driver = new DatabaseSync(file);
    this.#driver.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -16000; PRAGMA wal_autocheckpoint = 10000; PRAGMA temp_store = MEMORY;',
    );
  }

  one(sql: string, ...values: SqlValue[]): unknown {
    return this.#prepared(sql).get(...values);
  }

  all(sql: string, ...values: SqlValue[]): unknown[] {
    return this.#prepared(sql).all(...values);
  }

  /** Row by row, for answers that may be long. */
  each(sql: string, ...values: SqlValue[]): Iterable<unknown> {
    return this.#prepared(sql).iterate(...values);
  }

  /** Runs a statement and tells how many rows it changed. */
  run(sql: string, ...values: SqlValue[]): number {
    return Number(this.#prepared(sql).run(...values).changes);
  }

  /** Inserts a row and gives its row id. */
  insert(sql: string, ...values: SqlValue[]): number {
    return Number(this.#prepared(sql).run(...values).lastInsertRowid);
  }

  /** Changes the schema. SQLite prepares anew by itself what had been prepared before. */
  define(sql: string): void {
    this.#driver.exec(sql);
  }

  /** All or nothing. Inside another transaction it is a savepoint, so that one part of a batch can fail alone. */
  atomically<Result>(work: () => Result): Result {
    const outermost = this.#depth === 0;
    const name = `s${this.#depth}`;
    this.run(outermost ? 'BEGIN IMMEDIATE' : `SAVEPOINT ${name}`);
    this.#depth += 1;
    try {
      const result = work();
      this.run(outermost ? 'COMMIT' : `RELEASE ${name}`);
      return result;
    } catch (error) {
      this.run(outermost ? 'ROLLBACK' : `ROLLBACK TO ${name}`);
      if (!outermost) this.run(`RELEASE ${name}`);
      throw error;
    } finally {
      this.#depth -= 1;
    }
  }

  close(): void {
    this.#statements.clear();
    this.#driver.close();
  }

  #prepared(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.#driver.prepare(sql);
    if (this.#statements.size > 2000) this.#statements.clear();
    this.#statements.set(sql, statement);
    return statement;
  }
}
