/**
 * The facets of the list: for each value of a kind, the set of dispatches that have it. They are kept in memory, and
 * in the index as they are, written with the changes that made them.
 */
import { z } from 'zod';
import { Bits } from './bits.ts';
import type { Database } from './database.ts';

/**
 * `all`, `undecided`, `damaged` and `unsure` have the one value ''. `lacks` has the dispatches without a field. `rule` has the dispatches with an edit of a rule, `open`
 * those where it is undecided. `letter` has those with a word that begins so, and `start` those with a word that has a
 * common beginning (`beginnings.ts`).
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
] as const;
export type Kind = (typeof KINDS)[number];

/** The values that one dispatch has of each kind. */
export type FacetValues = Readonly<Partial<Record<Kind, Iterable<string>>>>;

const NONE = new Bits();
const name = z.object({ value: z.string() });
const nameOf = (value: string): string => z.string().parse(JSON.parse(value));
const stored = z.object({
  kind: z.enum(KINDS),
  value: z.string(),
  bits: z.instanceof(Uint8Array),
});
/** A kind with so many values that their sets are read one by one as they are asked for, or all with the first change. */
const LATE: Kind = 'start';

export class Facets {
  private readonly database: Database;
  private readonly kinds = new Map<Kind, Map<string, Bits>>(KINDS.map((kind) => [kind, new Map()]));
  private readonly changed = new Map<Kind, Set<string>>(KINDS.map((kind) => [kind, new Set()]));

  /** The values of the late kind whose sets are not in memory yet. */
  private readonly unread: Set<string>;

  constructor(database: Database) {
    this.database = database;
    this.read('kind <> ?', [LATE]);
    const late = database.all(name, 'SELECT value FROM facet WHERE kind = ?', [LATE]);
    this.unread = new Set(late.map(({ value }) => nameOf(value)));
  }

  /** The dispatches that have a value; none where nobody has it. */
  get(kind: Kind, value = ''): Bits {
    if (kind === LATE && this.unread.delete(value))
      this.read('kind = ? AND value = ?', [kind, JSON.stringify(value)]);
    return this.kinds.get(kind)?.get(value) ?? NONE;
  }

  /** Whether a value of a kind was ever had. */
  has(kind: Kind, value: string): boolean {
    return this.kinds.get(kind)?.has(value) === true || (kind === LATE && this.unread.has(value));
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

  /** Takes over the set of a value that was unknown. */
  add(kind: Kind, value: string, bits: Bits): void {
    this.of(kind).set(value, bits);
    this.changed.get(kind)?.add(value);
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
    for (const kind of KINDS) {
      const values = this.of(kind);
      for (const [value, bits] of values) {
        if (bits.count() > 0) continue;
        values.delete(value);
        this.changed.get(kind)?.delete(value);
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
    if (kind === LATE) for (const value of this.unread) this.get(LATE, value);
    const values = this.kinds.get(kind) ?? new Map<string, Bits>();
    this.kinds.set(kind, values);
    return values;
  }
}
