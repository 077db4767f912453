/**
 * The series of an edit: what stood there and what is to stand there, as whole words, so that the same error has the
 * same series wherever it occurs. What an archivist rejects in one place is not proposed again in the corpus.
 */
import type { Replacement } from '../model/edit.ts';
import { isBlank, isWhiteSpace } from '../model/span.ts';
import { classAt, isWordUnit, UNIT } from './unit-class.ts';

export interface Series {
  readonly before: string;
  readonly after: string;
}

const REACH = 40;

const belongs = (text: string, at: number): boolean => {
  const kind = classAt(text, at);
  return isWordUnit(kind) || kind === UNIT.apostrophe || kind === UNIT.hyphen;
};

/** What becomes of the line breaks that hard wraps left: the same wherever they stand, so that one decision is about all. */
const BREAK_TO_SPACE: Series = { before: '\n', after: ' ' };
const LINE_BREAK = /[\n\r\u2028\u2029]/u;

/** Whether a replacement turns a line break, with the white space around it, into one space. */
const unwraps = (text: string, { from, to, insert }: Replacement): boolean => {
  if (!LINE_BREAK.test(text.slice(from, to)) || (insert !== '' && insert !== ' ')) return false;
  let start = from;
  let end = to;
  while (start > 0 && isWhiteSpace(text.charAt(start - 1))) start--;
  while (end < text.length && isWhiteSpace(text.charAt(end))) end++;
  return isBlank(text.slice(start, end)) && text.slice(start, from) + insert + text.slice(to, end) === ' ';
};

/** Whether a series is about line breaks alone: what was decided of one of them says nothing of the others. */
export const isOfBreaks = ({ before, after }: Series): boolean =>
  before === BREAK_TO_SPACE.before && after === BREAK_TO_SPACE.after;

/**
 * The series of a replacement in `text`: it with the letters that touch it, at most forty on each side. Line breaks that
 * become a space are one series, whatever the words around them.
 */
export const seriesOf = (text: string, replacement: Replacement): Series => {
  const { from, to, insert } = replacement;
  if (to > from && unwraps(text, replacement)) return BREAK_TO_SPACE;
  let start = from;
  let end = to;
  while (start > 0 && from - start < REACH && belongs(text, start - 1)) start--;
  while (end < text.length && end - to < REACH && belongs(text, end)) end++;
  return {
    before: text.slice(start, end),
    after: text.slice(start, from) + insert + text.slice(to, end),
  };
};

/** A series as one string, the key under which a corpus keeps what it rejected. */
export const seriesKey = ({ before, after }: Series): string => `${before}\u0000${after}`;
