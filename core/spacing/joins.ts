/**
 * Where words were glued: the candidate cuts of every doubtful word weighed with the wrap column and with how damaged
 * this dispatch is. The weighing is Bayes' rule on the odds: what speaks for the cut itself (`cuts.ts`) is added to the
 * prior odds of a glued word at this place, which are high at the end of a wrapped line and low elsewhere.
 */
import type { Span } from '../model/span.ts';
import { type Cut, cutsOf, FEATURES } from './cuts.ts';
import { JOIN_WEIGHTS } from './join-weights.ts';
import { frequencyClass, isCommon, UNKNOWN } from './lexicon.ts';
import { ELIDED } from './lists/function-words.ts';
import type { Split } from './splits.ts';
import type { Vocabulary } from './vocabulary.ts';
import { SHAPE, type Words } from './words.ts';
import { findWrapColumns, followLines, type WrapFit, type WrappedParagraph } from './wrap-column.ts';

/** A cut that is more likely right than wrong. */
export interface Join {
  readonly cut: Cut;
  /** How likely the cut is right, 0 to 1. */
  readonly probability: number;
  /** How likely without the column. */
  readonly lexical: number;
  /** The width whose line ends here, or null. */
  readonly column: WrapFit | null;
  /** Whether the glued word begins its paragraph. */
  readonly opening: boolean;
}

export interface Joins {
  readonly joins: readonly Join[];
  readonly fits: readonly WrapFit[];
  /** Places given as marks that end a wrapped line. */
  readonly marksAtColumn: ReadonlyMap<number, WrapFit>;
}

/** Whether the lexicon alone makes the cut likely. */
export const isLexical = (join: Join): boolean => join.lexical >= LIKELY;

/** Whether a capital stands where the cut is. */
export const isNamePair = ({ cut }: Join): boolean =>
  cut.right.charAt(0) !== cut.right.charAt(0).toLowerCase();

const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));
const logit = (share: number): number => Math.log(share / (1 - share));

const weightsOf = (kind: keyof typeof JOIN_WEIGHTS): readonly number[] =>
  FEATURES.map((name) => JOIN_WEIGHTS[kind][name] ?? 0);
const UNKNOWN_WEIGHTS = weightsOf('unknown');
const NEW_WEIGHTS = weightsOf('new');
const KNOWN_WEIGHTS = weightsOf('known');

/** The logarithm of the odds that a cut is right where every second word is glued: prior apart. */
export const cutOdds = (cut: Cut): number => {
  const weights = cut.known ? KNOWN_WEIGHTS : cut.hasNew ? NEW_WEIGHTS : UNKNOWN_WEIGHTS;
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (weights[i] ?? 0) * (cut.features[i] ?? 0);
  return sum;
};

const best = (cuts: readonly Cut[]): { cut: Cut; odds: number } | null => {
  let found: { cut: Cut; odds: number } | null = null;
  for (const cut of cuts) {
    const odds = cutOdds(cut);
    if (found === null || odds > found.odds) found = { cut, odds };
  }
  return found;
};

/** Prior of a glued word where nothing is known of the dispatch, and its bounds. */
const FIRST_PRIOR = 0.004;
const LEAST_PRIOR = 0.0005;
const MOST_PRIOR = 0.04;
const ANCHOR = 0.9;
const LIKELY = 0.5;
const LONGEST_RARE = 9;

/**
 * The words that may be glued without a column to say so: those that nothing knows, and the short ones so rare that two
 * frequent words are likelier (`quia`).
 */
const doubtful = (text: string, words: Words, index: number, vocabulary: Vocabulary): boolean => {
  const entry = words.entry[index] ?? UNKNOWN;
  const shape = words.shape[index] ?? 0;
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  if ((shape & SHAPE.guarded) !== 0) return false;
  if ((shape & SHAPE.beforeApostrophe) !== 0) return !ELIDED.has(text.slice(from, to).toLowerCase());
  if (entry !== UNKNOWN) return isCommon(entry) && frequencyClass(entry) === 0 && to - from <= LONGEST_RARE;
  if ((shape & SHAPE.allCapitals) !== 0) return false;
  return vocabulary.entry(from, to) === UNKNOWN;
};

