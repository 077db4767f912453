/**
 * `un tel` and `une telle` in one word before their noun, `unetelle crise`: in one they stand for the name of a person, behind
 * whom seldom a noun stands, `chez untel boulanger`: that of a man waits for a person.
 */
import { frequencyClass, hasKind, KIND, UNKNOWN } from '../lexicon/lexicon.ts';
import { isFunctionWord } from '../lists/function-words.ts';
import { SHAPE } from '../words/words.ts';
import { type NameSearch, nameCutAt } from './name-and-word.ts';

const SURE = 0.99;
const OF_A_MAN = 0.9;
/** By their length, where they part. */
const FORMS: ReadonlyMap<string, number> = new Map([
  ['untel', 2],
  ['unetelle', 3],
]);
const SHORTEST = 5;
const LONGEST = 8;
const TITLES: ReadonlySet<string> = new Set(
  'monsieur madame mademoiselle m mme mlle mr dr docteur'.split(' '),
);
const LINKED =
  SHAPE.afterHyphen | SHAPE.beforeHyphen | SHAPE.beforeApostrophe | SHAPE.afterApostrophe | SHAPE.guarded;

/** The cut of word `index` where it is such a pair before a noun in small letters; null where it is none. */
export const suchA: NameSearch = (text, words, index, vocabulary) => {
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  if (to - from !== SHORTEST && to - from !== LONGEST) return null;
  const at = FORMS.get(text.slice(from, to));
  if (at === undefined || ((words.shape[index] ?? 0) & LINKED) !== 0) return null;
  const next = words.shape[index + 1] ?? 0;
  if ((next & (SHAPE.spaced | SHAPE.capital | SHAPE.digits)) !== SHAPE.spaced) return null;
  if (TITLES.has(text.slice(words.from[index - 1], words.to[index - 1]).toLowerCase())) return null;
  const noun = words.entry[index + 1] ?? UNKNOWN;
  if (!hasKind(noun, KIND.singular) || frequencyClass(noun) === 0) return null;
  if (isFunctionWord(text.slice(words.from[index + 1], words.to[index + 1]))) return null;
  const [left, right] = [text.slice(from, from + at), text.slice(from + at, to)];
  const entries = [vocabulary.entryOf(left), vocabulary.entryOf(right)] as const;
  return nameCutAt(
    text,
    words,
    index,
    vocabulary,
    from + at,
    entries[0],
    entries[1],
    to - from === SHORTEST ? OF_A_MAN : SURE,
  );
};
