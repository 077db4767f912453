/**
 * Headlines, metadata values, names of files and prints of dispatches, to find which belong together: a teaser and its
 * story, one name in many, two versions of a text.
 */
import { z } from 'zod';
import type { TeaserBasis } from '../../core/api-describe.ts';
import type { MetadataField } from '../../core/model/metadata.ts';
import type { Database } from './database.ts';
import type { CatalogRecord } from './record.ts';
import {
  headlineStart,
  type Keyed,
  sameHeadline,
  sameTold,
  spellings,
  teaserKey,
  toldKey,
  toldStart,
} from './teaser-match.ts';

const text = z
  .string()
  .transform((json): unknown => JSON.parse(json))
  .pipe(z.string());
const nameSchema = z.object({ value: text, count: z.number() });

/** A related item as a dispatch prints it. */
export interface TeaserAsked {
  readonly headline: string | null;
  readonly summary: string | null;
}

/** The rows of the dispatches whose story a teaser is, and of those that have it; several times where one has it twice. */
export interface Teased {
  readonly stories: readonly number[];
  readonly teasers: readonly number[];
  /** By what its story was found. */
  readonly by: TeaserBasis;
}

const keyedSchema = z.object({ row: z.number(), key: z.string() });
const HAVING = 'SELECT row FROM heading WHERE kind = ? AND key = ? ORDER BY row';
/** Of more that begin alike none is said to be cut from another. */
const MOST_ALIKE = 500;

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
    for (const key of record.leads) this.database.run(heading, [row, 'lead', key]);
    for (const key of record.summaries) this.database.run(heading, [row, 'summary', key]);
    if (record.replaces !== null) this.database.run(heading, [row, 'replaces', record.replaces]);
    for (const key of record.names) this.database.run(heading, [row, 'name', key]);
    if (!isKnown) for (const key of record.prints()) this.database.run(heading, [row, 'print', key]);
    const value = 'INSERT OR IGNORE INTO value (row, field, value) VALUES (?, ?, ?)';
    for (const entry of record.values)
      this.database.run(value, [row, entry.field, JSON.stringify(entry.value)]);
  }

  /** The rows of the dispatches whose own headline folds to `key`; newer versions of one, by its id; with a file of a name; with a print. */
  keyed(kind: 'own' | 'replaces' | 'name' | 'print', key: string): Uint32Array {
    return this.database.rows('SELECT row FROM heading WHERE kind = ? AND key = ? ORDER BY row', [kind, key]);
  }

  /** Which dispatches have a teaser, and whose story it is. */
  teased({ headline, summary }: TeaserAsked): Teased {
    const told = this.told(toldKey(summary));
    const key = teaserKey(headline);
    if (key === null) return { ...told, by: 'summary' };
    const own = this.like('own', key);
    const related = this.like('related', key);
    const all = [...own, ...related];
    const stories = sameHeadline(key, own, all);
    const teasers = sameHeadline(key, related, all);
    const teasedIn = [...teasers.exact, ...teasers.cut, ...told.teasers];
    if (stories.exact.length > 0) return { stories: stories.exact, teasers: teasedIn, by: 'headline' };
    const cut = own.filter(({ row }) => stories.cut.includes(row));
    if (new Set(cut.map(({ key: one }) => one)).size === 1)
      return { stories: stories.cut, teasers: teasedIn, by: 'cut' };
    return { stories: told.stories, teasers: teasedIn, by: 'summary' };
  }

  /** The only story that begins as a summary does, and the dispatches with such a summary. */
  private told(key: string | null): {
    readonly stories: readonly number[];
    readonly teasers: readonly number[];
  } {
    if (key === null) return { stories: [], teasers: [] };
    const start = toldStart(key);
    const stories = new Set(sameTold(key, this.starting('lead', start)));
    return {
      stories: stories.size === 1 ? [...stories] : [],
      teasers: sameTold(key, this.starting('summary', start)),
    };
  }

  /** The headlines that may be the same as one, be one of them cut; only those that are where very many begin so. */
  private like(kind: 'own' | 'related', key: string): readonly Keyed[] {
    const start = headlineStart(key);
    const near = start === null ? [] : this.starting(kind, start);
    if (near.length > 0 && near.length < MOST_ALIKE) return near;
    return spellings(key).flatMap((one) =>
      [...this.database.rows(HAVING, [kind, one])].map((row) => ({ row, key: one })),
    );
  }

  private starting(kind: 'own' | 'related' | 'lead' | 'summary', start: string): readonly Keyed[] {
    const sql =
      'SELECT row, key FROM heading WHERE kind = ? AND key >= ? AND key < ? ORDER BY row, key LIMIT ?';
    return this.database.all(keyedSchema, sql, [kind, start, `${start}\uffff`, MOST_ALIKE]);
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