/** The paragraphs of the text: one for each word that begins one. */
const paragraphsOf = (
  words: Words,
  spans: readonly Span[],
  anchors: readonly number[],
): WrappedParagraph[] => {
  const paragraphs: WrappedParagraph[] = [];
  let anchor = 0;
  let chunk = 0;
  for (const span of spans) {
    while (chunk < words.chunkFrom.length && (words.chunkFrom[chunk] ?? 0) < span.from) chunk++;
    const firstChunk = chunk;
    while (chunk < words.chunkFrom.length && (words.chunkTo[chunk] ?? 0) <= span.to) chunk++;
    const own: number[] = [];
    while (anchor < anchors.length && (anchors[anchor] ?? 0) < span.to) own.push(anchors[anchor++] ?? 0);
    paragraphs.push({ from: span.from, to: span.to, firstChunk, endChunk: chunk, anchors: own });
  }
  return paragraphs;
};

/**
 * The glued words of `lines`, spans without line breaks in order, which hold `words`. `marks` are the places, in order,
 * where a space is missing behind a mark: they help to find the column. `splits` are words cut in two, whose halves are
 * not glued.
 */
export const findJoins = (
  text: string,
  lines: readonly Span[],
  words: Words,
  vocabulary: Vocabulary,
  marks: readonly number[],
  splits: readonly Split[],
): Joins => {
  const cutWords = new Set(splits.flatMap(({ word }) => [word, word + 1]));
  const candidates = new Map<number, { cut: Cut; odds: number }>();
  for (let index = 0; index < words.count; index++) {
    if (cutWords.has(index) || !doubtful(text, words, index, vocabulary)) continue;
    const candidate = best(cutsOf(text, words, index, vocabulary));
    if (candidate !== null) candidates.set(index, candidate);
  }
  let glued = 0;
  for (const { odds } of candidates.values()) glued += logistic(odds + logit(FIRST_PRIOR));
  const rate = Math.min(MOST_PRIOR, Math.max(LEAST_PRIOR, glued / (words.count + 200)));
  const prior = logit(rate);

  const anchors: number[] = [...marks];
  for (const { cut, odds } of candidates.values()) if (logistic(odds + prior) >= ANCHOR) anchors.push(cut.at);
  anchors.sort((a, b) => a - b);
  const paragraphs = paragraphsOf(words, lines, anchors);
  const { fits, byParagraph } = findWrapColumns(words, paragraphs);

  const atColumn = new Map<number, WrapFit>();
  const columnJoins = new Map<number, Join>();
  const wordAt = wordFinder(words);
  paragraphs.forEach((paragraph, index) => {
    const fit = byParagraph[index];
    if (fit === null || fit === undefined) return;
    const density = Math.min(0.95, Math.max(0.05, fit.hits / (fit.hits + fit.plain)));
    const columnPrior = logit(density);
    followLines(
      words,
      paragraph,
      fit.width,
      (chunk, limit) => {
        let found: { cut: Cut; odds: number } | null = null;
        const end = words.chunkTo[chunk] ?? 0;
        for (
          let word = wordAt(words.chunkFrom[chunk] ?? 0);
          word < words.count && (words.from[word] ?? end) < end;
          word++
        ) {
          if (cutWords.has(word)) continue;
          const cuts = cutsOf(text, words, word, vocabulary).filter((cut) => cut.at <= limit);
          const candidate = best(cuts);
          if (candidate !== null && (found === null || candidate.odds > found.odds)) found = candidate;
        }
        if (found === null) return null;
        const probability = logistic(found.odds + columnPrior);
        if (probability < LIKELY) return null;
        const { cut, odds } = found;
        columnJoins.set(cut.word, {
          cut,
          probability,
          lexical: logistic(odds + prior),
          column: fit,
          opening: false,
        });
        return cut.at;
      },
      (anchor) => atColumn.set(anchor, fit),
    );
  });

  const joins: Join[] = [];
  for (const [word, { cut, odds }] of candidates) {
    if (columnJoins.has(word)) continue;
    const column = atColumn.get(cut.at) ?? null;
    const density =
      column === null ? 0 : Math.min(0.95, Math.max(0.05, column.hits / (column.hits + column.plain)));
    const lexical = logistic(odds + prior);
    const probability = column === null ? lexical : logistic(odds + logit(density));
    if (probability < LIKELY) continue;
    joins.push({
      cut,
      probability,
      lexical,
      column,
      opening: ((words.shape[word] ?? 0) & SHAPE.paragraphStart) !== 0,
    });
  }
  joins.push(...columnJoins.values());
  joins.sort((a, b) => a.cut.at - b.cut.at);
  return { joins, fits, marksAtColumn: atColumn };
};

/** Finds the first word at or after a position. */
const wordFinder =
  (words: Words): ((position: number) => number) =>
  (position) => {
    let low = 0;
    let high = words.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words.from[middle] ?? 0) < position) low = middle + 1;
      else high = middle;
    }
    return low;
  };
