/**
 * A SQLite database as the index uses it: prepared statements kept, rows checked where they are read, and changes
 * gathered into one transaction until `commit`. SQLite is compiled to WebAssembly and reads and writes through Node's
 * `fs`, past the library's `Files`: nothing here is truth, so nothing here needs to be durable. An error of SQLite is
 * thrown as {@link IndexFailure}; whoever holds the index makes another.
 */
import { linkSync, renameSync, rmSync } from 'node:fs';
import { copyFile, open, rm } from 'node:fs/promises';
import { z } from 'zod';
import { LibraryFailure } from '../errors.ts';
import { checking } from '../thread/checking.ts';
import { type FileStamp, isAsLeft, stampAt } from './file-stamp.ts';
import { type Asked, OpeningAnswers, type Row, type Value } from './opening-answers.ts';
import { openSqlite, type Sqlite, type Statement } from './sqlite.ts';

/** The index cannot be read or written: a full disk, a file that something outside spoilt, SQLite that does not run. */
export class IndexFailure extends LibraryFailure {
  constructor(cause: unknown) {
    super('index-failed', { reason: cause instanceof Error ? cause.message : String(cause) }, { cause });
    this.name = 'IndexFailure';
  }
}

export const IN_MEMORY = ':memory:';

/** Where a database is written anew before it takes the place of that at a path; of no use to anybody else. */
export const besideOf = (path: string): string => `${path}.anew`;

/** The copy of it that is worked on meanwhile. */
export const copyOf = (path: string): string => `${path}.copy`;

/** The file whose place another took, until it is gone. */
export const beforeOf = (path: string): string => `${path}.before`;

/** Writes the index at `from`, which is of no other use then, anew at `to`. */
export type Compact = (from: string, to: string) => Promise<void>;

/** A column that holds JSON. Read with its row, so that what is none fails as all that is wrong with the index does. */
export const jsonColumn = <T>(schema: z.ZodType<T>): z.ZodType<T> =>
  z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(schema);

/** Comes back when what was written of a file is on the disk. */
const synced = async (path: string): Promise<void> => {
  const file = await open(path, 'r+');
  try {
    await file.datasync();
  } finally {
    await file.close();
  }
};

/** What is known of a file that is not opened yet. */
export interface Foreknown {
  /** What it answers to an opening. */
  readonly answers: OpeningAnswers;
  /** The file that answered so. */
  readonly file: FileStamp;
}

const workedOutSchema = <T>(schema: z.ZodType<T>) => z.tuple([z.object({ value: jsonColumn(schema) })]);

export class Database {
  /** Null until it is needed, where what an opening asks is known. */
  private opened: Sqlite | null = null;
  private closed = false;
  /** The file that it is; null in memory. */
  private file: FileStamp | null = null;
  private readonly path: string;
  private readonly settings: string;
  private readonly statements = new Map<string, Statement>();
  private failed = false;
  /** What was changed since a copy was taken to be written anew; null while none is. */
  private since: (readonly [sql: string, values: readonly Value[]])[] | null = null;
  /** Whether a copy is being taken: its file must not change. */
  private held = false;
  private tell: (() => void) | null = null;

  /** What an opening asks. */
  private readonly answers: OpeningAnswers;

  /**
   * @param path a file, made where there is none, or `:memory:`
   * @param settings statements that hold for as long as it is open
   * @param known what is known of its file, where that was closed well: it is opened when more is asked
   */
  constructor(path: string, settings = '', known: Foreknown | null = null) {
    this.path = path;
    this.settings = settings;
    this.answers = known?.answers ?? new OpeningAnswers([]);
    if (known === null) Database.guard(() => this.open());
    else this.file = known.file;
  }

