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
  const start = Math.max(0, from - LONGEST_STORY);
  const around = text.slice(start, to + LONGEST_STORY);
  for (let at = around.indexOf(printed); at >= 0; at = around.indexOf(printed, at + 1))
    if (start + at !== from && !LABEL.test(around.slice(Math.max(0, at - LABEL_REACH), at))) return true;
  return false;
};
