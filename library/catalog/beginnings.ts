/**
 * Common beginnings of words, and of two words side by side. What SQLite's full text costs grows with the dispatches
 * that have the term, and the first letters of a search are had by most of them: `pr` or `"le m` at 100,000 dispatches
 * would take a tenth of a second and more. So the beginnings that many dispatches have are kept as facets (`facets.ts`,
 * kinds `start` and `pair`), and searched for without SQLite. Which ones is told once, by the first dispatches of a
 * corpus; one that becomes common later is found by SQLite, as the rare ones are, and only more slowly.
 */
import { z } from 'zod';
import { Bits } from './bits.ts';
import type { Database } from './database.ts';
import type { Facets } from './facets.ts';
import { matchOf } from './search-words.ts';

/** How many dispatches tell which beginnings are common; fewer are searched fast without. */
export const TELLING = 1024;

/** A beginning is common where more than one dispatch in so many has it. */
const SHARE = 5;
/** Beginnings that are kept at most, the most common ones: 12 kB each at 100,000 dispatches. */
const MOST = 1024;
/** Terms of the vocabulary that are read at once. */
const PAGE = 10_000;

/** Where beginnings come from: a table of full text and the facet that keeps them. */
export interface BeginningsOf {
  readonly table: 'text' | 'pair';
  readonly kind: 'start' | 'pair';
  /** Where in a word its shortest beginning ends; single letters are a facet of their own. */
  readonly shortest: (word: string) => number;
  /** Letters of the longest one. */
  readonly longest: number;
}

export const OF_WORDS: BeginningsOf = { table: 'text', kind: 'start', shortest: () => 2, longest: 12 };
export const OF_PAIRS: BeginningsOf = {
  table: 'pair',
  kind: 'pair',
  shortest: (pair) => pair.indexOf('_') + 2,
  longest: 24,
};

const pageSchema = z.object({ terms: z.string().nullable(), last: z.string().nullable() });

/**
 * The common beginnings as a tree, letter by letter, in flat arrays: every word of every dispatch is led through it.
 * The first knot is the root, and 0 stands for none behind a letter.
 */
interface Tree {
  readonly sets: readonly Bits[];
  /** The column of each UTF-16 code unit; 0 for those that no common beginning has. */
  readonly columns: Uint16Array;
  readonly width: number;
  /** For each knot a row of the next knots, by column. */
  readonly next: Uint32Array;
  /** For each knot the number of the set of the beginning that ends there, from 1; 0 for none. */
  readonly ends: Uint32Array;
}

const treeOf = (values: ReadonlyMap<string, Bits>): Tree => {
  const columns = new Uint16Array(1 << 16);
  let width = 1;
  let letters = 1;
  for (const beginning of values.keys()) {
    letters += beginning.length;
    for (let at = 0; at < beginning.length; at++)
      if (columns[beginning.charCodeAt(at)] === 0) columns[beginning.charCodeAt(at)] = width++;
  }
  const next = new Uint32Array(letters * width);
  const ends = new Uint32Array(letters);
  const sets: Bits[] = [];
  let knots = 1;
  for (const [beginning, bits] of values) {
    let knot = 0;
    for (let at = 0; at < beginning.length; at++) {
      const place = knot * width + (columns[beginning.charCodeAt(at)] ?? 0);
      knot = next[place] ||= knots++;
    }
    sets.push(bits);
    ends[knot] = sets.length;
  }
  return { sets, columns, width, next, ends };
};

/** Marks in `has` the sets of the beginnings that a word has. */
const mark = ({ columns, width, next, ends }: Tree, word: string, has: Uint8Array): void => {
  let knot = 0;
  for (let at = 0; at < word.length; at++) {
    const column = columns[word.charCodeAt(at)] ?? 0;
    if (column === 0) return;
    knot = next[knot * width + column] ?? 0;
    if (knot === 0) return;
    const end = ends[knot] ?? 0;
    if (end > 0) has[end - 1] = 1;
  }
};

interface Prefix {
  readonly beginning: string;
  dispatches: number;
}

export class Beginnings {
  private readonly database: Database;
  private readonly facets: Facets;
  private readonly from: BeginningsOf;
  /** Null until a dispatch is to be put. */
  private tree: Tree | null = null;

