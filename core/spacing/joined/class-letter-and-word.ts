/**
 * The letter that tells one kind from the others, and the small word glued behind it: `l’hépatite Bdans les écoles`, `le groupe
 * Aest`. The noun before it tells that the letter is a word of its own.
 */
import { KIND, UNKNOWN } from '../lexicon/lexicon.ts';
import { SHAPE } from '../words/words.ts';
import { type NameSearch, nameCutAt, OF_ANOTHER_SHAPE } from './name-and-word.ts';

const SURE = 0.985;
/** What letters tell apart. */
const CLASSED: ReadonlySet<string> = new Set(
  `hépatite hépatites vitamine vitamines grippe virus groupe groupes poule poules type types catégorie classe série division plan niveau lot bloc annexe
  zone section`.split(/\s+/u),
);
/** Not `des` and `les`, with which names begin as well as end. */
const SMALL: ReadonlySet<string> = new Set(
  'dans pour avec est sont qui que par sur et contre chez après depuis a'.split(' '),
);
const SHORTEST = 3;
const LONGEST = 7;

/** The cut behind the letter that word `index` begins with; null where no such noun stands before it. */
export const classLetterAndWord: NameSearch = (text, words, index, vocabulary) => {
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  if (to - from < SHORTEST || to - from > LONGEST) return null;
  const shape = words.shape[index] ?? 0;
  const spaced = SHAPE.capital | SHAPE.spaced;
  if ((shape & (spaced | OF_ANOTHER_SHAPE)) !== spaced || words.entry[index] !== UNKNOWN) return null;
  if (((words.shape[index + 1] ?? 0) & (SHAPE.spaced | SHAPE.capital)) !== SHAPE.spaced) return null;
  const small = text.slice(from + 1, to);
  if (!SMALL.has(small) || !CLASSED.has(text.slice(words.from[index - 1], words.to[index - 1]))) return null;
  if (vocabulary.count(text.slice(from, to)) > 1) return null;
  return nameCutAt(text, words, index, vocabulary, from + 1, KIND.proper, vocabulary.entryOf(small), SURE);
};
