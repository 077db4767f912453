/**
 * Quality of segmentation on generated dispatches, ours and its peers side by side. The part held out is written with
 * words and layouts that no weight was learned from.
 */

import { linesOf } from '../../core/model/lines.ts';
import { isMainStory } from '../../core/model/role.ts';
import { overlaps, type Span } from '../../core/model/span.ts';
import type { LearnedWeights } from '../../core/segmentation/decoding/learned-weights.ts';
import { segment } from '../../core/segmentation/segment.ts';
import { generate, type Part } from './generate.ts';
import {
  countBlocks,
  countSplit,
  exactShare,
  f1,
  newBlockCount,
  newSplitCount,
  type SplitCount,
} from './measure.ts';
import type { GoldBlock } from './page.ts';
import { PEERS } from './peers.ts';
import { countMoves, type MoveCount, newMoveCount } from './silent.ts';

export interface SplitScore {
  readonly name: string;
  /** Share of dispatches whose main story is exactly right. */
  readonly exact: number;
  /** The same where a line counts as story as soon as a part of it is: peers cannot cut a dateline or a sign-off off. */
  readonly exactByLine: number;
  /** F1 over the visible characters of the story. */
  readonly characters: number;
}

export interface SegmentationReport {
  readonly part: Part;
  readonly dispatches: number;
  readonly ours: SplitScore & { readonly blockF1: number };
  readonly peers: readonly SplitScore[];
  readonly moves: Readonly<MoveCount>;
  /** Exact share and block F1 by layout. */
  readonly layouts: readonly {
    readonly layout: string;
    readonly dispatches: number;
    readonly exact: number;
    readonly blockF1: number;
  }[];
}

export interface EvaluateOptions {
  readonly part: Part;
  readonly dispatches: number;
  /** Sentences to mix into French paragraphs. */
  readonly sentences?: readonly string[];
  readonly weights?: LearnedWeights;
  /** Leaves the peers out, which take most of the time. */
  readonly alone?: boolean;
}

interface Counts {
  readonly cut: SplitCount;
  readonly byLine: SplitCount;
}

const newCounts = (): Counts => ({ cut: newSplitCount(), byLine: newSplitCount() });

/** The lines of `text` that share a character with one of `spans`. */
const linesWith = (text: string, spans: readonly Span[]): readonly Span[] =>
  linesOf(text).filter((line) => spans.some((span) => overlaps(line, span)));

const count = (counts: Counts, text: string, gold: readonly GoldBlock[], story: readonly Span[]): void => {
  countSplit(counts.cut, text, gold, story);
  const lines = linesWith(
    text,
    gold.filter(({ role }) => isMainStory(role)),
  );
  countSplit(
    counts.byLine,
    text,
    lines.map((line) => ({ ...line, role: 'body' })),
    linesWith(text, story),
  );
};

const scoreOf = (name: string, { cut, byLine }: Counts): SplitScore => ({
  name,
  exact: exactShare(cut),
  exactByLine: exactShare(byLine),
  characters: f1(cut),
});

/** Segments dispatches 0 to `dispatches` - 1 of a part and counts what is right. */
export const evaluateSegmentation = (options: EvaluateOptions): SegmentationReport => {
  const { part, dispatches, sentences = [], weights, alone = false } = options;
  const splits = newCounts();
  const blocks = newBlockCount();
  const moves = newMoveCount();
  const peers = [...PEERS].map(([name, peer]) => ({ name, peer, counts: newCounts() }));
  const layouts = new Map<string, { splits: SplitCount; blocks: ReturnType<typeof newBlockCount> }>();
  for (let seed = 0; seed < dispatches; seed++) {
    const { text, blocks: gold, layout } = generate(seed, part, sentences);
    const found = segment(text, weights);
    const story = found.filter(({ role }) => isMainStory(role));
    const own = layouts.get(layout) ?? { splits: newSplitCount(), blocks: newBlockCount() };
    layouts.set(layout, own);
    count(splits, text, gold, story);
    countSplit(own.splits, text, gold, story);
    countBlocks(blocks, gold, found);
    countMoves(moves, gold, found);
    countBlocks(own.blocks, gold, found);
    if (!alone) for (const { peer, counts } of peers) count(counts, text, gold, peer(text));
  }
  return {
    part,
    dispatches,
    ours: { ...scoreOf('ours', splits), blockF1: f1(blocks) },
    moves,
    peers: alone ? [] : peers.map(({ name, counts }) => scoreOf(name, counts)),
    layouts: [...layouts].map(([layout, own]) => ({
      layout,
      dispatches: own.splits.dispatches,
      exact: exactShare(own.splits),
      blockF1: f1(own.blocks),
    })),
  };
};

export interface ReliabilityRow {
  /** Confidences of at least this, and less than the next row's. */
  readonly from: number;
  readonly blocks: number;
  readonly confidence: number;
  readonly right: number;
}

const BOUNDS = [0, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99] as const;

/** How often blocks of each confidence are right: of a confidence that means something, as often as it says. */
export const reliability = (part: Part, dispatches: number): readonly ReliabilityRow[] => {
  const rows = BOUNDS.map((from) => ({ from, blocks: 0, sum: 0, hits: 0 }));
  for (let seed = 0; seed < dispatches; seed++) {
    const { text, blocks } = generate(seed, part);
    const wanted = new Set(blocks.map(({ role, from, to }) => `${role} ${from}-${to}`));
    for (const { role, from, to, confidence } of segment(text)) {
      const row = rows.findLast((one) => confidence >= one.from);
      if (!row) continue;
      row.blocks++;
      row.sum += confidence;
      if (wanted.has(`${role} ${from}-${to}`)) row.hits++;
    }
  }
  return rows.map(({ from, blocks, sum, hits }) => ({
    from,
    blocks,
    confidence: sum / Math.max(1, blocks),
    right: hits / Math.max(1, blocks),
  }));
};
