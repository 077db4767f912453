/**
 * The facets of the list: for each value of a kind, the set of dispatches that have it. They are kept in memory, and
 * in the index in pieces, written with the changes that made them.
 */
import { z } from 'zod';
import { atOnce, type Steps } from '../../core/steps.ts';
import { Bits, type Piece } from './bits.ts';
import { type Database, jsonColumn } from './database.ts';

/**
 * `all`, `undecided`, `damaged` and `unsure` have the one value ''. `lacks` has the dispatches without a field. `rule` has the dispatches with an edit of a rule, `open`
 * those where it is undecided. `letter` has those with a word that begins so, and `start` and `pair` those with a word,
 * or two side by side, that have a common beginning (`beginnings.ts`), by stretches of them (`stretches.ts`).
 */
export const KINDS = [
  'all',
  'undecided',
  'damaged',
  'unsure',
  'lacks',
  'status',
  'role',
  'rule',
  'open',
  'year',
  'tag',
  'letter',
  'start',
  'pair',
] as const;
export type Kind = (typeof KINDS)[number];

/** The values that one dispatch has of some kinds. */
export type FacetValues = Readonly<Partial<Record<Kind, Iterable<string>>>>;

const named = z.object({ names: jsonColumn(z.array(z.string())) });
const stored = z.object({
  kind: z.enum(KINDS),
  value: jsonColumn(z.string()),
  piece: z.number(),
  bits: z.instanceof(Uint8Array),
});
/**
 * Kinds with many or large sets, which only a search asks for: the names of their values are read when first needed, and
 * the sets one by one as they are asked for.
 */
const LATE: readonly Kind[] = ['letter', 'start', 'pair'];

export class Facets {
  private readonly database: Database;
  private loaded: Map<Kind, Map<string, Bits>> | null = null;
  /** The values of late kinds whose sets are not in memory yet, once anybody asked for one. */
  private readonly unread = new Map<Kind, Set<string>>();

  constructor(database: Database) {
    this.database = database;
  }

  /** All but the late kinds are read when anything is first asked: an opening shows its list without them. */
  private get kinds(): Map<Kind, Map<string, Bits>> {
    if (this.loaded !== null) return this.loaded;
    const kinds = new Map<Kind, Map<string, Bits>>(KINDS.map((kind) => [kind, new Map()]));
    // By name, so that SQLite goes to them and past the many of the late kinds.
    const early = KINDS.filter((kind) => !LATE.includes(kind));
    this.read(kinds, `kind IN (${early.map(() => '?').join(', ')})`, early);
    this.loaded = kinds;
    return kinds;
  }

  /** Those of `values` of a kind that a row has. */
  valuesOf<V extends string>(kind: Kind, row: number, values: readonly V[]): readonly V[] {
    return values.filter((value) => this.get(kind, value).has(row));
  }

  /** The dispatches that have a value; none where nobody has it. */
  get(kind: Kind, value = ''): Bits {
    if (this.unreadOf(kind)?.delete(value) === true)
      this.read(this.kinds, 'kind = ? AND value = ?', [kind, JSON.stringify(value)]);
    return this.kinds.get(kind)?.get(value) ?? new Bits();
  }

  /** Whether a value of a kind was ever had. */
  has(kind: Kind, value: string): boolean {
    return this.kinds.get(kind)?.has(value) === true || this.unreadOf(kind)?.has(value) === true;
  }

  /** The values of a kind that were ever had, in no order; their sets need not be in memory. */
  names(kind: Kind): readonly string[] {
    return [...(this.kinds.get(kind)?.keys() ?? []), ...(this.unreadOf(kind) ?? [])];
  }

  /** The values of a kind that were ever had with their sets, in no order. */
  values(kind: Kind): ReadonlyMap<string, Bits> {
    return this.of(kind);
  }

  /** Sets what a dispatch has of the kinds that are named: of each the values given and no others. */
  set(row: number, values: FacetValues): void {
    for (const kind of KINDS) {
      const given = values[kind];
      if (given === undefined) continue;
      const now = new Set(given);
      const known = this.of(kind);
      for (const value of now) if (!known.has(value)) this.add(kind, value, new Bits());
      for (const [value, bits] of known) bits.set(row, now.has(value));
    }
  }

