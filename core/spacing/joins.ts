/**
 * Where words were glued: the candidate cuts of every doubtful word weighed with the wrap column and with how damaged
 * this dispatch is. The weighing is Bayes' rule on the odds: what speaks for the cut itself (`cuts.ts`) is added to the
 * prior odds of a glued word at this place, which are high at the end of a wrapped line and low elsewhere.
 */
import type { Span } from '../model/span.ts';
import { isCapital } from './cut-finder.ts';
import type { CutMemory } from './cut-memory.ts';
import type { Cut } from './cuts.ts';
import { type GatheredJoins, gatherJoins, KnownCuts } from './gathered-joins.ts';
import { type Candidate, likelihood, likelihoodAlone } from './join-candidates.ts';
import { logit } from './join-odds.ts';
import { between, isOpening, JoinPriors } from './join-priors.ts';
import { LineEnds } from './line-end-joins.ts';
import { oneWordDoubt } from './one-word.ts';
import { BY_COLUMN, BY_FORM, BY_LEXICON, statedConfidence } from './stated-confidence.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Words } from './words.ts';
import { findWrapColumns, type WrapFit, type WrappedParagraph } from './wrap-column.ts';

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

/** A place at the end of a wrapped line where a mark or number was glued to what follows. */
export interface GluedEdge {
  readonly at: number;
  readonly probability: number;
  readonly column: WrapFit;
}

export interface Joins {
  readonly joins: readonly Join[];
  readonly edges: readonly GluedEdge[];
  readonly fits: readonly WrapFit[];
  /** The places, among cuts and marks, at which a wrapped line ended. */
  readonly atColumn: ReadonlyMap<number, WrapFit>;
}

const LEAST_DENSITY = 0.05;
const MOST_DENSITY = 0.95;
const ANCHOR = 0.9;
/** A cut that is less likely is not made. */
export const LIKELY = 0.5;

/** Whether the lexicon alone makes the cut likely. */
export const isLexical = (join: Join): boolean => join.lexical >= LIKELY;

/** Whether a capital stands where the cut is. */
export const isNamePair = ({ cut }: Join): boolean =>
  cut.right.charAt(0) !== cut.right.charAt(0).toLowerCase();

/** Whether a name that is cut off stands elsewhere, by which it is known. */
const isKnownName = ({ cut }: Join): boolean => cut.counted !== null && isCapital(cut.left, 0);

/** The confidence that the rule of a join states: each is told by other witnesses. */
export const confidenceOf = (join: Join): number => {
  const told = join.opening || isNamePair(join) || isKnownName(join) ? BY_FORM : BY_LEXICON;
  const withColumn = isLexical(join) ? BY_FORM : BY_COLUMN;
  return statedConfidence(join.probability, join.column === null ? told : withColumn);
};

/** Every line as a paragraph of the search, with the anchors that lie in it. */
const paragraphsOf = (
  words: Words,
  lines: readonly Span[],
  anchors: readonly number[],
): WrappedParagraph[] => {
  let anchor = 0;
  let chunk = 0;
  return lines.map(({ from, to }) => {
    while (chunk < words.chunks && (words.chunkFrom[chunk] ?? 0) < from) chunk++;
    const firstChunk = chunk;
    while (chunk < words.chunks && (words.chunkTo[chunk] ?? 0) <= to) chunk++;
    const own: number[] = [];
    for (; anchor < anchors.length && (anchors[anchor] ?? 0) < to; anchor++) own.push(anchors[anchor] ?? 0);
    return { from, to, firstChunk, endChunk: chunk, anchors: own };
  });
};

/** How often a line of this width lost its break. */
export const densityOf = ({ hits, plain }: WrapFit): number =>
  between(hits / (hits + plain), LEAST_DENSITY, MOST_DENSITY);

