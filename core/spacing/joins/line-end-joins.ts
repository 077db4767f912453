/**
 * Where the lines of a paragraph ended that was wrapped at a width: at a cut of a word that crosses the width, or at an edge
 * between marks, numbers and words. What is glued there is far likelier than elsewhere.
 */

import type { Cut } from '../cuts/cuts.ts';
import { best, type Candidate, likelihood } from '../cuts/join-candidates.ts';
import { logistic, logit } from '../cuts/join-odds.ts';
import type { JoinPriors } from '../cuts/join-priors.ts';
import { isFirm } from '../joined/firm-name.ts';
import type { KnownCuts } from '../joined/gathered-joins.ts';
import { type Words, wordFinder } from '../words/words.ts';
import { columnEdge, mayHaveEdge, type Setting, settingOf } from '../wraps/column-edges.ts';
import { followLines, type WrapFit, type WrappedParagraph } from '../wraps/wrap-column.ts';
import { densityOf, type GluedEdge, type Join, LIKELY } from './join.ts';

/** Marks that the column alone parts are less sure than words. */
const LIKELY_EDGE = 0.65;
/** A cut that is likelier has no rival among the edges. */
const BEYOND_DOUBT = 0.995;

export class LineEnds {
  readonly joins: Join[] = [];
  readonly edges: GluedEdge[] = [];
  /** The places, among cuts and marks, at which a line ended. */
  readonly atColumn = new Map<number, WrapFit>();
  /** The words that were parted at a line's end. */
  readonly decided = new Set<number>();
  private readonly text: string;
  private readonly words: Words;
  private readonly halves: ReadonlySet<number>;
  private readonly cuts: KnownCuts;
  private readonly priors: JoinPriors;
  private readonly anchors: ReadonlySet<number>;
  private readonly firstWordAt: (position: number) => number;
  /** Read when the first line's end asks for it; many texts never ask. */
  private setting: Setting | null = null;
  constructor(
    text: string,
    words: Words,
    halves: ReadonlySet<number>,
    cuts: KnownCuts,
    priors: JoinPriors,
    anchors: ReadonlySet<number>,
  ) {
    this.text = text;
    this.words = words;
    this.halves = halves;
    this.cuts = cuts;
    this.priors = priors;
    this.anchors = anchors;
    this.firstWordAt = wordFinder(words);
  }

  /** The likeliest cut behind `start` and not behind `limit` of the words that begin before `end`. */
  private likeliest(from: number, start: number, limit: number, end: number): Candidate | null {
    const { words, halves } = this;
    let found: Candidate | null = null;
    // A word before the start may reach behind it.
    const first = Math.max(this.firstWordAt(from), this.firstWordAt(start) - 1);
    for (let word = first; word < words.count && (words.from[word] ?? end) < end; word++) {
      if (halves.has(word) || isFirm(this.text, words, word)) continue;
      const within = (cut: Cut): boolean => cut.at > start && cut.at <= limit;
      const candidate = best(this.cuts.at(word).filter(within));
      if (candidate !== null && (found === null || candidate.odds > found.odds)) found = candidate;
    }
    return found;
  }

  /** Where a line ended behind `start` and not behind `limit`, in one of the chunks of `span`; null where it cannot be told. */
  private lineEnd(
    fit: WrapFit,
    columnPrior: number,
    { firstChunk, endChunk }: Pick<WrappedParagraph, 'firstChunk' | 'endChunk'>,
    start: number,
    limit: number,
  ): number | null {
    const { words } = this;
    const from = words.chunkFrom[firstChunk] ?? 0;
    const to = words.chunkTo[endChunk - 1] ?? 0;
    const found = this.likeliest(from, start, limit, Math.min(to, limit));
    const cut = found?.cuts[0];
    const doubt = cut === undefined ? 0 : this.cuts.doubtOf(cut);
    const probability = found === null ? 0 : likelihood(found, columnPrior - doubt);
    const edge =
      probability < BEYOND_DOUBT
        ? this.edgeWithin(fit, columnPrior, { firstChunk, endChunk }, start, limit)
        : null;
    if (found !== null && cut !== undefined && probability >= Math.max(LIKELY, edge?.probability ?? 0)) {
      const lexical = this.cuts.mayBeOne(cut) ? 0 : likelihood(found, this.priors.of(cut.word));
      this.joins.push({ cut, probability, lexical, column: fit, opening: false, chained: false });
      this.decided.add(cut.word);
      return cut.at;
    }
    if (edge === null) return null;
    this.edges.push(edge);
    return edge.at;
  }

