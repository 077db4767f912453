/**
 * Patterns whose letters are those of the Basic Multilingual Plane. V8 compiles `\p{L}` of a `u` pattern into some eight
 * thousand bytes, nearly all of them for letters above U+FFFF, which it meets as pairs of surrogates, and again at every
 * place where the class stands; without those letters it is a table and nine times smaller. Where a process has much
 * compiled code, more than sixteen megabytes, V8 compiles every further pattern badly, and our patterns by themselves came
 * near to that. Scripts beyond the plane (Gothic, Deseret, mathematical alphabets) have no dispatches, credits or datelines.
 */

const PROPERTY = /^\\p\{[^}]+\}/;
/** What is read as one: an escape, the beginning of a class, any other character. */
const TOKEN = /^(?:\\(?:u\{[^}]+\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|.)|\[\^?|[\s\S])/u;
/** What stands for itself in a class under `u` and not under `v`; a `-` only at the edges of a class. */
const RESERVED = /^[()[{}/|&!#%,:;<=>@`~]/;

/**
 * The source of a `u` pattern as one for `v`, with each class of letters cut down to the plane. A class that says what is
 * not in it is written as all that there is without that: V8 up to 11.3, of Node 20, misreads the other in a loop
 * (`/(?:[^ ]+ )+b/v` finds nothing in `a b`).
 */
const sourceInPlane = (source: string): string => {
  let written = '';
  let end: string | null = null;
  for (let at = 0; at < source.length; ) {
    const rest = source.slice(at, at + 40);
    const property = PROPERTY.exec(rest)?.[0];
    const token = TOKEN.exec(rest)?.[0] ?? '';
    const read: string = property ?? (end !== null && token === '[^' ? '[' : token);
    at += read.length;
    if (property !== undefined) written += `[${property}&&[\\0-\\uffff]]`;
    else if (end === null && (read === '[' || read === '[^')) {
      const isNegated = read === '[^';
      end = isNegated ? ']]' : ']';
      written += isNegated ? '[\\p{Any}--[' : '[';
      if (source[at] === '-') {
        written += '\\-';
        at++;
      }
    } else if (end !== null && read === ']') {
      written += end;
      end = null;
    } else {
      const isReserved = end !== null && (RESERVED.test(read) || (read === '-' && source[at] === ']'));
      written += isReserved ? `\\${read}` : read;
    }
  }
  return written;
};

/**
 * A pattern that matches as `pattern` does in every text whose letters are of the Basic Multilingual Plane; others are no
 * letters to it. For patterns that are kept: each call makes a new one.
 *
 * @param pattern one with the flag `u`, classes `\p{…}` and no `\P{…}`
 */
export const inBasicPlane = (pattern: RegExp): RegExp =>
  new RegExp(sourceInPlane(pattern.source), pattern.flags.replace('u', 'v'));
