/**
 * Keys under which texts sort as people expect when compared code point by code point, as SQLite does: letters without
 * case and accents first, numbers by their value, and only then the difference between `é` and `e`.
 */
import { folded } from '../../core/fold.ts';

/** How much of a text decides its place. */
const LENGTH = 120;
/** Digits of a number whose place is told by its length; a longer one sorts among the longest. */
const LONGEST = 61;

/** A number as its length and its digits: `10` behind `9`, and both before any letter. */
const numeral = (digits: string): string => {
  const significant = digits.replace(/^0+(?=.)/, '');
  return `0${String.fromCharCode(0x40 + Math.min(significant.length, LONGEST))}${significant}`;
};

export const sortKey = (text: string): string => {
  const start = text.slice(0, LENGTH);
  return `${folded(start).trim().replace(/\d+/g, numeral)}\u0001${start}`.replaceAll('\u0000', '');
};
