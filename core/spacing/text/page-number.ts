/**
 * The number of a page on a line of its own, as scans and prints have it: `- 12 -`, `p. 4`. It stands where a page ended,
 * be it amid a paragraph: no line of the paragraph, and nothing that parts it.
 */
import type { Span } from '../../model/span.ts';

/** For a whole line without the spaces around it. */
export const PAGE_NUMBER = /^(?:[-–—] ?\d{1,4} ?[-–—]|p(?:age|\.) ?\d{1,4})$/iu;
const LONGEST = 9;

/** Whether a line, `[from, to)` in UTF-16 code units without the spaces around it, is the number of a page. */
export const isPageNumber = (text: string, { from, to }: Span): boolean =>
  to - from <= LONGEST && PAGE_NUMBER.test(text.slice(from, to));
