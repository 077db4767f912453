/**
 * Common beginnings of words, and of two words side by side. What SQLite's full text costs grows with the dispatches
 * that have the term, and the first letters of a search are had by most of them: `pr` or `"le m` at 100,000 dispatches
 * would take a tenth of a second and more. So the beginnings that many dispatches have are kept as facets (`facets.ts`,
 * kinds `start` and `pair`), and searched for without SQLite. Which ones is told once, by the first dispatches of a
 * corpus, step by step while the next ones come; one that becomes common later is found by SQLite, as the rare ones are,
 * and only more slowly.
 */
import { z } from 'zod';
import { Bits } from './bits.ts';
import type { Database } from './database.ts';
import type { Facets } from './facets.ts';
import { hasBeginning, matchOf, matchOfBeginning, wholeWord } from './search-words.ts';

/** How many dispatches tell which beginnings are common; fewer are searched fast without. */
export const TELLING = 1024;

/** A beginning is common where more than one dispatch in so many has it. */
const SHARE = 16;
/** Terms of the vocabulary that are read in one step, and beginnings that are asked for. */
const PAGE = 10_000;
const STEP = 32;

/** Where beginnings come from: a table of full text and the facet that keeps them. */
export interface BeginningsOf {
  readonly table: 'text' | 'pair';
  readonly kind: 'start' | 'pair';
  /** Where in a word its shortest beginning ends; single letters are a facet of their own. */
  readonly shortest: (word: string) => number;
  /** Letters of the longest one. */
  readonly longest: number;
  /** How many are kept at most, the most common ones: 12 kB each at 100,000 dispatches, once they are asked for. */
  readonly most: number;
  /** A word of the table with what tells that it ends, so that the whole word is one of its beginnings. */
  readonly whole: (word: string) => string;
  /** The query of the dispatches that have a beginning. */
  readonly match: (beginning: string) => string;
}

export const OF_WORDS: BeginningsOf = {
  table: 'text',
  kind: 'start',
  shortest: () => 2,
  longest: 12,
  most: 2048,
  whole: wholeWord,
  match: matchOfBeginning,
};
export const OF_PAIRS: BeginningsOf = {
  table: 'pair',
  kind: 'pair',
  shortest: (pair) => pair.indexOf('_') + 2,
  longest: 28,
  most: 4096,
  // A pair ends with a joint in the table already.
  whole: (pair) => pair,
  match: (beginning) => matchOf({ words: [beginning], open: true }),
};

const pageSchema = z.object({ terms: z.string().nullable(), last: z.string().nullable() });

/**
 * The common beginnings as a tree, letter by letter, in flat arrays: every word of every dispatch is led through it.
 * The first knot is the root, and 0 stands for none behind a letter.
 */
interface Tree {
  readonly beginnings: readonly string[];
  /** The column of each UTF-16 code unit; 0 for those that no common beginning has. */
  readonly columns: Uint16Array;
  readonly width: number;
  /** For each knot a row of the next knots, by column. */
  readonly next: Uint32Array;
  /** For each knot the number of the beginning that ends there, from 1; 0 for none. */
  readonly ends: Uint32Array;
}

const treeOf = (beginnings: readonly string[]): Tree => {
  const columns = new Uint16Array(1 << 16);
  let width = 1;
  let letters = 1;
  for (const beginning of beginnings) {
    letters += beginning.length;
    for (let at = 0; at < beginning.length; at++)
      if (columns[beginning.charCodeAt(at)] === 0) columns[beginning.charCodeAt(at)] = width++;
  }
  const next = new Uint32Array(letters * width);
  const ends = new Uint32Array(letters);
  let knots = 1;
  for (const [place, beginning] of beginnings.entries()) {
    let knot = 0;
    for (let at = 0; at < beginning.length; at++) {
      const step = knot * width + (columns[beginning.charCodeAt(at)] ?? 0);
      knot = next[step] ||= knots++;
    }
    ends[knot] = place + 1;
  }
  return { beginnings, columns, width, next, ends };
};

