/**
 * Classes of UTF-16 code units, as the spacing rules look at text: looked up in a table, because every character of
 * every dispatch passes here.
 */
import { unitOrNone } from '../../model/unit-at.ts';

export const UNIT = {
  other: 0,
  lower: 1,
  upper: 2,
  digit: 3,
  space: 4,
  lineBreak: 5,
  apostrophe: 6,
  hyphen: 7,
  /** Zero-width characters, marks of direction and the soft hyphen: nothing that is seen. */
  invisible: 8,
  /** A combining mark: part of the letter before it. */
  combining: 9,
  /** A letter without case, a surrogate, or a sign of a script that this engine leaves alone. */
  foreign: 10,
} as const;

const TABLE_SIZE = 0x2100;
const NBSP = 0xa0;

/** What tells a class, the later before the earlier: found in runs over all units at once, because the start of the program waits for it. */
const TOLD: readonly (readonly [RegExp, number])[] = [
  [/\p{L}+/gu, UNIT.foreign],
  [/[\u0080-\u00ff]+/gu, UNIT.other],
  [/\p{M}+/gu, UNIT.combining],
  [/\p{Nd}+/gu, UNIT.digit],
  [/\p{Ll}+/gu, UNIT.lower],
  [/[\p{Lu}\p{Lt}]+/gu, UNIT.upper],
  [/[-\u2010\u2011]+/gu, UNIT.hyphen],
  [/['\u02bc\u2019]+/gu, UNIT.apostrophe],
  [/\s+/gu, UNIT.space],
  [/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069]+/gu, UNIT.invisible],
  [/[\n\r\u2028\u2029]+/gu, UNIT.lineBreak],
];

const TABLE = new Uint8Array(TABLE_SIZE).fill(UNIT.other);
// From a plain array: spreading what `keys` gives takes as long as all the rest, and a start waits for it.
const UNITS = String.fromCharCode(...Array.from({ length: TABLE_SIZE }, (_, unit) => unit));
for (const [pattern, kind] of TOLD)
  for (const { index, 0: run } of UNITS.matchAll(pattern)) TABLE.fill(kind, index, index + run.length);

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
