/**
 * Segmenting a dispatch anew without undoing anyone: new blocks take the place of old ones stretch by stretch, between
 * the starts that both have. A stretch in which a person decided a block, or decided an edit that would lose its home,
 * stays as it was.
 */
import type { Block } from '../model/block.ts';
import type { Curation } from '../model/dispatch.ts';
import { belongs, type Edit, type Replacement } from '../model/edit.ts';

/** The block that a replacement belongs to, or undefined. `blocks` are in order. */
export const homeOf = (text: string, blocks: readonly Block[], edit: Replacement): Block | undefined => {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.to ?? 0) < edit.to) low = middle + 1;
    else high = middle;
  }
  const block = blocks[low];
  return block !== undefined && belongs(text, block, edit) ? block : undefined;
};

/** Whether an insertion stands at an end of its block, where white space is rendered and not edited. */
const atBound = (block: Block, { from, to }: Replacement): boolean =>
  from === to && (from === block.from || to === block.to);

/** Whether an edit that has a home among `old` has as good a one among `fresh`. */
const keepsHome = (
  text: string,
  old: readonly Block[],
  fresh: readonly Block[],
  edit: Replacement,
): boolean => {
  const was = homeOf(text, old, edit);
  if (was === undefined) return true;
  const is = homeOf(text, fresh, edit);
  return is !== undefined && (!atBound(is, edit) || atBound(was, edit));
};

/**
 * @param text the source
 * @param held the curation so far
 * @param segmented the blocks of `text` by segmentation, in order
 * @returns blocks that keep the invariant; one that is the same as before is the same object
 */
export const blocksAnew = (
  text: string,
  { blocks, edits }: Pick<Curation, 'blocks' | 'edits'>,
  segmented: readonly Block[],
): readonly Block[] => {
  const decided = edits.filter((edit) => edit.decided !== null);
  const homes = new Map<Block, Edit[]>();
  for (const edit of decided) {
    const home = homeOf(text, blocks, edit);
    if (home !== undefined) homes.set(home, [...(homes.get(home) ?? []), edit]);
  }
  const starts = new Set(segmented.map(({ from }) => from));
  const next: Block[] = [];
  let from = 0;
  let freshFrom = 0;
  while (from < blocks.length) {
    let to = from + 1;
    while (to < blocks.length && !starts.has(blocks[to]?.from ?? -1)) to++;
    const end = blocks[to]?.from ?? Number.POSITIVE_INFINITY;
    let freshTo = freshFrom;
    while (freshTo < segmented.length && (segmented[freshTo]?.from ?? end) < end) freshTo++;
    const old = blocks.slice(from, to);
    const fresh = segmented.slice(freshFrom, freshTo);
    const stays =
      fresh.length === 0 ||
      old.some(
        (block) =>
          block.decided !== null ||
          homes.get(block)?.some((edit) => !keepsHome(text, old, fresh, edit)) === true,
      );
    next.push(...(stays ? old : fresh));
    from = to;
    freshFrom = freshTo;
  }
  return next;
};
