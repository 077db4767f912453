/**
 * A number and the word glued to it: the noun in the plural that it counts, `184individus`, or the small word before it, `de52 ans`.
 * Nothing else is spelled so but ordinals, measures and names of products, which are none of these words.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import { frequencyClass, hasKind, KIND, UNKNOWN } from '../lexicon/lexicon.ts';
import { isFunctionWord, UNITS } from '../lists/function-words.ts';
import { SHAPE } from '../words/words.ts';
import { isElided, type NameSearch, nameCutAt } from './name-and-word.ts';

const SURE = 0.99;
/** Behind a single digit it may be a word of the trade or a brand: `2roues`, `4saisons`. */
const FOR_A_PERSON = 0.95;
const COUNTED = inBasicPlane(/^(\d{1,4})(\p{Ll}{3,})$/u);
const BEFORE_NUMBER = inBasicPlane(/^(\p{Ll}{2,6})(\d{1,4})$/u);
/** What is elided behind a number: `12d’avance`. */
const ELIDED_BEHIND = /^(\d{1,4})(?:d|qu)$/u;
/** A generation of mobile networks: `la 5Gdans les villes`. */
const GENERATION = inBasicPlane(/^([2-6]G)(\p{Ll}{2,})$/u);
const SHORTEST = 4;
/** Of a word that was hardly ever counted. */
const SHORTEST_RARE = 6;
/** The shorter ones. */
const SHORT: ReadonlySet<string> = new Set(['ans']);
const SMALL: ReadonlySet<string> = new Set(
  'de du des le les la en et au aux sur par pour dès dans vers entre contre avant depuis dont que qui sont environ'.split(
    ' ',
  ),
);
/** An hour behind what stands before hours, `dès8h`, `À20h30`. */
const BEFORE_HOUR = inBasicPlane(
  /^([àÀ]|[Dd]ès|[Vv]ers|[Ee]ntre|[Aa]vant|[Aa]près|[Dd]epuis)(\d{1,2}h(?:[0-5]\d)?)$/u,
);
const ONE = /^0*1?$/u;
/** What no trade and no brand is called by. */
const GREAT: ReadonlySet<string> = new Set(['millions', 'milliards']);
/** The whole part of a number of which a word begins with the rest: `2,` and `6milliards`. */
const WHOLE_PART = /\d[.,]$/u;
const LONGEST = 24;
const BARRED =
  SHAPE.guarded |
  SHAPE.foreign |
  SHAPE.otherLanguage |
  SHAPE.afterApostrophe |
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
  if ((shape & SHAPE.beforeApostrophe) !== 0) {
    const digits = isElided(text, words, index) ? (ELIDED_BEHIND.exec(form)?.[1] ?? '') : '';
    if (digits === '') return null;
    const at = from + digits.length;
    return nameCutAt(text, words, index, vocabulary, at, KIND.singular, KIND.singular, SURE);
  }
  const [, generation = '', behindIt = ''] = GENERATION.exec(form) ?? [];
  if (isFunctionWord(behindIt)) {
    const at = from + generation.length;
    return nameCutAt(text, words, index, vocabulary, at, KIND.acronym, vocabulary.entryOf(behindIt), SURE);
  }
  const [, before = '', hour = ''] = BEFORE_HOUR.exec(form) ?? [];
  if (hour !== '') {
    const at = from + before.length;
    const left = vocabulary.entryOf(before.toLowerCase());
    return nameCutAt(text, words, index, vocabulary, at, left, KIND.singular, SURE);
  }
  if ((shape & SHAPE.capital) !== 0) return null;
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
