/**
 * The width at which a source was hard-wrapped before its line breaks were lost. A line held as many words as fit:
 * where the break was lost, the word that would not fit is glued to the line before, and the glued token is the one
 * that crosses the column, counted from the line's start. So each glued token shows where the next line starts, and a
 * width is right when it predicts many of them in a row. Where a break became a space nothing is glued, and the next
 * line starts with the word that crosses. A prediction missed (markup taken out of a line, a break of another kind)
 * costs that line only: the next glued token shows a line's start again. The first line of a paragraph may have begun
 * within a line, so that where it ended is told by the line behind it alone: that one ends where it should.
 */
import type { Span } from '../../model/span.ts';

/** A paragraph as the search sees it: its span, its chunks by index, and where something is surely glued, in order. */
export interface WrappedParagraph extends Span {
  readonly firstChunk: number;
  readonly endChunk: number;
  readonly anchors: readonly number[];
}

export interface Chunks {
  readonly chunkFrom: Int32Array;
  readonly chunkTo: Int32Array;
}

/** A width, and what it explains: glued tokens that it predicts and that it misses, and its lines with no glued token. */
export interface WrapFit {
  readonly width: number;
  readonly hits: number;
  readonly misses: number;
  readonly plain: number;
  /** Paragraphs whose first lines ended elsewhere, as those do that began behind something that is gone. */
  readonly offset: number;
}

/**
 * What happens at the end of a line: the chunk that crosses it, where the line starts, the last place it may end, and
 * whether the start is that of the paragraph, or reckoned from it. A place it answers lies behind the start: a chunk may be
 * longer than a line.
 */
export type LineEnd = (chunk: number, start: number, limit: number, isFirst: boolean) => number | null;

const NARROWEST = 40;
const WIDEST = 110;
/** Chance that a glued token crosses a wrong column: its length over the width. */
const BY_CHANCE = 0.12;
const HIT = Math.log(0.94 / BY_CHANCE);
const MISS = Math.log(0.06 / (1 - BY_CHANCE));
/**
 * The first line of a paragraph may begin within a line: behind a dateline, a picture or the paragraph before, which were
 * taken out of the text or stand apart now. On pages of news four in five do.
 */
const BEGUN_BEFORE = 0.8;
const OFFSET = Math.log(BEGUN_BEFORE + ((1 - BEGUN_BEFORE) * 0.06) / (1 - BY_CHANCE));
/** The choice among 71 widths must be paid for: ln 71 is 4.3. */
const ENOUGH = 7;
const FEWEST_HITS = 4;
/**
 * Widths at which letters and pages are wrapped by custom, less one where the line's end counts: 72 and 79 columns. So many
 * of the wrapped texts have one of them that less has to be paid for it.
 */
const CUSTOMARY = [71, 72, 78, 79];
const IS_CUSTOMARY = 3.3;
const FEWEST_CUSTOMARY_HITS = 2;
/** Anchors beyond these add nothing to the choice of a width. */
const MOST_ANCHORS = 400;
const MOST_WIDTHS = 4;

/** Chunks with the space behind them are about so long: a guess at where to look. */
const LETTERS_A_CHUNK = 6;

/**
 * The first chunk of the paragraph that ends at or after `position`, which lies some `width` behind chunk `from`. Looked
 * for from a guess, step by step: it is mostly two or three away, and every width of every paragraph asks.
 */
const crossing = (
  { chunkTo }: Chunks,
  { endChunk }: WrappedParagraph,
  from: number,
  width: number,
  position: number,
): number => {
  let chunk = Math.min(endChunk, from + Math.trunc(width / LETTERS_A_CHUNK));
  while (chunk > from && (chunkTo[chunk - 1] ?? 0) >= position) chunk--;
  while (chunk < endChunk && (chunkTo[chunk] ?? 0) < position) chunk++;
  return chunk;
};