  constructor(database: Database, facets: Facets, from: BeginningsOf) {
    this.database = database;
    this.facets = facets;
    this.from = from;
  }

  /**
   * Takes over the words of a dispatch.
   *
   * @param among the words of which it may have more or fewer than before; null for any
   */
  set(row: number, words: Iterable<string>, among: Iterable<string> | null): void {
    if (!this.facets.hasAny(this.from.kind)) return;
    this.tree ??= treeOf(this.facets.values(this.from.kind));
    const { sets } = this.tree;
    const has = this.marks(this.tree, words);
    const asked = among && this.marks(this.tree, among);
    for (let place = 0; place < sets.length; place++)
      if (asked === null || asked[place] === 1) sets[place]?.set(row, has[place] === 1);
  }

  /** Chooses the common beginnings by all the dispatches that there are now: the full text must have them already. */
  choose(): void {
    const { kind, table } = this.from;
    const least = this.facets.get('all').count() / SHARE;
    const common: { readonly beginning: string; readonly bits: Bits; readonly count: number }[] = [];
    for (const beginning of this.possible(least)) {
      if (this.facets.has(kind, beginning)) continue;
      const sql = `SELECT rowid >> 1 AS row FROM ${table} WHERE ${table} MATCH ?`;
      const bits = Bits.of(this.database.rows(sql, [matchOf({ words: [beginning], open: true })]));
      const count = bits.count();
      if (count > least) common.push({ beginning, bits, count });
    }
    common.sort((a, b) => b.count - a.count || a.beginning.length - b.beginning.length);
    for (const { beginning, bits } of common.slice(0, MOST)) this.facets.add(kind, beginning, bits);
    this.tree = null;
  }

  private marks(tree: Tree, words: Iterable<string>): Uint8Array {
    const has = new Uint8Array(tree.sets.length);
    for (const word of words) mark(tree, word, has);
    return has;
  }

  /** The beginnings of a word, letter by letter, the shortest first. */
  private beginningsOf(word: string): readonly string[] {
    const { shortest, longest } = this.from;
    const least = shortest(word);
    const found: string[] = [];
    let beginning = '';
    for (const letter of word) {
      beginning += letter;
      if (beginning.length > longest) break;
      if (beginning.length >= least) found.push(beginning);
    }
    return found;
  }

  /** The beginnings that more than `least` dispatches may have: the sum over the words that begin so. */
  private *possible(least: number): Generator<string> {
    // The beginnings of the last term; terms come in order, so that what another one does not have is complete.
    const open: Prefix[] = [];
    for (const { term, dispatches } of this.vocabulary()) {
      const shared = open.findIndex(({ beginning }) => !term.startsWith(beginning));
      const ended = shared < 0 ? [] : open.splice(shared);
      for (const one of ended) if (one.dispatches > least) yield one.beginning;
      for (const [place, beginning] of this.beginningsOf(term).entries()) {
        const there = open[place];
        if (there === undefined) open.push({ beginning, dispatches });
        else there.dispatches += dispatches;
      }
    }
    for (const one of open) if (one.dispatches > least) yield one.beginning;
  }

  /** Every term with the number of dispatches that have it, in order. */
  private *vocabulary(): Generator<{ readonly term: string; readonly dispatches: number }> {
    const { table } = this.from;
    const name = `temp.${table}Vocabulary`;
    this.database.execute(
      `CREATE VIRTUAL TABLE IF NOT EXISTS ${name} USING fts5vocab ('main', '${table}', 'row')`,
    );
    const sql = `SELECT group_concat(term || ' ' || doc, char(10)) AS terms, max(term) AS last
      FROM (SELECT term, doc FROM ${name} WHERE term > ? ORDER BY term LIMIT ${PAGE})`;
    for (let after: string | null = ''; after !== null; ) {
      const page: z.infer<typeof pageSchema> | null = this.database.get(pageSchema, sql, [after]);
      for (const line of page?.terms?.split('\n') ?? []) {
        const [term = '', dispatches] = line.split(' ');
        yield { term, dispatches: Number(dispatches) };
      }
      after = page?.last ?? null;
    }
  }
}
