/**
 * Hard wraps that a text has kept: where its lines were filled up to a common width, each break stands because the next
 * word would not have fitted, and the lines of a paragraph are one. Four other kinds of lines rival that explanation:
 * paragraphs of a line each, headings, items of a list, and verse. Each says how often a break should come where the
 * line was full, before a small letter, behind a full stop; passages are found in which wrapping tells the breaks
 * clearly better than any of them. The text may be wrapped in one passage and not in the next, or at another width.
 * Inside such a passage each break is weighed by itself: a short line, or a full stop before a capital where the
 * paragraphs follow each other with no blank line, ends a paragraph.
 */
import type { Line } from '../../model/lines.ts';
import type { Span } from '../../model/span.ts';
import { classAt, UNIT } from '../text/unit-class.ts';
import { END, type LineEnd, lineEndOf, START, startsSmall } from './line-ends.ts';
import { raggedWraps } from './ragged-wraps.ts';
import { FIT, fitAt, isShort, type Says, saysOf, weighed } from './wrap-evidence.ts';

/** A line break inside a paragraph: the white space from the end of one line to the start of the next. */
export interface KeptWrap extends Span {
  /** The index of the line before it. */
  readonly line: number;
  /** How the line before ends, a value of {@link END}; no space belongs behind one that is tied. */
  readonly end: number;
  /** How likely the break is a wrap, 0 to 1. */
  readonly probability: number;
  /** The width of the passage, how many of its breaks come where the line was full, and of how many. */
  readonly width: number;
  readonly support: number;
  readonly of: number;
  /** Whether no width tells it: the lines of its text break amid sentences wherever they do. */
  readonly ragged?: boolean;
}

/** Widths at which text is hard-wrapped; below, lines are a list or verse, above, they are paragraphs. */
const NARROWEST = 30;
const WIDEST = 120;
/** What may be left over where a word was broken. */
const SYLLABLE = 6;
const MOST_WIDTHS = 6;
/** What a passage must have in its favour, in log-odds: two full lines that break before a small letter. */
const ENOUGH = 7;
/** Headings, items and verse are of the width of narrow columns: twice as much is asked of a passage narrower than this. */
const NARROW = 50;
/** What another passage must have at a width that one has shown. */
const ENOUGH_MORE = 3;
/** Of so many breaks in passages so few end a paragraph where blank lines part nearly all of them. */
const MANY = 6;
const FEW_ENDS = 0.05;
/** A break beside a passage that says no more against it than this belongs to it. */
const NEUTRAL = -0.5;
/** A passage ends where this much speaks against the lines behind its best end. */
const DROP = 10;
/** Verse is rare in dispatches, and so are lists that start with small letters and end with no mark, in log-odds. */
const VERSE_IS_RARE = 4.6;
const ITEMS_ARE_RARE = 3;
/** Below this probability lines stay apart. */
const LIKELY = 0.6;

/** A run of line ends, by index. */
interface Passage {
  readonly first: number;
  readonly end: number;
}

/** The passages in which wrapping explains the breaks better by `enough`; null for a break that is not asked about. */
const passagesAbove = (says: readonly (Says | null)[], enough: number): readonly Passage[] => {
  const passages: Passage[] = [];
  for (let first = 0; first < says.length; first++) {
    let [paragraphs, headings, items, verse] = [0, 0, 0, 0];
    let best = 0;
    let passage: Passage | null = null;
    let at = first;
    for (; at < says.length; at++) {
      const one = says[at];
      if (!one) break;
      paragraphs += one.paragraphs;
      headings += one.headings;
      items += one.items;
      verse += one.verse;
      const least = Math.min(paragraphs, headings);
      if (least <= 0 || least < best - DROP) break;
      if (least <= best) continue;
      best = least;
      if (Math.min(least, items + ITEMS_ARE_RARE, verse + VERSE_IS_RARE) >= enough)
        passage = { first, end: at + 1 };
    }
    if (passage !== null) passages.push(passage);
    // What led up to the break was in favour, so no passage that begins amid it does better.
    first = at;
  }
  return passages;
};

