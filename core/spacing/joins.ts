/**
 * Where words were glued: the candidate cuts of every doubtful word weighed with the wrap column and with how damaged
 * this dispatch is. The weighing is Bayes' rule on the odds: what speaks for the cut itself (`cuts.ts`) is added to the
 * prior odds of a glued word at this place, which are high at the end of a wrapped line and low elsewhere.
 */
import type { Span } from '../model/span.ts';
import { columnEdge, type Setting, settingOf } from './column-edges.ts';
import type { CutMemory } from './cut-memory.ts';
import { type Cut, cutsOf, mayBeCut } from './cuts.ts';
import { dayAndMonth } from './day-and-month.ts';
import {
  best,
  type Candidate,
  candidateOf,
  doubtful,
  isSettled,
  likelihood,
  likelihoodAlone,
} from './join-candidates.ts';
import { logistic, logit } from './join-odds.ts';
import { isFirm, type JoinedName, joinedName } from './joined-name.ts';
import { nameAndWord } from './name-and-word.ts';
import { oneWordDoubt } from './one-word.ts';
import { statedConfidence } from './stated-confidence.ts';
import type { Vocabulary } from './vocabulary.ts';
import { SHAPE, type Words, wordFinder } from './words.ts';
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
const LEAST_DENSITY = 0.05;
const MOST_DENSITY = 0.95;
const ANCHOR = 0.9;
const LIKELY = 0.5;
/** Marks that the column alone parts are less sure than words. */
const LIKELY_EDGE = 0.65;

const between = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));

/** Whether the lexicon alone makes the cut likely. */
export const isLexical = (join: Join): boolean => join.lexical >= LIKELY;

/** Whether a capital stands where the cut is. */
export const isNamePair = ({ cut }: Join): boolean =>
  cut.right.charAt(0) !== cut.right.charAt(0).toLowerCase();

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

