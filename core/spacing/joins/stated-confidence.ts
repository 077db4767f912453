/**
 * What confidence an edit states. The odds that the evidence comes to are too high below near-certainty, because the weights
 * were learned from text and are asked about other text. How much too high was told by leaving a source out: weights and
 * word classes learned from the tuning part of one source alone, and asked about that of the other, both ways and with
 * several drawings of the damage (`bench/spacing/learn-confidence.ts`). It differs by what tells the edit: where the lexicon
 * alone parts a word, a name or a foreign word that no lexicon knows looks the same, and what comes to three in four is
 * right once in three. What is stated grows with what is computed, so among edits told alike no order changes. Of text that
 * was learned from, the tuning part itself, the report so says that joined words are right oftener than they state. Words cut
 * in two state less than they are right in both parts, and are drawn the other way.
 */
import { logistic, logit } from '../cuts/join-odds.ts';

/** Above `sure` a computed probability is what it says; those below are drawn away from it by `down` of their distance in log-odds, or towards it. */
export interface Drawing {
  readonly sure: number;
  readonly down: number;
}

/** What a capital inside, a name that stands elsewhere, or an opening of a paragraph tells. */
export const BY_FORM: Drawing = { sure: 0.99, down: 0.15 };
/** What lexicon and column together tell: either may be right by chance, however sure the other makes it. */
export const BY_BOTH: Drawing = { sure: 0.9999, down: 0.15 };
/** What the lexicon alone tells. */
export const BY_LEXICON: Drawing = { sure: 0.97, down: 0.7 };
/** What the column alone tells. */
export const BY_COLUMN: Drawing = { sure: 0.98, down: 0.3 };
/** What two words tell that together are a word. */
export const BY_PIECES: Drawing = { sure: 0.95, down: -0.5 };
/** The same where one of the two is none: of 90 that were computed below .95, on tuning text with nothing but cut words, one was wrong. */
export const BY_BROKEN_PIECE: Drawing = { sure: 0.99, down: -0.4 };

/** The confidence to state for a computed probability, both 0 to 1. */
export const statedConfidence = (probability: number, { sure, down }: Drawing): number => {
  if (probability >= sure || probability <= 0) return probability;
  const odds = logit(probability);
  return logistic(odds - down * (logit(sure) - odds));
};
