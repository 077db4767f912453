/**
 * A unit behind a number and the small word glued to it, `200 gde farine` and `6 cld’huile`, as recipes that lost a line's end
 * have them. No word is spelled so, and no other measure goes on so.
 */
import { KIND, UNKNOWN } from './lexicon.ts';
import { type NameSearch, nameCutAt } from './name-and-word.ts';
import { SHAPE } from './words.ts';

const UNITS: ReadonlySet<string> = new Set('kg g mg t cl dl ml hl l km m cm mm ha h min'.split(' '));
const SURE = 0.997;
const LONGEST = 5;
const BARRED = SHAPE.capital | SHAPE.digits | SHAPE.guarded | SHAPE.afterApostrophe | SHAPE.afterHyphen;

/** The cut between a unit behind a number and the `de` or elided `d` glued to it; null where there is none. */
export const unitAndWord: NameSearch = (text, words, index, vocabulary) => {
  const shape = words.shape[index] ?? 0;
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  if ((shape & (SHAPE.spaced | BARRED)) !== SHAPE.spaced || to - from > LONGEST) return null;
  if (words.entry[index] !== UNKNOWN || ((words.shape[index - 1] ?? 0) & SHAPE.digits) === 0) return null;
  const small = (shape & SHAPE.beforeApostrophe) === 0 ? 'de' : 'd';
  const at = to - small.length;
  if (text.slice(at, to) !== small || !UNITS.has(text.slice(from, at))) return null;
  return nameCutAt(text, words, index, vocabulary, at, KIND.singular, vocabulary.entryOf(small), SURE);
};
