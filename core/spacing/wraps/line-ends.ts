/**
 * What can be seen where one line ends and the next begins, as evidence for or against a hard wrap: whether the next
 * word would still have fitted, how the line before ends, and how the next one starts.
 */

import { inAnyCase } from '../../any-case.ts';
import { inBasicPlane } from '../../basic-plane.ts';
import { isLineBreak, type Line } from '../../model/lines.ts';
import { isPageNumber } from '../text/page-number.ts';
import { classAt, isLineSpace, isWordUnit, UNIT, unitClass } from '../text/unit-class.ts';

/** How a line starts, seen from the one before. */
export const START = {
  /** With a small letter: it goes on with a sentence. */
  small: 0,
  /** With a capital, a figure or a sign. */
  other: 1,
  /** Both lines are in capitals, so that case says nothing. */
  capitals: 2,
} as const;

/** How a line ends. */
export const END = {
  plain: 0,
  /** With a mark that ends a sentence. */
  stop: 1,
  /** With a colon or a semicolon, as before a list and in one. */
  colon: 2,
  /** With a comma, a dash, a word that something must follow, `de`, `the`, or a label, `Photo :`. */
  open: 3,
  /** With a hyphen behind a letter or figure, or with an elision: no space belongs behind it. */
  tied: 4,
} as const;

/** A line break with no blank line: the white space between two lines, and what is on both sides of it. */
export interface LineEnd {
  /** The index of the line before it. */
  readonly line: number;
  /** How many columns the line before takes, with its indent. */
  readonly columns: number;
  /** How many columns the first word of the next line takes. */
  readonly word: number;
  readonly start: number;
  readonly end: number;
  /** Whether the lines cannot be of one paragraph, whatever their length: quotes, items, rows of a table. */
  readonly apart: boolean;
}

const OPEN_WORDS: ReadonlySet<string> = new Set(
  `de du des d' d’ la le les l' l’ un une et ou à au aux en dans par pour sur avec sans sous vers chez entre que qu' qu’ qui dont où
  ce cet cette ces son sa ses leur leurs se s' s’ ne n' n’ il elle on est a ont sont selon comme lors afin the of a an and or in on at to for
  with by from that its his her their is are was were has have as be will của và là các những trong với cho được ở từ tại về đã`.split(
    /\s+/u,
  ),
);
const LONGEST_OPEN = 7;
const HYPHENS = '-\u2010\u2011\u00ad–';
const STOPS = '.!?…';
const COLONS = ':;';
const LABEL = inAnyCase(
  /(?:^|[\s(|])(?:photos?|sources?|crédits?|credits?|images?|ảnh|nguồn)[\s\u00a0]?[:;]$/iu,
);
const LABEL_REACH = 12;
const CLOSERS = '»”"’)';
const OPENERS = '«“"‘(\'[';
const ITEM = inBasicPlane(/^(?:[•●▪◦·*>|]|[-–—](?=[ \u00a0])|\p{L}\)[ \u00a0]|--)/u);
const NUMBERED = /^\(?\d{1,2}[.)°][ \u00a0]/u;
const ITEM_REACH = 6;
/** Several spaces amid a line: a column of a table begins behind them. */
const GAP = /\S(?:\t|[ \u00a0]{3,})\S/u;
/** Letters that must be capitals, and none small, in a line that is in capitals. */
const FEWEST_CAPITALS = 8;

/** How many columns `[from, to)` takes: code units that are no combining marks. */
const columnsOf = (text: string, from: number, to: number): number => {
  let columns = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if ((unit < 0x300 || unit > 0x36f) && (unit < 0xdc00 || unit > 0xdfff)) columns++;
  }
  return columns;
};

/** How many characters of white space stand before the line. */
const indentOf = (text: string, { from }: Line): number => {
  let start = from;
  while (start > 0 && !isLineBreak(text.charCodeAt(start - 1))) start--;
  return from - start;
};

const inCapitals = (text: string, { from, to }: Line): boolean => {
  let capitals = 0;
  for (let at = from; at < to; at++) {
    const kind = classAt(text, at);
    if (kind === UNIT.lower) return false;
    if (kind === UNIT.upper) capitals++;
  }
  return capitals >= FEWEST_CAPITALS;
};

