/**
 * "Everything from here is related": the rest of a dispatch, read again as a related block. A person has said where
 * the story ends; what is left to tell is which lines are headings, captions, headlines and summaries, and the decoder
 * tells that better when it knows that nothing of the story can follow.
 */
import type { Block } from '../model/block.ts';
import type { Decision } from '../model/provenance.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { type Span, sameSpan } from '../model/span.ts';

/** Reads text as what follows a story: blocks with places in that text. */
export type ReadRelated = (text: string) => readonly Block[];

/** The blocks of `span`, read as what follows a story. */
const readAfter = (
  text: string,
  { from, to }: Span,
  decided: Decision,
  readRelated: ReadRelated,
): readonly Block[] =>
  readRelated(text.slice(from, to)).map((block) => ({
    ...block,
    from: block.from + from,
    to: block.to + from,
    confidence: 1,
    decided,
  }));

/**
 * Makes all from the block at `span` to the end of the source related: its bounds and roles are read anew, and are a
 * person's from then on. A sign-off stays as it is. Fails with `block-missing`.
 *
 * @param text the source
 * @param blocks its blocks, in order
 * @param readRelated what reads the rest: `segmentRelated`
 */
export const relateFrom = (
  text: string,
  blocks: readonly Block[],
  span: Span,
  decided: Decision,
  readRelated: ReadRelated,
): Result<readonly Block[]> => {
  const index = blocks.findIndex((block) => sameSpan(block, span));
  if (index < 0) return fail('block-missing', { from: span.from, to: span.to });
  const next = blocks.slice(0, index);
  let run: Span | null = null;
  const close = (): void => {
    if (run !== null) next.push(...readAfter(text, run, decided, readRelated));
    run = null;
  };
  for (const block of blocks.slice(index)) {
    if (block.role === 'sign-off') {
      close();
      next.push(block);
    } else {
      run = { from: (run ?? block).from, to: block.to };
    }
  }
  close();
  return ok(next);
};
