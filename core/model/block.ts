/**
 * A block: a span of the source with a role. Blocks do not overlap, are trimmed, and cover all that is not white
 * space; the white space between them is rendered, never edited. This module holds the shape and its invariant;
 * `block-surgery.ts` changes blocks while keeping it.
 */
import { z } from 'zod';
import { type Decision, decisionSchema } from './provenance.ts';
import { type Role, roleSchema } from './role.ts';
import { bySpan, isBlank, isWhiteSpace, type Span } from './span.ts';

export interface Block extends Span {
  readonly role: Role;
  /** How likely role and bounds are right, 0 to 1, by segmentation; 1 once a person decided. */
  readonly confidence: number;
  /** The person's decision on this block; null while only segmentation has spoken. */
  readonly decided: Decision | null;
}

export const blockSchema: z.ZodType<Block> = z.looseObject({
  role: roleSchema,
  from: z.number().int().nonnegative(),
  to: z.number().int().nonnegative(),
  confidence: z.number().min(0).max(1),
  decided: decisionSchema.nullable(),
});

export const byBlock = bySpan;

/**
 * Below this confidence a block is unsure: on generated dispatches all wrong blocks but few right ones are, so that an
 * archivist who looks at these alone misses next to nothing.
 */
export const UNSURE_BELOW = 0.8;

/** Whether nobody has decided on the block and segmentation is unsure of its role or bounds. */
export const isUnsure = ({ confidence, decided }: Block): boolean =>
  decided === null && confidence < UNSURE_BELOW;

/** What breaks the invariant of blocks over `text`, or null when it holds. `blocks` are in order of position. */
export const brokenBlocks = (text: string, blocks: readonly Block[]): string | null => {
  let at = 0;
  for (const { from, to } of blocks) {
    if (from < at) return `block at ${from} overlaps the one before`;
    if (to <= from || to > text.length) return `block ${from}-${to} is empty or outside the source`;
    if (isWhiteSpace(text.charAt(from)) || isWhiteSpace(text.charAt(to - 1)))
      return `block ${from}-${to} is not trimmed`;
    if (!isBlank(text.slice(at, from))) return `text at ${at} belongs to no block`;
    at = to;
  }
  return isBlank(text.slice(at)) ? null : `text at ${at} belongs to no block`;
};

/** The block that holds the characters of `span`, or undefined. `blocks` are in order. */
export const blockAround = (blocks: readonly Block[], span: Span): Block | undefined => {
  let low = 0;
  let high = blocks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (block === undefined) return undefined;
    if (block.to < span.to) low = middle + 1;
    else if (block.from > span.from) high = middle - 1;
    else return block;
  }
  return undefined;
};
