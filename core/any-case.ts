/**
 * Patterns that let case pass and the accents of French with it, which most pages leave out in capitals, `DERNIERES
 * NOUVELLES`: told in small letters. Under the flag `i` V8 makes a class of each letter, `[kK\u212a]`, where it otherwise
 * compares some letters at once: the code of such a pattern is up to ten times as long, and slower. All native code of a
 * process counts (`basic-plane.ts`).
 */
import { inBasicPlane } from './basic-plane.ts';
import { withoutAccents } from './plain-letters.ts';

/** Whatever says of a text whether it has a form. */
export interface Form {
  test(text: string): boolean;
}

/** What is no letter by itself: an escape, which keeps its case. */
const TOKENS = /\\(?:[pP]\{[^}]+\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|.)|./gsu;
/** Classes of one case, which stand for both where case says nothing; what is not of the one is then any sign. */
const CASED: ReadonlyMap<string, string> = new Map([
  ['\\p{Lu}', '\\p{Ll}'],
  ['\\p{Ll}', '\\p{Ll}'],
  ['\\P{Lu}', '[^]'],
  ['\\P{Ll}', '[^]'],
]);

/** The source of a pattern with the flag `i` as one without, for texts in small letters with or without accents. */
export const inSmallLetters = (source: string): string => {
  let isClass = false;
  /** What a class leaves out, it leaves out with its accent alone. */
  let isNegated = false;
  return source.replace(TOKENS, (token, at: number) => {
    if (token.startsWith('\\')) return CASED.get(token) ?? token;
    if (token === '[' || token === ']') isClass = token === '[';
    if (isClass && token === '[') isNegated = source[at + 1] === '^';
    const small = token.toLowerCase();
    // Most signs of a pattern have no accent to lose, and every start waits for this.
    const plain = small < '\u0080' ? small : withoutAccents(small);
    if (plain === small || (isClass && isNegated)) return small;
    return isClass ? small + plain : `[${small}${plain}]`;
  });
};

let last = '';
let lastInSmall = '';
/** `text` in small letters: the same line is looked at by many patterns in turn, so the last one is kept. */
export const smallened = (text: string): string => {
  if (text !== last) {
    last = text;
    lastInSmall = text.toLowerCase();
  }
  return lastInSmall;
};

/**
 * What `pattern` tells of a text, letters of the Basic Multilingual Plane alone (`basic-plane.ts`).
 *
 * @param pattern one with the flags `i` and `u`, whose groups have no names and whose classes no `\P{Lu}` or `\P{Ll}` among others
 */
export const inAnyCase = (pattern: RegExp): Form => {
  const small = inBasicPlane(new RegExp(inSmallLetters(pattern.source), pattern.flags.replace('i', '')));
  return { test: (text) => small.test(smallened(text)) };
};
