/**
 * Full text: which dispatches have a term. The answer to a term is kept as a set of rows, so that typing one more
 * letter asks SQLite for one new word and no old one, and a dispatch that changes is put right in every set at hand.
 */
import { Bits } from './bits.ts';
import type { Database } from './database.ts';
import type { Facets } from './facets.ts';
import { hasTerm, matchOf, type Term } from './search-words.ts';

/** Terms whose answers are kept: 12 kB each at 100,000 dispatches. */
const KEPT = 64;

export class FullText {
  private readonly database: Database;
  private readonly facets: Facets;
  private readonly known = new Map<string, { readonly term: Term; readonly bits: Bits }>();

  constructor(database: Database, facets: Facets) {
    this.database = database;
    this.facets = facets;
  }

  /** The dispatches that have a term. */
  find(term: Term): Bits {
    const [word = ''] = term.words;
    // A single letter begins a word of nearly every dispatch: a facet, and nothing that SQLite should walk through.
    if (term.open && term.words.length === 1) {
      if ([...word].length === 1) return this.facets.get('letter', word);
      if (this.facets.has('start', word)) return this.facets.get('start', word);
    }
    const match = matchOf(term);
    const found = this.known.get(match)?.bits ?? this.ask(match);
    this.known.delete(match);
    this.known.set(match, { term, bits: found });
    for (const old of this.known.keys()) {
      if (this.known.size <= KEPT) break;
      this.known.delete(old);
    }
    return found;
  }

  /** Takes over the text of a dispatch; null where it has none any more. */
  set(row: number, folded: string | null, isKnown: boolean): void {
    if (isKnown) this.database.run('DELETE FROM text WHERE rowid = ?', [row]);
    if (folded !== null) this.database.run('INSERT INTO text (rowid, folded) VALUES (?, ?)', [row, folded]);
    for (const { term, bits } of this.known.values()) bits.set(row, folded !== null && hasTerm(folded, term));
  }

  /** Merges the whole full text, which leaves the words of deleted texts behind. */
  scrub(): void {
    this.known.clear();
    this.database.run("INSERT INTO text (text) VALUES ('optimize')");
  }

  private ask(match: string): Bits {
    return Bits.of(this.database.rows('SELECT rowid AS row FROM text WHERE text MATCH ?', [match]));
  }
}

/** The letters and digits with which words of a folded text begin. */
export const firstLetters = (folded: string): ReadonlySet<string> => {
  const letters = new Set<string>();
  for (let space = 0; space >= 0; space = folded.indexOf(' ', space + 1)) {
    const letter = folded.codePointAt(space + 1);
    if (letter !== undefined) letters.add(String.fromCodePoint(letter));
  }
  return letters;
};
