/** The line that a text starts with, below what stands empty above it. */
import type { Span } from '../model/span.ts';

const BLANK = /^\s*/u;
const MOST_BLANK = 200;

/** The first line of `text` that is not empty, without the spaces around it; null where it is longer, or has no line below it. */
export const firstLine = (text: string, longest: number): Span | null => {
  const from = BLANK.exec(text.slice(0, MOST_BLANK))?.[0].length ?? 0;
  const length = text.slice(from, from + longest).search(/[\n\r]/u);
  return length <= 0 ? null : { from, to: from + text.slice(from, from + length).trimEnd().length };
};