const densityOf = ({ hits, plain }: WrapFit): number =>
  between(hits / (hits + plain), LEAST_DENSITY, MOST_DENSITY);

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
  const known = new Map<number, readonly Cut[]>();
  const cutsAt = (word: number): readonly Cut[] => {
    const made = known.get(word) ?? cutsOf(text, words, word, vocabulary, memory);
    known.set(word, made);
    return made;
  };
  const isOpening = (word: number): boolean => ((words.shape[word] ?? 0) & SHAPE.paragraphStart) !== 0;
  const candidates = new Map<number, Candidate>();
  const names = new Map<number, JoinedName>();
  const openingForms = new Map<string, number>();
  let paragraphStarts = 0;
  for (let index = 0; index < words.count; index++) {
    const opening = isOpening(index);
    if (opening) paragraphStarts++;
    else if (isSettled(words, index)) continue;
    if (halves.has(index) || !mayBeCut(words, index)) continue;
    if (!(opening || doubtful(text, words, index, vocabulary))) continue;
    if (isFirm(text, words, index)) continue;
    const name =
      joinedName(text, words, index, vocabulary) ??
      nameAndWord(text, words, index, vocabulary) ??
      dayAndMonth(text, words, index, vocabulary);
    if (name !== null) names.set(index, name);
    const candidate = candidateOf(text, words, index, vocabulary, cutsAt(index));
    if (candidate === null) continue;
    candidates.set(index, candidate);
    if (!opening) continue;
    const form = text.slice(words.from[index], words.to[index]);
    openingForms.set(form, (openingForms.get(form) ?? 0) + 1);
  }
  const expected = new Map<number, number>();
  let glued = 0;
  let gluedOpenings = 0;
  for (const [index, candidate] of candidates) {
    const likely = likelihood(candidate, logit(FIRST_PRIOR));
    expected.set(index, likely);
    if (isOpening(index)) gluedOpenings += likely;
    else glued += likely;
  }
  /** The prior by all other words: none may vouch for itself. */
  const priorWithout = (own: number): number =>
    logit(between((glued - own + WORDS * FIRST_PRIOR) / (words.count + WORDS), LEAST_PRIOR, MOST_PRIOR));
  /** The share of glued words among the openings but one, which may not vouch for itself. */
  const othersGlued = (word: number): number =>
    (gluedOpenings - (expected.get(word) ?? 0) + OPENINGS_GLUED) / (paragraphStarts - 1 + OPENINGS);
  const priorOf = (word: number): number =>
    isOpening(word)
      ? Math.max(priorWithout(0), logit(between(othersGlued(word), LEAST_OPENING, MOST_OPENING)))
      : priorWithout(expected.get(word) ?? 0);
  for (const [index, candidate] of candidates) {
    const [cut, more] = candidate.cuts;
    // A doubt about what is not likely changes nothing.
    if (cut === undefined || more !== undefined || likelihood(candidate, priorOf(index)) < LIKELY) continue;
    const { odds, ceiling } = oneWordDoubt(text, words, cut, vocabulary, {
      times: (form) => openingForms.get(form) ?? 0,
      othersGlued: isOpening(index) ? othersGlued(index) : 0,
    });
    if (ceiling < 1) candidates.set(index, { ...candidate, odds: candidate.odds - odds, ceiling });
  }

  const anchors: number[] = [...marks];
  for (const [word, candidate] of candidates)
    if (likelihoodAlone(candidate, priorOf(word)) >= ANCHOR)
      anchors.push(...candidate.cuts.map(({ at }) => at));
  anchors.sort((a, b) => a - b);
  const anchorPlaces = new Set(anchors);
  const paragraphs = paragraphsOf(words, lines, anchors);
  const { fits, byParagraph } = findWrapColumns(words, paragraphs);

  const joins: Join[] = [];
  const edges: GluedEdge[] = [];
  const atColumn = new Map<number, WrapFit>();
  const decided = new Set<number>();
  const firstWordAt = wordFinder(words);
  // Read when the first line's end asks for it; many texts never ask.
  let setting: Setting | null = null;
  paragraphs.forEach((paragraph, index) => {
    const fit = byParagraph[index];
    if (fit === null || fit === undefined) return;
    const columnPrior = logit(densityOf(fit));
    const lineEnd = (chunk: number, start: number, limit: number): number | null => {
      const span = { from: words.chunkFrom[chunk] ?? 0, to: words.chunkTo[chunk] ?? 0 };
      let found: Candidate | null = null;
      const end = Math.min(span.to, limit);
      // A word before the start may reach behind it.
      const first = Math.max(firstWordAt(span.from), firstWordAt(start) - 1);
      for (let word = first; word < words.count && (words.from[word] ?? end) < end; word++) {
        if (halves.has(word)) continue;
        const candidate = best(cutsAt(word).filter((cut) => cut.at > start && cut.at <= limit));
        if (candidate !== null && (found === null || candidate.odds > found.odds)) found = candidate;
      }
      const probability = found === null ? 0 : likelihood(found, columnPrior);
      const cut = found?.cuts[0];
      if (found !== null && cut !== undefined && probability >= LIKELY) {
        const lexical = likelihood(found, priorOf(cut.word));
        joins.push({ cut, probability, lexical, column: fit, opening: false });
        decided.add(cut.word);
        return cut.at;
      }
      setting ??= settingOf(text);
      const edge = columnEdge(text, span, start, limit, setting);
      const likely = edge === null ? 0 : logistic(Math.log(edge.ratio) + columnPrior);
      if (edge === null || likely < LIKELY_EDGE || anchorPlaces.has(edge.at)) return null;
      edges.push({ at: edge.at, probability: likely, column: fit });
      return edge.at;
    };
    followLines(words, paragraph, fit.width, lineEnd, (anchor) => atColumn.set(anchor, fit));
  });

  for (const [word, candidate] of candidates) {
    const lexical = likelihoodAlone(candidate, priorOf(word));
    if (decided.has(word) || lexical < (names.get(word)?.likelihood ?? 0)) continue;
    names.delete(word);
    for (const cut of candidate.cuts) {
      const column = atColumn.get(cut.at) ?? null;
      const probability =
        column === null ? lexical : Math.max(lexical, likelihood(candidate, logit(densityOf(column))));
      if (probability >= LIKELY) joins.push({ cut, probability, lexical, column, opening: isOpening(word) });
    }
  }
  for (const [word, { cuts, likelihood: lexical }] of names) {
    if (decided.has(word)) continue;
    for (const cut of cuts)
      joins.push({ cut, probability: lexical, lexical, column: null, opening: isOpening(word) });
  }
  // What would be stated as hardly likelier than not is not worth a look, though it may have shown where a line starts.
  const told = joins.filter(({ probability }) => statedConfidence(probability) >= LIKELY);
  told.sort((a, b) => a.cut.at - b.cut.at);
  return { joins: told, edges, fits, atColumn };
};