/** The runs of marked places. */
const runsOf = (marks: Uint8Array): readonly Passage[] => {
  const runs: Passage[] = [];
  for (let at = 0; at < marks.length; ) {
    const first = at;
    while (marks[at] === 1) at++;
    if (at > first) runs.push({ first, end: at });
    else at++;
  }
  return runs;
};

/**
 * The passages in which wrapping explains the breaks best. Breaks beside them that speak for nothing, a full line before
 * a capital, are theirs; and so are such breaks by themselves where blank lines part nearly all paragraphs.
 */
const passagesOf = (
  says: readonly (Says | null)[],
  ends: readonly LineEnd[],
  fits: readonly number[],
  width: number,
): readonly Passage[] => {
  const enough = width < NARROW ? 2 * ENOUGH : ENOUGH;
  if (passagesAbove(says, enough).length === 0) return [];
  const within = new Uint8Array(says.length);
  for (const { first, end } of passagesAbove(says, ENOUGH_MORE)) within.fill(1, first, end);
  let inside = 0;
  let ended = 0;
  for (const [i, end] of ends.entries()) {
    if (within[i] === 0) continue;
    inside++;
    if (isShort(fits[i]) && end.start !== START.small) ended++;
  }
  const isNeutral = (index: number): boolean => (says[index]?.headings ?? -1) > NEUTRAL;
  const everywhere = inside >= MANY && ended <= FEW_ENDS * inside;
  for (let i = 0; i < says.length; i++)
    if (isNeutral(i) && (everywhere || within[i - 1] === 1)) within[i] = 1;
  for (let i = says.length - 2; i >= 0; i--) if (isNeutral(i) && within[i + 1] === 1) within[i] = 1;
  return runsOf(within);
};

/** Whether the break may count for a width: it goes on with a sentence, and the line before has a likely length. */
const votes = ({ columns, start, end, apart }: LineEnd): boolean =>
  !apart &&
  start !== START.other &&
  end !== END.stop &&
  end !== END.colon &&
  columns >= NARROWEST &&
  columns <= WIDEST;

/** The width at which most of the breaks that go on with a sentence come where the line was full; null below two. */
const likelyWidth = (ends: readonly LineEnd[], isOpen: (index: number) => boolean): number | null => {
  const change = new Float64Array(WIDEST + 2);
  let some = 0;
  for (const [index, end] of ends.entries()) {
    if (!isOpen(index) || end.apart || end.columns > WIDEST || end.columns < NARROWEST) continue;
    const vote = votes(end);
    if (vote) some++;
    const weight = vote ? 8 : end.end === END.stop || end.end === END.colon ? 1 : 2;
    change[end.columns] = (change[end.columns] ?? 0) + weight;
    const last = end.end === END.tied ? end.columns + SYLLABLE : end.columns + end.word;
    const behind = Math.min(WIDEST, last) + 1;
    change[behind] = (change[behind] ?? 0) - weight;
  }
  if (some < 2) return null;
  let sum = 0;
  let best = 0;
  let likely = 0;
  for (let width = 0; width <= WIDEST; width++) {
    sum += change[width] ?? 0;
    if (width < NARROWEST || sum <= best) continue;
    best = sum;
    likely = width;
  }
  return likely;
};

/** Whether enough lines could be wrapped for it to be worth looking closely: most texts have none. */
const mayBeWrapped = (text: string, lines: readonly Line[]): boolean => {
  let some = 0;
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i];
    const before = lines[i - 1];
    if (!line || !before || line.blank > 0) continue;
    const length = before.to - before.from;
    if (length < NARROWEST / 2 || length > 2 * WIDEST) continue;
    const kind = classAt(text, before.to - 1);
    const goesOn =
      startsSmall(text, line) || (kind === UNIT.upper && classAt(text, line.from) === UNIT.upper);
    if (goesOn && ++some >= 2) return true;
  }
  return false;
};

