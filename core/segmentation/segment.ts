/**
 * Segmentation: from the source of a dispatch to its blocks. Lines become units, grammars propose where a line may be
 * cut, features describe each piece, and the decoder chooses roles and cuts for the whole dispatch together. Where
 * it is unsure a paragraph stays in the story, and its low confidence says so.
 */
import type { Block } from '../model/block.ts';
import { decode, tablesOf } from './decode.ts';
import { latticeOf } from './lattice.ts';
import { unitsOf } from './lines.ts';
import { WEIGHTS, type Weights } from './weights.ts';

export interface SegmentOptions {
  /** Other weights than the shipped ones, such as those learned from a corpus. */
  readonly weights?: Weights;
}

/** A text of more lines is decoded in windows, each going on from the scores of the one before: memory stays flat. */
const WINDOW = 4096;
/** How steeply the margin of a choice becomes a confidence. */
const STEEPNESS = 0.6;

const SHIPPED = tablesOf(WEIGHTS);

const confidence = (margin: number): number => Math.round(1000 / (1 + Math.exp(-STEEPNESS * margin))) / 1000;

/**
 * The blocks of the decoded source `text`, in order, undecided. They are trimmed, do not overlap and cover all that is
 * not white space (`brokenBlocks` is null); a blank text has none. Takes time linear in the length of the text.
 */
export const segment = (text: string, options: SegmentOptions = {}): readonly Block[] => {
  const tables = options.weights === undefined ? SHIPPED : tablesOf(options.weights);
  const units = unitsOf(text);
  const blocks: Block[] = [];
  let entry: Float64Array | null = null;
  for (let start = 0; start < units.length; start += WINDOW) {
    const end = Math.min(start + WINDOW, units.length);
    const final = end === units.length;
    const { arcs, places } = latticeOf(text, units.slice(start, end), start === 0, final);
    const { decoded, exit } = decode(arcs, places, tables, entry, final);
    for (const { piece, role, margin } of decoded)
      blocks.push({ role, from: piece.from, to: piece.to, confidence: confidence(margin), decided: null });
    entry = exit;
  }
  return blocks;
};
