/**
 * Full text: which dispatches have a term. The answer to a term is kept as a set of rows, so that typing one more
 * letter asks SQLite for one new word and no old one, and a dispatch that changes is put right in every set at hand.
 */

import { type Term, wordsIn } from '../../core/search-words.ts';
import type { Beginnings } from './beginnings.ts';
import { Bits } from './bits.ts';
import type { Database } from './database.ts';
import type { Facets } from './facets.ts';
import { hasTerm, matchOf, pairsOf, phraseOf, wholeWord } from './search-words.ts';

/** Terms whose answers are kept: 12 kB each at 100,000 dispatches. */
const KEPT = 64;
export const TABLES = ['text', 'pair'] as const;
/** Texts that wait in memory at most, some megabytes: what SQLite does for each writing hardly depends on how many they are. */
const GATHERED = 512;
/** How many of them are written with each dispatch that comes: more than it has parts, so that all get their turn. */
const AT_ONCE = 4;

/** What can be searched of a dispatch, folded: a phrase does not go from one part to the other. */
export interface Parts {
  readonly text: string;
  readonly about: string;
}

/** What many dispatches have, by which it is found without SQLite: beginnings of words, and of two side by side. */
interface Common {
  readonly start: Pick<Beginnings, 'bits'>;
  readonly pair: Pick<Beginnings, 'bits'>;
}

interface Waiting {
  readonly folded: string | null;
  /** Whether SQLite may have another one under the number. */
  readonly isKnown: boolean;
}

const PARTS = ['text', 'about'] as const;
/** The number of a part in SQLite. */
const numberOf = (row: number, part: (typeof PARTS)[number]): number => 2 * row + PARTS.indexOf(part);

export class FullText {
  private readonly database: Database;
  private readonly facets: Facets;
  private readonly common: Common;
  private readonly known = new Map<string, { readonly term: Term; readonly bits: Bits }>();
  /** What changed and SQLite does not know yet, by the number it has there. */
  private waiting = new Map<number, Waiting>();
  /** Those of a full gathering that are being written, in order, the next one last. */
  private writing: (readonly [number, Waiting])[] = [];

  constructor(database: Database, facets: Facets, common: Common) {
    this.database = database;
    this.facets = facets;
    this.common = common;
  }

  /** The dispatches that have a term. */
  find(term: Term): Bits {
    const kept = this.kept(term);
    if (kept !== null) return kept;
    const key = matchOf(term);
    const found = this.known.get(key)?.bits ?? this.ask(term);
    this.known.delete(key);
    this.known.set(key, { term, bits: found });
    for (const old of this.known.keys()) {
      if (this.known.size <= KEPT) break;
      this.known.delete(old);
    }
    return found;
  }

  /**
   * Takes over what changed of a dispatch; null where it has nothing any more.
   *
   * @param isNew which parts may be others
   * @param isKnown whether it may have had some before
   */
  set(
    row: number,
    parts: Parts | null,
    isNew: Readonly<Record<keyof Parts, boolean>>,
    isKnown: boolean,
  ): void {
    for (const part of PARTS) {
      if (!isNew[part]) continue;
      const number = numberOf(row, part);
      const mayBeThere =
        isKnown ||
        this.waiting.get(number)?.isKnown === true ||
        this.writing.some(([other]) => other === number);
      this.waiting.set(number, { folded: parts?.[part] ?? null, isKnown: mayBeThere });
    }
    for (const { term, bits } of this.known.values())
      bits.set(row, parts !== null && PARTS.some((part) => hasTerm(parts[part], term)));
    if (this.waiting.size >= GATHERED && this.writing.length === 0) this.gather();
    this.writeSome(AT_ONCE);
  }

  /** Writes all that waits into the open transaction. */
  write(): void {
    this.writeSome(this.writing.length);
    this.gather();
    this.writeSome(this.writing.length);
  }

  /** Has what waits written: by number, for SQLite begins a new piece wherever numbers go back. */
  private gather(): void {
    this.writing = [...this.waiting].sort(([a], [b]) => b - a);
    this.waiting = new Map();
  }

  private writeSome(most: number): void {
    for (const [number, { folded, isKnown }] of this.writing
      .splice(Math.max(0, this.writing.length - most))
      .reverse()) {
      if (isKnown)
        for (const table of TABLES) this.database.run(`DELETE FROM ${table} WHERE rowid = ?`, [number]);
      if (folded === null) continue;
      // As bytes, which go to SQLite faster than a text, and are one there.
      const pairs = Buffer.from(pairsOf(wordsIn(folded)).join(' '));
      this.database.run('INSERT INTO text (rowid, folded) VALUES (?, ?)', [number, Buffer.from(folded)]);
      this.database.run('INSERT INTO pair (rowid, folded) VALUES (?, ?)', [number, pairs]);
    }
  }

  /** Forgets what was found, and writes what is gathered. */
  forget(): void {
    this.known.clear();
    this.write();
  }

  /** Merges the whole full text, which leaves the words of deleted texts behind. */
  scrub(): void {
    this.forget();
    for (const table of TABLES) this.database.run(`INSERT INTO ${table} (${table}) VALUES ('optimize')`);
  }

  /** What many dispatches have is a facet, and nothing that SQLite should walk through; else null. */
  private kept(term: Term): Bits | null {
    const { words, open } = term;
    const [word = ''] = words;
    if (words.length === 1) {
      if (open && [...word].length === 1) return this.facets.get('letter', word);
      return this.common.start.bits(open ? word : wholeWord(word));
    }
    const [pair = '', ...more] = phraseOf(term).words;
    return more.length > 0 ? null : this.common.pair.bits(pair);
  }

  private ask(term: Term): Bits {
    const [table, asked] =
      term.words.length === 1 ? (['text', term] as const) : (['pair', phraseOf(term)] as const);
    this.write();
    const sql = `SELECT rowid >> 1 AS row FROM ${table} WHERE ${table} MATCH ?`;
    return Bits.of(this.database.rows(sql, [matchOf(asked)]));
  }
}

/** The letters and digits with which words begin. */
export const firstLetters = (words: Iterable<string>): ReadonlySet<string> => {
  const letters = new Set<string>();
  for (const word of words) {
    const letter = word.codePointAt(0);
    if (letter !== undefined) letters.add(String.fromCodePoint(letter));
  }
  return letters;
};
