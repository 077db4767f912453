/**
 * The hard wraps that stand inside blocks, where a rule may mend them. They are told by the lines of the whole text,
 * because a block may begin or end amid a line.
 */
import { linesOf } from '../../model/lines.ts';
import type { Span } from '../../model/span.ts';
import { type Lexicon, UNKNOWN } from '../lexicon/lexicon.ts';
import { classAt, isLetter, UNIT } from '../text/unit-class.ts';
import { findKeptWraps, type KeptWrap } from './kept-wraps.ts';
import { END } from './line-ends.ts';

export interface InnerWrap extends KeptWrap {
  /** Whether the hyphen before it may be no part of the word. */
  readonly isDoubtful: boolean;
}

/** Whether nothing tells if a hyphen at the end of a line belongs to the word: what it parts are not two words. */
const isDoubtful = (text: string, { from, to, end }: KeptWrap, lexicon: Lexicon): boolean => {
  if (end !== END.tied || classAt(text, from - 1) === UNIT.apostrophe) return false;
  if (classAt(text, to) !== UNIT.lower) return false;
  let start = from - 1;
  while (start > 0 && isLetter(classAt(text, start - 1))) start--;
  let behind = to;
  while (behind < text.length && isLetter(classAt(text, behind))) behind++;
  const isKnown =
    lexicon.entry(text, start, from - 1) !== UNKNOWN && lexicon.entry(text, to, behind) !== UNKNOWN;
  return start < from - 1 && !isKnown;
};

/**
 * The wraps of `text` that lie inside one of `spans`, in order.
 *
 * @param lines how many lines the spans have: where each has one, there is nothing to look for
 */
export const innerWraps = (
  text: string,
  spans: readonly Span[],
  lines: number,
  lexicon: Lexicon,
): readonly InnerWrap[] => {
  if (lines === spans.length) return [];
  let next = 0;
  return findKeptWraps(text, linesOf(text)).flatMap((wrap) => {
    while ((spans[next]?.to ?? wrap.to) < wrap.to) next++;
    const span = spans[next];
    if (span === undefined || wrap.from <= span.from || wrap.to >= span.to) return [];
    return { ...wrap, isDoubtful: isDoubtful(text, wrap, lexicon) };
  });
};
