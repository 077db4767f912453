/**
 * `par les` in one word, `détruit parles flammes`. The lexicon has `parles`, which one says to somebody; a noun in the plural behind it
 * and none to whom it is said before it tell. Behind a participle it is sure.
 */
import { hasKind, isCommon, KIND, UNKNOWN } from '../lexicon/lexicon.ts';
import { SHAPE, type Words } from '../words/words.ts';
import { ANY_PARTICIPLE, type NameSearch, nameCutAt } from './name-and-word.ts';

const FORM = 'parles';
const BY = 'par';
const SURE = 0.99;
const FOR_A_PERSON = 0.9;
const REACH = 4;
const YOU = 'tu';
/** What stands right before the verb: `toi qui parles`, `n’en parles pas`. */
const BEFORE_VERB: ReadonlySet<string> = new Set(
  'qui que quoi dont où ne y en te se lui leur me nous vous les le la'.split(' '),
);
const LINKED = SHAPE.afterHyphen | SHAPE.beforeHyphen | SHAPE.afterApostrophe | SHAPE.guarded;

/** Whether somebody is spoken to right before word `index`. */
const isSaid = (text: string, words: Words, index: number): boolean => {
  const said = (at: number): string => text.slice(words.from[at], words.to[at]).toLowerCase();
  if (BEFORE_VERB.has(said(index - 1))) return true;
  for (let i = Math.max(0, index - REACH); i < index; i++) if (said(i) === YOU) return true;
  return false;
};

/** The cut between `par` and `les` where word `index` is the two; null where it is not. */
export const byAndArticle: NameSearch = (text, words, index, vocabulary) => {
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  if (to - from !== FORM.length || !text.startsWith(FORM, from)) return null;
  const shape = words.shape[index] ?? 0;
  const next = words.shape[index + 1] ?? 0;
  if ((shape & (SHAPE.spaced | LINKED)) !== SHAPE.spaced || index + 1 >= words.count) return null;
  if ((next & (SHAPE.spaced | SHAPE.capital)) !== SHAPE.spaced) return null;
  if (!hasKind(words.entry[index + 1] ?? UNKNOWN, KIND.plural) || isSaid(text, words, index)) return null;
  const before = words.entry[index - 1] ?? UNKNOWN;
  const isDone =
    isCommon(before) && ANY_PARTICIPLE.test(text.slice(words.from[index - 1], words.to[index - 1]));
  const [left, right] = [vocabulary.entryOf(BY), vocabulary.entryOf('les')];
  return nameCutAt(
    text,
    words,
    index,
    vocabulary,
    from + BY.length,
    left,
    right,
    isDone ? SURE : FOR_A_PERSON,
  );
};
