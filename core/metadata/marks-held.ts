/**
 * Which marks a stretch of text holds. Most lines hold none of those that a dateline, a credit, a sign-off or the
 * furniture of a page are told by: reading the marks once is cheaper than trying the patterns that need them.
 */
import { unitAt } from '../model/unit-at.ts';

export const MARK = {
  /** A hyphen, a dash or a minus. */
  dash: 1,
  slash: 2,
  colon: 4,
  semicolon: 8,
  open: 16,
  close: 32,
  copyright: 64,
  /** 0 to 9. */
  digit: 128,
  bar: 256,
  /** A dot or bullet amid the line. */
  middleDot: 512,
  /** An arrow or angle that links and breadcrumbs are drawn with. */
  arrow: 1024,
  /** An angled or curved quotation mark, or a straight double one. */
  quote: 2048,
  at: 4096,
  comma: 8192,
  /** White space that is no plain space. */
  otherSpace: 16384,
} as const;

const SIZE = 0x2600;
const MARKS = new Uint16Array(SIZE);
const mark = (bit: number, characters: string): void => {
  for (const character of characters) {
    const unit = unitAt(character, 0);
    MARKS[unit] = (MARKS[unit] ?? 0) | bit;
  }
};
mark(MARK.dash, '-–—−‒―');
mark(MARK.slash, '/');
mark(MARK.colon, ':');
mark(MARK.semicolon, ';');
mark(MARK.open, '(');
mark(MARK.close, ')');
mark(MARK.copyright, '©');
mark(MARK.digit, '0123456789');
mark(MARK.bar, '|');
mark(MARK.middleDot, '·•');
mark(MARK.arrow, '>›»→');
mark(MARK.quote, '«»“”"');
mark(MARK.at, '@');
mark(MARK.comma, ',');
// From a plain array: spreading what `keys` gives takes as long as all the rest, and a start waits for it.
const UNITS = String.fromCharCode(...Array.from({ length: SIZE }, (_, unit) => unit));
mark(MARK.otherSpace, (UNITS.match(/[^\S ]/gu) ?? []).join(''));

/** The marks that stand at `from` to `to` of `text`, as bits of {@link MARK}; white space behind U+2600 counts as another. */
export const marksHeld = (text: string, from: number, to: number): number => {
  let held = 0;
  for (let at = from; at < to; at++) {
    const unit = unitAt(text, at);
    held |= unit < SIZE ? (MARKS[unit] ?? 0) : MARK.otherSpace;
  }
  return held;
};
