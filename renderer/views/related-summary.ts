/** What a folded related block holds, in numbers: so that it need not be opened to know that it is in order. */
import type { Row } from '../../core/diff/rows.ts';
import { isUnsure } from '../../core/model/block.ts';
import { type Edit, isUndecided } from '../../core/model/edit.ts';

export interface RelatedSummary {
  readonly teasers: number;
  readonly blocks: number;
  /** Captions that begin in lower case: their first letter may be lost. */
  readonly clipped: number;
  /** Captions that say the same as the headline behind them. */
  readonly repeated: number;
  readonly undecided: number;
  readonly unsure: number;
}

const BEGINS_LOWER = /^\p{Ll}/u;

/**
 * @param text the source
 * @param rows the rows of the related block
 */
export const relatedSummary = (text: string, rows: readonly Row[]): RelatedSummary => {
  const parts = rows.flatMap((row) => row.parts).filter((part) => part.from === part.block.from);
  const edits: readonly Edit[] = rows.flatMap((row) => row.parts.flatMap((part) => part.edits));
  const wordsOf = (index: number): string => {
    const block = parts[index]?.block;
    return block ? text.slice(block.from, block.to) : '';
  };
  const captions = parts.flatMap(({ block }, index) => (block.role === 'teaser-caption' ? [index] : []));
  return {
    teasers: parts.filter(({ block }) => block.role === 'teaser-headline').length,
    blocks: parts.length,
    clipped: captions.filter((index) => BEGINS_LOWER.test(wordsOf(index))).length,
    repeated: captions.filter(
      (index) => parts[index + 1]?.block.role === 'teaser-headline' && wordsOf(index) === wordsOf(index + 1),
    ).length,
    unsure: parts.filter(({ block }) => isUnsure(block)).length,
    undecided: edits.filter(isUndecided).length,
  };
};
