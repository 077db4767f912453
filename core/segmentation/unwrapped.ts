/**
 * A source as segmentation reads it: where lines are hard-wrapped, with those of a paragraph as one line, so that
 * grammars, features and the decoder see what stood there before it was wrapped.
 */
import { splitCredit } from '../metadata/credits.ts';
import { readDateline } from '../metadata/dateline.ts';
import { readSignOff } from '../metadata/sign-off.ts';
import { type Line, linesOf } from '../model/lines.ts';
import type { Span } from '../model/span.ts';
import { findRests } from '../spacing/text/hyphens.ts';
import { type View, without } from '../spacing/text/invisible.ts';
import { findKeptWraps, type KeptWrap } from '../spacing/wraps/kept-wraps.ts';
import { END, startsSmall } from '../spacing/wraps/line-ends.ts';
import { namesPicture, startsImageAlt } from './lines/image-alts.ts';
import { isRelatedHeading } from './lines/links.ts';
import { asPhrase } from './lines/phrases.ts';
import { SIGN } from './lines/telling-words.ts';
import { wordSigns } from './lines/word-signs.ts';

/** A view of the source, and the lines of that view. */
export interface Unwrapped {
  readonly view: View;
  readonly lines: readonly Line[];
}

/** A line break inside a paragraph, as the lines around it tell. */
type Break = Pick<KeptWrap, 'from' | 'to' | 'line' | 'end'>;

/** Lines of a source to a line of the view, on the average, at most. */
const LINES_A_PARAGRAPH = 8;
/** Where a smaller share of lines is wrapped, nearly each is a paragraph. */
const FEW_WRAPS = 1 / LINES_A_PARAGRAPH;
/** Paragraphs further down may have so much more lines. */
const ROOM = 1.25;

