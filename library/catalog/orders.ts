/**
 * The orders of the list: for each way of sorting, all rows in their order. An order is read from SQLite when it is
 * first asked for, and then kept: a dispatch whose place changes is moved. What is in memory when the index is closed is
 * written as it is, so that the next opening need not sort, until a dispatch moves.
 */
import { z } from 'zod';
import type { Query } from '../../core/api-values.ts';
import { Bits } from './bits.ts';
import type { Database } from './database.ts';
import { Kept } from './kept.ts';

/** The orders that depend on texts alone. The most undecided first is computed from counts, by name where equal. */
export const KEYED = ['name', 'date', 'title'] as const;
export type Keyed = (typeof KEYED)[number];

/** What decides the place, most important first; dispatches without a date come last. */
const KEYS: Readonly<Record<Keyed, (table: string) => string>> = {
  name: (table) => `${table}.nameKey, ${table}.id`,
  date: (table) => `ifnull(${table}.date, '~'), ${table}.nameKey, ${table}.id`,
  title: (table) => `${table}.titleKey, ${table}.id`,
};

const comparison = z.object({ before: z.number() });

/** Places a number takes in {@link mostFirst}: more rows than any corpus has. */
const PLACES = 2 ** 31;
const MOST = 2 ** 21;

/** `order` by `counts`, the most first, and where they are equal as it was. */
const mostFirst = (order: Uint32Array, counts: Uint32Array): Uint32Array => {
  const keys = new Float64Array(order.length);
  for (const [place, row] of order.entries()) {
    keys[place] = (MOST - Math.min(MOST, counts[row] ?? 0)) * PLACES + place;
  }
  keys.sort();
  return Uint32Array.from(keys, (key) => order[key % PLACES] ?? 0);
};

export class Orders {
  private readonly database: Database;
  private readonly kept: Kept;
  private readonly loaded = new Map<Keyed, Uint32Array>();
  private byUndecided: Uint32Array | null = null;
  /** The orders that the index has as they are here. */
  private readonly written = new Set<Keyed>();

  constructor(database: Database) {
    this.database = database;
    this.kept = new Kept(database);
  }

  /** All rows in order. Valid until a dispatch changes. */
  get(sort: Query['sort'], undecided: Uint32Array): Uint32Array {
    if (sort !== 'undecided') return this.keyed(sort);
    this.byUndecided ??= mostFirst(this.keyed('name'), undecided);
    return this.byUndecided;
  }

  /** The undecided edits of a dispatch are more or fewer now. */
  recount(): void {
    this.byUndecided = null;
  }

  /** A dispatch is new, or its keys may be others. */
  move(row: number): void {
    this.remove([row]);
    for (const [sort, order] of this.loaded) {
      const at = this.placeOf(sort, order, row);
      const next = new Uint32Array(order.length + 1);
      next.set(order.subarray(0, at));
      next[at] = row;
      next.set(order.subarray(at), at + 1);
      this.loaded.set(sort, next);
    }
  }

  /** Dispatches are gone. */
  remove(rows: readonly number[]): void {
    this.byUndecided = null;
    for (const sort of KEYED) this.kept.forget(sort);
    this.written.clear();
    const gone = Bits.of(Uint32Array.from(rows));
    for (const [sort, order] of this.loaded) {
      if (rows.some((row) => order.includes(row)))
        this.loaded.set(
          sort,
          order.filter((other) => !gone.has(other)),
        );
    }
  }

  /** Writes the orders into the open transaction. */
  write(): void {
    for (const [sort, order] of this.loaded) {
      if (this.written.has(sort)) continue;
      this.kept.write(sort, order);
      this.written.add(sort);
    }
  }

  private keyed(sort: Keyed): Uint32Array {
    const known = this.loaded.get(sort);
    if (known !== undefined) return known;
    const kept = this.kept.read(sort);
    if (kept !== null) this.written.add(sort);
    const order = kept ?? this.database.rows(`SELECT row FROM dispatch ORDER BY ${KEYS[sort]('dispatch')}`);
    this.loaded.set(sort, order);
    return order;
  }

  /** Where a row belongs, found by halving. */
  private placeOf(sort: Keyed, order: Uint32Array, row: number): number {
    const keys = KEYS[sort];
    const sql = `SELECT (${keys('a')}) < (${keys('b')}) AS before FROM dispatch a, dispatch b WHERE a.row = ? AND b.row = ?`;
    let [from, to] = [0, order.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (this.database.get(comparison, sql, [order[middle] ?? 0, row])?.before === 1) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
