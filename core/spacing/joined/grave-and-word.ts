/**
 * A word that ends in `à` or `ù`, and the word glued behind it: `àbalancier`, `déjàété`, `oùil`, `àl’aide`. French has these letters at
 * the end of a word alone, so what goes on behind them is another word.
 */
import { isCommon, UNKNOWN } from '../lexicon/lexicon.ts';
import { ELIDED, isFunctionWord } from '../lists/function-words.ts';
import { SHAPE } from '../words/words.ts';
import { isAmidStrangers, isElided, type NameSearch, nameCutAt } from './name-and-word.ts';

const SURE = 0.99;
const GRAVE = /[àù]/u;
/** Those that end so and stand before another word. */
const LEFT: ReadonlySet<string> = new Set(['à', 'là', 'déjà', 'voilà', 'où', 'delà', 'deçà']);
/** Shorter ones are in Vietnamese, Italian or Catalan what they are, `làng`, `àvia`; but not the month, `de janvier àmai`. */
const SHORTEST = 4;
const SHORT_MONTH = 'mai';
const BARRED =
  SHAPE.mixed | SHAPE.digits | SHAPE.guarded | SHAPE.otherLanguage | SHAPE.afterHyphen | SHAPE.beforeHyphen;

/** The cut behind the `à` or `ù` inside word `index`; null where none is. */
export const graveAndWord: NameSearch = (text, words, index, vocabulary) => {
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  const shape = words.shape[index] ?? 0;
  if ((shape & BARRED) !== 0 || words.entry[index] !== UNKNOWN) return null;
  const form = text.slice(from, to);
  const grave = form.search(GRAVE);
  if (grave < 0 || grave + 1 === form.length) return null;
  const left = form.slice(0, grave + 1);
  const right = form.slice(grave + 1);
  if (!LEFT.has(left.toLowerCase()) || vocabulary.count(form) > 1) return null;
  const entry = vocabulary.entryOf(right);
  if ((shape & SHAPE.beforeApostrophe) !== 0) {
    if (!ELIDED.has(right) || !isElided(text, words, index)) return null;
  } else if (
    !isFunctionWord(right) &&
    right !== SHORT_MONTH &&
    !(right.length >= SHORTEST && isCommon(entry))
  )
    return null;
  if (isAmidStrangers(words, index)) return null;
  return nameCutAt(text, words, index, vocabulary, from + grave + 1, vocabulary.entryOf(left), entry, SURE);
};
