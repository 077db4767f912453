/**
 * What one round over a dispatch leaves to the next: its words, how often forms stand in it, what was found of spellings
 * and of cuts. Most of a dispatch stands in the second round as it stood in the first.
 */
import type { Replacement } from '../../model/edit.ts';
import type { Span } from '../../model/span.ts';
import { CutMemory } from '../cuts/cut-memory.ts';
import { markOtherLanguages, otherLanguages } from '../language/other-language.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { View } from '../text/invisible.ts';
import { FormCounts } from '../words/form-counts.ts';
import { type EarlierReading, readWordsAgain } from '../words/read-again.ts';
import { readWords } from '../words/read-words.ts';
import type { Asked } from '../words/vocabulary.ts';
import { ColumnStock } from '../words/word-columns.ts';
import type { Words } from '../words/words.ts';

/** Shared by all dispatches: no two are read at the same time. */
const STOCK = new ColumnStock();

export class RoundMemory {
  readonly asked: Asked = new Map();
  readonly counts = new FormCounts();
  readonly cuts = new CutMemory();
  /** Null before the first round, and where positions of the words are not those of the edits. */
  private earlier: EarlierReading | null = null;
  /** The words of the round before. */
  private last: Words | null = null;
  /** Which spans are in another language, as the last round read them. Words set free may tell that one is not. */
  others: readonly boolean[] = [];

  /** Begins a round: the words of `spans` of the view, whose source `edits` made of the source of the round before. */
  read(view: View, spans: readonly Span[], edits: readonly Replacement[], lexicon: Lexicon): Words {
    const { text } = view;
    let words =
      this.earlier === null || !view.isSource
        ? readWords(text, spans, lexicon, STOCK)
        : readWordsAgain(text, spans, lexicon, this.earlier, edits, STOCK);
    const others = otherLanguages(text, spans, words);
    // What was noted of words in another language says nothing of them in this one.
    if (this.others.some((other, i) => other !== others[i])) {
      STOCK.giveBack(words);
      words = readWords(text, spans, lexicon, STOCK);
    }
    this.earlier = view.isSource ? { words, spans } : null;
    this.others = others;
    if (others.includes(true)) markOtherLanguages(words, spans, others);
    this.counts.read(text, words);
    this.cuts.begin(this.counts.changed, words.count);
    if (this.last !== null) STOCK.giveBack(this.last);
    this.last = words;
    return words;
  }

  /** Ends the rounds: their words are read no more. */
  end(): void {
    if (this.last !== null) STOCK.giveBack(this.last);
    this.last = null;
  }
}
