/**
 * Where words were glued: the candidate cuts of every doubtful word weighed with the wrap column and with how damaged
 * this dispatch is. The weighing is Bayes' rule on the odds: what speaks for the cut itself (`cuts.ts`) is added to the
 * prior odds of a glued word at this place, which are high at the end of a wrapped line and low elsewhere.
 */
import type { Span } from '../../model/span.ts';
import type { CutMemory } from '../cuts/cut-memory.ts';
import { type Candidate, likelihood, likelihoodAlone } from '../cuts/join-candidates.ts';
import { logit } from '../cuts/join-odds.ts';
import { isOpening, JoinPriors } from '../cuts/join-priors.ts';
import { chainDoubt, oneWordDoubt } from '../cuts/one-word.ts';
import { type GatheredJoins, gatherJoins, KnownCuts } from '../joined/gathered-joins.ts';
import { isAmidEnglish, isBehindEnglishArticle } from '../language/amid-english.ts';
import { isAmidVietnamese } from '../language/amid-vietnamese.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { SHAPE, type Words } from '../words/words.ts';
import { findWrapColumns, type WrapFit, type WrappedParagraph } from '../wraps/wrap-column.ts';
import { confidenceOf, densityOf, type GluedEdge, isNamePair, type Join, LIKELY } from './join.ts';
import { LineEnds } from './line-end-joins.ts';

export interface Joins {
  readonly joins: readonly Join[];
  readonly edges: readonly GluedEdge[];
  readonly fits: readonly WrapFit[];
  /** The places, among cuts and marks, at which a wrapped line ended. */
  readonly atColumn: ReadonlyMap<number, WrapFit>;
}

const ANCHOR = 0.9;
/** So many that nothing makes doubtful show that a text was damaged. */
const FEWEST_ANCHORS = 2;

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
    if (cut === undefined || likelihood(candidate, priors.of(index)) < LIKELY) continue;
    const othersGlued = isOpening(words, index) ? priors.othersGlued(index) : 0;
    const { odds, ceiling } =
      more === undefined
        ? oneWordDoubt(text, words, cut, vocabulary, { times, othersGlued })
        : chainDoubt(text, words, candidate.cuts, vocabulary, { times, othersGlued });
    if (ceiling >= 1) continue;
    const { cuts, share } = candidate;
    candidates.set(index, { cuts, odds: candidate.odds - odds, share, ceiling });
  }
};

const LONGEST_GLUED = 64;

/** Those of `places` in whose token none of `marks` lacks its space, both in order: a line that ended in such a token ended there. */
const besideNoMark = (
  text: string,
  places: readonly number[],
  marks: readonly number[],
): readonly number[] => {
  let next = 0;
  return places.filter((at) => {
    while (next < marks.length && (marks[next] ?? 0) < at - LONGEST_GLUED) next++;
    for (let i = next; i < marks.length && (marks[i] ?? 0) <= at + LONGEST_GLUED; i++) {
      const mark = marks[i] ?? 0;
      if (!text.slice(Math.min(mark, at), Math.max(mark, at)).includes(' ')) return false;
    }
    return true;
  });
};

/**
 * The places that are surely parted, in order: where marks lack a space, and the cuts of the likeliest candidates. What may be
 * one word all the same shows no column by itself, nor beside a mark that shows it: brands alone, `MediaPart`, would lie at one by
 * chance and be parted for it.
 */
const anchorsOf = (
  text: string,
  marks: readonly number[],
  candidates: ReadonlyMap<number, Candidate>,
  priors: JoinPriors,
): readonly number[] => {
  const anchors: number[] = [];
  for (const at of marks) anchors.push(at);
  const doubted: number[] = [];
  for (const [word, candidate] of candidates)
    if (likelihoodAlone(candidate, priors.of(word)) >= ANCHOR)
      for (const { at } of candidate.cuts) (candidate.ceiling < 1 ? doubted : anchors).push(at);
  if (anchors.length >= FEWEST_ANCHORS) for (const at of besideNoMark(text, doubted, marks)) anchors.push(at);
  return anchors.sort((a, b) => a - b);
};

/** Whether a wrapped line ended at one of the cuts. */
const isAtColumn = ({ cuts }: Candidate, atColumn: ReadonlyMap<number, WrapFit>): boolean => {
  for (const { at } of cuts) if (atColumn.has(at)) return true;
  return false;
};

