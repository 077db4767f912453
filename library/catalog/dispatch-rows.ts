/**
 * The rows of dispatches: what the list shows of each, under a number that facets and orders use. Ids and counts of
 * undecided edits are in memory too (12 bytes a dispatch), because every page and every step asks for them.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type DispatchItem, dispatchItemSchema } from '../../core/api-values.ts';
import { ENCODINGS, type Encoding } from '../../core/model/dispatch.ts';
import { sameValue } from '../../core/model/same-value.ts';
import { type Database, jsonColumn, numbersIn } from './database.ts';
import { Kept } from './kept.ts';
import { type CatalogRecord, type Sums, sumsOf, sumsSchema } from './record.ts';
import { sortKey } from './sort-key.ts';

/** What the catalog knows of one dispatch. */
export interface CatalogEntry {
  readonly row: number;
  /** What is said about it, folded. */
  readonly about: string;
  readonly item: DispatchItem;
  readonly sha256: string;
  /** The encoding of its source, as recorded; null where nothing can be read of it. */
  readonly encoding: Encoding | null;
  readonly sums: Sums;
}

/** What putting a dispatch meant for its row. */
export interface Put {
  readonly row: number;
  readonly before: CatalogEntry | null;
  /** What of it may be other than it was: what the list shows and counts, its place in it, its words, those about it, its edits, its headlines and values. */
  readonly isNew: Readonly<Record<'item' | 'place' | 'text' | 'about' | 'edits' | 'values', boolean>>;
}

const ID_BYTES = 8;
/** Items that stay in memory: a list that is narrowed letter by letter shows most of them again. */
const ITEMS = 1000;

const entrySchema = z.object({
  row: z.number(),
  item: jsonColumn(dispatchItemSchema),
  sha256: z.string(),
  encoding: z.enum(ENCODINGS).nullable(),
  sums: jsonColumn(sumsSchema),
  textDigest: z.string(),
  about: z.string(),
  editsDigest: z.string(),
  valuesDigest: z.string(),
  nameKey: z.string(),
  titleKey: z.string(),
});
/** Not `INSERT OR REPLACE`: that needs a savepoint, at which the full text writes what it gathered, for each dispatch. */
const COLUMNS =
  'id, item, sha256, bytes, encoding, sums, stamp, textDigest, about, editsDigest, valuesDigest, undecided, date, nameKey, titleKey'.split(
    ', ',
  );
const INSERT = `INSERT INTO dispatch (${COLUMNS.join(', ')}, row) VALUES (${COLUMNS.map(() => '?').join(', ')}, ?)`;
const UPDATE = `UPDATE dispatch SET ${COLUMNS.map((column) => `${column} = ?`).join(', ')} WHERE row = ?`;
const ENTRY =
  'SELECT row, item, sha256, encoding, sums, textDigest, about, editsDigest, valuesDigest, nameKey, titleKey FROM dispatch';
const loadedSchema = z.object({
  rows: z.string().nullable(),
  ids: z.string().nullable(),
  undecided: z.string().nullable(),
});
const stampSchema = z.object({ id: z.string(), stamp: z.string() });
const sizeSchema = z.object({ id: z.string(), bytes: z.number() });
const rowSchema = z.object({ row: z.number() });
const itemSchema = z.object({ item: jsonColumn(dispatchItemSchema) });

const digestOf = (text: string): string => createHash('sha1').update(text).digest('base64');

/** What is in memory of every row. */
interface Held {
  ids: Buffer;
  /** Undecided edits by row. */
  undecided: Uint32Array;
  last: number;
  /** Whether the index keeps them as they are. */
  isWritten: boolean;
}

const hold = (held: Held, row: number, id: Uint8Array, undecided: number): void => {
  if (row >= held.undecided.length) {
    const size = Math.max(row + 1, held.undecided.length * 2);
    const counts = new Uint32Array(size);
    counts.set(held.undecided);
    held.undecided = counts;
    held.ids = Buffer.concat([held.ids], size * ID_BYTES);
  }
  held.ids.set(id, row * ID_BYTES);
  held.undecided[row] = undecided;
  held.last = Math.max(held.last, row);
};

export class DispatchRows {
  private loaded: Held | null = null;
  private readonly items = new Map<number, DispatchItem>();
  private readonly database: Database;
  private readonly kept: Kept;

  constructor(database: Database) {
    this.database = database;
    this.kept = new Kept(database);
  }

  /** Undecided edits by row. */
  get undecided(): Uint32Array {
    return this.held.undecided;
  }

  /** Read when first needed: an opening shows its list without it. */
  private get held(): Held {
    this.loaded ??= this.read();
    return this.loaded;
  }

  /** The id in a row that is taken. */
  idOf(row: number): string {
    return this.held.ids.toString('hex', row * ID_BYTES, (row + 1) * ID_BYTES);
  }

  rowOf(id: string): number | null {
    return this.database.get(rowSchema, 'SELECT row FROM dispatch WHERE id = ?', [id])?.row ?? null;
  }

  /** The rows of those of many dispatches that have one: found in memory, without asking SQLite for each. */
  rowsOf(ids: ReadonlySet<string>): readonly number[] {
    const starts = new Set(Array.from(ids, (id) => Number.parseInt(id.slice(0, 8), 16)));
    const rows: number[] = [];
    const { ids: all, last } = this.held;
    for (let row = 1; row <= last; row++)
      if (starts.has(all.readUInt32BE(row * ID_BYTES)) && ids.has(this.idOf(row))) rows.push(row);
    return rows;
  }

  get(id: string): CatalogEntry | null {
    return this.database.get(entrySchema, `${ENTRY} WHERE id = ?`, [id]);
  }

