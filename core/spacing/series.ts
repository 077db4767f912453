/**
 * The series of an edit: what stood there and what is to stand there, as whole words, so that the same error has the
 * same series wherever it occurs. What an archivist rejects in one place is not proposed again in the corpus, and nothing
 * but that: `Radio.Il` says nothing of `archives.Il`, and `Dupuis` all of `d’Dupuis`.
 */
import type { Replacement } from '../model/edit.ts';
import { isBlank, isWhiteSpace, type Span } from '../model/span.ts';
import { classAt, isWordUnit, UNIT } from './text/unit-class.ts';

export interface Series {
  readonly before: string;
  readonly after: string;
}

const REACH = 40;

const belongs = (text: string, at: number): boolean => {
  const kind = classAt(text, at);
  return isWordUnit(kind) || kind === UNIT.apostrophe || kind === UNIT.hyphen;
};

/** What becomes of the line breaks that hard wraps left: the same wherever they stand, so that one decision is about all. */
const BREAK_TO_SPACE: Series = { before: '\n', after: ' ' };
const LINE_BREAK = /[\n\r\u2028\u2029]/u;

/** Whether a replacement turns a line break, with the white space around it, into one space. */
const unwraps = (text: string, { from, to, insert }: Replacement): boolean => {
  if (!LINE_BREAK.test(text.slice(from, to)) || (insert !== '' && insert !== ' ')) return false;
  let start = from;
  let end = to;
  while (start > 0 && isWhiteSpace(text.charAt(start - 1))) start--;
  while (end < text.length && isWhiteSpace(text.charAt(end))) end++;
  return isBlank(text.slice(start, end)) && text.slice(start, from) + insert + text.slice(to, end) === ' ';
};

/** Whether a series is about line breaks alone: what was decided of one of them says nothing of the others. */
export const isOfBreaks = ({ before, after }: Series): boolean =>
  before === BREAK_TO_SPACE.before && after === BREAK_TO_SPACE.after;

/** Blanks, and marks, that may stand between an edit and the word beside it. */
const MOST_BETWEEN = 4;
const isBreak = (text: string, at: number): boolean => LINE_BREAK.test(text.charAt(at));
const isBlankAt = (text: string, at: number): boolean => isWhiteSpace(text.charAt(at)) && !isBreak(text, at);
const isMarkAt = (text: string, at: number): boolean => !isWhiteSpace(text.charAt(at)) && !belongs(text, at);
/** Behind it stands a space in French, before the first word. */
const OPENING = '«“—–';

/** Goes from `at` over what `isPart` takes, at most `most` characters, backwards (`step` -1) or on. */
const over = (
  text: string,
  at: number,
  step: 1 | -1,
  most: number,
  isPart: (text: string, at: number) => boolean,
): number => {
  let end = at;
  const next = (): number => (step === 1 ? end : end - 1);
  while (Math.abs(end - at) < most && next() >= 0 && next() < text.length && isPart(text, next()))
    end += step;
  return end;
};

/** The replacement with the letters, apostrophes and hyphens that touch it, at most forty on each side. */
export const touchingSpan = (text: string, { from, to }: Span): Span => ({
  from: over(text, from, -1, REACH, belongs),
  to: over(text, to, 1, REACH, belongs),
});

/** Where the word begins that stands before `from`, with blanks and marks between or none. */
const wordBefore = (text: string, from: number): number => {
  const blanks = over(text, from, -1, MOST_BETWEEN, isBlankAt);
  const marks = over(text, blanks, -1, MOST_BETWEEN, isMarkAt);
  // `5 %.Il`: before some marks French has a space.
  const inner = marks < blanks ? over(text, marks, -1, 1, isBlankAt) : marks;
  const word = over(text, inner, -1, REACH, belongs);
  return word < inner ? word : marks;
};

