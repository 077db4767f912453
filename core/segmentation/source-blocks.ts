/**
 * Blocks of a normalised text as blocks of its source. What is not seen at the ends of a block belongs to it; where nothing
 * seen stands beside it, on a line of its own, it is boilerplate, so that the blocks still hold all that is not white space.
 */
import type { Block } from '../model/block.ts';
import type { NormalisedText } from '../model/normalised-text.ts';
import { isSpaceUnit, type Span, trimSpan } from '../model/span.ts';
import { unitAt } from '../model/unit-at.ts';

/** A block, and whether something but its place tells its role. */
export interface ToldBlock {
  readonly block: Block;
  readonly told: boolean;
}

/** A line that shows nothing. */
const unseenBlock = (span: Span): ToldBlock => ({
  block: { role: 'boilerplate', ...span, confidence: 1, decided: null },
  told: true,
});

/** Where the characters begin that stand before `to` without white space between, not before `from`. */
const startBefore = (text: string, from: number, to: number): number => {
  let at = to;
  while (at > from && !isSpaceUnit(unitAt(text, at - 1))) at--;
  return at;
};

/** The blocks `row` of `normalised`, in order, as blocks of `source`. */
export const blocksInSource = (
  source: string,
  normalised: NormalisedText,
  row: readonly ToldBlock[],
): readonly ToldBlock[] => {
  const blocks: ToldBlock[] = [];
  let end = 0;
  for (const { block, told } of row) {
    const to = normalised.toSource(block.to, 'after');
    const from = startBefore(source, end, normalised.toSource(block.from, 'after'));
    const between = trimSpan(source, { from: end, to: from });
    if (between.from < between.to) blocks.push(unseenBlock(between));
    blocks.push({ block: { ...block, from, to }, told });
    end = to;
  }
  const rest = trimSpan(source, { from: end, to: source.length });
  if (rest.from < rest.to) blocks.push(unseenBlock(rest));
  return blocks;
};
