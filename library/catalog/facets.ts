/**
 * The facets of the list: for each value of a kind, the set of dispatches that have it. They are kept in memory, and
 * in the index as they are, written with the changes that made them.
 */
import { z } from 'zod';
import { Bits } from './bits.ts';
import type { Database } from './database.ts';

/**
 * `all`, `undecided`, `damaged` and `unsure` have the one value ''. `lacks` has the dispatches without a field. `rule` has the dispatches with an edit of a rule, `open`
 * those where it is undecided. `letter` has those with a word that begins so, and `start` and `pair` those with a word,
 * or two side by side, that have a common beginning (`beginnings.ts`).
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

const NONE = new Bits();
const name = z.object({ value: z.string() });
const nameOf = (value: string): string => z.string().parse(JSON.parse(value));
const stored = z.object({
  kind: z.enum(KINDS),
  value: z.string(),
  bits: z.instanceof(Uint8Array),
});
/** Kinds with so many values that their sets are read one by one as they are asked for, or all with the first change. */
const LATE: readonly Kind[] = ['start', 'pair'];

export class Facets {
  private readonly database: Database;
  private readonly kinds = new Map<Kind, Map<string, Bits>>(KINDS.map((kind) => [kind, new Map()]));
  /** The values of late kinds whose sets are not in memory yet. */
  private readonly unread = new Map<Kind, Set<string>>();

  constructor(database: Database) {
    this.database = database;
    const late = LATE.map(() => '?').join(', ');
    this.read(`kind NOT IN (${late})`, LATE);
    for (const kind of LATE) {
      const values = database.all(name, 'SELECT value FROM facet WHERE kind = ?', [kind]);
      this.unread.set(kind, new Set(values.map(({ value }) => nameOf(value))));
    }
  }

  /** Those of `values` of a kind that a row has. */
  valuesOf<V extends string>(kind: Kind, row: number, values: readonly V[]): readonly V[] {
    return values.filter((value) => this.get(kind, value).has(row));
  }

  /** The dispatches that have a value; none where nobody has it. */
  get(kind: Kind, value = ''): Bits {
    if (this.unread.get(kind)?.delete(value) === true)
      this.read('kind = ? AND value = ?', [kind, JSON.stringify(value)]);
    return this.kinds.get(kind)?.get(value) ?? NONE;
  }

  /** Whether a value of a kind was ever had. */
  has(kind: Kind, value: string): boolean {
    return this.kinds.get(kind)?.has(value) === true || this.unread.get(kind)?.has(value) === true;
  }

  /** Whether any value of a kind was ever had. */
  hasAny(kind: Kind): boolean {
    return (this.kinds.get(kind)?.size ?? 0) > 0 || (this.unread.get(kind)?.size ?? 0) > 0;
  }

  /** The values of a kind that were ever had, in no order. */
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
      for (const value of now) if (!known.has(value)) known.set(value, new Bits());
      for (const [value, bits] of known) bits.set(row, now.has(value));
    }
  }

  /** A dispatch has nothing of any kind any more. */
  clear(row: number): void {
    for (const kind of KINDS) for (const bits of this.of(kind).values()) bits.set(row, false);
  }

  /** Takes over the set of a value that was unknown. */
  add(kind: Kind, value: string, bits: Bits): void {
    this.of(kind).set(value, bits);
    bits.isChanged = true;
  }

  /** Writes what changed into the open transaction. */
  write(): void {
    const sql = 'INSERT OR REPLACE INTO facet (kind, value, bits) VALUES (?, ?, ?)';
    for (const [kind, values] of this.kinds) {
      for (const [value, bits] of values) {
        if (!bits.isChanged) continue;
        this.database.run(sql, [kind, JSON.stringify(value), bits.toBytes()]);
        bits.isChanged = false;
      }
    }
  }

  /** Forgets the values that no dispatch has any more. */
  scrub(): void {
    for (const kind of KINDS) {
      const values = this.of(kind);
      for (const [value, bits] of values) {
        if (bits.count() > 0) continue;
        values.delete(value);
        this.database.run('DELETE FROM facet WHERE kind = ? AND value = ?', [kind, JSON.stringify(value)]);
      }
    }
  }

  private read(which: string, values: readonly string[]): void {
    const sql = `SELECT kind, value, bits FROM facet WHERE ${which}`;
    for (const { kind, value, bits } of this.database.all(stored, sql, values)) {
      this.kinds.get(kind)?.set(nameOf(value), Bits.fromBytes(bits));
    }
  }

  private of(kind: Kind): Map<string, Bits> {
    for (const value of this.unread.get(kind) ?? []) this.get(kind, value);
    const values = this.kinds.get(kind) ?? new Map<string, Bits>();
    this.kinds.set(kind, values);
    return values;
  }
}
