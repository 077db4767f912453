/**
 * A number and the word glued to it: the noun in the plural that it counts, `184individus`, or the small word before it, `de52 ans`.
 * Nothing else is spelled so but ordinals, measures and names of products, which are none of these words.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import { frequencyClass, hasKind, KIND, UNKNOWN } from '../lexicon/lexicon.ts';
import { UNITS } from '../lists/function-words.ts';
import { SHAPE } from '../words/words.ts';
import { type NameSearch, nameCutAt } from './name-and-word.ts';

const SURE = 0.99;
/** Behind a single digit it may be a word of the trade or a brand: `2roues`, `4saisons`. */
const FOR_A_PERSON = 0.95;
const COUNTED = inBasicPlane(/^(\d{1,4})(\p{Ll}{3,})$/u);
const BEFORE_NUMBER = inBasicPlane(/^(\p{Ll}{2,6})(\d{1,4})$/u);
const SHORTEST = 4;
/** Of a word that was hardly ever counted. */
const SHORTEST_RARE = 6;
/** The shorter ones. */
const SHORT: ReadonlySet<string> = new Set(['ans']);
const SMALL: ReadonlySet<string> = new Set(
  'de du des le les la en et au aux sur par pour dans vers entre contre avant depuis dont que qui sont environ'.split(
    ' ',
  ),
);
const ONE = /^0*1?$/u;
/** What no trade and no brand is called by. */
const GREAT: ReadonlySet<string> = new Set(['millions', 'milliards']);
/** The whole part of a number of which a word begins with the rest: `2,` and `6milliards`. */
const WHOLE_PART = /\d[.,]$/u;
const LONGEST = 24;
const BARRED =
  SHAPE.capital |
  SHAPE.mixed |
  SHAPE.guarded |
  SHAPE.foreign |
  SHAPE.otherLanguage |
  SHAPE.afterApostrophe |
  SHAPE.beforeApostrophe |
  SHAPE.afterHyphen |
  SHAPE.beforeHyphen;

/** The cut between a number and what it counts, or the small word before it; null where word `index` is no such pair. */
export const numberAndWord: NameSearch = (text, words, index, vocabulary) => {
  const shape = words.shape[index] ?? 0;
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  if ((shape & (SHAPE.digits | BARRED)) !== SHAPE.digits || to - from > LONGEST) return null;
  if (words.entry[index] !== UNKNOWN || vocabulary.count(text.slice(from, to)) > 1) return null;
  const form = text.slice(from, to);
  const [, small = '', behind = ''] = BEFORE_NUMBER.exec(form) ?? [];
  if (behind !== '' && SMALL.has(small)) {
    const at = from + small.length;
    return nameCutAt(text, words, index, vocabulary, at, vocabulary.entryOf(small), KIND.singular, SURE);
  }
  const [, number = '', noun = ''] = COUNTED.exec(form) ?? [];
  if (number === '' || ONE.test(number) || UNITS.has(noun)) return null;
  const entry = vocabulary.entryOf(noun);
  const shortest = frequencyClass(entry) > 0 ? SHORTEST : SHORTEST_RARE;
  const isNoun = hasKind(entry, KIND.plural) && noun.length >= shortest;
  if (!isNoun && !SHORT.has(noun)) return null;
  const at = from + number.length;
  const isCounted = number.length > 1 || GREAT.has(noun) || WHOLE_PART.test(text.slice(from - 2, from));
  const likelihood = isCounted ? SURE : FOR_A_PERSON;
  return nameCutAt(text, words, index, vocabulary, at, KIND.singular, entry, likelihood);
};
