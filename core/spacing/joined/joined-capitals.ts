/**
 * Words joined in a line of capitals, `LEPREMIER MINISTRE EN VISITE`, as headlines have them. Capitals have often lost their
 * accents, and a surname looks like an article and a noun (`LEMAIRE ANNONCE UN PLAN`, `LAVAL BATTU PAR LENS`), so nothing
 * here is sure: a small word and a frequent one that together are no word with whatever accents, and no name that we know,
 * in a line that has small words of its own, as a list of names has not; or a word and what is elided, `CINQ MINUTESD'AVANCE`.
 * A person decides.
 */
import { entryWithAccents } from '../lexicon/entry-with-accents.ts';
import { type Entry, frequencyClass, isCommon, KIND, type Lexicon, UNKNOWN } from '../lexicon/lexicon.ts';
import { isFunctionWord, LAST_ELIDED } from '../lists/function-words.ts';
import { isListedName } from '../lists/names.ts';
import { isSurname } from '../lists/surnames.ts';
import { classAt, UNIT } from '../text/unit-class.ts';
import { SHAPE, type Words } from '../words/words.ts';
import { type NameSearch, nameCutAt } from './name-and-word.ts';

const LIKELIHOOD = 0.9;
const SHORTEST = 6;
const LONGEST = 24;
const SHORTEST_CONTENT = 4;
/** The class of frequency from which a word counts as one that headlines have. */
const FREQUENT = 3;
/** Without accents, as capitals are written. */
const BEFORE: ReadonlySet<string> = new Set(
  'le la les un une du des au aux de en ce cet cette ces son ses leur leurs dans pour par sur avec sans contre apres entre chez vers plus'.split(
    ' ',
  ),
);
const BEHIND: ReadonlySet<string> = new Set(
  'de du des les aux dans pour par sur avec sans contre apres chez vers qui'.split(' '),
);
const BARRED = SHAPE.guarded | SHAPE.digits | SHAPE.foreign | SHAPE.otherLanguage | SHAPE.mixed;
const LINKED = SHAPE.afterHyphen | SHAPE.beforeHyphen;
/** What is elided is so long at most. */
const LONGEST_ELIDED = 2;
const SHORTEST_BEFORE_APOSTROPHE = 3;
/** So many small words the rest of the line has at least. */
const SMALL_WORDS = 1;
const FEWEST_WORDS = 3;
/** A line is looked at so far on either side. */
const REACH = 12;

/** Whether word `index` stands in a line of capitals that reads as a sentence does. */
const isInCapitalLine = (text: string, words: Words, index: number): boolean => {
  let count = 1;
  let small = 0;
  const look = (at: number): boolean => {
    const from = words.from[at] ?? 0;
    const to = words.to[at] ?? 0;
    for (let i = from; i < to; i++) if (classAt(text, i) === UNIT.lower) return false;
    count++;
    if (to - from > 1 && isFunctionWord(text.slice(from, to).toLowerCase())) small++;
    return true;
  };
  for (
    let at = index;
    at > 0 && index - at < REACH && ((words.shape[at] ?? 0) & SHAPE.paragraphStart) === 0;
    at--
  )
    if (!look(at - 1)) return false;
  for (let at = index + 1; at < words.count && at - index <= REACH; at++) {
    if (((words.shape[at] ?? 0) & SHAPE.paragraphStart) !== 0) break;
    if (!look(at)) return false;
  }
  return count >= FEWEST_WORDS && small >= SMALL_WORDS;
};

const isContent = (word: string, entry: Entry): boolean =>
  word.length >= SHORTEST_CONTENT && isCommon(entry) && frequencyClass(entry) >= FREQUENT;

/** Where a small word and a frequent one part in `lower`; 0 where they do not, or at more than one place. */
const placeBesideSmall = (lexicon: Lexicon, lower: string): number => {
  let place = 0;
  for (let at = 2; at <= lower.length - 2; at++) {
    const left = lower.slice(0, at);
    const right = lower.slice(at);
    const before = BEFORE.has(left);
    if (!before && !BEHIND.has(right)) continue;
    const content = before ? right : left;
    if (!isContent(content, entryWithAccents(lexicon, content))) continue;
    if (place > 0) return 0;
    place = at;
  }
  return place;
};

/** Where what is elided begins behind a frequent word, or a small one, in `lower`, before an apostrophe; 0 where nothing is. */
const placeOfElided = (lexicon: Lexicon, lower: string): number => {
  for (let at = Math.max(2, lower.length - LONGEST_ELIDED); at < lower.length; at++) {
    const left = lower.slice(0, at);
    if (!LAST_ELIDED.has(lower.slice(at))) continue;
    if (BEFORE.has(left) || isContent(left, entryWithAccents(lexicon, left))) return at;
  }
  return 0;
};

/** The cut of a word of capitals beside a small word or what is elided; null where there is none, or more than one. */
export const joinedCapitals: NameSearch = (text, words, index, vocabulary) => {
  const shape = words.shape[index] ?? 0;
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  if ((shape & SHAPE.allCapitals) === 0 || (shape & (BARRED | LINKED)) !== 0) return null;
  const elided = (shape & SHAPE.beforeApostrophe) !== 0;
  const shortest = elided ? SHORTEST_BEFORE_APOSTROPHE : SHORTEST;
  if (words.entry[index] !== UNKNOWN || to - from < shortest || to - from > LONGEST) return null;
  const form = text.slice(from, to);
  const lower = form.toLowerCase();
  if (isSurname(lower) || isListedName(lower) || vocabulary.count(form) > 1) return null;
  if (!isInCapitalLine(text, words, index)) return null;
  const { lexicon } = vocabulary;
  if (entryWithAccents(lexicon, lower) !== UNKNOWN) return null;
  const at = elided ? placeOfElided(lexicon, lower) : placeBesideSmall(lexicon, lower);
  if (at === 0) return null;
  const left = entryWithAccents(lexicon, lower.slice(0, at));
  const right = elided ? KIND.singular : entryWithAccents(lexicon, lower.slice(at));
  return nameCutAt(text, words, index, vocabulary, from + at, left, right, LIKELIHOOD);
};