/**
 * Follows the lines of a paragraph. `lineEnd` is asked at each line's end that no anchor tells; it answers where the
 * token there is glued, or null. `onHit` is told the anchors at which lines ended, as the line before or the line behind
 * shows. Returns the counts of {@link WrapFit}.
 */
export const followLines = (
  chunks: Chunks,
  paragraph: WrappedParagraph,
  width: number,
  lineEnd: LineEnd,
  onHit: (anchor: number) => void,
): WrapFit => {
  let hits = 0;
  let misses = 0;
  let plain = 0;
  let offset = 0;
  let start = paragraph.from;
  /** Whether no line's start was told so far. */
  let isFirst = true;
  /** An anchor that the line before did not show, until the line behind it ends. */
  let unseen: number | null = null;
  let next = 0;
  const firstEnd = chunks.chunkTo[paragraph.firstChunk] ?? paragraph.to;
  const opening = paragraph.anchors[0];
  if (opening !== undefined && opening < firstEnd && firstEnd - start < width) {
    start = opening;
    isFirst = false;
    next = 1;
  }
  let chunk = paragraph.firstChunk;
  while (start < paragraph.to) {
    chunk = crossing(chunks, paragraph, chunk, width, start + width);
    const from = chunk < paragraph.endChunk ? (chunks.chunkFrom[chunk] ?? 0) : paragraph.to;
    const to = chunk < paragraph.endChunk ? (chunks.chunkTo[chunk] ?? 0) : paragraph.to;
    const anchor = paragraph.anchors[next];
    if (anchor !== undefined && anchor < to) {
      next++;
      if (anchor > from && anchor <= start + width) {
        hits++;
        if (unseen !== null) onHit(unseen);
        unseen = null;
        onHit(anchor);
      } else {
        if (isFirst) offset++;
        else misses++;
        unseen = anchor;
      }
      start = anchor;
      isFirst = false;
      continue;
    }
    if (chunk >= paragraph.endChunk) break;
    const glued = lineEnd(chunk, start, start + width, isFirst);
    if (glued !== null) {
      hits++;
      unseen = null;
      start = glued;
      isFirst = false;
      continue;
    }
    unseen = null;
    plain++;
    if (to === start + width || from <= start) start = to + 1;
    else start = from;
  }
  return { width, hits, misses, plain, offset };
};

const NOT_GLUED: LineEnd = () => null;
const IGNORED = (): void => {};

const fitAll = (chunks: Chunks, paragraphs: readonly WrappedParagraph[], width: number): WrapFit => {
  let hits = 0;
  let misses = 0;
  let plain = 0;
  let offset = 0;
  for (const paragraph of paragraphs) {
    const fit = followLines(chunks, paragraph, width, NOT_GLUED, IGNORED);
    hits += fit.hits;
    misses += fit.misses;
    plain += fit.plain;
    offset += fit.offset;
  }
  return { width, hits, misses, plain, offset };
};

const isCustomary = (width: number): boolean => CUSTOMARY.includes(width);

const score = ({ width, hits, misses, offset }: WrapFit): number =>
  hits * HIT + misses * MISS + offset * OFFSET + (isCustomary(width) ? IS_CUSTOMARY : 0);

const isEnough = (fit: WrapFit): boolean =>
  fit.hits >= (isCustomary(fit.width) ? FEWEST_CUSTOMARY_HITS : FEWEST_HITS) && score(fit) >= ENOUGH;

/** The fit of a width, or null as soon as no more than `bar` can come of it. `anchors` is how many the paragraphs hold. */
const fitAbove = (
  chunks: Chunks,
  paragraphs: readonly WrappedParagraph[],
  width: number,
  anchors: number,
  bar: number,
): WrapFit | null => {
  const sum = { width, hits: 0, misses: 0, plain: 0, offset: 0 };
  let left = anchors;
  for (const paragraph of paragraphs) {
    const fit = followLines(chunks, paragraph, width, NOT_GLUED, IGNORED);
    sum.hits += fit.hits;
    sum.misses += fit.misses;
    sum.plain += fit.plain;
    sum.offset += fit.offset;
    left -= paragraph.anchors.length;
    if (score(sum) + left * HIT <= bar) return null;
  }
  return sum;
};