/**
 * The prior odds of words that stand at no end of a line, as a logarithm. Where lines lost their breaks, what is glued at their
 * ends says little of the other words, which are sound in most such texts; but ends are missed, too. So what all candidates say
 * and what those elsewhere say count half each.
 */
const priorElsewhere = (
  words: Words,
  { candidates, paragraphStarts }: GatheredJoins,
  priors: JoinPriors,
  { decided, atColumn }: LineEnds,
): ((word: number) => number) => {
  if (atColumn.size === 0) return (word) => priors.of(word);
  const others = new Map<number, Candidate>();
  for (const [word, candidate] of candidates)
    if (!decided.has(word) && !isAtColumn(candidate, atColumn)) others.set(word, candidate);
  const elsewhere = new JoinPriors(words, others, paragraphStarts);
  return (word) => (elsewhere.of(word) + priors.of(word)) / 2;
};

/** How likely a cut of `candidate` is right where a wrapped line of `column` ended, or none; `lexical` is so wherever it stands. */
const probabilityAt = (candidate: Candidate, lexical: number, column: WrapFit | undefined): number =>
  column === undefined ? lexical : Math.max(lexical, likelihood(candidate, logit(densityOf(column))));

/** The joins that no line's end decided. */
const joinsElsewhere = (
  words: Words,
  gathered: GatheredJoins,
  priors: JoinPriors,
  ends: LineEnds,
): readonly Join[] => {
  const { candidates, names } = gathered;
  const { decided, atColumn } = ends;
  const elsewhere = priorElsewhere(words, gathered, priors, ends);
  const joins: Join[] = [];
  for (const [word, candidate] of candidates) {
    if (decided.has(word)) continue;
    const prior = isAtColumn(candidate, atColumn) ? priors.of(word) : elsewhere(word);
    const lexical = likelihoodAlone(candidate, prior);
    let likeliest = 0;
    for (const { at } of candidate.cuts)
      likeliest = Math.max(likeliest, probabilityAt(candidate, lexical, atColumn.get(at)));
    const name = names.get(word);
    if (name !== undefined && likeliest < name.likelihood) continue;
    if (name !== undefined) names.delete(word);
    if (likeliest < LIKELY) continue;
    for (const cut of candidate.cuts) {
      const column = atColumn.get(cut.at);
      const probability = probabilityAt(candidate, lexical, column);
      if (probability < LIKELY) continue;
      joins.push({
        cut,
        probability,
        lexical,
        column: column ?? null,
        opening: priors.opens(word),
        chained: candidate.cuts.length > 1,
      });
    }
  }
  for (const [word, { cuts, likelihood: lexical }] of names) {
    if (decided.has(word)) continue;
    const opening = priors.opens(word);
    for (const cut of cuts)
      joins.push({ cut, probability: lexical, lexical, column: null, opening, chained: cuts.length > 1 });
  }
  return joins;
};

/** Whether the word at `index` begins a compound of the lexicon, whatever became of its rest: `Clermont-Ferrandet`. */
const beginsCompound = (text: string, words: Words, index: number, { lexicon }: Vocabulary): boolean => {
  if (((words.shape[index] ?? 0) & SHAPE.beforeHyphen) === 0) return false;
  lexicon.entry(text, words.from[index] ?? 0, (words.to[index] ?? 0) + 1);
  return lexicon.goesOn();
};

/** Whether what looks glued is sound by what stands around it. Names are joined in all languages. */
const isLeftAlone = (text: string, words: Words, join: Join, vocabulary: Vocabulary): boolean => {
  const { word } = join.cut;
  if (isNamePair(join)) return false;
  return (
    beginsCompound(text, words, word, vocabulary) ||
    isBehindEnglishArticle(text, words, word) ||
    isAmidEnglish(text, words, word, word + 1) ||
    isAmidVietnamese(text, words, word, word + 1)
  );
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
  const gathered = gatherJoins(text, words, vocabulary, halves, cuts, memory);
  const priors = new JoinPriors(words, gathered.candidates, gathered.paragraphStarts);
  weighDoubts(text, words, vocabulary, gathered, priors);
  const anchors = anchorsOf(text, marks, gathered.candidates, priors);
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
    if (confidenceOf(join) >= LIKELY && !isLeftAlone(text, words, join, vocabulary)) told.push(join);
  };
  for (const join of ends.joins) tell(join);
  for (const join of joinsElsewhere(words, gathered, priors, ends)) tell(join);
  told.sort((a, b) => a.cut.at - b.cut.at);
  return { joins: told, edges, fits, atColumn };
};
