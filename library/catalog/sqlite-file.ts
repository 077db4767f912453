/**
 * A file with SQLite on it: opened when it is first needed, its statements prepared once, and another file put in its
 * place. SQLite is compiled to WebAssembly and reads and writes through Node's `fs`, past the library's `Files`: nothing
 * here is truth, so nothing here needs to be durable.
 */
import { linkSync, renameSync, rmSync } from 'node:fs';
import { type FileStamp, isAsLeft, stampAt } from './file-stamp.ts';
import { IndexFailure } from './index-failure.ts';
import { openSqlite, type Sqlite, type Statement } from './sqlite.ts';

export const IN_MEMORY = ':memory:';

export class SqliteFile {
  readonly path: string;
  private readonly settings: string;
  /** Null until it is needed. */
  private opened: Sqlite | null = null;
  private closed = false;
  /** The file that it is; null in memory. */
  private file: FileStamp | null = null;
  private readonly statements = new Map<string, Statement>();

  /**
   * @param path a file, made where there is none, or `:memory:`
   * @param settings statements that hold for as long as it is open
   * @param known the file as it was closed, which is opened when it is needed; null opens it now. Throws what SQLite says.
   */
  constructor(path: string, settings: string, known: FileStamp | null) {
    this.path = path;
    this.settings = settings;
    if (known === null) this.open();
    else this.file = known;
  }

  get isInMemory(): boolean {
    return this.path === IN_MEMORY;
  }

  /** Whether it was needed: before that nothing of it has changed. */
  get isRunning(): boolean {
    return this.opened !== null;
  }

  get isOpen(): boolean {
    return !this.closed && this.opened?.isOpen !== false;
  }

  get inTransaction(): boolean {
    return this.opened?.inTransaction === true;
  }

  /** Whether its file is the one that stands at its path: something outside may have put another there. */
  get isInPlace(): boolean {
    const { file, path } = this;
    if (file === null) return this.isInMemory;
    const now = stampAt(path);
    return this.opened === null ? isAsLeft(now, file) : now?.identity === file.identity;
  }

  execute(sql: string): void {
    this.sqlite.exec(sql);
  }

  statement(sql: string): Statement {
    const known = this.statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.sqlite.prepare(sql);
    this.statements.set(sql, statement);
    return statement;
  }

  /** Writes what it holds, and nothing that was deleted, into a new file. */
  writeInto(path: string): void {
    this.finalize();
    this.sqlite.exec(`VACUUM INTO '${path.replaceAll("'", "''")}'`);
  }

  /** Goes on with another file, which takes the place of its own; what was not committed is lost. */
  take(fresh: string): void {
    this.finalize();
    this.sqlite.close();
    renameSync(fresh, this.path);
    this.open();
  }

  /** Gives its file another name beside its own, so that it is not freed at once when another takes its place. */
  keepAs(before: string): void {
    try {
      rmSync(before, { force: true });
      linkSync(this.path, before);
    } catch {
      // Where a file can have one name alone, whoever asks waits while it is freed.
    }
  }

  /** Closes; what was not committed is lost. */
  close(): void {
    if (!this.isOpen) return;
    const { opened } = this;
    this.closed = true;
    if (opened === null) return;
    try {
      this.finalize();
      if (opened.inTransaction) opened.exec('ROLLBACK');
    } catch {
      // A database that failed is closed all the same.
    }
    try {
      opened.close();
    } catch {
      // Its file is of no use any more; the next opening finds that out.
    }
  }

  private open(): Sqlite {
    const sqlite = openSqlite(this.path);
    try {
      sqlite.exec(this.settings);
      this.file = this.isInMemory ? null : stampAt(this.path);
      this.opened = sqlite;
      return sqlite;
    } catch (error) {
      sqlite.close();
      throw error;
    }
  }

  private get sqlite(): Sqlite {
    if (this.closed) throw new IndexFailure('it is closed');
    if (this.opened !== null) return this.opened;
    // What was answered from memory was true of the file that stood there, and of no other.
    if (!this.isInPlace) throw new IndexFailure('another file stands in its place');
    return this.open();
  }

  private finalize(): void {
    for (const statement of this.statements.values()) statement.finalize();
    this.statements.clear();
  }
}
