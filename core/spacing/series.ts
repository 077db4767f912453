/**
 * The series of an edit: what stood there and what is to stand there, as whole words, so that the same error has the
 * same series wherever it occurs. What an archivist rejects in one place is not proposed again in the corpus.
 */
import type { Replacement } from '../model/edit.ts';
import { isWordUnit, UNIT, unitClass } from './unit-class.ts';

export interface Series {
  readonly before: string;
  readonly after: string;
}

const REACH = 40;

const belongs = (text: string, at: number): boolean => {
  const kind = unitClass(text.charCodeAt(at));
  return isWordUnit(kind) || kind === UNIT.apostrophe || kind === UNIT.hyphen;
};

/** The series of a replacement in `text`: it with the letters that touch it, at most forty on each side. */
export const seriesOf = (text: string, { from, to, insert }: Replacement): Series => {
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
