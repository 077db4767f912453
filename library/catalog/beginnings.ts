/**
 * Common beginnings of words. What SQLite's full text costs grows with the dispatches that have the term, and the first
 * letters of a search are had by most of them: `pr` or `premi` at 100,000 dispatches would take a tenth of a second.
 * So the beginnings that many dispatches have are kept as facets (`facets.ts`, kind `start`), and searched for without
 * SQLite. Which ones is told once, by the first dispatches of a corpus; one that becomes common later is found by
 * SQLite, as the rare ones are, and only more slowly.
 */
import { z } from 'zod';
import { Bits } from './bits.ts';
import type { Database } from './database.ts';
import type { Facets } from './facets.ts';
import { matchOf } from './search-words.ts';

/** How many dispatches tell which beginnings are common; fewer are searched fast without. */
export const TELLING = 1024;

/** A beginning is common where more than one dispatch in so many has it. */
const SHARE = 3;
/** Letters of a beginning. Single letters are a facet of their own. */
const LENGTH = { least: 2, most: 12 };
/** Beginnings that are kept at most, the most common ones: 12 kB each at 100,000 dispatches. */
const MOST = 1024;

const vocabularyLine = z.object({ term: z.string(), dispatches: z.number() });

export class Beginnings {
  private readonly database: Database;
  private readonly facets: Facets;

  constructor(database: Database, facets: Facets) {
    this.database = database;
    this.facets = facets;
  }

  /** The common beginnings that the words of a folded text have. */
  of(folded: string): ReadonlySet<string> {
    const common = this.facets.values('start');
    const found = new Set<string>();
    if (common.size === 0) return found;
    for (const word of new Set(folded.split(' '))) {
      const longest = Math.min(word.length, LENGTH.most);
      for (let length = LENGTH.least; length <= longest; length++) {
        const beginning = word.slice(0, length);
        if (common.has(beginning)) found.add(beginning);
      }
    }
    return found;
  }

  /** Chooses the common beginnings by all the dispatches that there are now: the full text must have them already. */
  choose(): void {
    const least = this.facets.get('all').count() / SHARE;
    const common: { readonly beginning: string; readonly bits: Bits; readonly count: number }[] = [];
    for (const [beginning, bound] of this.bounds()) {
      if (bound <= least || this.facets.values('start').has(beginning)) continue;
      const match = matchOf({ words: [beginning], open: true });
      const bits = Bits.of(this.database.rows('SELECT rowid AS row FROM text WHERE text MATCH ?', [match]));
      const count = bits.count();
      if (count > least) common.push({ beginning, bits, count });
    }
    common.sort((a, b) => b.count - a.count);
    for (const { beginning, bits } of common.slice(0, MOST)) this.facets.add('start', beginning, bits);
  }

  /** For each beginning of a word in how many dispatches it is at most: the sum over the words that begin so. */
  private bounds(): ReadonlyMap<string, number> {
    this.database.execute(
      "CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab ('main', 'text', 'row')",
    );
    const sql = 'SELECT term, doc AS dispatches FROM temp.vocabulary';
    const bounds = new Map<string, number>();
    for (const { term, dispatches } of this.database.all(vocabularyLine, sql)) {
      const letters = [...term].slice(0, LENGTH.most);
      for (let length = LENGTH.least; length <= letters.length; length++) {
        const beginning = letters.slice(0, length).join('');
        bounds.set(beginning, (bounds.get(beginning) ?? 0) + dispatches);
      }
    }
    return bounds;
  }
}
