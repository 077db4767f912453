/**
 * Which lines of a page that was printed whole need no look. Far from its one story a page is menus, titles of others and
 * buttons, and the decoder is as unsure of the one as of the other; but none of them can be a paragraph that was lost: a
 * line of the story stands beside paragraphs.
 */
import { type Block, isUnsure, UNSURE_BELOW } from '../../model/block.ts';
import { isMainStory } from '../../model/role.ts';
import { isDoubtful, isOfPicture, type PageLine, SHORTEST_TITLE } from './page-lines.ts';

/** A sentence this long may be a paragraph, in characters. */
const SHORTEST_PARAGRAPH = 60;
/** So many lines that are surely the page's part what stands below them from the story: a button may stand amid it. */
const LEAST_LINES = 3;
/** No paragraph stands so near, in blocks. */
const NEAR = 2;

/** Whether a line may be a paragraph, whatever it was read as. */
const mayTell = (line: PageLine | undefined): boolean =>
  line !== undefined &&
  (line.isParagraph || isDoubtful(line) || (line.isSentence && line.said.length >= SHORTEST_PARAGRAPH));

/**
 * `blocks`, those of `page` with their last roles, with no mark on lines of the page that stand apart: above the story,
 * which starts at the block `from`, or below its last paragraph `to` and lines that are surely the page's.
 */
export const withoutFarMarks = (
  page: readonly PageLine[],
  blocks: readonly Block[],
  { from, to }: { readonly from: number; readonly to: number },
): readonly Block[] => {
  let pageLines = 0;
  return blocks.map((block, at): Block => {
    const isOfStory = isMainStory(block.role);
    if (at > to && !isOfStory && !isOfPicture(block) && !isUnsure(block)) pageLines++;
    const isApart = at < from || (at > to && pageLines >= LEAST_LINES);
    if (isOfStory || !isUnsure(block) || !isApart) return block;
    // What was taken out of the story keeps its mark.
    if (page[at]?.block.role !== block.role) return block;
    // Right above the headline it may be another.
    if (at === from - 1 && block.to - block.from >= SHORTEST_TITLE) return block;
    for (let by = -NEAR; by <= NEAR; by++) if (mayTell(page[at + by])) return block;
    return { ...block, confidence: UNSURE_BELOW };
  });
};
