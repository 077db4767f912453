/**
 * Wraps dispatches as mail programs, terminals and old agency wires do, and keeps the line breaks: each line is filled
 * until the next word does not fit. What stood in a line of the page before is one paragraph of the wrapped text.
 */

import { canonical, type Replacement } from '../../core/model/edit.ts';
import { linesOf } from '../../core/model/lines.ts';
import { isMainStory } from '../../core/model/role.ts';
import { overlaps } from '../../core/model/span.ts';
import type { GeneratedPage } from '../segmentation/page.ts';
import { randomOf } from '../segmentation/random.ts';

export interface Wrapping {
  /** The most characters of a line. */
  readonly width: number;
  /** Whether long words are broken at the ends of lines, with a hyphen. */
  readonly hyphens: boolean;
  /** What stands at the end of each line: a line break, with white space around it where a program left some. */
  readonly lineEnd: string;
  /** The share of line ends that are lost, with nothing left in their place. */
  readonly lost: number;
  readonly seed: number;
  /** Whether only lines of the main story are wrapped. */
  readonly story: boolean;
}

/** A wrapped page, and the edits that undo the wrapping. */
export interface WrappedPage extends GeneratedPage {
  readonly repairs: readonly Replacement[];
}

const LETTERS = /^[«"(]?\p{Ll}{6,}[.,;:»")]*$/u;
const VOWEL = /[aeiouyàâéèêëîïôùûœ]/u;
const CONSONANT = /[bcdfghjklmnpqrstvxz]/u;
const FEWEST_BEFORE = 2;
const FEWEST_BEHIND = 3;

/** Where a word may be broken so that no more than `room` characters, the hyphen with them, stay on the line; 0 for nowhere. */
const breakOf = (word: string, room: number): number => {
  const compound = word.lastIndexOf('-', room - 1);
  if (compound > 0 && /^\p{L}-\p{L}/u.test(word.slice(compound - 1))) return compound + 1;
  if (!LETTERS.test(word)) return 0;
  const letters = word.replace(/[.,;:»")]+$/u, '').length;
  for (let at = Math.min(room - 1, letters - FEWEST_BEHIND); at >= FEWEST_BEFORE; at--)
    if (VOWEL.test(word.charAt(at - 1)) && CONSONANT.test(word.charAt(at)) && VOWEL.test(word.charAt(at + 1)))
      return at;
  return 0;
};

/** Wraps the lines of `page`; positions of its blocks move with the text. */
export const wrapPage = (
  page: GeneratedPage,
  { width, hyphens, lineEnd, lost, seed, story }: Wrapping,
): WrappedPage => {
  const random = randomOf(seed);
  const { text } = page;
  /** Where each character of the page stands in the wrapped text. */
  const place = new Int32Array(text.length + 1);
  const whole = story
    ? linesOf(text).filter(
        (line) => !page.blocks.some(({ role, ...span }) => isMainStory(role) && overlaps(line, span)),
      )
    : [];
  let next = 0;
  let out = '';
  let column = 0;
  const put = (from: number, to: number): void => {
    for (let at = from; at < to; at++) place[at] = out.length + at - from;
    out += text.slice(from, to);
    column += to - from;
  };
  const repairs: Replacement[] = [];
  const wrap = (between: string, insert: string): void => {
    const from = out.length;
    out += between;
    repairs.push({ from, to: out.length, insert });
    column = 0;
  };
  for (const match of text.matchAll(/\n|[^\S\n]+|\S+/gu)) {
    const from = match.index;
    const [word] = match;
    const to = from + word.length;
    while ((whole[next]?.to ?? text.length) <= from) next++;
    if (word === '\n') {
      put(from, to);
      column = 0;
    } else if ((whole[next]?.from ?? text.length) <= from) put(from, to);
    else if (/\S/u.test(word)) {
      let start = from;
      const gap = column > 0 && /\s/u.test(text.charAt(from - 1)) ? 1 : 0;
      if (column + gap + word.length > width && column > 0) {
        const room = width - column - gap;
        const at = hyphens ? breakOf(word, room) : 0;
        if (at > 0) {
          if (gap > 0) out += ' ';
          put(from, from + at);
          const isCompound = text.charAt(from + at - 1) === '-';
          wrap(isCompound ? lineEnd : `-${lineEnd}`, '');
          start = from + at;
        } else if (gap > 0) wrap(random.chance(lost) ? '' : lineEnd, ' ');
      } else if (gap > 0) {
        out += ' ';
        column++;
      }
      put(start, to);
    }
  }
  place[text.length] = out.length;
  return {
    text: out,
    blocks: page.blocks.map(({ role, from, to }) => ({
      role,
      from: place[from] ?? 0,
      to: (place[to - 1] ?? 0) + 1,
    })),
    repairs: repairs.map((repair) => canonical(out, repair)),
  };
};
