/**
 * A numeral in letters and the noun that it counts, glued to it: `deuxans`, `vingt-cinqeuros`, `septmorts`. No word of French
 * begins with a numeral and ends in one of these nouns in the plural; and behind the tens and a hyphen stands none at all that is
 * glued to the ones, `vingt-sixrameurs`.
 */
import { unitAt } from '../../model/unit-at.ts';
import { KIND, UNKNOWN } from '../lexicon/lexicon.ts';
import { isFunctionWord } from '../lists/function-words.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { SHAPE, type Words } from '../words/words.ts';
import { isOfKind, type NameSearch, nameCutAt } from './name-and-word.ts';

const SURE = 0.99;
const NUMERALS: ReadonlySet<string> = new Set(
  'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent cents mille'.split(
    ' ',
  ),
);
/** What news counts; the ends of compounds, `troismâts`, are none of them. */
const COUNTED: readonly string[] =
  'ans années jours mois semaines heures minutes secondes personnes morts blessés victimes pays fois euros dollars francs points buts voix sièges kilomètres mètres kilos tonnes hectares litres millions milliards'.split(
    ' ',
  );
const S = 's'.charCodeAt(0);
const X = 'x'.charCodeAt(0);
const SHORTEST = 6;
const LONGEST = 20;
const BARRED =
  SHAPE.capital |
  SHAPE.mixed |
  SHAPE.digits |
  SHAPE.guarded |
  SHAPE.foreign |
  SHAPE.otherLanguage |
  SHAPE.beforeApostrophe |
  SHAPE.beforeHyphen;

const TENS: ReadonlySet<string> = new Set('vingt trente quarante cinquante soixante vingts'.split(' '));
const ONES = 'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(
  ' ',
);
const SHORTEST_NOUN = 3;

/** The noun in the plural that the ones of a numeral are glued to, behind its tens; null where word `index` has none. */
const behindOnes = (text: string, words: Words, index: number, vocabulary: Vocabulary): string | null => {
  if (((words.shape[index] ?? 0) & SHAPE.afterHyphen) === 0) return null;
  if (!TENS.has(text.slice(words.from[index - 1], words.to[index - 1]).toLowerCase())) return null;
  const form = text.slice(words.from[index], words.to[index]);
  for (const ones of ONES) {
    const noun = form.slice(ones.length);
    if (!form.startsWith(ones) || noun.length < SHORTEST_NOUN) continue;
    const entry = vocabulary.entryOf(noun);
    if (isOfKind(noun, entry, KIND.plural) && !isFunctionWord(noun)) return noun;
  }
  return null;
};

/** The cut between a numeral and what it counts; null where word `index` is no such pair. */
export const numeralAndNoun: NameSearch = (text, words, index, vocabulary) => {
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  if (((words.shape[index] ?? 0) & BARRED) !== 0 || words.entry[index] !== UNKNOWN) return null;
  const last = unitAt(text, to - 1);
  if ((last !== S && last !== X) || to - from < SHORTEST || to - from > LONGEST) return null;
  const noun =
    COUNTED.find((one) => text.endsWith(one, to) && NUMERALS.has(text.slice(from, to - one.length))) ??
    behindOnes(text, words, index, vocabulary);
  if (noun === null) return null;
  const at = to - noun.length;
  const numeral = vocabulary.entryOf(text.slice(from, at));
  return nameCutAt(text, words, index, vocabulary, at, numeral, vocabulary.entryOf(noun), SURE);
};
