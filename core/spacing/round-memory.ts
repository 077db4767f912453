/**
 * What one round over a dispatch leaves to the next: its words, how often forms stand in it, what was found of spellings
 * and of cuts. Most of a dispatch stands in the second round as it stood in the first.
 */
import type { Replacement } from '../model/edit.ts';
import type { Span } from '../model/span.ts';
import { CutMemory } from './cut-memory.ts';
import { FormCounts } from './form-counts.ts';
import type { View } from './invisible.ts';
import type { Lexicon } from './lexicon.ts';
import { markOtherLanguages, otherLanguages } from './other-language.ts';
import { type EarlierReading, readWordsAgain } from './read-again.ts';
import { readWords } from './read-words.ts';
import type { Asked } from './vocabulary.ts';
import type { Words } from './words.ts';

export class RoundMemory {
  readonly asked: Asked = new Map();
  readonly counts = new FormCounts();
  cuts = new CutMemory();
  /** Null before the first round, and where positions of the words are not those of the edits. */
  private earlier: EarlierReading | null = null;
  /** Which spans are in another language. An edit changes no language, but it may take away what hid the own one. */
  private others: readonly boolean[] | null = null;

  /** Begins a round: the words of `spans` of the view, whose source `edits` made of the source of the round before. */
  read(view: View, spans: readonly Span[], edits: readonly Replacement[], lexicon: Lexicon): Words {
    const { text } = view;
    let words =
      this.earlier === null || !view.isSource
        ? readWords(text, spans, lexicon)
        : readWordsAgain(text, spans, lexicon, this.earlier, edits);
    if (this.others === null) this.others = otherLanguages(text, spans, words);
    else if (this.others.includes(true)) {
      const { others } = this;
      this.others = otherLanguages(text, spans, words);
      if (this.others.some((other, i) => other !== others[i])) {
        words = readWords(text, spans, lexicon);
        this.cuts = new CutMemory();
      }
    }
    this.earlier = view.isSource ? { words, spans } : null;
    markOtherLanguages(words, spans, this.others);
    this.counts.read(text, words);
    this.cuts.begin(this.counts.changed);
    return words;
  }
}
