/**
 * Words joined in a line of capitals, `LEPREMIER MINISTRE EN VISITE`, as headlines have them. Capitals have often lost their
 * accents, and a surname looks like an article and a noun (`LEMAIRE ANNONCE UN PLAN`, `LAVAL BATTU PAR LENS`), so nothing
 * here is sure: a small word and a frequent one that together are no word with whatever accents, and no name that we know,
 * in a line that has small words of its own, as a list of names has not. A person decides.
 */
import { type Entry, frequencyClass, isCommon, type Lexicon, UNKNOWN } from '../lexicon/lexicon.ts';
import { isFunctionWord } from '../lists/function-words.ts';
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
const LINKED = SHAPE.afterHyphen | SHAPE.beforeHyphen | SHAPE.beforeApostrophe;
/** So many small words the rest of the line has at least. */
const SMALL_WORDS = 1;
const FEWEST_WORDS = 3;
/** A line is looked at so far on either side. */
const REACH = 12;

const VARIANTS: ReadonlyMap<string, string> = new Map([
  ['e', 'eéèê'],
  ['a', 'aàâ'],
  ['i', 'iîï'],
  ['o', 'oô'],
  ['u', 'uùû'],
  ['c', 'cç'],
]);

/** What the lexicon knows of a word in small letters that may have lost accents: the most frequent of what it may be. */
const entryWithAccents = (lexicon: Lexicon, word: string, done = ''): Entry => {
  const letter = word.charAt(done.length);
  let found: Entry = UNKNOWN;
  for (const variant of VARIANTS.get(letter) ?? letter) {
    const form = done + variant;
    const entry = lexicon.pieceEntry(form, 0, form.length);
    const deeper = form.length < word.length && lexicon.goesOn();
    const reached =
      form.length === word.length ? entry : deeper ? entryWithAccents(lexicon, word, form) : UNKNOWN;
    if (found === UNKNOWN || frequencyClass(reached) > frequencyClass(found))
      found = reached === UNKNOWN ? found : reached;
  }
  return found;
};

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

/** The cut of a word of capitals into a small word and a frequent one; null where there is none, or more than one. */
export const joinedCapitals: NameSearch = (text, words, index, vocabulary) => {
  const shape = words.shape[index] ?? 0;
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  if ((shape & SHAPE.allCapitals) === 0 || (shape & (BARRED | LINKED)) !== 0) return null;
  if (words.entry[index] !== UNKNOWN || to - from < SHORTEST || to - from > LONGEST) return null;
  const form = text.slice(from, to);
  const lower = form.toLowerCase();
  if (isSurname(lower) || isListedName(lower) || vocabulary.count(form) > 1) return null;
  if (!isInCapitalLine(text, words, index)) return null;
  const { lexicon } = vocabulary;
  if (entryWithAccents(lexicon, lower) !== UNKNOWN) return null;
  const isContent = (word: string, entry: Entry): boolean =>
    word.length >= SHORTEST_CONTENT && isCommon(entry) && frequencyClass(entry) >= FREQUENT;
  let found: ReturnType<NameSearch> = null;
  for (let at = 2; at <= lower.length - 2; at++) {
    const left = lower.slice(0, at);
    const right = lower.slice(at);
    const before = BEFORE.has(left);
    if (!before && !BEHIND.has(right)) continue;
    const leftEntry = entryWithAccents(lexicon, left);
    const rightEntry = entryWithAccents(lexicon, right);
    const isCut = before ? isContent(right, rightEntry) : isContent(left, leftEntry);
    if (!isCut) continue;
    if (found !== null) return null;
    found = nameCutAt(text, words, index, vocabulary, from + at, leftEntry, rightEntry, LIKELIHOOD);
  }
  return found;
};
