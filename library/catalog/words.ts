/** The words of dispatches as the index has them: full text, first letters, and the common beginnings of words and pairs. */
import { Beginnings, OF_PAIRS, OF_WORDS } from './beginnings.ts';
import type { Database } from './database.ts';
import type { Facets } from './facets.ts';
import { FullText, firstLetters, type Parts } from './full-text.ts';
import { pairsOf, wordsIn } from './search-words.ts';

export class Words {
  readonly fullText: FullText;
  private readonly facets: Facets;
  private readonly beginnings: Beginnings;
  private readonly pairs: Beginnings;

  constructor(database: Database, facets: Facets) {
    this.facets = facets;
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
    this.setBeginnings(row, parts, isNew.text ? null : before);
    this.fullText.set(row, parts, isNew, before !== null);
  }

  /** Forgets a dispatch, whose facets are cleared already. */
  remove(row: number): void {
    this.fullText.set(row, null, { text: true, about: true }, true);
  }

  /** Chooses the common beginnings by all the dispatches that there are now. */
  choose(): void {
    this.fullText.write();
    for (const beginnings of [this.beginnings, this.pairs]) beginnings.choose();
  }

  /** @param before what was said about it, where only that changed; else null */
  private setBeginnings(row: number, { text, about }: Parts, before: string | null): void {
    const [words, said] = [wordsIn(text), wordsIn(about)];
    const all = [...words, ...said];
    const saidBefore = before === null ? null : wordsIn(before);
    const pairs = [...pairsOf(words), ...pairsOf(said)];
    this.facets.set(row, { letter: firstLetters(all) });
    this.beginnings.set(row, all, saidBefore && [...saidBefore, ...said]);
    this.pairs.set(row, pairs, saidBefore && [...pairsOf(saidBefore), ...pairsOf(said)]);
  }
}
