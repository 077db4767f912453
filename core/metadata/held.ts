/**
 * A function with the name of who holds it, and how the two are found beside each other: what may stand between them, and
 * what stands before a function and belongs to it. Both grammars, of the functions before a name and of those behind one,
 * end in this.
 */
import { inBasicPlane } from '../basic-plane.ts';

/** A function and the name of who holds it; half-open UTF-16 spans of one text. */
export interface Held {
  /** The function as printed, from and to. */
  readonly from: number;
  readonly to: number;
  readonly nameFrom: number;
  readonly nameTo: number;
}

/** Between a function and the name: a space, a comma, courtesies and ranks, `, Mme `, ` Sen. Lieut. Gen. `. */
const SEPARATOR =
  /,? (?:(?:MM?\.|Mme|Mlle|Me|Mgr|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Pr\.?|ông|bà|Ông|Bà|(?:Sen|Sr|Lt|Lieut|Maj|Brig|Col|Gen|Adm|Prof|Assoc)\.) ?){0,4}/uy;
/** A name right behind a small letter, where a space was lost: `présidentTruong`. */
const JOINED = inBasicPlane(/^\p{Ll}\p{Lu}/u);
/** Where the name begins behind a function that ends at `at` of `text`; -1 where none can. */
export const nameStart = (text: string, at: number): number => {
  if (JOINED.test(text.slice(at - 1, at + 1))) return at;
  SEPARATOR.lastIndex = at;
  return at + (SEPARATOR.exec(text)?.[0].length ?? -at - 1);
};

/** How far before a function what belongs to it is looked for. */
export const REACH_BEFORE = 60;
/** Where a function starts that is read from `at` on: what limits it may stand before, even with its space lost. */
export const startOf = (text: string, at: number, before: RegExp): number =>
  at - (before.exec(text.slice(Math.max(0, at - REACH_BEFORE), at))?.[0].length ?? 0);
