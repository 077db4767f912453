/**
 * A place in the text that a person is choosing: where to split a block, or where its bound to the next one shall be.
 * Pure: how the place moves by keys, and what operation it makes.
 */
import type { Operation } from '../../core/history/operation.ts';
import { type Block, blockAround } from '../../core/model/block.ts';
import { isBlank, isWhiteSpace, type Span } from '../../core/model/span.ts';

export interface Place {
  readonly kind: 'split' | 'bound';
  /** The block to be split, or the one before the bound. */
  readonly block: Span;
  /** Source position chosen, from `least` to `most`. */
  readonly at: number;
  readonly least: number;
  readonly most: number;
}

/** A place to split the block at, as near `at` as can be; null for a block of one character. */
export const splitPlace = (block: Span, at: number): Place | null => {
  const least = block.from + 1;
  const most = block.to - 1;
  if (least > most) return null;
  const { from, to } = block;
  return { kind: 'split', block: { from, to }, at: Math.min(Math.max(at, least), most), least, most };
};

/** The bound between a block and the next one, where it is now; null at the last block. */
export const boundPlace = (blocks: readonly Block[], block: Span): Place | null => {
  const next = blocks[blocks.findIndex(({ from }) => from === block.from) + 1];
  if (next === undefined || next.from < block.to) return null;
  const { from, to } = block;
  return { kind: 'bound', block: { from, to }, at: next.from, least: from + 1, most: next.to - 1 };
};

export const movedTo = (place: Place, at: number): Place => ({
  ...place,
  at: Math.min(Math.max(at, place.least), place.most),
});

const isLowSurrogate = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
};

/** One character on, or one word: to the next place where a word begins. */
const step = (text: string, at: number, by: 1 | -1, words: boolean): number => {
  let next = at + by;
  if (words) {
    const begins = (position: number): boolean =>
      !isWhiteSpace(text.charAt(position)) && isWhiteSpace(text.charAt(position - 1));
    while (next > 0 && next < text.length && !begins(next)) next += by;
  }
  return isLowSurrogate(text, next) ? next + by : next;
};

/** The beginning of the word nearest the middle of a block: where a split by keyboard starts from. */
export const middleOf = (text: string, block: Span): number => {
  const middle = (block.from + block.to) >> 1;
  const begun = step(text, middle, 1, true);
  return begun < block.to ? begun : middle;
};

/** The place after a key, or null where the key means nothing here. `words` says whether it moves by words. */
export const afterKey = (text: string, place: Place, key: string, words: boolean): Place | null => {
  switch (key) {
    case 'ArrowLeft':
      return movedTo(place, step(text, place.at, -1, words));
    case 'ArrowRight':
      return movedTo(place, step(text, place.at, 1, words));
    case 'Home':
      return movedTo(place, place.least);
    case 'End':
      return movedTo(place, place.most);
    default:
      return null;
  }
};

/**
 * Moves the bound behind a block by one word: 1 takes in the next block's first word, -1 gives away the last. Null at
 * the last block, and where either block would be left empty.
 */
export const nudgedBound = (
  text: string,
  blocks: readonly Block[],
  block: Span,
  by: 1 | -1,
): Operation | null => {
  const place = boundPlace(blocks, block);
  if (place === null) return null;
  const at = step(text, place.at, by, true);
  return at < place.least || at > place.most ? null : placeOperation(text, blocks, { ...place, at });
};

/** What the place comes to; null where it changes nothing or would leave a part of a block empty. */
export const placeOperation = (text: string, blocks: readonly Block[], place: Place): Operation | null => {
  const { block, at } = place;
  if (place.kind === 'split') {
    const empty = isBlank(text.slice(block.from, at)) || isBlank(text.slice(at, block.to));
    return empty ? null : { type: 'split-block', block, at, role: null };
  }
  const next = blockAround(blocks, { from: place.most, to: place.most + 1 });
  if (next === undefined || isBlank(text.slice(block.from, at)) || isBlank(text.slice(at, next.to)))
    return null;
  const same = at >= block.to && isBlank(text.slice(block.to, at)) && at <= next.from;
  return same ? null : { type: 'move-bound', block, at };
};