  /** The first edge at which the line may have ended in one of the chunks, likewise. */
  private edgeWithin(
    fit: WrapFit,
    columnPrior: number,
    { firstChunk, endChunk }: Pick<WrappedParagraph, 'firstChunk' | 'endChunk'>,
    start: number,
    limit: number,
  ): GluedEdge | null {
    for (let chunk = firstChunk; chunk < endChunk; chunk++) {
      const edge = this.edgeIn(fit, columnPrior, chunk, start, limit);
      if (edge !== null) return edge;
    }
    return null;
  }

  /** The edge at which the line may have ended in a chunk, likewise. */
  private edgeIn(
    fit: WrapFit,
    columnPrior: number,
    chunk: number,
    start: number,
    limit: number,
  ): GluedEdge | null {
    const { text, words } = this;
    const span = { from: words.chunkFrom[chunk] ?? 0, to: words.chunkTo[chunk] ?? 0 };
    if (!mayHaveEdge(text, span, start, limit)) return null;
    this.setting ??= settingOf(text);
    const edge = columnEdge(text, span, start, limit, this.setting);
    const likely = edge === null ? 0 : logistic(Math.log(edge.ratio) + columnPrior);
    if (edge === null || likely < LIKELY_EDGE || this.anchors.has(edge.at)) return null;
    if (isFirm(text, words, this.firstWordAt(edge.at) - 1)) return null;
    return { at: edge.at, probability: likely, column: fit };
  }

  /** The ends of the lines before the first anchor of a paragraph, in order, as far as each is told by the line behind it. */
  private endsBefore(paragraph: WrappedParagraph, fit: WrapFit, columnPrior: number): readonly number[] {
    const { words } = this;
    const ends: number[] = [];
    let end = paragraph.anchors[0] ?? null;
    let chunk = paragraph.endChunk - 1;
    while (end !== null && end - fit.width > paragraph.from) {
      const backTo = (position: number): void => {
        while (chunk > paragraph.firstChunk && (words.chunkFrom[chunk] ?? 0) >= position) chunk--;
      };
      backTo(end);
      // The word behind the end did not fit into the line, which so began at its length behind the width at the latest.
      const limit = Math.min(end - 1, (words.chunkTo[chunk] ?? end) - fit.width);
      const start = Math.max(paragraph.from, end - fit.width - 1);
      backTo(limit);
      const endChunk = chunk + 1;
      while (chunk > paragraph.firstChunk && (words.chunkFrom[chunk] ?? 0) > start) chunk--;
      end = this.lineEnd(fit, columnPrior, { firstChunk: chunk, endChunk }, start, limit);
      if (end !== null) ends.unshift(end);
    }
    return ends;
  }

  /** Follows the lines of a paragraph that was wrapped as `fit` tells. */
  follow(paragraph: WrappedParagraph, fit: WrapFit): void {
    const columnPrior = logit(densityOf(fit));
    // Where the first lines of others began within a line, this one may have, and ended elsewhere.
    const firstPrior = logit(densityOf(fit) / (1 + fit.offset));
    const anchors = [...this.endsBefore(paragraph, fit, columnPrior), ...paragraph.anchors];
    followLines(
      this.words,
      { ...paragraph, anchors },
      fit.width,
      (chunk, start, limit, isFirst) => {
        const prior = isFirst ? firstPrior : columnPrior;
        return this.lineEnd(fit, prior, { firstChunk: chunk, endChunk: chunk + 1 }, start, limit);
      },
      (anchor) => this.atColumn.set(anchor, fit),
    );
  }
}
