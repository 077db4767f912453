/**
 * Patterns whose letters are those of the Basic Multilingual Plane. V8 compiles `\p{L}` of a `u` pattern into some eight
 * thousand bytes, nearly all of them for letters above U+FFFF, which it meets as pairs of surrogates, and again at every
 * place where the class stands; without those letters it is a table and nine times smaller. Where a process has much
 * compiled code, more than sixteen megabytes, V8 compiles every further pattern badly, and our patterns by themselves came
 * near to that. Scripts beyond the plane (Gothic, Deseret, mathematical alphabets) have no dispatches, credits or datelines.
 */

/**
 * What is looked at one by one, all else stands for itself: classes of letters, other escapes, the bounds of classes, and
 * what stands for itself in a class under `u` and not under `v`, a `-` only at the edges of a class. Found by one pattern in
 * one go: the start of every program and thread waits for it.
 */
const TOKENS =
  /(?<property>\\p\{[^}]+\})|\\(?:u\{[^}]+\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|.)|\[\^?|\]|[(){}/|&!#%,:;<=>@`~-]/gu;
const ESCAPE = '\\';

/**
 * The source of a `u` pattern as one for `v`, with each class of letters cut down to the plane. A class that says what is
 * not in it is written as all that there is without that: V8 up to 11.3, of Node 20, misreads the other in a loop
 * (`/(?:[^ ]+ )+b/v` finds nothing in `a b`).
 */
const sourceInPlane = (source: string): string => {
  let end: string | null = null;
  /** Where the members of the class at hand begin. */
  let first = 0;
  return source.replace(TOKENS, (token: string, property: string | undefined, at: number): string => {
    if (property !== undefined) return `[${property}&&[\\0-\\uffff]]`;
    if (token.startsWith(ESCAPE)) return token;
    if (end === null) {
      if (!token.startsWith('[')) return token;
      end = token === '[^' ? ']]' : ']';
      first = at + token.length;
      return token === '[^' ? '[\\p{Any}--[' : '[';
    }
    if (token === ']') {
      const closing = end;
      end = null;
      return closing;
    }
    const isRange = token === '-' && at > first && source[at + 1] !== ']';
    return isRange ? token : `${ESCAPE}${token}`;
  });
};

/**
 * A pattern that matches as `pattern` does in every text whose letters are of the Basic Multilingual Plane; others are no
 * letters to it. For patterns that are kept: each call makes a new one.
 *
 * @param pattern one with the flag `u`, classes `\p{…}` and no `\P{…}`
 */
export const inBasicPlane = (pattern: RegExp): RegExp =>
  new RegExp(sourceInPlane(pattern.source), pattern.flags.replace('u', 'v'));
