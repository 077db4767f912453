/**
 * Classes of UTF-16 code units, as the spacing rules look at text: looked up in a table, because every character of
 * every dispatch passes here.
 */
import { unitOrNone } from '../model/unit-at.ts';

export const UNIT = {
  other: 0,
  lower: 1,
  upper: 2,
  digit: 3,
  space: 4,
  lineBreak: 5,
  apostrophe: 6,
  hyphen: 7,
  /** Zero-width characters and the soft hyphen: nothing that is seen. */
  invisible: 8,
  /** A combining mark: part of the letter before it. */
  combining: 9,
  /** A letter without case, a surrogate, or a sign of a script that this engine leaves alone. */
  foreign: 10,
} as const;

const TABLE_SIZE = 0x2100;
const NBSP = 0xa0;

const classify = (unit: number): number => {
  const character = String.fromCharCode(unit);
  if (unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029) return UNIT.lineBreak;
  if (unit === 0xad || unit === 0x200b || unit === 0x200c || unit === 0x200d || unit === 0x2060)
    return UNIT.invisible;
  if (/\s/.test(character)) return UNIT.space;
  if (unit === 0x27 || unit === 0x2019 || unit === 0x2bc) return UNIT.apostrophe;
  if (unit === 0x2d || unit === 0x2010 || unit === 0x2011) return UNIT.hyphen;
  if (/\p{Lu}|\p{Lt}/u.test(character)) return UNIT.upper;
  if (/\p{Ll}/u.test(character)) return UNIT.lower;
  if (/\p{Nd}/u.test(character)) return UNIT.digit;
  if (/\p{M}/u.test(character)) return UNIT.combining;
  return /\p{L}/u.test(character) && unit > 0xff ? UNIT.foreign : UNIT.other;
};

const TABLE = Uint8Array.from({ length: TABLE_SIZE }, (_, unit) => classify(unit));

/** The class of a code unit, a value of {@link UNIT}. */
export const unitClass = (unit: number): number => {
  if (unit < TABLE_SIZE) return TABLE[unit] ?? UNIT.other;
  if (unit === 0x3000) return UNIT.space;
  if (unit === 0xfeff) return UNIT.invisible;
  return unit >= 0x2e80 ? UNIT.foreign : UNIT.other;
};

/** The class of the code unit at `at` of `text`; {@link UNIT.other} outside of it. */
export const classAt = (text: string, at: number): number => unitClass(unitOrNone(text, at));

/** Whether the class is of a character that a word is made of. */
export const isWordUnit = (kind: number): boolean =>
  kind === UNIT.lower || kind === UNIT.upper || kind === UNIT.digit || kind === UNIT.combining;

export const isLetter = (kind: number): boolean => kind === UNIT.lower || kind === UNIT.upper;

/** Spaces of a line: white space that is no line break. */
export const isLineSpace = (unit: number): boolean => unitClass(unit) === UNIT.space;

/** NBSP and its narrow sister: spaces at which a line may not break. */
export const isNoBreakSpace = (unit: number): boolean => unit === NBSP || unit === 0x202f;
