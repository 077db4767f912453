/**
 * A name of one word and the small word glued behind it, where something outside of the two tells the name: it is a place that
 * datelines print, `Le Vietnamet le Japon`, it stands by itself elsewhere in the dispatch, `M. Poutinea ajouté`, or a first name
 * stands before it and a participle, or another first name, behind, `Emmanuel Macronet Olaf Scholz`. In a text where
 * much is glued the weights of a cut and the column say so; where little is, their prior leaves out most. What the sentence goes on
 * with tells whether the letters behind the name are a word: names end in nearly all small words.
 */
import { placeEnd } from '../../metadata/gazetteer.ts';
import { isGivenName } from '../../metadata/given-names.ts';
import { hasKind, isCommon, KIND, UNKNOWN } from '../lexicon/lexicon.ts';
import { SUFFIXES } from '../lists/function-words.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { TRAIT, traitsAt } from '../words/word-traits.ts';
import { SHAPE, type Words } from '../words/words.ts';
import {
  isParticipleBehind,
  NAME_ENDINGS,
  type NameSearch,
  nameCutAt,
  OF_ANOTHER_SHAPE,
  ONLY_PARTICIPLE,
} from './name-and-word.ts';
import { isRestOfTitle } from './rest-of-title.ts';

const SURE = 0.996;
/** Before an article or a conjunction that many names end in. */
const BEFORE_ENDING = 0.93;
/** Behind a first name: surnames have any ending. */
const BETWEEN_PERSONS = 0.95;
const OF_A_PERSON = 0.9;
/** `entre Koudougouet Boromo`: between are two, so that no other word than `et` ends the first. */
const BETWEEN = 'entre';
const BETWEEN_PLACES = 0.985;
/** So many words may stand between the first and another `et`. */
const CLAUSE = 10;
/** The same of a surname that nothing knows, before what a person says: surnames end in an `a` as well. */
const OF_A_SPEAKER = 0.88;
/** Of a name that nothing knows and what is done by it, `Sokhonna reçu l’envoyé`: behind no name stands a participle and its object. */
const BEFORE_OBJECT = 0.94;
const OBJECTS: ReadonlySet<string> = new Set(
  'le la les l un une des son sa ses leur leurs ce cette ces'.split(' '),
);
/** What is no object but a time: `Kamara élu la veille`, `Diarra prêté une saison`. */
const TIMES: ReadonlySet<string> = new Set(
  `an ans année années mois jour jours semaine semaines saison saisons heure heures fois soir matin veille lendemain nuit journée été hiver printemps automne
  même dernier dernière premier première meilleur meilleure plus temps week lundi mardi mercredi jeudi vendredi samedi dimanche`.split(
    /\s+/u,
  ),
);
/** What says or decides something, and hardly is said of a person. */
const SAYING: ReadonlySet<string> = new Set(
  'annoncé déclaré affirmé indiqué précisé souligné ajouté estimé expliqué rappelé confirmé évoqué proposé déploré regretté raconté assuré'.split(
    ' ',
  ),
);
/** What a person is announced by or for, who says nothing. */
const OF_WHO_IS_NAMED: ReadonlySet<string> = new Set(
  'à au aux comme pour en dans chez par forfait partant absent titulaire'.split(' '),
);
/** Whose things may follow the `et` behind a surname, and never the surname itself: `Yahayaet son collègue`. */
const THEIRS: ReadonlySet<string> = new Set('son sa ses leur leurs'.split(' '));
/** What no dateline prints and every dispatch names: `l’Asieet l’Europe`. */
const PARTS_OF_THE_WORLD: ReadonlySet<string> = new Set(
  'Afrique Amérique Antarctique Arctique Asie Atlantique Caraïbes Corée Eurasie Europe Indochine Méditerranée Océanie Pacifique'.split(
    ' ',
  ),
);
const SHORTEST_SURNAME = 5;
const LONGEST_SMALL = 8;
const SHORTEST_NAME = 4;
/** A place that is shorter, `Huê`, is told before an `et` alone. */
const SHORTEST_PLACE = 3;
/** Shorter ones begin names that end in an article, `Malique`. */
const SHORTEST_BEFORE_ENDING = 5;
/** What is said to one person, or hardly stands behind a name, and names end in: `Baliton`, `Solomon`, `Bretoncelles`; `Balice` ends in what is short as well. */
const ENDS_OF_PLACES: ReadonlySet<string> = new Set('ton mon celle celles telle telles'.split(' '));
/** Those of the endings of names that go on with a sentence behind a name. */
const GOING_ON: ReadonlySet<string> = new Set('la le les des que'.split(' '));
/** What stands between `a` and its participle. */
const ADVERBS: ReadonlySet<string> = new Set(
  'déjà également aussi toujours encore notamment ensuite ainsi jamais pas depuis enfin finalement récemment'.split(
    ' ',
  ),
);
/** What a second noun begins with. */
const BEHIND_ET: ReadonlySet<string> = new Set(
  'le la les de du des au aux en à un une son sa ses leur leurs ce cet cette ces dans sur pour avec'.split(
    ' ',
  ),
);

