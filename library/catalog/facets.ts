/**
 * The facets of the list: for each value of a kind, the set of dispatches that have it. They are kept in memory, and
 * in the index as they are, written with the changes that made them.
 */
import { z } from 'zod';
import { Bits } from './bits.ts';
import type { Database } from './database.ts';

/**
 * `all`, `undecided`, `damaged` and `unsure` have the one value ''. `lacks` has the dispatches without a field. `rule` has the dispatches with an edit of a rule, `open`
 * those where it is undecided. `letter` has those with a word that begins so.
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
] as const;
export type Kind = (typeof KINDS)[number];

/** The values that one dispatch has of each kind. */
export type FacetValues = Readonly<Partial<Record<Kind, Iterable<string>>>>;

const NONE = new Bits();
const stored = z.object({
  kind: z.enum(KINDS),
  value: z.string(),
  bits: z.instanceof(Uint8Array),
});

export class Facets {
  private readonly database: Database;
  private readonly kinds = new Map<Kind, Map<string, Bits>>(KINDS.map((kind) => [kind, new Map()]));
  private readonly changed = new Map<Kind, Set<string>>(KINDS.map((kind) => [kind, new Set()]));

  constructor(database: Database) {
    this.database = database;
    for (const { kind, value, bits } of database.all(stored, 'SELECT kind, value, bits FROM facet')) {
      this.of(kind).set(z.string().parse(JSON.parse(value)), Bits.fromBytes(bits));
    }
  }

  /** The dispatches that have a value; none where nobody has it. */
  get(kind: Kind, value = ''): Bits {
    return this.of(kind).get(value) ?? NONE;
  }

  /** The values of a kind that were ever had, in no order. */
  values(kind: Kind): ReadonlyMap<string, Bits> {
    return this.of(kind);
  }

  /** Sets what a dispatch has of every kind; what is not named it has no more. */
  set(row: number, values: FacetValues): void {
    for (const kind of KINDS) {
      const now = new Set(values[kind] ?? []);
      const known = this.of(kind);
      for (const value of now) if (!known.has(value)) known.set(value, new Bits());
      for (const [value, bits] of known) {
        if (bits.set(row, now.has(value))) this.changed.get(kind)?.add(value);
      }
    }
  }

  /** Writes what changed into the open transaction. */
  write(): void {
    for (const [kind, values] of this.changed) {
      for (const value of values) {
        const bits = this.get(kind, value).toBytes();
        const sql = 'INSERT OR REPLACE INTO facet (kind, value, bits) VALUES (?, ?, ?)';
        this.database.run(sql, [kind, JSON.stringify(value), bits]);
      }
      values.clear();
    }
  }

  /** Forgets the values that no dispatch has any more. */
  scrub(): void {
    for (const [kind, values] of this.kinds) {
      for (const [value, bits] of values) {
        if (bits.count() > 0) continue;
        values.delete(value);
        this.changed.get(kind)?.delete(value);
        this.database.run('DELETE FROM facet WHERE kind = ? AND value = ?', [kind, JSON.stringify(value)]);
      }
    }
  }

  private of(kind: Kind): Map<string, Bits> {
    const values = this.kinds.get(kind) ?? new Map<string, Bits>();
    this.kinds.set(kind, values);
    return values;
  }
}
