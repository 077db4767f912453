/**
 * A name of several words and the small word glued to it: `Etats-Uniset`, `Seine-Saint-Denisavec`, `Emirats arabes unisdans`,
 * `enArabie saoudite`. Its last word says little, `Unis` or `Denis`, but the whole name is known and no name is longer by just
 * such a word. A name of one word, `Macrona reçu`, is parted where what follows needs the small word.
 * Nouns with a capital are asked first (`capital-noun-and-word.ts`).
 */
import { placeEnd } from '../../metadata/gazetteer.ts';
import { isGivenName } from '../../metadata/given-names.ts';
import { isCommon, isName, KIND, UNKNOWN } from '../lexicon/lexicon.ts';
import { isFunctionWord, SUFFIXES } from '../lists/function-words.ts';
import { isVietnameseSpelling } from '../lists/vietnamese.ts';
import { UNIT, unitClass } from '../text/unit-class.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { TRAIT, traitsAt } from '../words/word-traits.ts';
import { NOTE, SHAPE, type Words } from '../words/words.ts';
import { capitalNounAndWord } from './capital-noun-and-word.ts';
import {
  isParticipleBehind,
  LIKELY_BEHIND,
  NAME_ENDINGS,
  type NameSearch,
  nameCutAt,
} from './name-and-word.ts';

const SURE = 0.996;
/** Behind a name of one word; the longer the small word, the surer. */
const BEHIND_ONE = 0.985;
/** `Saint-Paulet` is a place, and a first name may have an ending that is a word. */
const FOR_A_PERSON = 0.8;

const LONGEST_SMALL = 8;
const SHORTEST_NAME = 4;
/** A shorter one is hardly the last of its sentence. */
const SHORTEST_LAST = 4;
const SHORTEST_BEHIND_ONE = 4;
/** What is elided stands before a vowel or an h, as no English genitive does. */
const ELIDED_FOR = /[aeiouyhàâéèêëîïôùûœæ]/iu;
/** Those of three letters in which no name ends that begins like another. */
const SHORTER: ReadonlySet<string> = new Set('qui sur par est ont'.split(' '));
/** A place of the gazetteer has at most so many words before its last. */
const MOST_BEFORE = 3;
const SAINT = /^Sainte?-/u;
const NAMED_SECOND = /^\p{Lu}.*-\p{Lu}/u;
/** With which places end, and other words that are not small: `Almacelles`, `Bellentre`. */
const ENDS_OF_PLACES: ReadonlySet<string> = new Set('celle celles telle telles entre'.split(' '));

const LINKED = SHAPE.afterHyphen | SHAPE.afterApostrophe;
const BARRED = SHAPE.mixed | SHAPE.digits | SHAPE.allCapitals | SHAPE.beforeHyphen | SHAPE.guarded;

/** No name of the lexicon has more words linked by hyphens and apostrophes; a text may have a million. */
const MOST_LINKED = 8;

/** The beginning of the word that `index` is linked to by hyphens and apostrophes, or its own. */
const chainStart = (words: Words, index: number): number => {
  let at = index;
  while (at > 0 && index - at < MOST_LINKED && ((words.shape[at] ?? 0) & LINKED) !== 0) at--;
  return at;
};

/** The compound with a hyphen that ends at `to`, inside word `index`; null where the lexicon knows none. */
const compoundBefore = (
  text: string,
  words: Words,
  index: number,
  to: number,
  vocabulary: Vocabulary,
): string | null => {
  for (let at = chainStart(words, index); at < index; at++) {
    const compound = text.slice(words.from[at], to);
    if (!compound.includes('-')) continue;
    // The letters of Vietnamese are those of Romanian, `Slănic-Moldova`.
    const entry = isVietnameseSpelling(compound)
      ? vocabulary.lexicon.pieceEntry(compound, 0, compound.length)
      : vocabulary.entryOf(compound);
    if (entry !== UNKNOWN) return compound;
  }
  return null;
};

/** Whether a place of several words ends at `to`, inside word `index`. */
const isPlaceBefore = (text: string, words: Words, index: number, to: number): boolean => {
  for (let at = index - 1; at >= 0 && at >= index - MOST_BEFORE; at--) {
    const beside = (words.shape[at + 1] ?? 0) & (SHAPE.spaced | LINKED);
    if (beside === 0) return false;
    const from = words.from[at] ?? 0;
    if (((words.shape[at] ?? 0) & SHAPE.capital) !== 0 && placeEnd(text.slice(from, to), 0) === to - from)
      return true;
  }
  return false;
};

/** Whether a compound that is no name stands where the second of its words has a capital: `La Garde-Freinet`, which is no brakeman. */
const isNounAsName = (compound: string, { entryOf }: Vocabulary): boolean =>
  NAMED_SECOND.test(compound) && !isName(entryOf(compound));

/** How likely a compound ends before this small word. */
const behindCompound = (compound: string, small: string, vocabulary: Vocabulary): number => {
  if (!SUFFIXES.has(small) && small !== 'et') return SURE;
  if (isNounAsName(compound, vocabulary)) return 0;
  if (!SUFFIXES.has(small)) return SURE;
  const first = compound.slice(0, compound.indexOf('-'));
  return SAINT.test(compound) || isGivenName(first) ? FOR_A_PERSON : SURE;
};