/** What follows the first line of a credit on the next is no longer, and neither a sentence nor a title: `Le bilan reste provisoire.` */
const LONGEST_REST = 30;
const startsOther = (text: string, { from, to }: Line): boolean =>
  /^["«“]?\p{Lu}[\p{L}’']* \p{Ll}/u.test(text.slice(from, to));

const startsCaption = (text: string, { from, to }: Line): boolean =>
  (wordSigns(text.slice(from, to)) & (SIGN.captionStart | SIGN.indefinite)) !== 0;

/** A caption takes no more lines. */
const MOST_LINES = 3;

/** Whether the caption of a picture starts behind the wrap `at`: few lines are left of the paragraph, and end in a credit. */
const isBeforeCaption = (
  text: string,
  lines: readonly Line[],
  wraps: readonly Break[],
  at: number,
): boolean => {
  const first = (wraps[at]?.line ?? 0) + 1;
  let last = first;
  for (let next = at + 1; wraps[next]?.line === last; next++) {
    last++;
    if (last - first >= MOST_LINES) return false;
  }
  const from = lines[first]?.from;
  const to = lines[last]?.to;
  if (from === undefined || to === undefined) return false;
  const { caption, credit } = splitCredit(text, { from, to });
  return caption !== null && credit !== null;
};

/** No heading of links is longer. */
const LONGEST_HEADING = 48;
const isHeading = (text: string, line: Line | undefined): boolean => {
  if (line === undefined || line.to - line.from > LONGEST_HEADING) return false;
  const words = text.slice(line.from, line.to);
  return isRelatedHeading(words, asPhrase(words));
};
const ENDS_NO_TITLE = /[.,;:…-]["»”’)]?$/u;

/** What is left of a title on its second line is shorter than this. */
const SHORTEST_TITLE = 30;

/**
 * The lines of lists of titles right below a heading of links: each starts with a capital, none is short and none ends as
 * sentences and parts of them do, so that the next line is another title, be the one before as long as the story was wrapped.
 */
const listedTitles = (text: string, lines: readonly Line[]): ReadonlySet<number> => {
  const titles = new Set<number>();
  const isTitle = ({ from, to }: Line): boolean =>
    to - from >= SHORTEST_TITLE && !ENDS_NO_TITLE.test(text.slice(to - 2, to));
  let list: number[] | null = null;
  const settle = (): void => {
    for (const line of list ?? []) titles.add(line);
    list = null;
  };
  for (const [at, line] of lines.entries()) {
    const isFirst = list?.length === 0;
    if (line.blank > 0 && !isFirst) settle();
    if (isHeading(text, line)) {
      settle();
      list = [];
    } else if (isTitle(line) && !startsSmall(text, line)) list?.push(at);
    else list = null;
  }
  settle();
  return titles;
};

/** Whether a whole line signs: initials start small as the rest of a sentence does. */
const signsAlone = (text: string, line: Line): boolean => {
  const signOff = readSignOff(text, line);
  return signOff?.sure === true && signOff.alone;
};

/** The wraps but those where a story or caption ends with the line before or a story starts behind, however full it is. */
const insideStory = (text: string, lines: readonly Line[], wraps: readonly Break[]): readonly Break[] => {
  let start = 0;
  let end = 0;
  const titles = wraps.length > 0 ? listedTitles(text, lines) : null;
  return wraps.filter(({ from, to, line, end: lineEnd }, at) => {
    if (titles?.has(line) && titles.has(line + 1) && lineEnd === END.plain) return false;
    if (from !== end) start = lines[line]?.from ?? 0;
    const after = lines[line + 1];
    const goesOn = lineEnd === END.open || lineEnd === END.tied;
    if (after !== undefined && namesPicture(text, after)) return false;
    if (after !== undefined && lineEnd === END.stop && signsAlone(text, after)) return false;
    if (after !== undefined && !goesOn && !startsSmall(text, after)) {
      const before = { from: start, to: from };
      const ends =
        readSignOff(text, before)?.sure === true ||
        ((lineEnd === END.plain || lineEnd === END.stop) &&
          (after.to - after.from > LONGEST_REST ||
            text.charAt(from - 1) === ')' ||
            startsOther(text, after)) &&
          splitCredit(text, before).credit !== null) ||
        readDateline(text, after)?.sure === true ||
        startsImageAlt(text, after) ||
        ((lineEnd === END.stop || startsCaption(text, after)) && isBeforeCaption(text, lines, wraps, at));
      if (ends) return false;
    }
    end = after?.to ?? to;
    return true;
  });
};

interface Wrapped {
  readonly lines: readonly Line[];
  readonly wraps: readonly Break[];
}

/** Breaks inside a word that kept its hyphen: each is a wrap by itself, even the only one of its text. */
const brokenWords = (text: string, lines: readonly Line[]): readonly Break[] => {
  const rests = new Set(findRests(text, lines));
  if (rests.size === 0) return [];
  return lines.flatMap(({ from, blank }, at): readonly Break[] => {
    const before = lines[at - 1];
    return before !== undefined && blank === 0 && rests.has(from)
      ? [{ from: before.to, to: from, line: at - 1, end: END.tied }]
      : [];
  });
};

const wrapsAmong = (text: string, lines: readonly Line[]): Wrapped => {
  const kept = findKeptWraps(text, lines);
  const broken = brokenWords(text, lines);
  if (broken.length === 0) return { lines, wraps: insideStory(text, lines, kept) };
  const breaks = new Map([...broken, ...kept].map((one) => [one.line, one]));
  const inOrder = [...breaks.values()].sort((a, b) => a.line - b.line);
  return { lines, wraps: insideStory(text, lines, inOrder) };
};

/**
 * The wraps among the first lines of `text`, as many as `most` paragraphs take. Where there are more lines than `most`,
 * it is no dispatch, and those first ones tell how many lines a paragraph has: looking for wraps in all that there might
 * be took longer than the rest of segmentation.
 */
const wrapsFor = (text: string, most: number): Wrapped => {
  const first = linesOf(text, most + 1);
  const read = wrapsAmong(text, first);
  const paragraphs = first.length - read.wraps.length;
  if (first.length <= most || read.wraps.length < FEW_WRAPS * most) return read;
  const lines = Math.ceil(ROOM * most * (first.length / paragraphs));
  return wrapsAmong(text, linesOf(text, Math.min(lines, LINES_A_PARAGRAPH * most)));
};

/** Reads the first `most` lines of the view of `text`. */
export const unwrapped = (text: string, most = Number.POSITIVE_INFINITY): Unwrapped => {
  const { lines, wraps } = wrapsFor(text, most);
  if (wraps.length === 0) {
    const view = without(text, []);
    return { view, lines: lines.length > most ? lines.slice(0, most) : lines };
  }
  let flat = '';
  let at = 0;
  const gone: Span[] = [];
  for (const { from, to, end } of wraps) {
    const tied = end === END.tied;
    flat += tied ? text.slice(at, from + 1) : `${text.slice(at, from)} `;
    at = from + 1;
    if (tied || at < to) gone.push({ from: tied ? from : at, to });
  }
  const view = without(flat + text.slice(at), gone);
  return { view, lines: linesOf(view.text, most) };
};
