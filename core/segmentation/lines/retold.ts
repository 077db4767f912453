/**
 * Whether a line tells what the title above it says, as the summary of a teaser does: it holds the words of its title,
 * and the story above both does not. Nothing else tells another story from the last words of this one where no sign-off
 * and no heading stands between them; a sub-heading says what its paragraph does in other words, or in none.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import type { Line } from '../../model/lines.ts';
import type { Span } from '../../model/span.ts';
import { unitAt } from '../../model/unit-at.ts';
import { UNIT, unitClass } from '../../spacing/text/unit-class.ts';
import { foldedUnit } from './folded-unit.ts';

/** Shorter words stand in every line; of longer ones the first letters are the word without its endings. */
const SHORTEST_WORD = 5;
const STEM = 5;
/** Names may be shorter. */
const SHORTEST_NAME = 3;
/** So much of a line is read. */
const REACH = 480;

const isPart = (kind: number): boolean =>
  kind === UNIT.lower || kind === UNIT.upper || kind === UNIT.combining || kind === UNIT.foreign;

/** Adds a number for each word of `line` that tells what it is about, without case and ending. */
const addWords = (text: string, line: Span, words: Set<number>): void => {
  const end = Math.min(line.to, line.from + REACH);
  for (let at = line.from; at < end; ) {
    const kind = unitClass(unitAt(text, at));
    if (!isPart(kind)) {
      at++;
      continue;
    }
    const from = at;
    let hash = 0x811c9dc5;
    for (; at < end && isPart(unitClass(unitAt(text, at))); at++)
      if (at - from < STEM) hash = Math.imul(hash ^ foldedUnit(unitAt(text, at)), 0x01000193);
    const length = at - from;
    if (length >= SHORTEST_WORD || (kind === UNIT.upper && length >= SHORTEST_NAME)) words.add(hash);
  }
};

const wordsOf = (text: string, line: Span): ReadonlySet<number> => {
  const words = new Set<number>();
  addWords(text, line, words);
  return words;
};

const sharedWith = (words: ReadonlySet<number>, others: ReadonlySet<number>): number => {
  let shared = 0;
  for (const word of words) if (others.has(word)) shared++;
  return shared;
};

/** A summary holds at least so many words of its title, and this share of them. */
const LEAST = 2;
const SHARE = 0.3;

/**
 * Which of `titles`, lines with another below them, the line below tells again, in words that the lines above do not
 * have. Takes time linear in the text up to the last of them.
 */
export const retoldTitles = (
  text: string,
  units: readonly Line[],
  titles: readonly number[],
): ReadonlySet<number> => {
  const found = new Set<number>();
  const above = new Set<number>();
  let read = 0;
  for (const title of titles) {
    const own = units[title];
    const below = units[title + 1];
    if (!own || !below) continue;
    const words = wordsOf(text, own);
    const told = sharedWith(words, wordsOf(text, below));
    if (told < LEAST || told < SHARE * words.size) continue;
    for (; read < title; read++) {
      const line = units[read];
      if (line) addWords(text, line, above);
    }
    if (2 * sharedWith(words, above) <= told) found.add(title);
  }
  return found;
};

/** Whether two titles, one below the other, speak of the same: the headline of a page, and how it is printed elsewhere. */
export const isEchoed = (text: string, title: Span, below: Span): boolean => {
  const words = wordsOf(text, title);
  const said = sharedWith(words, wordsOf(text, below));
  return said > 0 && said >= SHARE * words.size;
};

/** How many words of a title tell what it is about, and how many of them are told below it. */
export interface Told {
  readonly words: number;
  readonly told: number;
}

/** Of each of `titles` how many words that tell what it is about stand in it, and how many of them in the lines `below`. */
export const toldOf = (text: string, titles: readonly Span[], below: readonly Span[]): readonly Told[] => {
  const said = new Set<number>();
  for (const line of below) addWords(text, line, said);
  return titles.map((title) => {
    // An article that begins a title has a capital as names have.
    const first = FIRST_SHORT.exec(text.slice(title.from, title.from + SHORTEST_WORD + 1))?.[0].length ?? 0;
    const words = wordsOf(text, { from: title.from + first, to: title.to });
    return { words: words.size, told: sharedWith(words, said) };
  });
};
const FIRST_SHORT = inBasicPlane(/^\p{Lu}\p{Ll}{0,3}(?=[ ’'])/u);