/** Whether the full stop at the end of a line belongs to an abbreviation or an initial: `M.`, `Dr.`, `U.S.`. */
const isShortened = (text: string, { from, to }: Line): boolean => {
  let start = to - 1;
  while (start > from && !isLineSpace(text.charCodeAt(start - 1))) start--;
  const length = to - 1 - start;
  return length > 0 && length <= 3 && classAt(text, start) === UNIT.upper;
};

const endOf = (text: string, line: Line): number => {
  let at = line.to - 1;
  const last = text.charAt(at);
  if (HYPHENS.includes(last))
    return at > line.from && isWordUnit(classAt(text, at - 1)) ? END.tied : END.open;
  if (last === ',' || last === '—') return END.open;
  while (at > line.from && CLOSERS.includes(text.charAt(at))) at--;
  if (at === line.to - 1 && COLONS.includes(text.charAt(at)))
    return LABEL.test(text.slice(Math.max(line.from, line.to - LABEL_REACH), line.to)) ? END.open : END.colon;
  if (STOPS.includes(text.charAt(at)))
    return text.charAt(at) === '.' && at === line.to - 1 && isShortened(text, line) ? END.open : END.stop;
  let start = line.to;
  while (start > line.from && line.to - start <= LONGEST_OPEN && !isLineSpace(text.charCodeAt(start - 1)))
    start--;
  const word = text.slice(start, line.to);
  if (word.length > LONGEST_OPEN || !OPEN_WORDS.has(word.toLowerCase())) return END.plain;
  return unitClass(word.charCodeAt(word.length - 1)) === UNIT.apostrophe ? END.tied : END.open;
};

/** Addresses of pages and of mail, which are in small letters anywhere. */
const ADDRESS = /^(?:https?:|www\.|[^\s@]{1,60}@)/u;
const ADDRESS_REACH = 64;

/** Whether a line starts with a small letter, be there a bracket or quotation mark before it. */
export const startsSmall = (text: string, { from, to }: Line): boolean => {
  let at = from;
  while (at < to && (OPENERS.includes(text.charAt(at)) || isLineSpace(text.charCodeAt(at)))) at++;
  return classAt(text, at) === UNIT.lower && !ADDRESS.test(text.slice(at, at + ADDRESS_REACH));
};

/** Whether a line is an item of a list; a figure behind a line that goes on is a date: `on April / 3. He`. */
const isItem = (text: string, { from }: Line, end: number): boolean => {
  const head = text.slice(from, from + ITEM_REACH);
  return ITEM.test(head) || ((end === END.stop || end === END.colon) && NUMBERED.test(head));
};
/** Of a quoted mail; two such signs mark a link. */
const isQuoted = (text: string, { from }: Line): boolean =>
  text.charAt(from) === '>' && text.charAt(from + 1) !== '>';
const trailsOff = (text: string, { to }: Line): boolean =>
  text.charAt(to - 1) === '…' || text.endsWith('...', to);
const hasGap = (text: string, { from, to }: Line): boolean => {
  const line = text.slice(from, to);
  return (line.includes('\t') || line.includes('   ')) && GAP.test(line);
};

/** What is seen between `before`, the line of index `line`, and `after`, which no blank line parts. */
export const lineEndOf = (text: string, before: Line, after: Line, line: number): LineEnd => {
  let wordEnd = after.from;
  while (wordEnd < after.to && !isLineSpace(text.charCodeAt(wordEnd))) wordEnd++;
  const small = startsSmall(text, after);
  const capitals = !small && inCapitals(text, before);
  const capitalsNext = !small && inCapitals(text, after);
  const indent = indentOf(text, before);
  const end = endOf(text, before);
  const goesOn = small || end === END.open || end === END.tied;
  return {
    line,
    columns: indent + columnsOf(text, before.from, before.to),
    word: columnsOf(text, after.from, wordEnd),
    start: small ? START.small : capitals && capitalsNext ? START.capitals : START.other,
    end,
    apart:
      isItem(text, after, end) ||
      isQuoted(text, before) ||
      isPageNumber(text, before) ||
      isPageNumber(text, after) ||
      (!goesOn && (capitals !== capitalsNext || trailsOff(text, before))) ||
      (!small && indentOf(text, after) > indent) ||
      hasGap(text, before) ||
      hasGap(text, after),
  };
};
