/**
 * A word and what is elided before the next, glued to it: `un traind’enfer`, `venud’ailleurs`, `parcequ’il`, and a name that goes
 * on with a capital, `Côted’Ivoire`; behind a capital else the small words that sentences begin with, `Aucund’eux`. The apostrophe behind an unknown word says that its end is elided, and no word of French
 * ends so before a vowel but those that the lexicon knows.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import { frequencyClass, isCommon, UNKNOWN } from '../lexicon/lexicon.ts';
import { ELIDED, isFunctionWord } from '../lists/function-words.ts';
import { SHAPE } from '../words/words.ts';
import { isAmidStrangers, isElided, type NameSearch, nameCutAt } from './name-and-word.ts';

const SURE = 0.99;
/** Names of places and firms are written so in one, `Jeand’Heurs`, `Bold’Air`. */
const FOR_A_PERSON = 0.9;
/** Those that stand amid a sentence behind any word. */
const ENDINGS: readonly string[] = ['qu', 'd', 'l', 'n', 's'];
const SHORTEST = 3;
/** What is rarer may be found in a name or in another language. */
const FREQUENT = 3;
/** What the first halves of names are that go on with `d’` and a capital. */
const HALVES: ReadonlySet<string> = new Set(
  'Côte Cote Val Quai Puy Cap Pont Pays Parc Palais Villa Ville Baie Golfe Vallée Mont'.split(' '),
);
/** What links the two halves of a name. */
const OF = 'd';
const CAPITAL = inBasicPlane(/\p{Lu}/u);
const BARRED =
  SHAPE.mixed |
  SHAPE.digits |
  SHAPE.guarded |
  SHAPE.foreign |
  SHAPE.otherLanguage |
  SHAPE.afterApostrophe |
  SHAPE.afterHyphen;

/** The cut before what is elided at the end of word `index`; null where nothing is. */
export const wordAndElision: NameSearch = (text, words, index, vocabulary) => {
  const shape = words.shape[index] ?? 0;
  if ((shape & BARRED) !== 0 || words.entry[index] !== UNKNOWN || !isElided(text, words, index)) return null;
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  const ending = ENDINGS.find((one) => text.endsWith(one, to)) ?? '';
  if (ending === '') return null;
  const form = text.slice(from, to);
  const word = form.slice(0, form.length - ending.length);
  if (word.length < SHORTEST || word.endsWith(ending) || ELIDED.has(form)) return null;
  const entry = vocabulary.entryOf(word);
  const isHalfOfName = (shape & SHAPE.capital) !== 0 && CAPITAL.test(text.charAt(to + 1));
  if (isHalfOfName) {
    if (ending !== OF || !isCommon(entry)) return null;
  } else if ((shape & SHAPE.capital) !== 0) {
    if (!isFunctionWord(word.toLowerCase())) return null;
  } else if (!isCommon(entry) || frequencyClass(entry) < FREQUENT) return null;
  if (vocabulary.count(form) > 1) return null;
  if (isAmidStrangers(words, index)) return null;
  const at = to - ending.length;
  const likelihood = isHalfOfName && !HALVES.has(word) ? FOR_A_PERSON : SURE;
  return nameCutAt(text, words, index, vocabulary, at, entry, vocabulary.entryOf(ending), likelihood);
};
