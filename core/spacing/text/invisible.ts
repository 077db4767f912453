/**
 * Characters that are not seen: where they stand, and the text without them. All rules but one read the text without
 * them, so that a soft hyphen neither hides an error nor makes one.
 */
import type { Span } from '../../model/span.ts';
import { type Lexicon, UNKNOWN } from '../lexicon/lexicon.ts';
import { classAt, isLetter, UNIT } from './unit-class.ts';

const foreignAt = (text: string, at: number, span: Span): boolean => {
  if (at < span.from || at >= span.to) return false;
  const kind = classAt(text, at);
  return kind === UNIT.foreign || (kind === UNIT.other && text.charCodeAt(at) > 0x2dff);
};

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** The first character that is not seen at or behind `from`; the end of the text where there is none. */
const nextInvisible = (text: string, from: number): number => {
  INVISIBLE.lastIndex = from;
  return INVISIBLE.exec(text)?.index ?? text.length;
};

/** Whether the run is a soft hyphen at the end of a line, where it is seen: a word goes on in the next, be that of another block. */
const isAtWrap = (text: string, { from, to }: Span): boolean => {
  if (to - from > 1 || text.charAt(from) !== '\u00ad') return false;
  let at = to;
  while (at < text.length && classAt(text, at) === UNIT.space) at++;
  return at < text.length && classAt(text, at) === UNIT.lineBreak && classAt(text, from - 1) === UNIT.lower;
};

/**
 * The runs of invisible characters in `spans`, which are in order, whose neighbours are no foreign script or sign. A soft
 * hyphen that broke a word at the end of a line is none.
 */
export const invisibleRuns = (text: string, spans: readonly Span[]): readonly Span[] => {
  const runs: Span[] = [];
  let from = 0;
  for (const span of spans) {
    if (from < span.from || from === 0) from = nextInvisible(text, span.from);
    while (from < span.to) {
      let to = from;
      while (to < span.to && classAt(text, to) === UNIT.invisible) to++;
      const isSeen = foreignAt(text, from - 1, span) || foreignAt(text, to, span);
      if (!isSeen && !isAtWrap(text, { from, to })) runs.push({ from, to });
      from = nextInvisible(text, to);
    }
  }
  return runs;
};

/** Letters to look at on a side: longer words are in no lexicon. */
const LONGEST_WORD = 30;

const isOfWord = (text: string, at: number): boolean => {
  const kind = classAt(text, at);
  return isLetter(kind) || kind === UNIT.combining;
};

/** What a run of invisible characters stands between: nothing that it parts, two words, or letters of which nothing tells. */
export type Parting =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'words'; readonly left: string; readonly right: string }
  | { readonly kind: 'unknown' };

/**
 * What a run parts. Only a zero-width space parts words, and only where letters stand on both sides: not inside a word of
 * the lexicon, surely where both sides are words of it.
 */
export const partingOf = (text: string, { from, to }: Span, lexicon: Lexicon): Parting => {
  if (!text.slice(from, to).includes('\u200b')) return { kind: 'nothing' };
  let start = from;
  while (start > 0 && from - start < LONGEST_WORD && isOfWord(text, start - 1)) start--;
  let end = to;
  while (end < text.length && end - to < LONGEST_WORD && isOfWord(text, end)) end++;
  const left = text.slice(start, from);
  const right = text.slice(to, end);
  const isKnown = (word: string): boolean => lexicon.entry(word, 0, word.length) !== UNKNOWN;
  if (left === '' || right === '' || isKnown(left + right)) return { kind: 'nothing' };
  const areWords = left.length > 1 && right.length > 1 && isKnown(left) && isKnown(right);
  return areWords ? { kind: 'words', left, right } : { kind: 'unknown' };
};

/** A text with some spans left out, and the way back to the source. */
export interface View {
  readonly text: string;
  /** Whether nothing is left out, so that positions are the same. */
  readonly isSource: boolean;
  /** The position in the source of the character at a position of the view. */
  readonly toSource: (position: number) => number;
  /** The position in the view of a position of the source. */
  readonly toView: (position: number) => number;
}

const SAME = (position: number): number => position;

/** `text` without `runs`, which are in order and apart. */
export const without = (text: string, runs: readonly Span[]): View => {
  if (runs.length === 0) return { text, isSource: true, toSource: SAME, toView: SAME };
  let view = '';
  let at = 0;
  /** Where each kept piece begins, in the view and in the source. */
  const inView: number[] = [];
  const inSource: number[] = [];
  for (const run of [...runs, { from: text.length, to: text.length }]) {
    inView.push(view.length);
    inSource.push(at);
    view += text.slice(at, run.from);
    at = run.to;
  }
  const find = (starts: readonly number[], position: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    text: view,
    isSource: false,
    toSource: (position) => {
      const piece = find(inView, position);
      return (inSource[piece] ?? 0) + position - (inView[piece] ?? 0);
    },
    toView: (position) => {
      const piece = find(inSource, position);
      const start = inView[piece] ?? 0;
      const end = inView[piece + 1] ?? view.length;
      return Math.min(end, start + position - (inSource[piece] ?? 0));
    },
  };
};