  private open(): Sqlite {
    const sqlite = openSqlite(this.path);
    try {
      sqlite.exec(this.settings);
      this.file = this.path === IN_MEMORY ? null : stampAt(this.path);
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

  /** Whether its file is the one that stands at its path: something outside may have put another there. */
  get isInPlace(): boolean {
    const { file, path } = this;
    if (file === null) return path === IN_MEMORY;
    const now = stampAt(path);
    return this.opened === null ? isAsLeft(now, file) : now?.identity === file.identity;
  }

  private get isOpen(): boolean {
    return !this.closed && this.opened?.isOpen !== false;
  }

  private static guard<T>(act: () => T): T {
    try {
      return act();
    } catch (error) {
      throw error instanceof IndexFailure ? error : new IndexFailure(error);
    }
  }

  /** Whether an error was met: what was written since the last commit may be lost. */
  get hasFailed(): boolean {
    return this.failed;
  }

  /** Has `tell` called once, when the first error is met. */
  whenFailed(tell: () => void): void {
    this.tell = tell;
  }

  /** Runs statements without values, as to make tables. */
  execute(sql: string): void {
    this.act(() => {
      this.answers.forget();
      this.sqlite.exec(sql);
    });
  }

  /** Runs one statement that changes something, inside the open transaction. */
  run(sql: string, values: readonly Value[] = []): void {
    this.act(() => {
      this.answers.forget();
      if (!this.sqlite.inTransaction) this.sqlite.exec('BEGIN');
      this.statement(sql).run([...values]);
      this.since?.push([sql, values]);
    });
  }

  /** The first row, or null. */
  get<T>(schema: z.ZodType<T>, sql: string, values: readonly Value[] = []): T | null {
    return this.act(() => {
      const [row] = this.asked('one', sql, values);
      return row === undefined ? null : schema.parse(row, checking());
    });
  }

  all<T>(schema: z.ZodType<T>, sql: string, values: readonly Value[] = []): readonly T[] {
    return this.act(() => this.asked('all', sql, values).map((row) => schema.parse(row, checking())));
  }

  /** The rows that `sql` selects as a column `row`, in its order: as one text, which is the fastest way out of SQLite. */
  rows(sql: string, values: readonly Value[] = []): Uint32Array {
    const found = this.get(rowList, `SELECT group_concat(row) AS rows FROM (${sql})`, values);
    return numbersIn(found?.rows ?? '');
  }

  /**
   * What is worked out from what it holds, and by itself alone; not where the next opening knows it from this closing. What is
   * asked for it is no question of an opening then.
   */
  workedOut<T>(schema: z.ZodType<T>, name: string, work: () => T): T {
    const known = this.answers.find('worked-out', name, []);
    if (known !== null) return this.act(() => workedOutSchema(schema).parse(known, checking())[0].value);
    const value = this.aside(work);
    this.answers.learn('worked-out', name, [], () => [{ value: JSON.stringify(value) }]);
    return value;
  }

  commit(): void {
    this.act(() => {
      if (this.opened?.inTransaction === true && !this.held) this.opened.exec('COMMIT');
    });
  }

  /** What is asked from now on is no part of an opening. */
  openingEnds(): void {
    this.answers.ends();
  }

  /** Asks something that no opening asks, though it may come amid one. */
  aside<T>(ask: () => T): T {
    return this.answers.aside(ask);
  }

  /** What `ask` asks is what the next opening will ask; after the last change. */
  foresee(ask: () => void): void {
    this.answers.foresee(ask);
  }

  /** What an opening asked, with what it would be answered now: for `readAnswers`, after the last change. */
  openingAnswers(): Uint8Array {
    return this.answers.written(({ asked, sql, values }) => {
      try {
        return this.ask(asked, sql, values);
      } catch {
        // As of a temporary table: the next opening asks it anew.
        return null;
      }
    });
  }

  /** Comes back when all that was committed is on the disk. */
  sync(): void {
    // Nothing was asked of its file, and so nothing changed.
    if (this.opened === null) return;
    this.execute('PRAGMA synchronous = FULL');
    this.run("INSERT OR REPLACE INTO meta (key, value) VALUES ('synced', ?)", [`${Math.random()}`]);
    this.commit();
  }

  /**
   * Writes all that was committed into a new file, which takes the place of this one: the pages of a database keep copies
   * of rows that were moved from one to another, also once the row is deleted, and `secure_delete` does not reach them.
   * Not in place (`VACUUM`), which keeps a second database in memory.
   */
  compact(): void {
    if (this.path === IN_MEMORY) return;
    this.act(() => {
      const fresh = besideOf(this.path);
      rmSync(fresh, { force: true });
      this.writeInto(fresh);
      this.take(fresh);
    });
  }

  /** {@link compact}, by `compact`, on a copy; what is changed meanwhile is changed in the new file, too. */
  async compactBy(compact: Compact): Promise<void> {
    if (this.path === IN_MEMORY) return;
    const [copy, fresh, before] = [copyOf(this.path), besideOf(this.path), beforeOf(this.path)];
    try {
      await this.copyTo(copy);
      await compact(copy, fresh);
      // Else the system would write it when it gives it another's name, and whoever asks would wait for a gigabyte.
      if (this.isOpen) await synced(fresh);
      // Closed meanwhile, or made anew elsewhere: it is nobody's.
      if (!this.isOpen) return;
      this.act(() => {
        const changes = this.since ?? [];
        this.since = null;
        this.keepAs(before);
        this.take(fresh);
        for (const [sql, values] of changes) this.run(sql, values);
        this.commit();
      });
    } finally {
      this.since = null;
      // The system takes seconds to let go of so large a file, in which nobody else would be answered here.
      for (const path of [copy, fresh, before]) await rm(path, { force: true });
    }
  }

  /** Gives its file another name beside its own, so that it is not freed at once when another takes its place. */
  private keepAs(before: string): void {
    try {
      rmSync(before, { force: true });
      linkSync(this.path, before);
    } catch {
      // Where a file can have one name alone, whoever asks waits while it is freed.
    }
  }

  /** Copies its file as it is at this moment. */
  private async copyTo(copy: string): Promise<void> {
    this.commit();
    // Nor does a large transaction reach the file before it is committed.
    this.execute('PRAGMA cache_spill = OFF');
    this.held = true;
    this.since = [];
    try {
      await copyFile(this.path, copy);
    } finally {
      this.held = false;
      if (this.isOpen) this.execute('PRAGMA cache_spill = ON');
    }
  }

  /** Writes what it holds, and nothing that was deleted, into a new file. */
  writeInto(path: string): void {
    this.act(() => {
      this.finalize();
      this.sqlite.exec(`VACUUM INTO '${path.replaceAll("'", "''")}'`);
    });
  }

  /** Goes on with another file, which takes the place of its own; what was not committed is lost. */
  private take(fresh: string): void {
    this.finalize();
    this.sqlite.close();
    renameSync(fresh, this.path);
    this.open();
  }

  private finalize(): void {
    for (const statement of this.statements.values()) statement.finalize();
    this.statements.clear();
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

  private act<T>(act: () => T): T {
    try {
      return Database.guard(act);
    } catch (error) {
      this.failed = true;
      this.tell?.();
      this.tell = null;
      throw error;
    }
  }

  /** The rows that answer a question: as they are known from the last closing, or as SQLite has them. */
  private asked(asked: Asked, sql: string, values: readonly Value[]): readonly Row[] {
    const known = this.answers.find(asked, sql, values);
    if (known !== null) return known;
    const rows = this.ask(asked, sql, values);
    this.answers.learn(asked, sql, values, () => rows);
    return rows;
  }

  private ask(asked: Asked, sql: string, values: readonly Value[]): readonly Row[] {
    if (asked === 'worked-out') throw new IndexFailure(`${sql} is no question to SQLite`);
    const statement = this.statement(sql);
    if (asked === 'all') return statement.all([...values]);
    const row = statement.get([...values]);
    return row === null ? [] : [row];
  }

  private statement(sql: string): Statement {
    const known = this.statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.sqlite.prepare(sql);
    this.statements.set(sql, statement);
    return statement;
  }
}

const COMMA = 0x2c;
const ZERO = 0x30;

/** The numbers in a list with commas, read digit by digit: a hundred thousand in a millisecond. */
export const numbersIn = (list: string): Uint32Array => {
  const numbers = new Uint32Array((list.length >> 1) + 1);
  let count = 0;
  let number = 0;
  for (let at = 0; at < list.length; at++) {
    const unit = list.charCodeAt(at);
    if (unit === COMMA) {
      numbers[count++] = number;
      number = 0;
    } else number = number * 10 + unit - ZERO;
  }
  if (list !== '') numbers[count++] = number;
  return numbers.slice(0, count);
};

const rowList = z.object({ rows: z.string().nullable() });
