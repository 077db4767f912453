/**
 * The letter that tells one kind from the others, and the small word glued behind it: `l’hépatite Bdans les écoles`, `le groupe
 * Aest`. The noun before it tells that the letter is a word of its own; names of firms and bands
 * stand behind some of these nouns too, `le groupe Best`, so that there the text must have the noun and a letter elsewhere.
 */
import { KIND, UNKNOWN } from '../lexicon/lexicon.ts';
import { classAt, isLetter, UNIT } from '../text/unit-class.ts';
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
/** Behind these alone names stand seldom. */
const OF_LETTERS_ALONE: ReadonlySet<string> = new Set(
  'hépatite hépatites vitamine vitamines grippe virus'.split(' '),
);
/** Letters with which the first kinds are told. */
const LETTERS = 'ABCDE';
const SHORTEST = 3;
const LONGEST = 7;

const isLetterAlone = (text: string, at: number): boolean => {
  const behind = classAt(text, at + 1);
  return classAt(text, at) === UNIT.upper && !isLetter(behind) && behind !== UNIT.apostrophe;
};

/** Whether a letter alone stands behind `noun` elsewhere in `text`: `le groupe B`. */
const isSeenApart = (text: string, noun: string): boolean => {
  const sought = `${noun} `;
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1))
    if (isLetterAlone(text, at + sought.length)) return true;
  return false;
};

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
  const noun = text.slice(words.from[index - 1], words.to[index - 1]);
  if (!SMALL.has(small) || !CLASSED.has(noun) || !LETTERS.includes(text.charAt(from))) return null;
  if (vocabulary.count(text.slice(from, to)) > 1) return null;
  if (!OF_LETTERS_ALONE.has(noun) && !isSeenApart(text, noun)) return null;
  return nameCutAt(text, words, index, vocabulary, from + 1, KIND.proper, vocabulary.entryOf(small), SURE);
};
