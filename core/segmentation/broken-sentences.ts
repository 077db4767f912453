/**
 * Sentences that a page prints on several lines, because a link or a word in another type stood amid them: `La ville envoie un message
 * de` / `félicitations` / `à ses pêcheurs`, `… selon le journal` / `Le Quai` / `.` No other lines begin so: with the mark that ends or
 * parts a sentence, or in small letters behind a word that something must follow. What stands between is of the same sentence. Of
 * paragraphs that were wrapped only once or twice the same is told by their length (`once-wrapped.ts`).
 */
import type { Line } from '../model/lines.ts';
import type { KeptWrap } from '../spacing/wraps/kept-wraps.ts';
import { END, lineEndOf, startsSmall } from '../spacing/wraps/line-ends.ts';
import { goesOnBelow } from './once-wrapped.ts';

/** A line break inside a paragraph, as the lines around it tell. */
export type Break = Pick<KeptWrap, 'from' | 'to' | 'line' | 'end'>;

/** Nothing but the mark, or a comma with what goes on behind it. */
const MARK = /^(?:[.,;!?…]|,[ \u00a0]\p{Ll}.*|\.[ \u00a0]["«“]?\p{Lu}.*)$/su;
const MARKS = '.,;!?…';
/** Of what was parted so one line is at least so long: tags and names are parted by commas as well. */
const SHORTEST_TOLD = 48;
/** Nothing longer is a link amid a sentence. */
const LONGEST_LINK = 90;
/** What has no stop and is longer is no title, be its end cut off. */
const LONGEST_TITLE = 200;
const STOPPED = /[.!?…:]["»”’)]?$/u;
/** Menus in small letters have more lines to each that goes on for sure. */
const MOST_SMALL = 2;
/** A line of so much of the width is full. */
const NEARLY = 0.85;
const ENDS_IN_LETTER = /[\p{L}’']$/u;

const startsWithMark = (text: string, { from, to }: Line): boolean =>
  MARKS.includes(text.charAt(from)) && MARK.test(text.slice(from, to));

/** How a line goes on from the one before it. */
const GOES_ON = { no: 0, small: 1, surely: 2 } as const;

export const brokenSentences = (text: string, lines: readonly Line[]): readonly Break[] => {
  const goesOn = (at: number): number => {
    const [before, line] = [lines[at - 1], lines[at]];
    if (before === undefined || line === undefined) return GOES_ON.no;
    if (startsWithMark(text, line)) return GOES_ON.surely;
    if (goesOnBelow(text, before, line)) return GOES_ON.surely;
    if (text.charAt(line.from) === '[' || !startsSmall(text, line)) return GOES_ON.no;
    const { end, apart } = lineEndOf(text, before, line, at - 1);
    if (apart || end === END.stop || end === END.colon) return GOES_ON.no;
    const isOpen = end !== END.plain && ENDS_IN_LETTER.test(text.slice(before.to - 1, before.to));
    return isOpen ? GOES_ON.surely : GOES_ON.small;
  };
  /** A link in capitals: what it ends in goes on with a mark, what it stands behind has no stop. */
  const isLink = (at: number): boolean => {
    const [before, line, next] = [lines[at - 1], lines[at], lines[at + 1]];
    if (before === undefined || line === undefined || next === undefined) return false;
    if (line.to - line.from > LONGEST_LINK || !startsWithMark(text, next)) return false;
    const { end } = lineEndOf(text, before, line, at - 1);
    return end === END.plain || end === END.open || end === END.tied;
  };
  /** Within what is known to be broken: a line as long as its longest, which the next would not have fitted. */
  const isFull = (at: number, longest: number): boolean => {
    const [before, line] = [lines[at - 1], lines[at]];
    if (before === undefined || line === undefined || line.blank > 0) return false;
    const length = before.to - before.from;
    if (length < SHORTEST_TOLD || length < NEARLY * longest) return false;
    const { end, apart } = lineEndOf(text, before, line, at - 1);
    return !apart && end !== END.stop && end !== END.colon;
  };
  const lengthAt = (at: number): number => {
    const line = lines[at];
    return line ? line.to - line.from : 0;
  };
  const breaks: Break[] = [];
  for (let at = 1; at < lines.length; ) {
    let end = at;
    let sure = 0;
    let small = 0;
    let longest = lengthAt(at - 1);
    for (; end < lines.length; end++) {
      const how = goesOn(end);
      if (how === GOES_ON.surely || isLink(end)) sure++;
      else if (!(sure > 0 && isFull(end, longest))) {
        if (how === GOES_ON.no) break;
        small++;
      }
      longest = Math.max(longest, lengthAt(end));
    }
    const [first, last] = [lines[at - 1], lines[end - 1]];
    const told =
      sure > 0 &&
      small <= MOST_SMALL * sure &&
      longest >= SHORTEST_TOLD &&
      first !== undefined &&
      last !== undefined &&
      (STOPPED.test(text.slice(last.to - 2, last.to)) || last.to - first.from >= LONGEST_TITLE);
    for (let line = at; told && line < end; line++) {
      const [before, after] = [lines[line - 1], lines[line]];
      if (!before || !after) continue;
      const tied = startsWithMark(text, after);
      breaks.push({ from: before.to, to: after.from, line: line - 1, end: tied ? END.tied : END.plain });
    }
    at = end + 1;
  }
  return breaks;
};
