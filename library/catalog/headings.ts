/**
 * Headlines, metadata values, names of files and prints of dispatches, to find which belong together: a teaser and its
 * story, one name in many, two versions of a text.
 */
import { z } from 'zod';
import type { MetadataField } from '../../core/model/metadata.ts';
import type { Database } from './database.ts';
import type { CatalogRecord } from './record.ts';

const text = z
  .string()
  .transform((json): unknown => JSON.parse(json))
  .pipe(z.string());
const nameSchema = z.object({ value: text, count: z.number() });

/** Dispatches that share a headline, whatever its case and accents: those that have it, and those that tease it. */
export interface Headline {
  readonly headline: string;
  readonly own: readonly string[];
  readonly related: readonly string[];
}

export class Headings {
  private readonly database: Database;

  constructor(database: Database) {
    this.database = database;
  }

  /** Takes over what a dispatch has; null where it is gone. */
  set(row: number, record: CatalogRecord | null, isKnown: boolean): void {
    if (isKnown) {
      // A source stays as it is, and so do its prints.
      const kept = record === null ? '' : 'print';
      this.database.run('DELETE FROM heading WHERE row = ? AND kind <> ?', [row, kept]);
      this.database.run('DELETE FROM value WHERE row = ?', [row]);
    }
    if (record === null) return;
    const heading = 'INSERT OR IGNORE INTO heading (row, kind, key) VALUES (?, ?, ?)';
    for (const key of record.headlines) this.database.run(heading, [row, 'own', key]);
    for (const key of record.related) this.database.run(heading, [row, 'related', key]);
    if (record.replaces !== null) this.database.run(heading, [row, 'replaces', record.replaces]);
    for (const key of record.names) this.database.run(heading, [row, 'name', key]);
    if (!isKnown) for (const key of record.prints()) this.database.run(heading, [row, 'print', key]);
    const value = 'INSERT OR IGNORE INTO value (row, field, value) VALUES (?, ?, ?)';
    for (const entry of record.values)
      this.database.run(value, [row, entry.field, JSON.stringify(entry.value)]);
  }

  /** The rows of the dispatches whose own headline folds to `key`, and of those with such a related item. */
  having(key: string): { readonly own: Uint32Array; readonly related: Uint32Array } {
    const sql = 'SELECT row FROM heading WHERE kind = ? AND key = ? ORDER BY row';
    return { own: this.database.rows(sql, ['own', key]), related: this.database.rows(sql, ['related', key]) };
  }

  /** The rows of the dispatches that are newer versions of one, by its id; with a file of a name; with a print. */
  keyed(kind: 'replaces' | 'name' | 'print', key: string): Uint32Array {
    return this.database.rows('SELECT row FROM heading WHERE kind = ? AND key = ? ORDER BY row', [kind, key]);
  }

  /** The values of a field with the number of dispatches that have each, the most frequent first. */
  names(field: MetadataField): readonly { readonly value: string; readonly count: number }[] {
    const sql =
      'SELECT value, count(*) AS count FROM value WHERE field = ? GROUP BY value ORDER BY count(*) DESC, value';
    return this.database.all(nameSchema, sql, [field]);
  }

  /** The rows of the dispatches that have a value in a field. */
  named(field: MetadataField, value: string): Uint32Array {
    const sql = 'SELECT row FROM value WHERE field = ? AND value = ?';
    return this.database.rows(sql, [field, JSON.stringify(value)]);
  }
}