/** Where the word ends that stands behind `to`, likewise. */
const wordBehind = (text: string, to: number): number => {
  const blanks = over(text, to, 1, MOST_BETWEEN, isBlankAt);
  const marks = over(text, blanks, 1, MOST_BETWEEN, isMarkAt);
  const opens = marks > blanks && OPENING.includes(text.charAt(marks - 1));
  const inner = opens ? over(text, marks, 1, 1, isBlankAt) : marks;
  const word = over(text, inner, 1, REACH, belongs);
  return word > inner ? word : marks;
};

const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’]/iu;

const between = (text: string, { from, to, insert }: Replacement, span: Span): Series => ({
  before: text.slice(span.from, span.to),
  after: text.slice(span.from, from) + insert + text.slice(to, span.to),
});

/**
 * The series of a replacement in `text`: it with the word on each side, at most forty letters, and the marks between. What
 * is elided before the word that it is about belongs to the sentence. Line breaks that become a space are one series,
 * whatever the words around them.
 */
export const seriesOf = (text: string, replacement: Replacement): Series => {
  const { from, to } = replacement;
  if (to > from && unwraps(text, replacement)) return BREAK_TO_SPACE;
  const start = wordBefore(text, from);
  const elided = ELISION.exec(text.slice(start, from))?.[0].length ?? 0;
  return between(text, replacement, {
    from: start + elided < from ? start + elided : start,
    to: wordBehind(text, to),
  });
};

/** A series as one string, the key under which a corpus keeps what it rejected. */
export const seriesKey = ({ before, after }: Series): string => `${before}\u0000${after}`;

/** How series were told before they went on over marks: what touches the replacement. Files may hold them. */
const olderSeriesOf = (text: string, replacement: Replacement): Series =>
  between(text, replacement, touchingSpan(text, replacement));

/** Every series under which a corpus may hold a replacement in `text`: its own, and as it was told before where that is another. */
export const heldSeriesOf = (text: string, replacement: Replacement): readonly Series[] => {
  const own = seriesOf(text, replacement);
  const older = olderSeriesOf(text, replacement);
  return isSame(own, older) ? [own] : [own, older];
};

const isSame = (a: Series, b: Series): boolean => a.before === b.before && a.after === b.after;

/** Whether a replacement in `text` is of a series. */
export const isOfSeries = (text: string, replacement: Replacement, series: Series): boolean =>
  isSame(seriesOf(text, replacement), series) || isSame(olderSeriesOf(text, replacement), series);

/** The word alone that a replacement stands inside of, where hyphens link it to others; null where it stands at an edge. */
const innerSeriesOf = (text: string, replacement: Replacement): Series | null => {
  const { from, to } = replacement;
  const isLetter = (_: string, at: number): boolean => isWordUnit(classAt(text, at));
  const word = { from: over(text, from, -1, REACH, isLetter), to: over(text, to, 1, REACH, isLetter) };
  return word.from < from && to < word.to ? between(text, replacement, word) : null;
};

/** Of which series one must be refused for an edit of `text` to be: its own, as it was told before, or that of the word alone. */
const refusing = (text: string, edit: Replacement): readonly string[] => {
  const inner = innerSeriesOf(text, edit);
  const told = [seriesOf(text, edit), olderSeriesOf(text, edit), ...(inner === null ? [] : [inner])];
  return told.map(seriesKey);
};

/** Whether an edit of `text` is refused where the series of these keys are: `Mont-Dupuis` where `Dupuis` is. */
export const isRefused = (text: string, edit: Replacement, refused: ReadonlySet<string>): boolean =>
  refused.size > 0 && refusing(text, edit).some((key) => refused.has(key));

/** The same of a single edit, where series are told one by one. */
export const isRefusedBy = (text: string, edit: Replacement, refusals: readonly Series[]): boolean => {
  if (refusals.length === 0) return false;
  const keys = refusing(text, edit);
  return refusals.some((series) => keys.includes(seriesKey(series)));
};
