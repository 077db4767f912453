/**
 * An opening that is printed twice: headline and lead, and both again right below; or the lead, again before the
 * dateline. No line of a story stands twice there, so the second printing is read as what the first one is, and the rest of
 * the page as if it were not there.
 */
import { readDateline } from '../metadata/dateline.ts';
import { type Line, linesOf } from '../model/lines.ts';
import type { Span } from '../model/span.ts';

export interface DoubledOpening {
  /** The lines that come again, from the first character to the last. */
  readonly first: Span;
  /** The same characters again. */
  readonly again: Span;
  /** Where the text goes on behind them: the next line, or the end. */
  readonly next: number;
}

/** An opening has no more lines, and none starts further down. */
const MOST_LINES = 6;
const DEEPEST = 3;
/** A lead above the dateline may stand below a list of links. */
const DEEPEST_LEAD = 16;
const STOPPED = /[.!?…][»"”) ]*$/u;
/** One of the lines says something: names of sections may stand twice, too. */
const SHORTEST_SAYING = 40;

/** Whether `count` lines from `from` on stand again right below, character by character. */
const comesAgain = (
  text: string,
  lines: readonly Line[],
  from: number,
  count: number,
): DoubledOpening | null => {
  const [start, end] = [lines[from], lines[from + count - 1]];
  const [again, last] = [lines[from + count], lines[from + 2 * count - 1]];
  if (!start || !end || !again || !last) return null;
  const length = end.to - start.from;
  if (last.to - again.from !== length) return null;
  const says = lines.slice(from, from + count).some((line) => line.to - line.from >= SHORTEST_SAYING);
  if (!says || text.slice(start.from, end.to) !== text.slice(again.from, last.to)) return null;
  const behind = lines[from + 2 * count];
  // A single line may be a headline and the text of its picture, or the lead and the first paragraph.
  if (count === 1 && (!behind || readDateline(text, behind)?.sure !== true)) return null;
  return {
    first: { from: start.from, to: end.to },
    again: { from: again.from, to: last.to },
    next: behind?.from ?? text.length,
  };
};

/** The opening of `text` that is printed twice, or null. */
export const doubledOpening = (text: string): DoubledOpening | null => {
  const lines = linesOf(text, Math.max(DEEPEST + 2 * MOST_LINES, DEEPEST_LEAD + 2) + 1);
  for (let from = 0; from <= DEEPEST; from++)
    for (let count = MOST_LINES; count > 0; count--) {
      const found = comesAgain(text, lines, from, count);
      if (found !== null) return found;
    }
  for (let from = DEEPEST + 1; from <= DEEPEST_LEAD; from++) {
    const lead = comesAgain(text, lines, from, 1);
    // The title of a link is the text of its picture as well, and an agency may start its summary.
    if (lead !== null && STOPPED.test(text.slice(lead.first.from, lead.first.to))) return lead;
  }
  return null;
};
