/** The words of dispatches as the index has them: full text, first letters, and the common beginnings of words and pairs. */
import { z } from 'zod';
import { Beginnings, OF_PAIRS, OF_WORDS } from './beginnings.ts';
import type { Database } from './database.ts';
import type { Facets } from './facets.ts';
import { FullText, firstLetters, type Parts } from './full-text.ts';
import { pairsOf, wordsIn } from './search-words.ts';

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
    this.fullText = new FullText(database, facets);
    this.beginnings = new Beginnings(database, facets, OF_WORDS);
    this.pairs = new Beginnings(database, facets, OF_PAIRS);
  }

  /**
   * Takes over what changed of a dispatch.
   *
   * @param isNew which parts may be others
   * @param before what was said about it; null where it is new
   */
  set(row: number, parts: Parts, isNew: Readonly<Record<keyof Parts, boolean>>, before: string | null): void {
    if (!isNew.text && !isNew.about) return;
    this.setBeginnings(row, parts, before === null ? 'own' : isNew.text ? 'any' : { said: before });
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

  /** @param among of which words it may have more or fewer: of `any`, of its `own`, or of those said about it */
  private setBeginnings(
    row: number,
    { text, about }: Parts,
    among: 'any' | 'own' | { readonly said: string },
  ): void {
    const [words, said] = [wordsIn(text), wordsIn(about)];
    const pairs = [...pairsOf(words), ...pairsOf(said)];
    const all = [...words, ...said];
    this.facets.set(row, { letter: firstLetters(all) });
    if (typeof among === 'string') {
      this.beginnings.set(row, all, among);
      this.pairs.set(row, pairs, among);
      return;
    }
    const before = wordsIn(among.said);
    this.beginnings.set(row, all, [...before, ...said]);
    this.pairs.set(row, pairs, [...pairsOf(before), ...pairsOf(said)]);
  }
}
