/**
 * Whether initials stand in the text a second time: they are somebody's who is told of, or an acronym. Those of who took a
 * picture, `Photo : C. W.`, may be of who wrote.
 */
import type { Span } from '../model/span.ts';

/** So many characters around are asked. */
const LONGEST_STORY = 40_000;
const LABEL = /(?:hotos?|HOTOS?|liché|rédits?|Ph\.|©) ?:? ?$/u;
const LABEL_REACH = 12;

/** Whether what is printed at `span` of `text` stands around it, too, and behind no label of a picture. */
export const standsElsewhere = (text: string, { from, to }: Span): boolean => {
  const printed = text.slice(from, to);
  const end = to + LONGEST_STORY;
  for (
    let at = text.indexOf(printed, Math.max(0, from - LONGEST_STORY));
    at >= 0 && at < end;
    at = text.indexOf(printed, at + 1)
  )
    if (at !== from && !LABEL.test(text.slice(Math.max(0, at - LABEL_REACH), at))) return true;
  return false;
};
