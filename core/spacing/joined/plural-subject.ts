/**
 * An article of the plural and its noun, glued at the start of a sentence, where surnames look alike: `Desgerbes ont été envoyées`.
 * A surname by itself is no subject of a verb in the plural.
 */
import { isCommon, KIND, UNKNOWN } from '../lexicon/lexicon.ts';
import { SHAPE, type Words } from '../words/words.ts';
import { isOfKind, type NameSearch, nameCutAt, OF_ANOTHER_SHAPE } from './name-and-word.ts';

const ARTICLE = 'Des';
/** Verbs of the third person in the plural that news goes on with. */
const VERBS: ReadonlySet<string> = new Set(
  'ont sont avaient étaient auront seront auraient seraient vont peuvent doivent font'.split(' '),
);
/** What may stand before them. */
const BEFORE_VERBS: ReadonlySet<string> = new Set(['ne', 'y', 'en', 'se', 'lui', 'leur']);
const LIKELIHOOD = 0.99;
const SHORTEST_NOUN = 3;

const isSpaced = (words: Words, index: number): boolean =>
  index < words.count && ((words.shape[index] ?? 0) & SHAPE.spaced) !== 0;

/** Whether word `index` is such a verb, or such a word before one. */
const beginsVerb = (text: string, words: Words, index: number): boolean => {
  if (!isSpaced(words, index)) return false;
  const word = text.slice(words.from[index], words.to[index]);
  if (VERBS.has(word)) return true;
  return (
    BEFORE_VERBS.has(word) &&
    isSpaced(words, index + 1) &&
    VERBS.has(text.slice(words.from[index + 1], words.to[index + 1]))
  );
};

/** The cut behind the article that word `index` begins with; null where it begins no such subject. */
export const pluralSubject: NameSearch = (text, words, index, vocabulary) => {
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  const opens = SHAPE.capital | SHAPE.sentenceStart;
  if (((words.shape[index] ?? 0) & (opens | OF_ANOTHER_SHAPE)) !== opens) return null;
  const at = from + ARTICLE.length;
  if (to - at < SHORTEST_NOUN || !text.startsWith(ARTICLE, from)) return null;
  if (isCommon(words.entry[index] ?? UNKNOWN)) return null;
  const noun = text.slice(at, to);
  const entry = vocabulary.entryOf(noun);
  if (!isOfKind(noun, entry, KIND.plural) || !beginsVerb(text, words, index + 1)) return null;
  if (vocabulary.count(text.slice(from, to)) > 1) return null;
  return nameCutAt(text, words, index, vocabulary, at, vocabulary.entryOf('des'), entry, LIKELIHOOD);
};
