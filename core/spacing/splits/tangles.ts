/**
 * A space that stands a few letters from its place: `uneto uche` is `une touche`. Both neighbours are no words, and
 * moving the space makes them two.
 */
import { isCommon, prefixesOf, UNKNOWN } from '../lexicon/lexicon.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { isBehindAujourd } from '../words/word-before.ts';
import { wordCost } from '../words/word-cost.ts';
import { isPairAsBefore, NOTE, SHAPE, type Words } from '../words/words.ts';

export interface Tangle {
  /** Index of the first of the two words. */
  readonly word: number;
  /** Where the space belongs. */
  readonly at: number;
  /** Where it stands. */
  readonly from: number;
  readonly to: number;
  readonly left: string;
  readonly right: string;
}

const BARRED =
  SHAPE.guarded |
  SHAPE.allCapitals |
  SHAPE.digits |
  SHAPE.mixed |
  SHAPE.foreign |
  SHAPE.beforeApostrophe |
  SHAPE.otherLanguage;
const LONGEST = 40;
/** The words that the two together begin with; of one pair at a time. */
const BEGINNINGS = prefixesOf(LONGEST);
/** Together the two words may cost this much, in nats, and this much more where one is short: chance finds those. */
const DEAREST = 26;

/** Whether a piece of the text is no word, or one so short that it is none by itself. */
const isFragment = (text: string, words: Words, index: number, vocabulary: Vocabulary): boolean => {
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  const entry = words.entry[index] ?? UNKNOWN;
  if (entry !== UNKNOWN) return !Number.isFinite(wordCost(text.slice(from, to).toLowerCase(), entry));
  return vocabulary.entryBeside(text.slice(from, to)) === UNKNOWN;
};

/** Whether a word is none that anything knows, and no name or number. */
const isStranger = (words: Words, index: number): boolean =>
  index >= 0 &&
  index < words.count &&
  words.entry[index] === UNKNOWN &&
  ((words.shape[index] ?? 0) & (SHAPE.capital | SHAPE.digits | SHAPE.beforeApostrophe)) === 0;

/** Whether what begins at `from` ends a word behind a bracket: `les salarié(e)s ont`. */
export const isEnding = (text: string, from: number): boolean => text.charAt(from - 1) === ')';

const tangleAt = (text: string, words: Words, index: number, vocabulary: Vocabulary): Tangle | null => {
  const next = index + 1;
  const nextShape = words.shape[next] ?? 0;
  const shape = words.shape[index] ?? 0;
  if ((nextShape & SHAPE.spaced) === 0 || ((shape | nextShape) & BARRED) !== 0) return null;
  if ((nextShape & SHAPE.capital) !== 0 || (shape & (SHAPE.capital | SHAPE.sentenceStart)) === SHAPE.capital)
    return null;
  const from = words.from[index] ?? 0;
  const gap = words.to[index] ?? 0;
  const to = words.to[next] ?? 0;
  // A unit, `4 g/l`, and a number, `cerfa n°14818`.
  if (text.charAt(from - 1) === '/' || text.charAt(to) === '°' || text.charAt(to) === 'º') return null;
  if (isEnding(text, from)) return null;
  if (to - from > LONGEST || (words.entry[index] !== UNKNOWN && words.entry[next] !== UNKNOWN)) return null;
  // The known one of the two is asked first: it settles most pairs without a search.
  const [first, second] = words.entry[index] === UNKNOWN ? [next, index] : [index, next];
  if (!isFragment(text, words, first, vocabulary) || !isFragment(text, words, second, vocabulary))
    return null;
  if (isBehindAujourd(text, words, index)) return null;
  const whole = (text.slice(from, gap) + text.slice(gap + 1, to)).toLowerCase();
  let best: { at: number; cost: number } | null = null;
  const { lexicon } = vocabulary;
  const count = lexicon.prefixes(whole, 0, whole.length - 1, BEGINNINGS);
  for (let i = 0; i < count; i++) {
    const at = BEGINNINGS.ends[i] ?? 0;
    const leftEntry = BEGINNINGS.entries[i] ?? UNKNOWN;
    if (at === gap - from || !isCommon(leftEntry)) continue;
    const rightEntry = lexicon.pieceEntry(whole, at, whole.length);
    if (!isCommon(rightEntry)) continue;
    const cost = wordCost(whole.slice(0, at), leftEntry) + wordCost(whole.slice(at), rightEntry);
    if (cost <= DEAREST && (best === null || cost < best.cost)) best = { at, cost };
  }
  // Between two more that are no words it is another language.
  if (best === null || (isStranger(words, index - 1) && isStranger(words, next + 1))) return null;
  const at = from + best.at + (from + best.at > gap ? 1 : 0);
  return {
    word: index,
    at,
    from: gap,
    to: gap + 1,
    left: whole.slice(0, best.at),
    right: whole.slice(best.at),
  };
};

/** The misplaced spaces among `words`, in order, no word in two of them. */
export const findTangles = (text: string, words: Words, vocabulary: Vocabulary): readonly Tangle[] => {
  const tangles: Tangle[] = [];
  for (let index = 0; index + 1 < words.count; index++) {
    const notes = words.notes[index] ?? 0;
    if (isPairAsBefore(words, index) && (notes & NOTE.tangle) === 0) continue;
    const tangle = tangleAt(text, words, index, vocabulary);
    words.notes[index] = tangle === null ? notes & ~NOTE.tangle : notes | NOTE.tangle;
    if (tangle === null) continue;
    tangles.push(tangle);
    index++;
  }
  return tangles;
};
