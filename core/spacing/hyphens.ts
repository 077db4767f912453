/**
 * Words that were hyphenated at the end of a line and kept the hyphen and a space or line break inside. Together they
 * are a word of the lexicon, with the hyphen or without, and can be joined where both stand in one block; alone the rest
 * of one is no word, and nothing is parted in it.
 */
import type { Span } from '../model/span.ts';
import { isCommon, type Lexicon, UNKNOWN } from './lexicon.ts';
import { placeFinder } from './place-finder.ts';
import { UNIT, unitClass } from './unit-class.ts';

export interface Hyphenated {
  /** What to take out: the space, and the hyphen unless the word has it. */
  readonly from: number;
  readonly to: number;
  /** The hyphen and the space behind it. */
  readonly hyphen: Span;
  readonly left: string;
  readonly right: string;
  readonly leftKnown: boolean;
  readonly rightKnown: boolean;
}

const HYPHENS = ['-', '\u2010', '\u2011'];
const LONGEST = 30;
const LEFT = /(?:^|[^\p{L}\p{M}\d'’-]|['’])([\p{L}\p{M}]{2,30})$/u;
const RIGHT = /^([\p{Ll}\p{M}]{2,30})(?![\p{L}\p{M}'’-])/u;

/** The length of the white space at `at`: one space or one line break; 0 when something else stands there. */
const spaceLength = (text: string, at: number): number => {
  if (text.startsWith('\r\n', at)) return 2;
  const kind = unitClass(text.charCodeAt(at));
  return kind === UNIT.space || kind === UNIT.lineBreak ? 1 : 0;
};

/** The hyphenated words of `spans`, in order. */
export const findHyphenated = (
  text: string,
  spans: readonly Span[],
  lexicon: Lexicon,
): readonly Hyphenated[] => {
  const known = (word: string): boolean => lexicon.entry(word, 0, word.length) !== UNKNOWN;
  const found: Hyphenated[] = [];
  const next = placeFinder(text, HYPHENS);
  for (const span of spans)
    for (let at = next(span.from + 1); at + 2 < span.to; at = next(at + 1)) {
      const space = spaceLength(text, at + 1);
      const to = at + 1 + space;
      if (space === 0 || unitClass(text.charCodeAt(to)) !== UNIT.lower) continue;
      const left = LEFT.exec(text.slice(Math.max(span.from, at - LONGEST - 2), at))?.[1];
      const right = RIGHT.exec(text.slice(to, Math.min(span.to, to + LONGEST + 2)))?.[1];
      if (left === undefined || right === undefined) continue;
      const whole = left + right;
      const compound = known(`${left}-${right}`);
      if (!compound && !isCommon(lexicon.entry(whole, 0, whole.length))) continue;
      const from = compound ? at + 1 : at;
      const hyphen = { from: at, to };
      found.push({ from, to, hyphen, left, right, leftKnown: known(left), rightKnown: known(right) });
    }
  return found;
};

/** Where lines begin, of `lines` in order, with the rest of a word that the line before broke off at a hyphen. */
export const findRests = (text: string, lines: readonly Span[]): readonly number[] =>
  lines.flatMap(({ from }) => {
    if (unitClass(text.charCodeAt(from)) !== UNIT.lower) return [];
    let end = from;
    while (end > 0 && /\s/u.test(text.charAt(end - 1))) end--;
    const broken =
      end < from &&
      HYPHENS.includes(text.charAt(end - 1)) &&
      unitClass(text.charCodeAt(end - 2)) === UNIT.lower;
    return broken ? [from] : [];
  });
