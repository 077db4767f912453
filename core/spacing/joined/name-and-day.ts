/**
 * A name and the day of the week glued to it, `à Parisjeudi`, `Macronmardi`, as reports have them in every other sentence. No
 * name ends in the name of a day.
 */
import { FRENCH_WEEKDAYS } from '../../metadata/dates.ts';
import { worldPlaceEnd } from '../../metadata/gazetteer.ts';
import { isCommon, isName, UNKNOWN } from '../lexicon/lexicon.ts';
import { SHAPE } from '../words/words.ts';
import { type NameSearch, nameCutAt } from './name-and-word.ts';

const SHORTEST_DAY = 5;
const SHORTEST_NAME = 4;
const BEHIND_PLACE = 0.996;
const BEHIND_NAME = 0.93;
const BARRED =
  SHAPE.mixed |
  SHAPE.digits |
  SHAPE.allCapitals |
  SHAPE.guarded |
  SHAPE.afterApostrophe |
  SHAPE.beforeApostrophe |
  SHAPE.beforeHyphen;

/** The cut between a known name and the day of the week glued behind it; null where there is none. */
export const nameAndDay: NameSearch = (text, words, index, vocabulary) => {
  const shape = words.shape[index] ?? 0;
  if ((shape & (SHAPE.capital | BARRED)) !== SHAPE.capital || words.entry[index] !== UNKNOWN) return null;
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  if (to - from < SHORTEST_NAME + SHORTEST_DAY) return null;
  const word = text.slice(from, to);
  const day = FRENCH_WEEKDAYS.find((one) => word.endsWith(one));
  if (day === undefined || vocabulary.count(word) > 1) return null;
  const at = to - day.length;
  const name = text.slice(from, at);
  const entry = vocabulary.entryOf(name);
  const isPlace = worldPlaceEnd(name, 0) === name.length;
  if (name.length < SHORTEST_NAME || !(isPlace || (isName(entry) && !isCommon(entry)))) return null;
  const likelihood = isPlace ? BEHIND_PLACE : BEHIND_NAME;
  return nameCutAt(text, words, index, vocabulary, at, entry, vocabulary.entryOf(day), likelihood);
};
