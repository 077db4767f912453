/**
 * The lines of a source as units of segmentation. A unit is one line without the white space at its ends, or several
 * lines that are one hard-wrapped paragraph: text broken to a fixed width, where each break stands because the next
 * word would not have fitted. Line breaks are \n, \r\n, \r, U+2028 and U+2029.
 */
import { readDateline } from '../metadata/dateline.ts';
import { readSignOff } from '../metadata/sign-off.ts';
import { isWhiteSpace, type Span } from '../model/span.ts';
import { UNIT, unitClass } from '../spacing/unit-class.ts';

export interface Unit extends Span {
  /** How many blank lines stand before it. */
  readonly blank: number;
  /** How many lines of the source it holds. */
  readonly lines: number;
}

/** Whether a code unit is white space; most units of a text are told by two comparisons. */
const isSpace = (unit: number): boolean =>
  unit > 0x20 && unit < 0xa0 ? false : unit === 0x20 || isWhiteSpace(String.fromCharCode(unit));

const isBreak = (code: number): boolean =>
  code <= 13 ? code === 10 || code === 13 : code === 0x2028 || code === 0x2029;

/** The lines of `text` that hold more than white space, trimmed, in order: the first `most` of them. */
export const linesOf = (text: string, most = Number.POSITIVE_INFINITY): readonly Unit[] => {
  const units: Unit[] = [];
  let start = 0;
  let blank = 0;
  for (let at = 0; at <= text.length && units.length < most; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 10;
    if (!isBreak(code)) continue;
    let from = start;
    let to = at;
    while (from < to && isSpace(text.charCodeAt(from))) from++;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    if (from < to) {
      units.push({ from, to, blank, lines: 1 });
      blank = 0;
    } else if (at < text.length) blank++;
    if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
    start = at + 1;
  }
  return units;
};

/** Widths at which text is hard-wrapped; below, lines are a list or verse, above, they are paragraphs. */
const NARROWEST = 40;
const WIDEST = 120;
/** How many breaks of a text must look like wraps before any of them is taken for one. */
const LEAST_WRAPS = 3;
/** Fewer will do where each of them stands inside a sentence, before a small letter. */
const FEWEST_BREAKS = 2;
const WRAPPED_SHARE = 0.55;
/** Of paragraphs on single breaks fewer will do, where that many breaks stand before a small letter, nearly all behind a full line. */
const GOING_ON_SHARE = 0.25;
const SURE_SHARE = 0.9;
/** Characters by which a line may have been longer before white space at its ends was taken off. */
const SLACK = 2;

const firstWordLength = (text: string, unit: Unit): number => {
  let at = unit.from;
  while (at < unit.to && !isSpace(text.charCodeAt(at))) at++;
  return at - unit.from;
};

/** Whether the next word would not have fitted on the line before it. */
const fits = (text: string, before: Unit, after: Unit, width: number): boolean =>
  before.to - before.from + 1 + firstWordLength(text, after) <= width - SLACK;

/**
 * The width at which `text` is hard-wrapped, or null. Of the breaks with no blank line between, more than half must
 * come where the next word would not have fitted, which no list, verse or run of paragraphs does.
 */
const wrapWidth = (text: string, units: readonly Unit[]): number | null => {
  let width = 0;
  let breaks = 0;
  for (let i = 1; i < units.length; i++) {
    const before = units[i - 1];
    const unit = units[i];
    if (before === undefined || unit === undefined || unit.blank > 0) continue;
    breaks++;
    width = Math.max(width, before.to - before.from, unit.to - unit.from);
    if (width > WIDEST) return null;
  }
  if (breaks < FEWEST_BREAKS || width < NARROWEST) return null;
  let wraps = 0;
  let goOn = 0;
  let goOnFull = 0;
  for (let i = 1; i < units.length; i++) {
    const before = units[i - 1];
    const unit = units[i];
    if (before === undefined || unit === undefined || unit.blank > 0) continue;
    const full = !fits(text, before, unit, width);
    if (full) wraps++;
    if (unitClass(text.charCodeAt(unit.from)) === UNIT.lower) {
      goOn++;
      if (full) goOnFull++;
    }
  }
  const inSentences = goOn > 0 && goOnFull >= SURE_SHARE * goOn;
  if (wraps < LEAST_WRAPS) return inSentences && goOn === breaks ? width : null;
  return wraps / breaks >= WRAPPED_SHARE || (inSentences && goOn / breaks >= GOING_ON_SHARE) ? width : null;
};

/** Whether a story ends with `before` or starts with `after`, however full the line between is. */
const parts = (text: string, before: Unit, after: Unit): boolean =>
  readSignOff(text, before)?.sure === true || readDateline(text, after)?.sure === true;

/** The units of the first `most` lines of `text`: lines, those of a hard-wrapped paragraph joined. */
export const unitsOf = (text: string, most = Number.POSITIVE_INFINITY): readonly Unit[] => {
  const lines = linesOf(text, most);
  const width = wrapWidth(text, lines);
  if (width === null) return lines;
  const units: Unit[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const open = units.at(-1);
    if (before && open && line.blank === 0 && !fits(text, before, line, width) && !parts(text, open, line))
      units[units.length - 1] = { ...open, to: line.to, lines: open.lines + 1 };
    else units.push(line);
  }
  return units;
};
