/**
 * Full text: which dispatches have a term. The answer to a term is kept as a set of rows, so that typing one more
 * letter asks SQLite for one new word and no old one, and a dispatch that changes is put right in every set at hand.
 */
import { Bits } from './bits.ts';
import type { Database } from './database.ts';
import type { Facets } from './facets.ts';
import { hasTerm, matchOf, pairsOf, type Term, wordsIn } from './search-words.ts';

/** Terms whose answers are kept: 12 kB each at 100,000 dispatches. */
const KEPT = 64;
const TABLES = ['text', 'pair'] as const;
/** Texts that wait in memory at most, some megabytes: what SQLite does for each writing hardly depends on how many they are. */
const GATHERED = 512;

/** What can be searched of a dispatch, folded: a phrase does not go from one part to the other. */
export interface Parts {
  readonly text: string;
  readonly about: string;
}

const PARTS = ['text', 'about'] as const;
/** The number of a part in SQLite. */
const numberOf = (row: number, part: (typeof PARTS)[number]): number => 2 * row + PARTS.indexOf(part);

export class FullText {
  private readonly database: Database;
  private readonly facets: Facets;
  private readonly known = new Map<string, { readonly term: Term; readonly bits: Bits }>();
  /** What changed and SQLite does not know yet, by the number it has there. */
  private readonly waiting = new Map<number, { readonly folded: string | null; readonly isKnown: boolean }>();

  constructor(database: Database, facets: Facets) {
    this.database = database;
    this.facets = facets;
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
      const mayBeThere = isKnown || this.waiting.get(number)?.isKnown === true;
      this.waiting.set(number, { folded: parts?.[part] ?? null, isKnown: mayBeThere });
    }
    for (const { term, bits } of this.known.values())
      bits.set(row, parts !== null && PARTS.some((part) => hasTerm(parts[part], term)));
    if (this.waiting.size >= GATHERED) this.write();
  }

  /** Writes what waits into the open transaction: by number, for SQLite begins a new piece wherever numbers go back. */
  write(): void {
    for (const [number, { folded, isKnown }] of [...this.waiting].sort(([a], [b]) => a - b)) {
      if (isKnown)
        for (const table of TABLES) this.database.run(`DELETE FROM ${table} WHERE rowid = ?`, [number]);
      if (folded === null) continue;
      // As bytes, which go to SQLite faster than a text, and are one there.
      const pairs = Buffer.from(pairsOf(wordsIn(folded)).join(' '));
      this.database.run('INSERT INTO text (rowid, folded) VALUES (?, ?)', [number, Buffer.from(folded)]);
      this.database.run('INSERT INTO pair (rowid, folded) VALUES (?, ?)', [number, pairs]);
    }
    this.waiting.clear();
  }

  /** Merges the whole full text, which leaves the words of deleted texts behind. */
  scrub(): void {
    this.known.clear();
    this.write();
    for (const table of TABLES) this.database.run(`INSERT INTO ${table} (${table}) VALUES ('optimize')`);
  }

  /** What most dispatches have is a facet, and nothing that SQLite should walk through; else null. */
  private kept({ words, open }: Term): Bits | null {
    const [word = ''] = words;
    if (!open || words.length > 2) return null;
    if (words.length === 1 && [...word].length === 1) return this.facets.get('letter', word);
    const [kind, beginning] =
      words.length === 1 ? (['start', word] as const) : (['pair', pairsOf(words)[0] ?? ''] as const);
    return this.facets.has(kind, beginning) ? this.facets.get(kind, beginning) : null;
  }

  private ask({ words, open }: Term): Bits {
    const [table, asked] =
      words.length === 1 ? (['text', words] as const) : (['pair', pairsOf(words)] as const);
    this.write();
    const sql = `SELECT rowid >> 1 AS row FROM ${table} WHERE ${table} MATCH ?`;
    return Bits.of(this.database.rows(sql, [matchOf({ words: asked, open })]));
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
