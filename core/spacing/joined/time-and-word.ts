/**
 * A time and the word glued behind it, `à 10h30mardi`, `vers 8h00GMT`, `à 10h30l’aéroport`. With its minutes nothing else is spelled so; an hour alone is
 * parted from a frequent word only.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import { frequencyClass, isCommon, KIND, UNKNOWN } from '../lexicon/lexicon.ts';
import { isFunctionWord } from '../lists/function-words.ts';
import { SHAPE } from '../words/words.ts';
import { isElided, type NameSearch, nameCutAt } from './name-and-word.ts';

const FORM = inBasicPlane(/^(?:[01]?\d|2[0-4])h([0-5]\d)?(?=[\p{L}])/u);
const ZONES: ReadonlySet<string> = new Set('GMT UTC CET CEST HNE EST'.split(' '));
const SURE = 0.997;
const WITHOUT_MINUTES = 0.97;
/** What the hour is told by, `15hlocales`. */
const OF_HOURS: ReadonlySet<string> = new Set(['locale', 'locales', 'précises', 'pile', ...ZONES]);
const FREQUENT = 5;
const SHORTEST = 4;
const LONGEST = 20;
const LINKS = SHAPE.afterApostrophe | SHAPE.afterHyphen | SHAPE.beforeHyphen;
/** What is elided behind a time with its minutes. */
const ELIDED_BEHIND = /^(?:[dlnsj]|qu)$/u;

/** The cut behind the time that word `index` begins with; null where it begins with none. */
export const timeAndWord: NameSearch = (text, words, index, vocabulary) => {
  const shape = words.shape[index] ?? 0;
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  if ((shape & SHAPE.digits) === 0 || (shape & (LINKS | SHAPE.guarded)) !== 0 || to - from > LONGEST)
    return null;
  if (words.entry[index] !== UNKNOWN) return null;
  const found = FORM.exec(text.slice(from, to));
  if (found === null) return null;
  const length = found[0].length;
  const word = text.slice(from + length, to);
  if ((shape & SHAPE.beforeApostrophe) !== 0) {
    if (found[1] === undefined || !ELIDED_BEHIND.test(word) || !isElided(text, words, index)) return null;
    const at = from + length;
    return nameCutAt(text, words, index, vocabulary, at, KIND.singular, KIND.singular, SURE);
  }
  const entry = vocabulary.entryOf(word);
  const isFrequent = word.length >= SHORTEST && isCommon(entry) && frequencyClass(entry) >= FREQUENT;
  if (!isFrequent && !isFunctionWord(word) && !OF_HOURS.has(word)) return null;
  // `20ha` are hectares.
  if (found[1] === undefined && word === 'a') return null;
  const likelihood = found[1] === undefined && !OF_HOURS.has(word) ? WITHOUT_MINUTES : SURE;
  return nameCutAt(text, words, index, vocabulary, from + length, KIND.singular, entry, likelihood);
};