/** Weighs against the likely candidates what makes them one word; a doubt about what is not likely changes nothing. */
const weighDoubts = (
  text: string,
  words: Words,
  vocabulary: Vocabulary,
  { candidates, openingForms }: GatheredJoins,
  priors: JoinPriors,
): void => {
  const times = (form: string): number => openingForms.get(form) ?? 0;
  for (const [index, candidate] of candidates) {
    const [cut, more] = candidate.cuts;
    if (cut === undefined || more !== undefined || likelihood(candidate, priors.of(index)) < LIKELY) continue;
    const othersGlued = isOpening(words, index) ? priors.othersGlued(index) : 0;
    const { odds, ceiling } = oneWordDoubt(text, words, cut, vocabulary, { times, othersGlued });
    if (ceiling >= 1) continue;
    const { cuts, share } = candidate;
    candidates.set(index, { cuts, odds: candidate.odds - odds, share, ceiling });
  }
};

/** The places that are surely parted, in order: where marks lack a space, and the cuts of the likeliest candidates. */
const anchorsOf = (
  marks: readonly number[],
  candidates: ReadonlyMap<number, Candidate>,
  priors: JoinPriors,
): readonly number[] => {
  const anchors: number[] = [];
  for (const at of marks) anchors.push(at);
  for (const [word, candidate] of candidates)
    if (likelihoodAlone(candidate, priors.of(word)) >= ANCHOR)
      for (const { at } of candidate.cuts) anchors.push(at);
  return anchors.sort((a, b) => a - b);
};

/** The joins that no line's end decided. */
const joinsElsewhere = (
  words: Words,
  { candidates, names }: GatheredJoins,
  priors: JoinPriors,
  { decided, atColumn }: LineEnds,
): readonly Join[] => {
  const joins: Join[] = [];
  for (const [word, candidate] of candidates) {
    const lexical = likelihoodAlone(candidate, priors.of(word));
    if (decided.has(word) || lexical < (names.get(word)?.likelihood ?? 0)) continue;
    names.delete(word);
    for (const cut of candidate.cuts) {
      const column = atColumn.get(cut.at) ?? null;
      const probability =
        column === null ? lexical : Math.max(lexical, likelihood(candidate, logit(densityOf(column))));
      if (probability < LIKELY) continue;
      joins.push({ cut, probability, lexical, column, opening: isOpening(words, word) });
    }
  }
  for (const [word, { cuts, likelihood: lexical }] of names) {
    if (decided.has(word)) continue;
    const opening = isOpening(words, word);
    for (const cut of cuts) joins.push({ cut, probability: lexical, lexical, column: null, opening });
  }
  return joins;
};

/**
 * The glued words of `lines`, spans without line breaks in order, which hold `words`. `marks` are the places, in order,
 * where a space is missing behind a mark: they help to find the column. `halves` are the words, by index, that are pieces
 * of others and so not glued. `memory` keeps what is found for the next round.
 */
export const findJoins = (
  text: string,
  lines: readonly Span[],
  words: Words,
  vocabulary: Vocabulary,
  marks: readonly number[],
  halves: ReadonlySet<number>,
  memory: CutMemory,
): Joins => {
  const cuts = new KnownCuts(text, words, vocabulary, memory);
  const gathered = gatherJoins(text, words, vocabulary, halves, cuts);
  const priors = new JoinPriors(words, gathered.candidates, gathered.paragraphStarts);
  weighDoubts(text, words, vocabulary, gathered, priors);
  const anchors = anchorsOf(marks, gathered.candidates, priors);
  const paragraphs = paragraphsOf(words, lines, anchors);
  const { fits, byParagraph } = findWrapColumns(words, paragraphs);
  const ends = new LineEnds(text, words, halves, cuts, priors, new Set(anchors));
  for (let i = 0; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i];
    const fit = byParagraph[i];
    if (paragraph !== undefined && fit !== undefined && fit !== null) ends.follow(paragraph, fit);
  }
  const { edges, atColumn } = ends;
  // What would be stated as hardly likelier than not is not worth a look, though it may have shown where a line starts.
  const told: Join[] = [];
  const tell = (join: Join): void => {
    if (confidenceOf(join) >= LIKELY) told.push(join);
  };
  for (const join of ends.joins) tell(join);
  for (const join of joinsElsewhere(words, gathered, priors, ends)) tell(join);
  told.sort((a, b) => a.cut.at - b.cut.at);
  return { joins: told, edges, fits, atColumn };
};
