/** An edit with the word around it, to be read before and after. */
import { blockAround } from '../../core/model/block.ts';
import type { Curation } from '../../core/model/dispatch.ts';
import type { Replacement } from '../../core/model/edit.ts';
import { isWhiteSpace } from '../../core/model/span.ts';

export interface EditContext {
  readonly left: string;
  readonly removed: string;
  readonly inserted: string;
  readonly right: string;
}

/** At most this many characters on each side. */
const SIDE = 28;

/** The edit with the rest of its word on each side; where white space stands beside it, with the next word. */
export const editContext = (text: string, { blocks }: Curation, edit: Replacement): EditContext => {
  const block = blockAround(blocks, edit) ?? { from: 0, to: text.length };
  const least = Math.max(block.from, edit.from - SIDE);
  const most = Math.min(block.to, edit.to + SIDE);
  let from = edit.from;
  while (from > least && isWhiteSpace(text.charAt(from - 1))) from--;
  while (from > least && !isWhiteSpace(text.charAt(from - 1))) from--;
  let to = edit.to;
  while (to < most && isWhiteSpace(text.charAt(to))) to++;
  while (to < most && !isWhiteSpace(text.charAt(to))) to++;
  return {
    left: text.slice(from, edit.from),
    removed: text.slice(edit.from, edit.to),
    inserted: edit.insert,
    right: text.slice(edit.to, to),
  };
};
