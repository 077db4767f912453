/**
 * Rows of dispatches that are to leave the catalog. Taking one out changes thousands of sets and full text; so those that
 * leave together are hidden at once, which is one bit each, and taken out a few at a time. They are in memory only: what
 * is to be hidden is told at each opening.
 */
import { Bits } from './bits.ts';

export class Hidden {
  private readonly bits = new Bits();
  private readonly all = new Set<number>();

  add(rows: readonly number[]): void {
    for (const row of rows) {
      this.all.add(row);
      this.bits.set(row, true);
    }
  }

  /** Rows are gone, or shown again. */
  delete(rows: readonly number[]): void {
    for (const row of rows) if (this.all.delete(row)) this.bits.set(row, false);
  }

  has(row: number): boolean {
    return this.all.has(row);
  }

  get rows(): ReadonlySet<number> {
    return this.all;
  }

  /** The rows of a set that are not hidden. */
  without(bits: Bits): Bits {
    return this.all.size === 0 ? bits : bits.without(this.bits);
  }
}
