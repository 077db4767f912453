/**
 * A unit behind a number and the small word glued to it, `200 gde farine`, `6 cld’huile` and `200 mmsur le relief`. No word is
 * spelled so, and no other measure goes on so.
 */
import { KIND, UNKNOWN } from '../lexicon/lexicon.ts';
import { SHAPE } from '../words/words.ts';
import { type NameSearch, nameCutAt } from './name-and-word.ts';

const UNITS: ReadonlySet<string> = new Set('kg g mg t cl dl ml hl l km m cm mm ha h min'.split(' '));
/** What goes on with a sentence behind a measure; behind a unit of one letter only those that no other word ends in. */
const BEHIND: ReadonlySet<string> = new Set(
  'de sur dans pour par avec contre en et au aux ou entre vers avant après depuis sous sans selon du des qui que dont tous toutes chaque soit est sont'.split(
    ' ',
  ),
);
const BEHIND_LETTER: ReadonlySet<string> = new Set('de sur dans pour contre avant après depuis'.split(' '));
const LONGEST_UNIT = 3;
const ELIDED = 'd';
const SURE = 0.997;
const LONGEST = 9;
const BARRED = SHAPE.capital | SHAPE.digits | SHAPE.guarded | SHAPE.afterApostrophe | SHAPE.afterHyphen;

/** The cut between a unit behind a number and the small word or elided `d` glued to it; null where there is none. */
export const unitAndWord: NameSearch = (text, words, index, vocabulary) => {
  const shape = words.shape[index] ?? 0;
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  if ((shape & (SHAPE.spaced | BARRED)) !== SHAPE.spaced || to - from > LONGEST) return null;
  if (words.entry[index] !== UNKNOWN || ((words.shape[index - 1] ?? 0) & SHAPE.digits) === 0) return null;
  const elided = (shape & SHAPE.beforeApostrophe) !== 0;
  for (let at = Math.min(to - 1, from + LONGEST_UNIT); at > from; at--) {
    const right = text.slice(at, to);
    const isBehind = elided ? right === ELIDED : (at - from > 1 ? BEHIND : BEHIND_LETTER).has(right);
    if (!isBehind || !UNITS.has(text.slice(from, at))) continue;
    return nameCutAt(text, words, index, vocabulary, at, KIND.singular, vocabulary.entryOf(right), SURE);
  }
  return null;
};
