/**
 * Where the last of several wrapped lines ends that stand in one, because the breaks between them were lost: words are
 * set one by one into lines of a width, as they were when the text was wrapped. Where a break left nothing, two words
 * are glued, and how much of them stood on the next line is not known; so the longest that the last line may be is told.
 */
import type { Line } from '../../model/lines.ts';
import { isLineSpace } from '../text/unit-class.ts';

/** The most columns that the last line of `line` may have had, wrapped at `width`. */
export const tailOf = (text: string, { from, to }: Line, width: number): number => {
  let least = 0;
  let most = 0;
  for (let at = from; at < to; ) {
    while (at < to && isLineSpace(text.charCodeAt(at))) at++;
    const start = at;
    while (at < to && !isLineSpace(text.charCodeAt(at))) at++;
    const length = at - start;
    if (length === 0) break;
    const gap = most === 0 ? 0 : 1;
    if (most + gap + length <= width) {
      least += gap + length;
      most += gap + length;
      continue;
    }
    const isSure = least + gap + length > width;
    least = Math.max(1, length - (width - gap - least));
    most = isSure ? Math.min(width, length) : width;
  }
  return most;
};
