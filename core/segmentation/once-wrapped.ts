/**
 * Two lines of one paragraph that nothing else on the page tells to be wrapped: a long line without a mark, and below it what can
 * only go on with it. It starts with a small word that no line of a page starts with, `… remet la médaille` / `au maire du port.`, or the
 * line before ends in a word that nothing ends in, `… le président du` / `Conseil a déclaré :`. What a page cut off is longer, and the
 * names of writers stand behind `par` and `avec`.
 */
import { inBasicPlane } from '../basic-plane.ts';
import type { Line } from '../model/lines.ts';
import { END, lineEndOf, startsSmall } from '../spacing/wraps/line-ends.ts';

/** Of a line that was wrapped, in characters. */
const SHORTEST = 60;
const LONGEST = 130;
const GOES_ON = inBasicPlane(
  /^(?:[dlsnqcDLSNQC]['’](?=\p{Ll})|(?:de|du|des|le|la|les|à|au|aux|en|dans|pour|sur|sans|sous|vers|chez|entre|que|qui|dont|où|ces?|cet|cette|ses?|son|sa|leurs?|et|ou|mais|est|sont|ont|avait|était) )/u,
);
const NEVER_LAST = /[ \u00a0](?:de|du|des|le|la|les|un|une|au|aux|d['’]|l['’])$/u;
const STOPPED = /[.!?…:]["»”’)]?$/u;
/** What has no stop at its end and goes on is no title. */
const LONG_REST = 100;
const LONG_WORDS = 6;

/** Whether `line` can only go on with the sentence of `before`, the line above it. */
export const goesOnBelow = (text: string, before: Line, line: Line): boolean => {
  const length = before.to - before.from;
  // Items of a list end in commas.
  if (line.blank > 0 || length < SHORTEST || length > LONGEST || text.charAt(before.to - 1) === ',')
    return false;
  const isSmall = startsSmall(text, line);
  const tail = text.slice(before.to - LONG_WORDS, before.to);
  if (isSmall ? !GOES_ON.test(text.slice(line.from, line.from + 10)) : !NEVER_LAST.test(tail)) return false;
  if (line.to - line.from < LONG_REST && !STOPPED.test(text.slice(line.to - 2, line.to))) return false;
  const { end, apart } = lineEndOf(text, before, line, 0);
  return !apart && (end === END.plain || end === END.open || end === END.tied);
};
