/**
 * A title that ends without a stop and the word that opens the text behind it: `Visite à MoscouLe président`, `UN ACCORDUne
 * manifestation`. Names have a capital inside as well; what tells is that a word which opens sentences stands at the end, that what
 * stands before it is known, and that a sentence goes on in small letters.
 */
import { placeEnd } from '../../metadata/gazetteer.ts';
import { UNKNOWN } from '../lexicon/lexicon.ts';
import { isSentenceOpening } from '../lists/sentence-openings.ts';
import { classAt, UNIT } from '../text/unit-class.ts';
import { SHAPE } from '../words/words.ts';
import { type NameSearch, nameCutAt } from './name-and-word.ts';

/** Firms may be spelled so. */
const LIKELY = 0.93;
const SHORTEST_LEFT = 3;
const SHORTEST_OPENING = 2;
const LONGEST_OPENING = 12;
/** What is written with a capital behind an article that opens a sentence. */
const MINISTER = 'Premier ministre';
const BARRED =
  SHAPE.digits |
  SHAPE.allCapitals |
  SHAPE.guarded |
  SHAPE.otherLanguage |
  SHAPE.beforeHyphen |
  SHAPE.beforeApostrophe;

/** The cut before the opening that ends word `index`; null where none does. */
export const titleAndOpening: NameSearch = (text, words, index, vocabulary) => {
  const shape = words.shape[index] ?? 0;
  if ((shape & BARRED) !== 0 || words.entry[index] !== UNKNOWN) return null;
  const next = words.shape[index + 1] ?? 0;
  const isMinister = text.startsWith(MINISTER, words.from[index + 1] ?? 0);
  if (index + 1 >= words.count || (next & SHAPE.spaced) === 0) return null;
  if (!isMinister && (next & (SHAPE.capital | SHAPE.digits)) !== 0) return null;
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  let at = to - 1;
  while (at > from && classAt(text, at) === UNIT.lower) at--;
  const length = to - at;
  if (at - from < SHORTEST_LEFT || length < SHORTEST_OPENING || length > LONGEST_OPENING) return null;
  if (classAt(text, at) !== UNIT.upper || !isSentenceOpening(text, at, length)) return null;
  const left = text.slice(from, at);
  const entry = vocabulary.entryOf(left);
  const isKnown = entry !== UNKNOWN || placeEnd(left, 0) === left.length || vocabulary.count(left) > 0;
  if (!isKnown || vocabulary.count(text.slice(from, to)) > 1) return null;
  return nameCutAt(text, words, index, vocabulary, at, entry, vocabulary.entryOf(text.slice(at, to)), LIKELY);
};