  item(row: number): DispatchItem | null {
    const known = this.items.get(row);
    if (known !== undefined) return known;
    const found = this.database.get(itemSchema, 'SELECT item FROM dispatch WHERE row = ?', [row]);
    if (found === null) return null;
    if (this.items.size >= ITEMS) this.items.clear();
    this.items.set(row, found.item);
    return found.item;
  }

  starts(): readonly string[] {
    const found = new Set<number>();
    const { ids, last } = this.held;
    for (let at = ID_BYTES; at <= last * ID_BYTES; at += ID_BYTES) {
      // A row that is free has no id.
      const isTaken = ids.readUInt32LE(at) !== 0 || ids.readUInt32LE(at + 4) !== 0;
      if (isTaken) found.add(ids.readUInt8(at));
    }
    return [...found].map((start) => start.toString(16).padStart(2, '0'));
  }

  /** The stamps of all dispatches whose ids begin so. */
  stamps(start: string): ReadonlyMap<string, string> {
    const sql = 'SELECT id, stamp FROM dispatch WHERE id >= ? AND id < ?';
    const found = this.database.all(stampSchema, sql, [start, `${start}g`]);
    return new Map(found.map(({ id, stamp }) => [id, stamp]));
  }

  /** The sizes in bytes of the sources of all dispatches whose ids begin so, as they were recorded. */
  sourceSizes(start: string): ReadonlyMap<string, number> {
    const sql = 'SELECT id, bytes FROM dispatch WHERE id >= ? AND id < ?';
    const found = this.database.all(sizeSchema, sql, [start, `${start}g`]);
    return new Map(found.map(({ id, bytes }) => [id, bytes]));
  }

  setStamp(id: string, stamp: string): void {
    this.database.run('UPDATE dispatch SET stamp = ? WHERE id = ?', [stamp, id]);
  }

  put(record: CatalogRecord, stamp: string): Put {
    const { item, sha256, bytes, encoding, text, about } = record;
    const before = this.database.get(entrySchema, `${ENTRY} WHERE id = ?`, [item.id]);
    const row = before?.row ?? this.held.last + 1;
    const sums = sumsOf(record);
    const [nameKey, titleKey] = [sortKey(item.name), sortKey(item.title)];
    const { edits, headlines, related, leads, summaries, values, replaces, names } = record;
    const textDigest = digestOf(text);
    const editsDigest = digestOf(JSON.stringify(edits));
    const valuesDigest = digestOf(
      JSON.stringify([headlines, related, leads, summaries, values, replaces, names]),
    );
    this.database.run(before === null ? INSERT : UPDATE, [
      item.id,
      JSON.stringify(item),
      sha256,
      bytes,
      encoding,
      JSON.stringify(sums),
      stamp,
      textDigest,
      about,
      editsDigest,
      valuesDigest,
      item.undecided,
      item.date,
      nameKey,
      titleKey,
      row,
    ]);
    this.remember(row, Buffer.from(item.id, 'hex'), item.undecided);
    const isInPlace =
      before?.nameKey === nameKey && before.titleKey === titleKey && before.item.date === item.date;
    return {
      row,
      before,
      isNew: {
        item: !sameValue(before?.item, item) || !sameValue(before?.sums, sums),
        place: !isInPlace,
        text: before?.textDigest !== textDigest,
        about: before?.about !== about,
        edits: before?.editsDigest !== editsDigest,
        values: before?.valuesDigest !== valuesDigest,
      },
    };
  }

  delete({ row }: CatalogEntry): void {
    this.database.run('DELETE FROM dispatch WHERE row = ?', [row]);
    this.remember(row, Buffer.alloc(ID_BYTES), 0);
  }

  /** Writes ids and counts into the open transaction, for the next opening. */
  write(): void {
    const { loaded } = this;
    // As they were kept, or are: nobody changed them.
    if (loaded === null || loaded.isWritten) return;
    const rows = loaded.last + 1;
    const ids = new Uint8Array(rows * ID_BYTES);
    ids.set(loaded.ids.subarray(0, rows * ID_BYTES));
    this.kept.write('ids', new Uint32Array(ids.buffer));
    this.kept.write('undecided', loaded.undecided.slice(0, rows));
    loaded.isWritten = true;
  }

  /** As an earlier closing kept them, or, where it did not, from all rows. */
  private read(): Held {
    const [ids, undecided] = [this.kept.read('ids'), this.kept.read('undecided')];
    if (ids !== null && undecided !== null)
      return { ids: Buffer.from(ids.buffer), undecided, last: undecided.length - 1, isWritten: true };
    const held = {
      ids: Buffer.alloc(64 * ID_BYTES),
      undecided: new Uint32Array(64),
      last: 0,
      isWritten: false,
    };
    const sql =
      "SELECT group_concat(row) AS rows, group_concat(id, '') AS ids, group_concat(undecided) AS undecided FROM (SELECT row, id, undecided FROM dispatch ORDER BY row)";
    const found = this.database.get(loadedSchema, sql);
    const foundIds = Buffer.from(found?.ids ?? '', 'hex');
    const counts = numbersIn(found?.undecided ?? '');
    for (const [at, row] of numbersIn(found?.rows ?? '').entries())
      hold(held, row, foundIds.subarray(at * ID_BYTES, (at + 1) * ID_BYTES), counts[at] ?? 0);
    return held;
  }

  /** Holds what is asked for often, and forgets what an earlier closing kept of it, once that was read. */
  private remember(row: number, id: Uint8Array, undecided: number): void {
    const { held } = this;
    held.isWritten = false;
    this.items.delete(row);
    for (const name of ['ids', 'undecided']) this.kept.forget(name);
    hold(held, row, id, undecided);
  }
}