/** Whether what stands behind word `index`, one space apart, may follow an `et` that follows a name. */
const mayFollowEt = (text: string, words: Words, index: number): boolean => {
  const next = text.slice(words.from[index + 1], words.to[index + 1]);
  const shape = words.shape[index + 1] ?? 0;
  return (shape & (SHAPE.capital | SHAPE.digits | SHAPE.beforeApostrophe)) !== 0 || BEHIND_ET.has(next);
};

/** Whether a verb in the past follows word `index`, or an adverb that stands before one; where the name is a person's, no verb in the present. */
const isPastBehind = (text: string, words: Words, index: number, isPlace: boolean): boolean => {
  const next = text.slice(words.from[index + 1], words.to[index + 1]);
  if (ADVERBS.has(next)) return true;
  const isPresent = hasKind(words.entry[index + 1] ?? UNKNOWN, KIND.finite) && !ONLY_PARTICIPLE.test(next);
  return isParticipleBehind(text, words, index) && (isPlace || !isPresent);
};

/** How likely the letters `small` that end word `index` are a word of their own behind a name; 0 where nothing tells. */
const behindName = (
  text: string,
  words: Words,
  index: number,
  name: string,
  small: string,
  isPlace: boolean,
): number => {
  const goesOn = index + 1 < words.count && ((words.shape[index + 1] ?? 0) & SHAPE.spaced) !== 0;
  if (!goesOn) return 0;
  if (small === 'a') return isPastBehind(text, words, index, isPlace) ? SURE : 0;
  if (small === 'et') return mayFollowEt(text, words, index) ? SURE : 0;
  if (ENDS_OF_PLACES.has(small) || (small === 'ce' && name.length <= SHORTEST_NAME)) return 0;
  if (!NAME_ENDINGS.has(small)) return SUFFIXES.has(small) ? 0 : SURE;
  return GOING_ON.has(small) && name.length >= SHORTEST_BEFORE_ENDING ? BEFORE_ENDING : 0;
};

