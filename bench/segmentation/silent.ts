/**
 * Silent moves: blocks that segmentation put on the wrong side of the line between the story and all else, and did not
 * mark as unsure. They are what an archivist fears most, since nothing asks to look at them; an error that is marked
 * costs a look.
 */
import { type Block, isUnsure } from '../../core/model/block.ts';
import { isMainStory } from '../../core/model/role.ts';
import { overlaps } from '../../core/model/span.ts';
import type { GoldBlock } from './page.ts';

export interface MoveCount {
  dispatches: number;
  /** Dispatches with at least one silent move. */
  silentDispatches: number;
  /** Those of them in which a block of the story was taken out of it. */
  losingDispatches: number;
  /** Right blocks, and those of them on the wrong side: in a block marked unsure, and in none. */
  blocks: number;
  marked: number;
  silent: number;
  /** Found blocks, and those marked unsure. */
  found: number;
  unsure: number;
}

export const newMoveCount = (): MoveCount => ({
  dispatches: 0,
  silentDispatches: 0,
  losingDispatches: 0,
  blocks: 0,
  marked: 0,
  silent: 0,
  found: 0,
  unsure: 0,
});

/** The characters that `one` shares with `other`. */
const shared = (one: GoldBlock, other: GoldBlock): number =>
  Math.min(one.to, other.to) - Math.max(one.from, other.from);

/** Adds one dispatch to `count`. A right block is moved where most of it lies in found blocks of the other side. */
export const countMoves = (count: MoveCount, gold: readonly GoldBlock[], found: readonly Block[]): void => {
  let silent = 0;
  let losing = false;
  for (const block of gold) {
    const side = isMainStory(block.role);
    const moved = found.filter((one) => overlaps(one, block) && isMainStory(one.role) !== side);
    const length = moved.reduce((sum, one) => sum + shared(one, block), 0);
    if (2 * length <= block.to - block.from) continue;
    if (moved.some(isUnsure)) count.marked++;
    else {
      silent++;
      losing ||= side;
    }
  }
  count.dispatches++;
  count.blocks += gold.length;
  count.silent += silent;
  if (silent > 0) count.silentDispatches++;
  if (losing) count.losingDispatches++;
  count.found += found.length;
  count.unsure += found.filter(isUnsure).length;
};
