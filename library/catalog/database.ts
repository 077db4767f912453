/**
 * A SQLite database as the index uses it: rows checked where they are read, changes gathered into one transaction until
 * `commit`, answers that are known from its last closing (`opening-answers.ts`), and the whole of it written anew. Its file
 * is in `sqlite-file.ts`. An error of SQLite is thrown as {@link IndexFailure}; whoever holds the index makes another.
 */
import { rmSync } from 'node:fs';
import { copyFile, open, rm } from 'node:fs/promises';
import { z } from 'zod';
import { checking } from '../thread/checking.ts';
import type { FileStamp } from './file-stamp.ts';
import { IndexFailure } from './index-failure.ts';
import { type Asked, OpeningAnswers, type Row, type Value } from './opening-answers.ts';
import { SqliteFile } from './sqlite-file.ts';

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
  private readonly file: SqliteFile;
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
    this.answers = known?.answers ?? new OpeningAnswers([]);
    this.file = Database.guard(() => new SqliteFile(path, settings, known?.file ?? null));
  }

  /** Whether its file is the one that stands at its path: something outside may have put another there. */
  get isInPlace(): boolean {
    return this.file.isInPlace;
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
      this.file.execute(sql);
    });
  }

  /** Runs one statement that changes something, inside the open transaction. */
  run(sql: string, values: readonly Value[] = []): void {
    this.act(() => {
      this.answers.forget();
      if (!this.file.inTransaction) this.file.execute('BEGIN');
      this.file.statement(sql).run([...values]);
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
      if (this.file.inTransaction && !this.held) this.file.execute('COMMIT');
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
    if (!this.file.isRunning) return;
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
    if (this.file.isInMemory) return;
    this.act(() => {
      const fresh = besideOf(this.file.path);
      rmSync(fresh, { force: true });
      this.file.writeInto(fresh);
      this.file.take(fresh);
    });
  }

  /** {@link compact}, by `compact`, on a copy; what is changed meanwhile is changed in the new file, too. */
  async compactBy(compact: Compact): Promise<void> {
    if (this.file.isInMemory) return;
    const { path } = this.file;
    const [copy, fresh, before] = [copyOf(path), besideOf(path), beforeOf(path)];
    try {
      await this.copyTo(copy);
      await compact(copy, fresh);
      // Else the system would write it when it gives it another's name, and whoever asks would wait for a gigabyte.
      if (this.file.isOpen) await synced(fresh);
      // Closed meanwhile, or made anew elsewhere: it is nobody's.
      if (!this.file.isOpen) return;
      this.act(() => {
        const changes = this.since ?? [];
        this.since = null;
        this.file.keepAs(before);
        this.file.take(fresh);
        for (const [sql, values] of changes) this.run(sql, values);
        this.commit();
      });
    } finally {
      this.since = null;
      // The system takes seconds to let go of so large a file, in which nobody else would be answered here.
      for (const left of [copy, fresh, before]) await rm(left, { force: true });
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
      await copyFile(this.file.path, copy);
    } finally {
      this.held = false;
      if (this.file.isOpen) this.execute('PRAGMA cache_spill = ON');
    }
  }

  /** Writes what it holds, and nothing that was deleted, into a new file. */
  writeInto(path: string): void {
    this.act(() => this.file.writeInto(path));
  }

  /** Closes; what was not committed is lost. */
  close(): void {
    this.file.close();
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
    const statement = this.file.statement(sql);
    if (asked === 'all') return statement.all([...values]);
    const row = statement.get([...values]);
    return row === null ? [] : [row];
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