/** By how much sums of the same scores may differ. */
const NOTHING = 1e-6;
/** Lines end so much before their width, the length of the word that did not fit. */
const SHORT_OF_WIDTH = 8;

/** The width by which most of the distances between neighbouring anchors are told, should they be lines. */
const likelyWidth = (paragraphs: readonly WrappedParagraph[]): number => {
  const lengths = new Int32Array(WIDEST + 1);
  for (const { anchors } of paragraphs)
    for (let i = 1; i < anchors.length; i++) {
      const length = (anchors[i] ?? 0) - (anchors[i - 1] ?? 0);
      if (length <= WIDEST) lengths[length] = (lengths[length] ?? 0) + 1;
    }
  let likely = NARROWEST;
  let most = -1;
  let within = 0;
  for (let width = 1; width <= WIDEST; width++) {
    within += (lengths[width] ?? 0) - (lengths[width - SHORT_OF_WIDTH] ?? 0);
    if (width < NARROWEST || within <= most) continue;
    most = within;
    likely = width;
  }
  return likely;
};

const bestWidth = (chunks: Chunks, paragraphs: readonly WrappedParagraph[]): WrapFit | null => {
  const sample: WrappedParagraph[] = [];
  let anchors = 0;
  for (const paragraph of paragraphs) {
    if (paragraph.anchors.length === 0) continue;
    sample.push(paragraph);
    anchors += paragraph.anchors.length;
    if (anchors > MOST_ANCHORS) break;
  }
  if (anchors < FEWEST_CUSTOMARY_HITS) return null;
  // No width that does worse than a likely one can be the best, and most are told to do worse by a paragraph or two.
  const likely = fitAll(chunks, sample, likelyWidth(sample));
  const bar = score(likely) - NOTHING;
  let best: WrapFit | null = null;
  for (let width = NARROWEST; width <= WIDEST; width++)
    best = fitAbove(chunks, sample, width, anchors, best === null ? bar : score(best)) ?? best;
  if (best === null || !isEnough(best)) return null;
  const glued = paragraphs.filter((paragraph) => paragraph.anchors.length > 0);
  return fitAll(chunks, glued, best.width);
};

/**
 * The widths that fit runs of paragraphs, the best supported first; each paragraph by index has one of them, or none when
 * nothing glued in it fits or might. One width is sought for all; those that it does not explain are tried with the next.
 */
export const findWrapColumns = (
  chunks: Chunks,
  paragraphs: readonly WrappedParagraph[],
): { readonly fits: readonly WrapFit[]; readonly byParagraph: readonly (WrapFit | null)[] } => {
  const fits: WrapFit[] = [];
  const byParagraph: (WrapFit | null)[] = paragraphs.map(() => null);
  // Most texts have no line that was wrapped.
  if (paragraphs.reduce((sum, { anchors }) => sum + anchors.length, 0) < FEWEST_CUSTOMARY_HITS)
    return { fits, byParagraph };
  let open = paragraphs.map((_, index) => index);
  while (fits.length < MOST_WIDTHS) {
    const subset = open.flatMap((index) => paragraphs[index] ?? []);
    const fit = bestWidth(chunks, subset);
    if (fit === null) break;
    fits.push(fit);
    const left: number[] = [];
    for (const index of open) {
      const paragraph = paragraphs[index];
      if (paragraph === undefined) continue;
      const own = followLines(chunks, paragraph, fit.width, NOT_GLUED, IGNORED);
      if (own.misses > own.hits) left.push(index);
      else if (own.hits + own.offset > 0) byParagraph[index] = fit;
    }
    if (left.length === open.length) break;
    open = left;
  }
  return { fits, byParagraph };
};