  /** Sets whether a dispatch has one value. */
  setOne(row: number, kind: Kind, value: string, on: boolean): void {
    if (on && !this.has(kind, value)) this.add(kind, value, new Bits());
    if (this.has(kind, value)) this.get(kind, value).set(row, on);
  }

  /** Dispatches have nothing of any kind any more. */
  clear(rows: readonly number[]): void {
    for (const kind of KINDS)
      for (const bits of this.of(kind).values()) for (const row of rows) bits.set(row, false);
  }

  /** Reads the sets that {@link clear} needs, one at a time. */
  *reading(): Steps<void> {
    for (const kind of LATE)
      for (const value of [...(this.unreadOf(kind) ?? [])]) {
        yield;
        this.get(kind, value);
      }
  }

  /** Takes over the set of a value that was unknown. */
  add(kind: Kind, value: string, bits: Bits): void {
    // What was written of it before is not read over it.
    this.unreadOf(kind)?.delete(value);
    this.kinds.get(kind)?.set(value, bits);
    bits.changeAll();
  }

  /** Forgets a value. */
  drop(kind: Kind, value: string): void {
    this.unread.get(kind)?.delete(value);
    this.kinds.get(kind)?.delete(value);
    this.database.run('DELETE FROM facet WHERE kind = ? AND value = ?', [kind, JSON.stringify(value)]);
  }

  /** Writes what changed into the open transaction. */
  write(): void {
    atOnce(this.writing());
  }

  /** {@link write}, one set at a time. */
  *writing(): Steps<void> {
    const sql = 'INSERT OR REPLACE INTO facet (kind, value, piece, bits) VALUES (?, ?, ?, ?)';
    for (const [kind, values] of this.loaded ?? [])
      for (const [value, set] of values) {
        const pieces = set.takeChanges();
        for (const { piece, bits } of pieces)
          this.database.run(sql, [kind, JSON.stringify(value), piece, bits]);
        if (pieces.length > 0) yield;
      }
  }

  /** Finds the values that no dispatch has any more, kind by kind, and gives what forgets those of them that none has then. */
  *scrubbing(): Steps<() => void> {
    yield* this.reading();
    const empty: [Kind, string][] = [];
    for (const kind of KINDS) {
      for (const [value, bits] of this.of(kind)) if (bits.isEmpty) empty.push([kind, value]);
      yield;
    }
    return () => {
      for (const [kind, value] of empty) if (this.get(kind, value).isEmpty) this.drop(kind, value);
    };
  }

  private read(into: Map<Kind, Map<string, Bits>>, which: string, values: readonly string[]): void {
    const sql = `SELECT kind, value, piece, bits FROM facet WHERE ${which}`;
    const sets = new Map<string, { readonly kind: Kind; readonly value: string; readonly pieces: Piece[] }>();
    for (const { kind, value, piece, bits } of this.database.all(stored, sql, values)) {
      const set = sets.get(`${kind} ${value}`) ?? { kind, value, pieces: [] };
      sets.set(`${kind} ${value}`, set);
      set.pieces.push({ piece, bits });
    }
    for (const { kind, value, pieces } of sets.values()) into.get(kind)?.set(value, Bits.fromPieces(pieces));
  }

  private unreadOf(kind: Kind): Set<string> | undefined {
    if (!LATE.includes(kind)) return undefined;
    const known = this.unread.get(kind);
    if (known !== undefined) return known;
    // The first piece of every set is there; a value is kept as JSON, and all of them leave SQLite as one text.
    const sql = `SELECT '[' || coalesce(group_concat(value), '') || ']' AS names FROM facet WHERE kind = ? AND piece = 0`;
    const unread = new Set(this.database.get(named, sql, [kind])?.names);
    this.unread.set(kind, unread);
    return unread;
  }

  private of(kind: Kind): Map<string, Bits> {
    const unread = this.unreadOf(kind);
    const values = this.kinds.get(kind) ?? new Map<string, Bits>();
    if (unread !== undefined && unread.size > 0) {
      // All at once; those in memory may be newer than what was written of them.
      const known = new Map(values);
      this.read(this.kinds, 'kind = ?', [kind]);
      for (const [value, bits] of known) values.set(value, bits);
      unread.clear();
    }
    this.kinds.set(kind, values);
    return values;
  }
}
