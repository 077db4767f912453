/**
 * How likely a word is glued before one looks at it: by how many others of its dispatch likely are, and where it begins a
 * paragraph, by how many other openings. None may vouch for itself.
 */

import { SHAPE, type Words } from '../words/words.ts';
import { type Candidate, likelihood } from './join-candidates.ts';
import { logit } from './join-odds.ts';

/** Prior of a glued word where nothing is known of the dispatch, and its bounds. */
const FIRST_PRIOR = 0.004;
/** Of so many words that no dispatch showed, so many are thought to be glued. */
const WORDS = 20;
const LEAST_PRIOR = 0.0005;
const MOST_PRIOR = 0.04;
/** A paragraph begins with a glued word at least and at most so often. */
const LEAST_OPENING = 0.002;
const MOST_OPENING = 0.9;
/** Of so many openings that no dispatch showed, so many are thought to be glued. */
const OPENINGS = 4;
const OPENINGS_GLUED = 0.3;

export const between = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));

/** Whether a word begins its paragraph. */
export const isOpening = (words: Words, word: number): boolean =>
  ((words.shape[word] ?? 0) & SHAPE.paragraphStart) !== 0;

/** Where so large a share of the other openings is glued, one is no brand for a capital inside. */
export const OFTEN_GLUED = 0.25;
/** From this share on one is glued behind what is elided before it; no dispatch has it where no other is glued. */
const SOMETIMES_GLUED = 0.12;

/** The same of a word behind what is elided before it, `L’ouvragereliera`: to the eye the two begin the paragraph as one. */
const isOpeningElided = (words: Words, word: number): boolean =>
  ((words.shape[word] ?? 0) & SHAPE.afterApostrophe) !== 0 && isOpening(words, word - 1);

export class JoinPriors {
  /** How likely each candidate is by the first prior, by index of the word. */
  private readonly expected = new Map<number, number>();
  private readonly words: Words;
  private readonly paragraphStarts: number;
  private readonly glued: number;
  private readonly gluedOpenings: number;
  constructor(words: Words, candidates: ReadonlyMap<number, Candidate>, paragraphStarts: number) {
    this.words = words;
    this.paragraphStarts = paragraphStarts;
    const first = logit(FIRST_PRIOR);
    let glued = 0;
    let gluedOpenings = 0;
    for (const [word, candidate] of candidates) {
      const likely = likelihood(candidate, first);
      this.expected.set(word, likely);
      if (isOpening(words, word)) gluedOpenings += likely;
      else glued += likely;
    }
    this.glued = glued;
    this.gluedOpenings = gluedOpenings;
  }

  private without(own: number): number {
    const share = (this.glued - own + WORDS * FIRST_PRIOR) / (this.words.count + WORDS);
    return logit(between(share, LEAST_PRIOR, MOST_PRIOR));
  }

  /** The share of glued words among the openings but one. */
  othersGlued(word: number): number {
    const others = this.gluedOpenings - (this.expected.get(word) ?? 0) + OPENINGS_GLUED;
    return others / (this.paragraphStarts - 1 + OPENINGS);
  }

  /** Whether a word is glued or not as openings are: it is one, or stands behind the elided one of a paragraph where others are glued. */
  opens(word: number): boolean {
    if (isOpening(this.words, word)) return true;
    return isOpeningElided(this.words, word) && this.othersGlued(word) >= SOMETIMES_GLUED;
  }

  /** The logarithm of the prior odds of a word. */
  of(word: number): number {
    if (!this.opens(word)) return this.without(this.expected.get(word) ?? 0);
    return Math.max(this.without(0), logit(between(this.othersGlued(word), LEAST_OPENING, MOST_OPENING)));
  }
}
