/**
 * Two words glued that the dispatch has apart elsewhere, `la préservation du donca` where it speaks of the `don ca`: no lexicon knows them, so
 * that their letters would be parted at any other word that stands in them. Where no side is a word, a space may rather have cut
 * one in two there, and the whole is right.
 */
import type { Cut } from '../cuts/cuts.ts';
import { isCommon, UNKNOWN } from '../lexicon/lexicon.ts';
import { isFunctionWord, PREFIXES } from '../lists/function-words.ts';
import { isVietnameseSyllable, maySpellSyllable } from '../lists/vietnamese.ts';
import { classAt, isLetter } from '../text/unit-class.ts';
import { isOfVietnam } from '../words/of-vietnam.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { SHAPE } from '../words/words.ts';
import { type NameAndWord, type NameSearch, nameCutAt } from './name-and-word.ts';
import { isRestOfTitle } from './rest-of-title.ts';

const SURE = 0.99;
const SHORTEST_SIDE = 2;
const SHORTEST = 5;
const LONGEST = 24;
const BARRED =
  SHAPE.digits |
  SHAPE.allCapitals |
  SHAPE.guarded |
  SHAPE.beforeApostrophe |
  SHAPE.afterApostrophe |
  SHAPE.beforeHyphen |
  SHAPE.afterHyphen;

/** So far on either side a pair is looked for: dispatches are shorter, and of a whole book the time would grow with its square. */
const REACH = 16_000;

/** Whether the two stand in `text` within reach of `place`, with one space between and no letter beside them. */
const standsApart = (text: string, place: number, left: string, right: string): boolean => {
  const pair = `${left} ${right}`;
  const near = text.slice(Math.max(0, place - REACH), place + REACH);
  for (let at = near.indexOf(pair); at >= 0; at = near.indexOf(pair, at + 1)) {
    const isWhole = !isLetter(classAt(near, at - 1)) && !isLetter(classAt(near, at + pair.length));
    if (isWhole) return true;
  }
  return false;
};

const isWord = (side: string, vocabulary: Vocabulary): boolean =>
  isCommon(vocabulary.entryOf(side)) || isVietnameseSyllable(side);

const areSyllables = (left: string, right: string, vocabulary: Vocabulary): boolean =>
  maySpellSyllable(left) && maySpellSyllable(right) && isOfVietnam(vocabulary);

/** Whether a cut between the two may be told by such a pair: not behind what begins words, or surnames, in one. */
const mayBePair = (left: string, right: string, vocabulary: Vocabulary): boolean =>
  !PREFIXES.has(left.toLowerCase()) &&
  !isFunctionWord(left.toLowerCase()) &&
  (isWord(left, vocabulary) || isWord(right, vocabulary) || areSyllables(left, right, vocabulary));

/** The cut of word `index` where the dispatch has its two parts; null where it has none. */
export const pairOfDispatch: NameSearch = (text, words, index, vocabulary): NameAndWord | null => {
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  if (words.entry[index] !== UNKNOWN || ((words.shape[index] ?? 0) & BARRED) !== 0) return null;
  if (to - from < SHORTEST || to - from > LONGEST) return null;
  const form = text.slice(from, to);
  if (!vocabulary.mayCountPartOf(form)) return null;
  for (let at = from + SHORTEST_SIDE; at <= to - SHORTEST_SIDE; at++) {
    // What the lexicon does not know, or a capital begins, is counted.
    if (vocabulary.countAt(from, at) === 0 && vocabulary.countAt(at, to) === 0) continue;
    const left = text.slice(from, at);
    const right = text.slice(at, to);
    if (isFunctionWord(right) && isRestOfTitle(text, words, index, left, vocabulary)) continue;
    if (!mayBePair(left, right, vocabulary) || !standsApart(text, at, left, right)) continue;
    if (vocabulary.count(form) > 1) return null;
    return nameCutAt(
      text,
      words,
      index,
      vocabulary,
      at,
      vocabulary.entryOf(left),
      vocabulary.entryOf(right),
      SURE,
    );
  }
  return null;
};

/** Of several `cuts` of a word of words that the lexicon knows, the one whose two the dispatch has apart; all of them where it has none or more. */
export const seenApart = <C extends Pick<Cut, 'at' | 'left' | 'right'>>(
  text: string,
  cuts: readonly C[],
): readonly C[] => {
  if (cuts.length < 2) return cuts;
  const seen = cuts.filter(
    ({ at, left, right }) => !isFunctionWord(left.toLowerCase()) && standsApart(text, at, left, right),
  );
  return seen.length === 1 ? seen : cuts;
};