/** How likely a name of one word ends before this small word, by what stands before it and follows; 0 where nothing tells. */
const behindOne = (
  text: string,
  words: Words,
  index: number,
  name: string,
  small: string,
  vocabulary: Vocabulary,
): number => {
  const shape = words.shape[index] ?? 0;
  const midSentence = SHAPE.capital | SHAPE.spaced;
  if ((shape & (midSentence | SHAPE.sentenceStart)) !== midSentence || name.length < SHORTEST_NAME) return 0;
  const entry = vocabulary.entryOf(name);
  if (!isName(entry) || isCommon(entry)) return 0;
  if ((shape & SHAPE.beforeApostrophe) !== 0)
    return ELIDED_FOR.test(text.charAt((words.to[index] ?? 0) + 1)) ? BEHIND_ONE : 0;
  if (ENDS_OF_PLACES.has(small)) return 0;
  if (small.length >= SHORTEST_BEHIND_ONE && !SUFFIXES.has(small)) return BEHIND_ONE;
  if (SHORTER.has(small) && name.length > SHORTEST_NAME) return LIKELY_BEHIND;
  if (small !== 'a' || !isParticipleBehind(text, words, index)) return 0;
  return isGivenName(text.slice(words.from[index - 1], words.to[index - 1])) ? LIKELY_BEHIND : 0;
};

/** The small word that is left of word `index` behind `at`, or null where it is none that a sentence goes on with. */
const smallWord = (text: string, words: Words, index: number, at: number): string | null => {
  const to = words.to[index] ?? 0;
  const small = text.slice(at, to);
  const traits = traitsAt(text, at, to);
  if (((words.shape[index] ?? 0) & SHAPE.beforeApostrophe) !== 0)
    return (traits & TRAIT.lastElided) !== 0 ? small : null;
  if ((traits & TRAIT.functionWord) === 0) return null;
  const next = words.shape[index + 1] ?? 0;
  const goesOn = index + 1 < words.count && (next & SHAPE.spaced) !== 0;
  if (!goesOn && small.length < SHORTEST_LAST) return null;
  return NAME_ENDINGS.has(small) ? null : small;
};

/** The cut between a known name that ends in word `index` and the small word glued behind it; null where there is none. */
export const knownNameAndWord: NameSearch = (text, words, index, vocabulary) => {
  const shape = words.shape[index] ?? 0;
  if ((shape & BARRED) !== 0 || words.entry[index] !== UNKNOWN) return null;
  if ((shape & (LINKED | SHAPE.spaced)) === 0) return null;
  // A word in small letters ends a name only behind one with a capital, `Emirats arabes unis`.
  const capitals = shape | (words.shape[index - 1] ?? 0) | (words.shape[index - 2] ?? 0);
  if ((shape & LINKED) === 0 && (capitals & SHAPE.capital) === 0) return null;
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  const noun = (shape & SHAPE.capital) === 0 ? null : capitalNounAndWord(text, words, index, vocabulary);
  const notes = words.notes[index] ?? 0;
  if (noun !== null || (notes & NOTE.plainEnd) !== 0) return noun;
  let plain = true;
  for (let at = Math.max(from + 2, to - LONGEST_SMALL); at < to; at++) {
    if ((traitsAt(text, at, to) & (TRAIT.functionWord | TRAIT.lastElided)) === 0) continue;
    plain = false;
    const small = smallWord(text, words, index, at);
    if (small === null) continue;
    const compound = compoundBefore(text, words, index, at, vocabulary);
    const likelihood =
      compound !== null
        ? behindCompound(compound, small, vocabulary)
        : isPlaceBefore(text, words, index, at)
          ? SURE
          : behindOne(text, words, index, text.slice(from, at), small, vocabulary);
    if (likelihood > 0 && vocabulary.count(text.slice(from, to)) < 2)
      return nameCutAt(
        text,
        words,
        index,
        vocabulary,
        at,
        KIND.proper,
        vocabulary.entryOf(small),
        likelihood,
      );
  }
  if (plain) words.notes[index] = notes | NOTE.plainEnd;
  return null;
};

/** Whether a name of several words begins at `at`, inside word `index`: a place, or a compound that the lexicon knows. */
const isNameBehind = (
  text: string,
  words: Words,
  index: number,
  at: number,
  vocabulary: Vocabulary,
): boolean => {
  const to = words.to[index] ?? 0;
  if (placeEnd(text, at) > to) return true;
  let end = index;
  const last = Math.min(words.count - 1, index + MOST_LINKED);
  while (end < last && ((words.shape[end + 1] ?? 0) & LINKED) !== 0) end++;
  return end > index && isName(vocabulary.entryOf(text.slice(at, words.to[end])));
};

/** The cut between a small word and the name of several words that it is glued to; null where there is none. */
export const wordAndKnownName: NameSearch = (text, words, index, vocabulary) => {
  const shape = words.shape[index] ?? 0;
  const barred = SHAPE.capital | SHAPE.digits | SHAPE.guarded | LINKED;
  if ((shape & (SHAPE.mixed | barred)) !== SHAPE.mixed) return null;
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  let at = from + 1;
  while (at < to && unitClass(text.charCodeAt(at)) !== UNIT.upper) at++;
  const small = text.slice(from, at);
  if (at === to || !isFunctionWord(small) || !isNameBehind(text, words, index, at, vocabulary)) return null;
  return nameCutAt(text, words, index, vocabulary, at, vocabulary.entryOf(small), KIND.proper, SURE);
};
