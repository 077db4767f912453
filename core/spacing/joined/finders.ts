/**
 * What finds words that were glued to the next by who or what they name, and not by a cut that the lexicon shows. One finder
 * after the other goes over all words that are asked about, and not all finders over one word after the other: the code of
 * each is at hand for the next word.
 */

import type { Vocabulary } from '../words/vocabulary.ts';
import type { Words } from '../words/words.ts';
import { acronymAndWord } from './acronym-and-word.ts';
import { anyNameAndWord } from './any-name-and-word.ts';
import { articleAndCompound } from './article-and-compound.ts';
import { articleAndNoun } from './article-and-noun.ts';
import { auxiliaryAndParticiple } from './auxiliary-and-participle.ts';
import { bodyAndAdjective } from './body-and-adjective.ts';
import { classLetterAndWord } from './class-letter-and-word.ts';
import { compoundAndWord } from './compound-and-word.ts';
import { dayAndMonth } from './day-and-month.ts';
import { graveAndWord } from './grave-and-word.ts';
import type { JoinedName } from './joined-name.ts';
import { joinedName } from './joined-name.ts';
import { knownNameAndWord, wordAndKnownName } from './known-name-and-word.ts';
import { measureAndAcronym } from './measure-and-acronym.ts';
import { nameAndBeen } from './name-and-been.ts';
import { nameAndCapitalParticle } from './name-and-capital-particle.ts';
import { nameAndDay, wordAndDay, wordAndDayNumber } from './name-and-day.ts';
import { nameAndNumeral } from './name-and-numeral.ts';
import { nameAndParticle } from './name-and-particle.ts';
import { nameAndVerb } from './name-and-verb.ts';
import { nounAndVerb } from './noun-and-verb.ts';
import { numberBeside } from './number-beside.ts';
import { numeralAndNoun } from './numeral-and-noun.ts';
import { openingPhrase } from './opening-phrase.ts';
import { ordinalAndWord } from './ordinal-and-word.ts';
import { pairOfDispatch } from './pair-of-dispatch.ts';
import { pluralSubject } from './plural-subject.ts';
import { smallWordAndName } from './small-word-and-name.ts';
import { suchA } from './such-a.ts';
import { syllablesOfTitle } from './syllables-of-title.ts';
import { timeAndLast } from './time-and-last.ts';
import { timeAndWord } from './time-and-word.ts';
import { titleAndOpening } from './title-and-opening.ts';
import { todayAndWord } from './today-and-word.ts';
import { toldNameAndWord } from './told-name-and-word.ts';
import { unitAndWord } from './unit-and-word.ts';
import { vietnameseNameAndWord } from './vietnamese-name-and-word.ts';
import { wordAndElision } from './word-and-elision.ts';
import { wordAndNumberSign } from './word-and-number-sign.ts';
import { wordAndPrudhommes } from './word-and-prudhommes.ts';
import { wordAndSmallWord } from './word-and-small-word.ts';
import { wordAndTo } from './word-and-to.ts';

/** What tells two words apart that no cut of the lexicon shows, or no sooner. */
type Finder = (text: string, words: Words, index: number, vocabulary: Vocabulary) => JoinedName | null;

/** In this order: what the first of them finds is right. What `suchA` finds is so whatever the word looks like. */
const FINDERS: readonly Finder[] = [
  suchA,
  pairOfDispatch,
  wordAndNumberSign,
  nameAndCapitalParticle,
  nameAndNumeral,
  bodyAndAdjective,
  joinedName,
  vietnameseNameAndWord,
  toldNameAndWord,
  knownNameAndWord,
  nameAndDay,
  wordAndDay,
  wordAndDayNumber,
  nameAndParticle,
  wordAndKnownName,
  smallWordAndName,
  acronymAndWord,
  unitAndWord,
  measureAndAcronym,
  classLetterAndWord,
  todayAndWord,
  wordAndPrudhommes,
  ordinalAndWord,
  timeAndWord,
  numberBeside,
  anyNameAndWord,
  nameAndBeen,
  nameAndVerb,
  numeralAndNoun,
  articleAndNoun,
  articleAndCompound,
  auxiliaryAndParticiple,
  nounAndVerb,
  graveAndWord,
  compoundAndWord,
  wordAndSmallWord,
  wordAndElision,
  wordAndTo,
  openingPhrase,
  pluralSubject,
  timeAndLast,
  dayAndMonth,
  titleAndOpening,
  syllablesOfTitle,
];

interface FoundName {
  readonly joined: JoinedName;
  readonly by: Finder;
}

/** What is found of the words at `looked`, by index; of most nothing. */
export const findNames = (
  text: string,
  words: Words,
  vocabulary: Vocabulary,
  looked: readonly number[],
): ReadonlyMap<number, FoundName> => {
  const found = new Map<number, FoundName>();
  for (const by of FINDERS)
    for (const index of looked) {
      if (found.has(index)) continue;
      const joined = by(text, words, index, vocabulary);
      if (joined !== null) found.set(index, { joined, by });
    }
  return found;
};
