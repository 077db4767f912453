/** The words of dispatches as the index has them: full text, first letters, and the common beginnings of words and pairs. */
import { z } from 'zod';
import { wordsIn } from '../../core/search-words.ts';
import { Beginnings, OF_PAIRS, OF_WORDS } from './beginnings.ts';
import type { Database } from './database.ts';
import type { Facets } from './facets.ts';
import { FullText, firstLetters, type Parts } from './full-text.ts';
import { hasBeginning, pairsOf } from './search-words.ts';

const found = z.object({ found: z.number() });

export class Words {
  readonly fullText: FullText;
  private readonly database: Database;
  private readonly facets: Facets;
  private readonly beginnings: Beginnings;
  private readonly pairs: Beginnings;
  private chosen: boolean;
  private choice: Generator<undefined> | null = null;

  constructor(database: Database, facets: Facets) {
    this.database = database;
    this.facets = facets;
    this.chosen = database.get(found, "SELECT 1 AS found FROM meta WHERE key = 'chosen'") !== null;
    this.beginnings = new Beginnings(database, facets, OF_WORDS);
    this.pairs = new Beginnings(database, facets, OF_PAIRS);
    this.fullText = new FullText(database, facets, { start: this.beginnings, pair: this.pairs });
  }

  /**
   * Takes over what changed of a dispatch.
   *
   * @param isNew which parts may be others
   * @param before what was said about it; null where it is new
   */
  set(row: number, parts: Parts, isNew: Readonly<Record<keyof Parts, boolean>>, before: string | null): void {
    if (!isNew.text && !isNew.about) return;
    if (before === null || isNew.text) this.setBeginnings(row, parts, before === null);
    else this.setSaid(row, parts, before);
    this.fullText.set(row, parts, isNew, before !== null);
  }

  /** Forgets a dispatch, whose facets are cleared already. */
  remove(row: number): void {
    this.fullText.set(row, null, { text: true, about: true }, true);
  }

  /** Whether the common beginnings are chosen. */
  get isChosen(): boolean {
    return this.chosen;
  }

  /** Values of facets were forgotten that no dispatch has any more. */
  forget(): void {
    for (const beginnings of [this.beginnings, this.pairs]) beginnings.forget();
  }

  /** Goes on choosing the common beginnings, by one step. */
  choose(): void {
    this.choice ??= this.choosing();
    if (this.choice.next().done !== true) return;
    this.chosen = true;
    this.database.run("INSERT OR REPLACE INTO meta (key, value) VALUES ('chosen', '')");
  }

  private *choosing(): Generator<undefined> {
    for (const beginnings of [this.beginnings, this.pairs])
      yield* beginnings.choosing(() => this.fullText.write());
  }

  private setBeginnings(row: number, { text, about }: Parts, isNew: boolean): void {
    const [words, said] = [wordsIn(text), wordsIn(about)];
    const all = [...words, ...said];
    this.facets.set(row, { letter: firstLetters(all) });
    this.beginnings.set(row, all, isNew);
    this.pairs.set(row, [...pairsOf(words), ...pairsOf(said)], isNew);
  }

  /** The same where only what is said about it changed: its text, which is long, is only searched for what went. */
  private setSaid(row: number, { text, about }: Parts, before: string): void {
    const [was, said] = [wordsIn(before), wordsIn(about)];
    const [gone, come] = [without(was, said), without(said, was)];
    const [wasPairs, saidPairs] = [pairsOf(was), pairsOf(said)];
    const texts = [text, about];
    for (const letter of firstLetters([...gone, ...come]))
      this.facets.setOne(row, 'letter', letter, hasBeginning(texts, letter));
    this.beginnings.setSome(row, come, gone, texts);
    this.pairs.setSome(row, without(saidPairs, wasPairs), without(wasPairs, saidPairs), texts);
  }
}

/** The words that are not among others. */
const without = (words: readonly string[], others: readonly string[]): readonly string[] => {
  const known = new Set(others);
  return words.filter((word) => !known.has(word));
};
