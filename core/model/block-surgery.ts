/**
 * Changes to blocks that keep their invariant (trimmed, not overlapping, covering all that is not white space):
 * another role, a split, a join, a moved bound. Each gives the new list, or says why it cannot be.
 */
import type { Block } from './block.ts';
import type { Decision } from './provenance.ts';
import { fail, ok, type Result } from './result.ts';
import type { Role } from './role.ts';
import { type Span, sameSpan, trimSpan } from './span.ts';

const indexOf = (blocks: readonly Block[], span: Span): number =>
  blocks.findIndex((block) => sameSpan(block, span));

const missing = (span: Span) => fail('block-missing', { from: span.from, to: span.to });

/** A block as a person left it: `role` and bounds are certain now. */
const settled = (
  block: Block,
  change: Partial<Pick<Block, 'role' | 'from' | 'to'>>,
  decided: Decision,
): Block => ({
  ...block,
  ...change,
  confidence: 1,
  decided,
});

/** Gives each of `spans`, which must be blocks, the role. Fails with `block-missing`. */
export const setRole = (
  blocks: readonly Block[],
  spans: readonly Span[],
  role: Role,
  decided: Decision,
): Result<readonly Block[]> => {
  const next = [...blocks];
  for (const span of spans) {
    const index = indexOf(blocks, span);
    const block = blocks[index];
    if (block === undefined) return missing(span);
    next[index] = settled(block, { role }, decided);
  }
  return ok(next);
};

/**
 * Splits the block at source position `at` in two; the right part may get another role. The white space at the cut
 * falls between them. Fails with `block-missing`, or `position-outside` where a part would be empty.
 */
export const splitBlock = (
  text: string,
  blocks: readonly Block[],
  span: Span,
  at: number,
  rightRole: Role | null,
  decided: Decision,
): Result<readonly Block[]> => {
  const index = indexOf(blocks, span);
  const block = blocks[index];
  if (block === undefined) return missing(span);
  const left = trimSpan(text, { from: block.from, to: Math.min(at, block.to) });
  const right = trimSpan(text, { from: Math.max(at, block.from), to: block.to });
  if (left.from >= left.to || right.from >= right.to) return fail('position-outside', { position: at });
  const parts = [
    settled(block, left, decided),
    settled(block, { ...right, role: rightRole ?? block.role }, decided),
  ];
  return ok(blocks.toSpliced(index, 1, ...parts));
};

/** A block and the one after it. Fails with `block-missing`, or `nothing-to-join` at the last block. */
const pairAt = (
  blocks: readonly Block[],
  span: Span,
): Result<{ readonly index: number; readonly block: Block; readonly next: Block }> => {
  const index = indexOf(blocks, span);
  const block = blocks[index];
  if (block === undefined) return missing(span);
  const next = blocks[index + 1];
  return next === undefined
    ? fail('nothing-to-join', { from: span.from, to: span.to })
    : ok({ index, block, next });
};

/**
 * Joins the block with the one after it; the role is the first one's, and the white space between becomes part of the
 * block. Fails with `block-missing`, or `nothing-to-join` at the last block.
 */
export const joinBlocks = (
  blocks: readonly Block[],
  span: Span,
  decided: Decision,
): Result<readonly Block[]> => {
  const pair = pairAt(blocks, span);
  if (!pair.ok) return pair;
  const { index, block, next } = pair.value;
  return ok(blocks.toSpliced(index, 2, settled(block, { to: next.to }, decided)));
};

/**
 * Moves the bound between the block and the one after it to source position `at`. Fails with `block-missing`,
 * `nothing-to-join` at the last block, or `position-outside` where either would be left empty.
 */
export const moveBound = (
  text: string,
  blocks: readonly Block[],
  span: Span,
  at: number,
  decided: Decision,
): Result<readonly Block[]> => {
  const pair = pairAt(blocks, span);
  if (!pair.ok) return pair;
  const { index, block, next } = pair.value;
  const left = trimSpan(text, { from: block.from, to: Math.min(at, next.to) });
  const right = trimSpan(text, { from: Math.max(at, block.from), to: next.to });
  if (at < block.from || at > next.to || left.from >= left.to || right.from >= right.to) {
    return fail('position-outside', { position: at });
  }
  return ok(blocks.toSpliced(index, 2, settled(block, left, decided), settled(next, right, decided)));
};
