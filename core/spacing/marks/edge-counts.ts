/**
 * How a text sets marks and numbers beside each other and beside words: how often each pair of kinds stands with a space
 * between and how often without. A pair that this text always parts, and that stands together where a wrapped line ended,
 * has likely lost its break there.
 */
import { unitAt, unitOrNone } from '../../model/unit-at.ts';
import { UNIT, unitClass } from '../text/unit-class.ts';

/** As much of a text is read as tells its habits. */
const ENOUGH = 60_000;
/** Kinds are told apart by this many values: letters by case, digits, and every mark for itself. */
const KINDS = 256;
const BLANK = 0;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
const FIRST_MARK = 4;
const SPACE = 0x20;
/** Counts are thought of as somewhat more even than they are. */
const EVEN = 0.5;
/** A pair that was seen parted this often tells the habit of a text. */
const FEWEST = 2;

const kindOf = (unit: number): number => {
  const kind = unitClass(unit);
  if (kind === UNIT.lower) return LOWER;
  if (kind === UNIT.upper) return UPPER;
  if (kind === UNIT.digit) return DIGIT;
  if (kind === UNIT.space || kind === UNIT.lineBreak) return BLANK;
  return FIRST_MARK + (unit % (KINDS - FIRST_MARK));
};

const isWordPair = (before: number, behind: number): boolean => before <= UPPER && behind <= UPPER;

/**
 * Tells by how much oftener the pair around a place is parted in the text than not, the place itself apart; 0 where the
 * text does not tell, or where letters stand on both sides.
 */
export type EdgeHabit = (at: number) => number;

export const edgeHabit = (text: string): EdgeHabit => {
  // Few pairs of kinds occur: a table of all of them would cost more to clear than a dispatch to read.
  const parted = new Map<number, number>();
  const together = new Map<number, number>();
  const end = Math.min(text.length, ENOUGH);
  let last = unitOrNone(text, 0);
  let kind = kindOf(last);
  let beforeThat = BLANK;
  for (let at = 1; at < end; at++) {
    const spaced = last === SPACE;
    const left = spaced ? beforeThat : kind;
    beforeThat = kind;
    last = unitAt(text, at);
    kind = kindOf(last);
    const right = kind;
    if (left === BLANK || right === BLANK || isWordPair(left, right)) continue;
    const counts = spaced ? parted : together;
    const pair = left * KINDS + right;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return (at) => {
    const left = kindOf(text.charCodeAt(at - 1));
    const right = kindOf(text.charCodeAt(at));
    const seen = parted.get(left * KINDS + right) ?? 0;
    if (isWordPair(left, right) || seen < FEWEST) return 0;
    const others = Math.max(0, (together.get(left * KINDS + right) ?? 0) - 1);
    return (seen + EVEN) / (others + EVEN);
  };
};
