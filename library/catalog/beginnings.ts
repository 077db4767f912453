/**
 * Common beginnings of words, and of two words side by side. What SQLite's full text costs grows with the dispatches
 * that have the term, and the first letters of a search are had by most of them: `pr` or `"le m` at 100,000 dispatches
 * would take a tenth of a second and more. So the beginnings that many dispatches have are kept as facets (`facets.ts`,
 * kinds `start` and `pair`, those with equal sets once, `stretches.ts`), and searched for without SQLite. Which ones is
 * told once, by the first dispatches of a corpus, step by step while the next ones come; one that becomes common later is
 * found by SQLite, as the rare ones are, and only more slowly.
 */
import { z } from 'zod';
import { mark, type Tree, treeOf } from './beginning-tree.ts';
import { Bits } from './bits.ts';
import type { Database } from './database.ts';
import type { Facets } from './facets.ts';
import { hasBeginning, matchOf, matchOfBeginning, wholeWord } from './search-words.ts';
import { Stretches } from './stretches.ts';

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
  /** How many sets are chosen at most, the most common ones: 12 kB each at 100,000 dispatches, once they are asked for. */
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

/** A beginning that many dispatches may have, and the longest one that all words have that begin so. */
interface Prefix {
  readonly shortest: string;
  longest: string;
  readonly dispatches: number;
}

export class Beginnings {
  private readonly database: Database;
  private readonly facets: Facets;
  private readonly from: BeginningsOf;
  /** Null until they are asked for. */
  private read: Stretches | null = null;
  /** Null until a dispatch is to be put. */
  private tree: Tree | null = null;

  constructor(database: Database, facets: Facets, from: BeginningsOf) {
    this.database = database;
    this.facets = facets;
    this.from = from;
  }

  /** The dispatches that have a beginning; null where it is no common one. */
  bits(beginning: string): Bits | null {
    return this.stretches.bits(beginning);
  }

  /**
   * Takes over the words of a dispatch.
   *
   * @param isNew whether it had none before
   */
  set(row: number, words: Iterable<string>, isNew: boolean): void {
    const has = this.marks(words);
    this.stretches.set(row, (first, count) => {
      let held = 0;
      while (held < count && has[first + held] === 1) held++;
      return isNew && held === 0 ? null : held;
    });
  }

  /**
   * Takes over that a dispatch has some words now, and others no longer where they were; only their sets are read.
   *
   * @param texts all that it says, folded
   */
  setSome(row: number, come: Iterable<string>, gone: Iterable<string>, texts: readonly string[]): void {
    const { beginnings } = this.stretches;
    const [has, had] = [this.marks(come), this.marks(gone)];
    this.stretches.set(row, (first, count, isThere) => {
      // Whatever has a longer one has the shorter ones.
      if (has[first] !== 1 && had[first] !== 1) return null;
      const was = isThere();
      let held = 0;
      while (held < count) {
        const place = first + held;
        const isHeld =
          has[place] === 1 || (had[place] === 1 ? hasBeginning(texts, beginnings[place] ?? '') : was);
        if (!isHeld) break;
        held++;
      }
      return held;
    });
  }

  /** Another list of them is read when they are next asked for. */
  forget(): void {
    this.read = null;
    this.tree = null;
  }

  /**
   * Chooses the common beginnings by all the dispatches that there are now, in steps of some hundredths of a second.
   *
   * @param written called before the full text is asked: it must have every dispatch
   */
  *choosing(written: () => void): Generator<undefined> {
    const least = this.facets.get('all').count() / SHARE;
    // Those of a choice that was cut short.
    this.stretches.clear();
    written();
    const possible: Prefix[] = [];
    for (const one of this.possible(least)) {
      if (one === null) yield;
      else possible.push(one);
    }
    possible.sort((a, b) => b.dispatches - a.dispatches || a.shortest.length - b.shortest.length);
    for (const [place, { shortest, longest }] of possible.slice(0, this.from.most).entries()) {
      if (place % STEP === 0) {
        if (place > 0) yield;
        written();
      }
      this.add(shortest, longest, least);
    }
  }

  /** Keeps a beginning and the longer ones up to another, as many as the same dispatches have with each set. */
  private add(shortest: string, longest: string, least: number): void {
    const bits = this.ask(shortest);
    if (bits.count() <= least) return;
    this.tree = null;
    // Dispatches came since the words were counted.
    if (longest === shortest || this.ask(longest).count() === bits.count())
      this.stretches.add(shortest, longest, bits);
    else this.stretches.add(shortest, shortest, bits);
  }

  private ask(beginning: string): Bits {
    const { table, match } = this.from;
    const sql = `SELECT rowid >> 1 AS row FROM ${table} WHERE ${table} MATCH ?`;
    return Bits.of(this.database.rows(sql, [match(beginning)]));
  }

  private get stretches(): Stretches {
    this.read ??= new Stretches(this.facets, this.from.kind);
    return this.read;
  }

  /** Of the common beginnings, in their order, those that words have. */
  private marks(words: Iterable<string>): Uint8Array {
    const { beginnings } = this.stretches;
    this.tree ??= treeOf(beginnings);
    const has = new Uint8Array(beginnings.length);
    for (const word of words) mark(this.tree, this.from.whole(word), has);
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

  /**
   * The beginnings that more than `least` dispatches may have: the sum over the words that begin so. Where a longer one
   * has the same sum, all words that have one have both. Null for a pause.
   */
  private *possible(least: number): Generator<Prefix | null> {
    // The beginnings of the last term; terms come in order, so that what another one does not have is complete.
    const open: { readonly beginning: string; dispatches: number }[] = [];
    for (const line of this.vocabulary()) {
      if (line === null) {
        yield null;
        continue;
      }
      const { term, dispatches } = line;
      const whole = this.from.whole(term);
      const shared = open.findIndex(({ beginning }) => !whole.startsWith(beginning));
      yield* stretched(shared < 0 ? [] : open.splice(shared), least);
      for (const [place, beginning] of this.beginningsOf(whole).entries()) {
        const there = open[place];
        if (there === undefined) open.push({ beginning, dispatches });
        else there.dispatches += dispatches;
      }
    }
    yield* stretched(open, least);
  }

  /** Every term with the number of dispatches that have it, in order; null after a page. */
  private *vocabulary(): Generator<{ readonly term: string; readonly dispatches: number } | null> {
    const { table } = this.from;
    const name = `temp.${table}Vocabulary`;
    const create = `CREATE VIRTUAL TABLE IF NOT EXISTS ${name} USING fts5vocab ('main', '${table}', 'row')`;
    const sql = `SELECT group_concat(term || ' ' || doc, char(10)) AS terms, max(term) AS last
      FROM (SELECT term, doc FROM ${name} WHERE term > ? ORDER BY term LIMIT ${PAGE})`;
    for (let after: string | null = ''; after !== null; ) {
      // Each time: the database may have been opened again since the last page.
      this.database.execute(create);
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

/** Beginnings of one word, the shortest first, as stretches of those with the same sum, which is more than `least`. */
const stretched = (
  beginnings: readonly { readonly beginning: string; readonly dispatches: number }[],
  least: number,
): readonly Prefix[] => {
  const found: Prefix[] = [];
  for (const { beginning, dispatches } of beginnings) {
    if (dispatches <= least) break;
    const last = found.at(-1);
    if (last?.dispatches === dispatches) last.longest = beginning;
    else found.push({ shortest: beginning, longest: beginning, dispatches });
  }
  return found;
};