/** Marks in `has` the beginnings that a word has. */
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
   * @param isNew whether it had none before
   */
  set(row: number, words: Iterable<string>, isNew: boolean): void {
    const { kind } = this.from;
    this.tree ??= treeOf(this.facets.names(kind));
    const has = this.marks(this.tree, words);
    for (const [place, beginning] of this.tree.beginnings.entries())
      if (!isNew || has[place] === 1) this.facets.get(kind, beginning).set(row, has[place] === 1);
  }

  /**
   * Takes over that a dispatch has some words now, and others no longer where they were; only their sets are read.
   *
   * @param texts all that it says, folded
   */
  setSome(row: number, come: Iterable<string>, gone: Iterable<string>, texts: readonly string[]): void {
    const { kind } = this.from;
    this.tree ??= treeOf(this.facets.names(kind));
    const [has, had] = [this.marks(this.tree, come), this.marks(this.tree, gone)];
    for (const [place, beginning] of this.tree.beginnings.entries()) {
      if (has[place] === 1) this.facets.get(kind, beginning).set(row, true);
      else if (had[place] === 1) this.facets.get(kind, beginning).set(row, hasBeginning(texts, beginning));
    }
  }

  /**
   * Chooses the common beginnings by all the dispatches that there are now, in steps of some hundredths of a second.
   *
   * @param written called before the full text is asked: it must have every dispatch
   */
  *choosing(written: () => void): Generator<undefined> {
    const { kind, table, match, most } = this.from;
    const least = this.facets.get('all').count() / SHARE;
    const possible: Prefix[] = [];
    for (const one of this.possible(least)) {
      if (one === null) yield;
      else if (!this.facets.has(kind, one.beginning)) possible.push(one);
    }
    possible.sort((a, b) => b.dispatches - a.dispatches || a.beginning.length - b.beginning.length);
    const sql = `SELECT rowid >> 1 AS row FROM ${table} WHERE ${table} MATCH ?`;
    const wanted = Math.max(0, most - this.facets.names(kind).length);
    for (const [place, { beginning }] of possible.slice(0, wanted).entries()) {
      if (place % STEP === 0) {
        if (place > 0) yield;
        written();
        this.tree = null;
      }
      const bits = Bits.of(this.database.rows(sql, [match(beginning)]));
      if (bits.count() > least) this.facets.add(kind, beginning, bits);
    }
  }

  private marks(tree: Tree, words: Iterable<string>): Uint8Array {
    const has = new Uint8Array(tree.beginnings.length);
    for (const word of words) mark(tree, this.from.whole(word), has);
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

  /** The beginnings that more than `least` dispatches may have: the sum over the words that begin so; null for a pause. */
  private *possible(least: number): Generator<Prefix | null> {
    // The beginnings of the last term; terms come in order, so that what another one does not have is complete.
    const open: Prefix[] = [];
    for (const line of this.vocabulary()) {
      if (line === null) {
        yield null;
        continue;
      }
      const { term, dispatches } = line;
      const whole = this.from.whole(term);
      const shared = open.findIndex(({ beginning }) => !whole.startsWith(beginning));
      const ended = shared < 0 ? [] : open.splice(shared);
      for (const one of ended) if (one.dispatches > least) yield one;
      for (const [place, beginning] of this.beginningsOf(whole).entries()) {
        const there = open[place];
        if (there === undefined) open.push({ beginning, dispatches });
        else there.dispatches += dispatches;
      }
    }
    for (const one of open) if (one.dispatches > least) yield one;
  }

  /** Every term with the number of dispatches that have it, in order; null after a page. */
  private *vocabulary(): Generator<{ readonly term: string; readonly dispatches: number } | null> {
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
      if (after !== null) yield null;
    }
  }
}