/** What ends in a stop before the name of a person. */
const TITLE = /(?:^|[\s(«“])(?:MM?|Mr|Dr|Pr|Me|Mgr)\.\s$/u;
const LONGEST_TITLE = 6;

/**
 * What tells a name that word `index` begins with; null where nothing does. At the start of a sentence any word has a capital, so
 * that one that is no name tells nothing.
 */
const witnessOf = (
  text: string,
  words: Words,
  index: number,
  name: string,
  vocabulary: Vocabulary,
): 'place' | 'dispatch' | null => {
  if (PARTS_OF_THE_WORLD.has(name) || placeEnd(name, 0) === name.length) return 'place';
  if (vocabulary.count(name) === 0 || isRestOfTitle(text, words, index, name, vocabulary)) return null;
  const from = words.from[index] ?? 0;
  const isTitled = TITLE.test(text.slice(Math.max(0, from - LONGEST_TITLE), from));
  const opens = ((words.shape[index] ?? 0) & SHAPE.sentenceStart) !== 0 && !isTitled;
  return opens && isCommon(vocabulary.entryOf(name)) ? null : 'dispatch';
};

/** Whether word `index` has a capital that no sentence gave it. */
const isAmidSentence = (words: Words, index: number): boolean =>
  ((words.shape[index] ?? 0) & (SHAPE.capital | SHAPE.sentenceStart | SHAPE.digits)) === SHAPE.capital;

/** Whether a place is linked to word `index`, so that it may be another. */
const isBehindPlace = (text: string, words: Words, index: number): boolean => {
  const before = text.slice(words.from[index - 1], words.to[index - 1]);
  return placeEnd(before, 0) === before.length;
};

/** Whether word `index` is what somebody says or said, rather than what is said of them. */
const isSaid = (text: string, words: Words, index: number): boolean =>
  SAYING.has(text.slice(words.from[index], words.to[index])) &&
  !OF_WHO_IS_NAMED.has(text.slice(words.from[index + 1], words.to[index + 1]));

/** Whether word `index` stands between two others in the same line. */
const isBeside = (words: Words, index: number): boolean =>
  ((words.shape[index] ?? 0) & (words.shape[index + 1] ?? 0) & SHAPE.spaced) !== 0;

/** How likely a surname behind a first name ends before `small`, the end of word `index`: before the next person, or the verb in the past. */
const behindSurname = (
  text: string,
  words: Words,
  index: number,
  name: string,
  small: string,
  vocabulary: Vocabulary,
): number => {
  if (!isBeside(words, index) || name.length < SHORTEST_SURNAME) return 0;
  const isKnown = vocabulary.entryOf(name) !== UNKNOWN;
  const next = text.slice(words.from[index + 1], words.to[index + 1]);
  const isBehindFirst = isGivenName(text.slice(words.from[index - 1], words.to[index - 1]));
  if (isBehindFirst || isAmidSentence(words, index - 1)) {
    if (small === 'et' && THEIRS.has(next)) return OF_A_PERSON;
    if (small === 'a' && isSaid(text, words, index + 1)) return isKnown ? OF_A_PERSON : OF_A_SPEAKER;
  }
  // `Jean Monnet` and headlines without a verb, `Carlos Rocha arrêté`: the name has to be known without its ending.
  if (!isBehindFirst || !isKnown) return 0;
  if (small === 'et') return isGivenName(next) ? BETWEEN_PERSONS : 0;
  const isPast = small === 'a' && next.endsWith('é') && isPastBehind(text, words, index, false);
  return isPast ? OF_A_PERSON : 0;
};

/** Whether word `index` stands behind `entre` and right before another name, so that it has to end in the `et` between them. */
const isFirstOfTwo = (text: string, words: Words, index: number): boolean => {
  const named = SHAPE.capital | SHAPE.spaced;
  if (text.slice(words.from[index - 1], words.to[index - 1]).toLowerCase() !== BETWEEN) return false;
  if (((words.shape[index] ?? 0) & named) !== named || ((words.shape[index + 1] ?? 0) & named) !== named)
    return false;
  // `entre Planet Labs, Maxar et la NASA`: the second of the two stands behind its own `et`.
  for (let at = index + 2; at < Math.min(words.count, index + CLAUSE); at++) {
    if (((words.shape[at] ?? 0) & SHAPE.sentenceStart) !== 0) break;
    if (text.slice(words.from[at], words.to[at]) === 'et') return false;
  }
  return true;
};

/** Whether a participle stands behind word `index`, and its object behind that. */
const isBeforeObject = (text: string, words: Words, index: number): boolean => {
  const said = (at: number): string => text.slice(words.from[at], words.to[at]);
  if (!isBeside(words, index) || !isParticipleBehind(text, words, index)) return false;
  if (!ONLY_PARTICIPLE.test(said(index + 1))) return false;
  if (index + 3 >= words.count || TIMES.has(said(index + 3))) return false;
  // `a raccordé 14.000 exploitations`, and not `élu le 3 mai`.
  const isNumber = (at: number): boolean => ((words.shape[at] ?? 0) & SHAPE.digits) !== 0;
  return isNumber(index + 2) || (OBJECTS.has(said(index + 2)) && !isNumber(index + 3));
};

/** How likely word `index` is a name and `small`, where nothing tells the name by itself. */
const behindUntold = (
  text: string,
  words: Words,
  index: number,
  name: string,
  small: string,
  vocabulary: Vocabulary,
): number => {
  if (small === 'et' && isFirstOfTwo(text, words, index)) return BETWEEN_PLACES;
  // `les saints Pierreet Paul`.
  const next = text.slice(words.from[index + 1], words.to[index + 1]);
  if (small === 'et' && isGivenName(name) && isGivenName(next) && isBeside(words, index))
    return BETWEEN_PERSONS;
  const told = behindSurname(text, words, index, name, small, vocabulary);
  if (told !== 0 || small !== 'a' || name.length < SHORTEST_NAME) return told;
  const isDone = isBeforeObject(text, words, index);
  // Few names end in two, `Larbaa`.
  const isDoubled = name.endsWith('a') && isBeside(words, index) && isPastBehind(text, words, index, false);
  return isDoubled && isDone ? SURE : isDoubled || isDone ? BEFORE_OBJECT : 0;
};

/** The cut between a name that something outside tells and the small word glued behind it; null where there is none. */
export const toldNameAndWord: NameSearch = (text, words, index, vocabulary) => {
  const shape = words.shape[index] ?? 0;
  // `la ligne Chine-Laosa dépassé`.
  const isLinked = (shape & SHAPE.afterHyphen) !== 0;
  const barred = OF_ANOTHER_SHAPE & ~SHAPE.afterHyphen;
  if ((shape & (SHAPE.capital | barred)) !== SHAPE.capital || words.entry[index] !== UNKNOWN) return null;
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  if (isLinked && !isBehindPlace(text, words, index)) return null;
  for (let at = Math.max(from + SHORTEST_PLACE, to - LONGEST_SMALL); at < to; at++) {
    if ((traitsAt(text, at, to) & TRAIT.functionWord) === 0) continue;
    const name = text.slice(from, at);
    const small = text.slice(at, to);
    const isShort = name.length < SHORTEST_NAME;
    if (isShort && small !== 'et') continue;
    const witness = witnessOf(text, words, index, name, vocabulary);
    if ((isShort || isLinked) && witness !== 'place') continue;
    const likelihood =
      witness === null
        ? behindUntold(text, words, index, name, small, vocabulary)
        : behindName(text, words, index, name, small, witness === 'place');
    if (likelihood === 0) continue;
    const whole = text.slice(from, to);
    if (vocabulary.count(whole) > 1 || isGivenName(whole)) return null;
    const left = vocabulary.entryOf(name);
    return nameCutAt(text, words, index, vocabulary, at, left, vocabulary.entryOf(small), likelihood);
  }
  return null;
};
