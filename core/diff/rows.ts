/**
 * The rows in which a dispatch is shown: one for each line of the source, so that a dateline, its body and a sign-off
 * that share a line are read as the paragraph they are. Curate and Review have the same rows, which lets them keep
 * one scroll position. A line too long to be drawn at once is cut into several rows.
 */
import type { Block } from '../model/block.ts';
import { collide, type Edit, isLive } from '../model/edit.ts';
import { isWhiteSpace, type Span } from '../model/span.ts';

/** The stretch of a block that a row shows: the whole block, unless it is too long for one row. */
export interface RowPart extends Span {
  readonly block: Block;
  /** The edits drawn here: every live one, and of the rejected those that no other takes the place of. In order. */
  readonly edits: readonly Edit[];
}

export interface Row extends Span {
  readonly parts: readonly RowPart[];
}

/** How many characters of the source a row holds before it is cut, and how many blocks. */
export const LONGEST_ROW = 3000;
const MOST_PARTS = 24;

/** Drops superseded edits, and rejected ones that collide with another that is drawn. */
const drawn = (edits: readonly Edit[]): readonly Edit[] => {
  if (edits.every(isLive)) return edits;
  const live = edits.filter(isLive);
  const kept: Edit[] = [];
  let next = 0;
  for (const edit of edits) {
    while (next < live.length && (live[next]?.to ?? 0) < edit.from) next++;
    const last = kept.at(-1);
    if (isLive(edit)) kept.push(edit);
    else if (edit.state === 'rejected') {
      const struck = last !== undefined && (collide(last, edit) || last.to > edit.from);
      let ahead = false;
      for (let i = next; i < live.length && (live[i]?.from ?? 0) <= edit.to; i++) {
        const other = live[i];
        if (other !== undefined && collide(other, edit)) ahead = true;
      }
      if (!struck && !ahead) kept.push(edit);
    }
  }
  return kept;
};

/** The edits that lie in each block, by the order of `blocks`; an edit on the bound of two blocks goes to the first. */
const editsByBlock = (blocks: readonly Block[], edits: readonly Edit[]): readonly (readonly Edit[])[] => {
  let at = 0;
  return blocks.map((block) => {
    while (at < edits.length && (edits[at]?.from ?? 0) < block.from) at++;
    const inside: Edit[] = [];
    for (; at < edits.length; at++) {
      const edit = edits[at];
      if (edit === undefined || edit.from > block.to) break;
      // What begins where the block ends belongs to the next one, unless it only inserts there.
      if (edit.from === block.to && edit.to > block.to) break;
      if (edit.to <= block.to) inside.push(edit);
    }
    return drawn(inside);
  });
};

/** A good place to cut `text` near `most`: behind a space, beside no edit, between no surrogates; `most` at worst. */
const cutNear = (text: string, from: number, most: number, edits: readonly Edit[]): number => {
  const within = (at: number): Edit | undefined => edits.find((edit) => edit.from <= at && at <= edit.to);
  for (let at = most; at > from + LONGEST_ROW / 2; at--) {
    if (!isWhiteSpace(text.charAt(at - 1)) || isWhiteSpace(text.charAt(at))) continue;
    if (within(at) === undefined) return at;
  }
  const held = within(most);
  if (held !== undefined && held.to > most) return held.to;
  const low = text.charCodeAt(most);
  return low >= 0xdc00 && low <= 0xdfff ? most - 1 : most;
};

/** Cuts one block into parts of at most about {@link LONGEST_ROW} characters. */
const partsOf = (text: string, block: Block, edits: readonly Edit[]): readonly RowPart[] => {
  if (block.to - block.from <= LONGEST_ROW) return [{ from: block.from, to: block.to, block, edits }];
  const parts: RowPart[] = [];
  let from = block.from;
  let first = 0;
  while (from < block.to) {
    let last = first;
    while (last < edits.length && (edits[last]?.from ?? 0) <= from + LONGEST_ROW) last++;
    const near = edits.slice(first, last);
    const to =
      block.to - from <= LONGEST_ROW
        ? block.to
        : Math.min(cutNear(text, from, from + LONGEST_ROW, near), block.to);
    const inside = near.filter((edit) => edit.to <= to && (edit.from < to || to === block.to));
    parts.push({ from, to, block, edits: inside });
    first += inside.length;
    from = to;
  }
  return parts;
};

/**
 * The rows of a dispatch, in order; every block is in exactly one row, or in several when it is cut.
 *
 * @param text the source
 * @param blocks in order, not overlapping
 * @param edits in stored order; those that lie in no block are not drawn
 */
export const rowsOf = (text: string, blocks: readonly Block[], edits: readonly Edit[]): readonly Row[] => {
  const rows: Row[] = [];
  const byBlock = editsByBlock(blocks, edits);
  let open: RowPart[] = [];
  const close = (): void => {
    const [first] = open;
    const last = open.at(-1);
    if (first !== undefined && last !== undefined) rows.push({ from: first.from, to: last.to, parts: open });
    open = [];
  };
  for (const [index, block] of blocks.entries()) {
    const last = open.at(-1);
    const first = open[0];
    if (last !== undefined && first !== undefined) {
      const sameLine = !/[\n\r\u0085\u2028\u2029]/.test(text.slice(last.to, block.from));
      if (!sameLine || block.to - first.from > LONGEST_ROW || open.length >= MOST_PARTS) close();
    }
    for (const part of partsOf(text, block, byBlock[index] ?? [])) {
      if (part.from > block.from) close();
      open.push(part);
    }
  }
  close();
  return rows;
};

/** Index of the row that holds source position `position`, or of the last one before it; 0 where there is none. */
export const rowAt = (rows: readonly Span[], position: number): number => {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.from ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return Math.max(low - 1, 0);
};

/** Whether two rows are drawn the same: the same stretches of the same blocks, with the same edits. */
export const sameRow = (a: Row, b: Row): boolean =>
  a === b ||
  (a.parts.length === b.parts.length &&
    a.parts.every((part, index) => {
      const other = b.parts[index];
      return (
        other !== undefined &&
        part.from === other.from &&
        part.to === other.to &&
        part.block === other.block &&
        part.edits.length === other.edits.length &&
        part.edits.every((edit, at) => edit === other.edits[at])
      );
    }));