/** How likely a break amid a sentence is a wrap, where lines of no common width break so. */
const RAGGED = 0.96;

/** How likely a line is the start of the paragraph whose next lines are wrapped, where that goes on in small letters. */
const SHORT_START = 0.92;

/**
 * The `wraps` and those behind the first lines of paragraphs that a page sets shorter than the rest, be it a word alone: what
 * stands below goes on in small letters, and is wrapped itself.
 */
const withShortStarts = (
  lines: readonly Line[],
  ends: readonly LineEnd[],
  wraps: readonly KeptWrap[],
): readonly KeptWrap[] => {
  const endBefore = new Map(ends.map((end) => [end.line + 1, end]));
  return wraps.flatMap((wrap, at) => {
    const end = endBefore.get(wrap.line);
    const before = lines[wrap.line - 1];
    const after = lines[wrap.line];
    const isFirst = wraps[at - 1]?.line !== wrap.line - 1;
    if (!isFirst || !end || !before || !after || end.apart || end.start !== START.small) return [wrap];
    if (end.end === END.stop || end.end === END.colon) return [wrap];
    return [
      { ...wrap, from: before.to, to: after.from, line: end.line, end: end.end, probability: SHORT_START },
      wrap,
    ];
  });
};

/**
 * The breaks between `lines` of `text`, in order, that are hard wraps inside a paragraph. Lines that a blank line parts
 * are never joined. Time is linear in the length of the lines.
 */
export const findKeptWraps = (text: string, lines: readonly Line[]): readonly KeptWrap[] => {
  if (!mayBeWrapped(text, lines)) return [];
  const ends: LineEnd[] = [];
  for (let i = 1; i < lines.length; i++) {
    const before = lines[i - 1];
    const after = lines[i];
    if (before && after && after.blank === 0) ends.push(lineEndOf(text, before, after, i - 1));
  }
  const taken = new Uint8Array(ends.length);
  const wraps: KeptWrap[] = [];
  const voted = new Uint8Array(ends.length);
  for (let round = 0; round < MOST_WIDTHS; round++) {
    const width = likelyWidth(ends, (index) => taken[index] === 0 && voted[index] === 0);
    if (width === null) break;
    const fits = ends.map((end) => fitAt(text, lines, end, width));
    const says = ends.map((end, i) => (taken[i] === 0 ? saysOf(end, fits[i] ?? FIT.short) : null));
    for (const { first, end } of passagesOf(says, ends, fits, width)) {
      taken.fill(1, first, end);
      const own = ends.slice(first, end);
      const ownFits = fits.slice(first, end);
      const blank = (own[own.length - 1]?.line ?? 0) - (own[0]?.line ?? 0) + 1 - own.length;
      const support = ownFits.filter((fit) => fit === FIT.full).length;
      for (const [i, probability] of weighed(own, ownFits, blank).entries()) {
        const line = own[i]?.line ?? 0;
        const before = lines[line];
        const after = lines[line + 1];
        if (probability < LIKELY || !before || !after) continue;
        wraps.push({
          from: before.to,
          to: after.from,
          line,
          end: own[i]?.end ?? END.plain,
          probability,
          width,
          support,
          of: own.length,
        });
      }
    }
    for (const [i, end] of ends.entries()) if (fits[i] === FIT.full && votes(end)) voted[i] = 1;
  }
  const ragged = raggedWraps(ends, (index) => taken[index] === 0);
  for (const index of ragged) {
    const one = ends[index];
    const before = lines[one?.line ?? -1];
    const after = lines[(one?.line ?? -2) + 1];
    if (one && before && after)
      wraps.push({
        from: before.to,
        to: after.from,
        line: one.line,
        end: one.end,
        probability: RAGGED,
        width: one.columns,
        support: ragged.length,
        of: ends.length,
        ragged: true,
      });
  }
  wraps.sort((a, b) => a.from - b.from);
  return wraps.length === 0 ? wraps : withShortStarts(lines, ends, wraps);
};
