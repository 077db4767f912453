/**
 * Lines of a page that hold no word: what readers see of a text that they have not paid for, `*** ** *****`, the pages of a story by
 * their numbers, `[1] [2] [3]`, and the long number under which a site keeps it. A row of a table has fewer digits in one, and other
 * signs between them.
 */

import type { Span } from '../../model/span.ts';

/** Words of asterisks, so many at least. */
const MASKED = /^\*{1,40}(?:[ \u00a0,.]{1,2}\*{1,40}){3,}[ .]?$/u;
const PAGES = /^(?:\[ ?\d{1,3} ?\] ?){3,}$/u;
/** No amount, telephone or account has so many digits without a space. */
const KEPT_UNDER = /^\d{24,64}$/u;

const isMasked = (line: string): boolean => line.charAt(0) === '*' && MASKED.test(line);
/** Whether the line at `span` of `text`, of whatever length, is nothing but words of asterisks. */
export const isMaskedAt = (text: string, { from, to }: Span): boolean =>
  text.charAt(from) === '*' && isMasked(text.slice(from, to));

/** Whether `line` holds no word and is the page's. */
export const isWordless = (line: string): boolean => {
  const first = line.charCodeAt(0);
  if (first === 0x5b) return PAGES.test(line);
  return first >= 0x30 && first <= 0x39 ? line.length >= 24 && KEPT_UNDER.test(line) : isMasked(line);
};
