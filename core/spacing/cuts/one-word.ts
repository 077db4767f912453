/**
 * What speaks against a cut though two words make the token: it may be one word all the same. A text to learn from holds
 * too few of these to weigh them, so their weights are set by hand: a surname (`Lemaire`), a form that stands elsewhere in
 * the dispatch where nothing is glued, an article with a capital and a name in the spelling of a brand (`LaPoste`,
 * `LeBron`), a compound written in one (`entretemps`), a word that lost its accents with its whole line (`depenser`).
 * In log-odds: 3 is twenty to one, 6 four hundred to one. Only their order of size matters: halved or doubled, all of them
 * together change at most three of the 11,900 edits that are proposed for the tuning part of the evaluation text, and
 * without them six more of its joined names are wrong.
 */
import { isGivenName } from '../../metadata/given-names.ts';
import { isNationalForm } from '../../metadata/nationals.ts';
import { unitAt } from '../../model/unit-at.ts';
import { entryWithAccents } from '../lexicon/entry-with-accents.ts';
import { hasKind, isCommon, isName, KIND, UNKNOWN } from '../lexicon/lexicon.ts';
import { isFunctionWord, PREFIXES, SURNAME_BEGINNINGS } from '../lists/function-words.ts';
import { isListedName } from '../lists/names.ts';
import { isPartedFirm } from '../lists/parted-names.ts';
import { isSurname } from '../lists/surnames.ts';
import { INNER_CAPITAL } from '../text/inner-capital.ts';
import { isAccented } from '../text/lost-accents.ts';
import { UNIT, unitClass } from '../text/unit-class.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { SHAPE, type Words } from '../words/words.ts';
import { endsKoreanName, endsOtherCompound, isRestOfBroken } from './behind-hyphen.ts';
import type { Cut } from './cuts.ts';
import { isFirmOfNouns } from './firm-of-nouns.ts';
import { OFTEN_GLUED } from './join-priors.ts';
import { isOldSpelling } from './old-spellings.ts';
import { isPrefixedNoun, isPrefixedParticiple, isPrefixedVerb } from './prefixed-words.ts';
import { isSurnameOfTwo } from './surname-of-two.ts';

/** What is taken from the log-odds of a cut, and how likely it may be held at most where no wrapped line ended there. */
export interface Doubt {
  readonly odds: number;
  readonly ceiling: number;
}

/** How the paragraphs of the dispatch begin. */
export interface Openings {
  /** How often a form opens a paragraph. */
  readonly times: (form: string) => number;
  /** The share of the other paragraphs that begin with a glued word. */
  readonly othersGlued: number;
}

const NONE: Doubt = { odds: 0, ceiling: 1 };
const SURNAME = 6;
const ELSEWHERE = 4;
const BEFORE_NAME = 2;
/** `McGregor`, `MacArthur`. */
const NAME_BEGINNING = 3;
const COMPOUND = 3;
/** Of two words that both bear a meaning: nobody writes them side by side without a hyphen, `porte monnaies`. */
export const FREE_COMPOUND = 7;
const PREFIXED = 1;
const WITHOUT_ACCENTS = 6;
/** What brands, papers and sites add to a name with a capital: `CanalPlus`, `ActuSport`. */
const BRAND_ENDINGS: ReadonlySet<string> = new Set(
  'plus net web info infos news express biz mag tv hebdo data tech bank labs media médias sport sports auto pharma telecom digital group online park land city store shop pay play'.split(
    ' ',
  ),
);
/** The rest of a word that was broken at a hyphen: `restruc-turation`. */
const BROKEN = 12;
const NO_SUBJECT = 9;
/** Behind a hyphen and a word of another language: `pit-lane`. */
const OF_OTHER_LANGUAGE = 6;
/** No rule accepts so little at once. */
const FOR_A_PERSON = 0.9;
const FIRM: Doubt = { odds: 0, ceiling: FOR_A_PERSON };
/** Behind a capital a code may be a part of a brand: `RatioCET1`, `MacBookM1`. */
const CODE = /\d$/u;

/** Verbs with their person that stand behind the subject of a sentence. */
const VERBS: ReadonlySet<string> = new Set(
  'a ont avait avaient aura auront aurait est sont était étaient sera seront serait va vont peut doit'.split(
    ' ',
  ),
);
/** Words that never begin a subject of one more word: `Pour chez a signé`, `Nous seau a signé`. */
const BEFORE_OBJECT: ReadonlySet<string> = new Set(
  'à dans pour sur sous avec sans chez vers entre contre depuis pendant par nous vous'.split(' '),
);
/** Of the small words only these begin compounds that are nouns. */
const NUMERALS: ReadonlySet<string> = new Set(
  'deux trois quatre cinq six sept huit neuf dix cent mille'.split(' '),
);
const CONNECTIVES: ReadonlySet<string> = new Set(['et', 'ou']);

const isCapital = (word: string): boolean => unitClass(word.charCodeAt(0)) === UNIT.upper;

/** A word with a code behind it: `équipeU19`, and as well the name of a product, `cloudS3`. */
const isBeforeCode = ({ left, right }: Cut): boolean =>
  isCapital(right) && CODE.test(right) && !isFunctionWord(left);

/** A word that forms others, before one that bears a meaning: `cryptofasciste`, and less often two that were glued, `radiolocale`. */
const isPrefixed = ({ left, right }: Cut): boolean =>
  PREFIXES.has(left) && !isFunctionWord(left) && !isFunctionWord(right);

/** What verbs in `-er` are made into nouns and adjectives with, more than any lexicon lists: `confortement`, `enrochage`. */
const DERIVED = /(?:ements?|ages?|ations?|ables?)$/u;
const isDerived = ({ left, right }: Cut, { lexicon }: Vocabulary): boolean => {
  const whole = left + right;
  const ending = DERIVED.exec(whole)?.[0];
  if (ending === undefined || ending.length >= right.length) return false;
  const verb = `${whole.slice(0, -ending.length)}er`;
  return hasKind(lexicon.pieceEntry(verb, 0, verb.length), KIND.infinitive);
};

/** Whether such a verb stands behind a word in the same line. */
const isVerbBehind = (text: string, words: Words, word: number): boolean =>
  ((words.shape[word + 1] ?? 0) & SHAPE.spaced) !== 0 &&
  VERBS.has(text.slice(words.from[word + 1], words.to[word + 1]));

/** An article with a capital before a capital: a brand, or a place or a person whose name begins so. */
const spellingDoubt = (
  text: string,
  words: Words,
  { word, left, right }: Cut,
  vocabulary: Vocabulary,
  { othersGlued }: Openings,
): Doubt => {
  const beginning = left.toLowerCase();
  if (!isCapital(left) || !isCapital(right)) return NONE;
  // With a capital left inside a part, the whole is rather a brand: `BlaBlaCar`, `LeBonCoin`.
  if (INNER_CAPITAL.test(left) || INNER_CAPITAL.test(right))
    return { odds: NAME_BEGINNING, ceiling: FOR_A_PERSON };
  if (vocabulary.parted(left, right)) return NONE;
  if (isPartedFirm(left + right)) return { odds: 0, ceiling: FOR_A_PERSON };
  if (BRAND_ENDINGS.has(right.toLowerCase())) return { odds: NAME_BEGINNING, ceiling: FOR_A_PERSON };
  if (!isFunctionWord(beginning) && !SURNAME_BEGINNINGS.has(beginning)) {
    const isFirst = ((words.shape[word] ?? 0) & SHAPE.paragraphStart) !== 0;
    const isAlone = !isFirst || othersGlued < OFTEN_GLUED || isVerbBehind(text, words, word);
    // `MeilleurTaux`, `CampusFrance`, and not `ParisLe`, where a sentence has lost its stop as well.
    const mayBeFirm = isAlone && !isGivenName(left) && !isFunctionWord(right.toLowerCase());
    return mayBeFirm || CODE.test(right) ? { odds: 0, ceiling: FOR_A_PERSON } : NONE;
  }
  if (!isFunctionWord(beginning)) return { odds: NAME_BEGINNING, ceiling: FOR_A_PERSON };
  const shape = words.shape[word] ?? 0;
  const next = words.shape[word + 1] ?? 0;
  const name = text.slice(words.from[word + 1], words.to[word + 1]);
  const beforeName =
    (next & (SHAPE.spaced | SHAPE.sentenceStart | SHAPE.capital)) === (SHAPE.spaced | SHAPE.capital) &&
    !isFunctionWord(name.toLowerCase());
  // `LeHondurien José Mejia`.
  if (beforeName && isNationalForm(right) && isGivenName(name)) return NONE;
  if (beforeName) return { odds: BEFORE_NAME, ceiling: FOR_A_PERSON };
  if ((shape & SHAPE.sentenceStart) !== 0) {
    const entry = vocabulary.entryOf(right);
    if (isName(entry) && !isCommon(entry)) return NONE;
    const opening = (shape & SHAPE.paragraphStart) !== 0;
    if (opening && othersGlued >= OFTEN_GLUED) return NONE;
  }
  return { odds: 0, ceiling: FOR_A_PERSON };
};

const PLURAL = /..s$/u;
const isFree = (left: string, right: string): boolean => !isFunctionWord(left) && !isFunctionWord(right);

/** Whether two words are a compound with a hyphen, which is also written in one: `entretemps`, `weekend`, `millefeuille`. */
const isCompound = (left: string, right: string, { lexicon }: Vocabulary): boolean => {
  if (!isFree(left, right) && !PREFIXES.has(left) && !NUMERALS.has(left)) return false;
  const compound = `${left}-${right}`;
  const isListed = (length: number): boolean => lexicon.pieceEntry(compound, 0, length) !== UNKNOWN;
  // Written in one it takes a mark of the plural that the lexicon knows of the singular alone: `portemonnaies`.
  return isListed(compound.length) || (PLURAL.test(right) && isListed(compound.length - 1));
};

/** Whether the two sides of a cut make such a compound and both bear a meaning. */
export const isFreeCompound = ({ left, right }: Cut, vocabulary: Vocabulary): boolean =>
  isFree(left, right) && isCompound(left, right, vocabulary);

/** So much of a line on either side shows whether it was written with accents. */
const REACH = 60;
/** Too few letters to show it. */
const SHORTEST_LINE = 40;
const LINE_FEED = 0x0a;

/** How many characters of a line stand before (`step` -1) or behind a place, in reach; -1 where one has an accent. */
const plainReach = (text: string, at: number, step: 1 | -1): number => {
  let reach = 0;
  for (let i = step === 1 ? at : at - 1; reach < REACH && i >= 0 && i < text.length; i += step, reach++) {
    const unit = unitAt(text, i);
    if (unit === LINE_FEED) break;
    if (isAccented(unit)) return -1;
  }
  return reach;
};

/** Whether the line around `at` is long enough to hold an accent and holds none: alternative texts are written so. */
const lacksAccents = (text: string, at: number): boolean => {
  const before = plainReach(text, at, -1);
  if (before < 0) return false;
  const behind = plainReach(text, at, 1);
  return behind >= 0 && before + behind >= SHORTEST_LINE;
};

/** A word of a line without accents that is one with them; `dela` is `de la` far more often than `delà`. */
const isUnaccented = (text: string, { at, left, right, known }: Cut, { lexicon }: Vocabulary): boolean =>
  !known &&
  !(isFunctionWord(left) && isFunctionWord(right)) &&
  lacksAccents(text, at) &&
  isCommon(entryWithAccents(lexicon, (left + right).toLowerCase()));

/** Whether a verb would stand behind words, of which the first and the last are told, and no subject before it: `Marc ou a signé`. */
const lacksSubject = (text: string, words: Words, word: number, first: string, last: string): boolean =>
  (CONNECTIVES.has(last) || BEFORE_OBJECT.has(first.toLowerCase())) && isVerbBehind(text, words, word);

/** The doubt about a word that begins a sentence with a capital, made into words of which the first and the last are told. */
const openingDoubt = (
  text: string,
  words: Words,
  word: number,
  first: string,
  last: string,
  vocabulary: Vocabulary,
  { times, othersGlued }: Openings,
): Doubt => {
  if (lacksSubject(text, words, word, first, last)) return { odds: NO_SUBJECT, ceiling: FOR_A_PERSON };
  if (isPrefixedParticiple(first, last, vocabulary)) return { odds: COMPOUND, ceiling: FOR_A_PERSON };
  if (((words.shape[word] ?? 0) & SHAPE.paragraphStart) === 0) return NONE;
  if (othersGlued < OFTEN_GLUED && isFirmOfNouns(first, last, vocabulary)) return FIRM;
  const form = text.slice(words.from[word], words.to[word]);
  if (isSurname(form.toLowerCase()) || isListedName(form.toLowerCase()))
    return { odds: SURNAME, ceiling: FOR_A_PERSON };
  return vocabulary.count(form) > times(form) ? { odds: ELSEWHERE, ceiling: FOR_A_PERSON } : NONE;
};

/** Whether a word with a capital and what begins as surnames do stands amid a sentence behind another name: `Pierre Lachance`. */
const isSurnameBehindName = (text: string, words: Words, { word, left }: Cut): boolean => {
  if (!SURNAME_BEGINNINGS.has(left.toLowerCase()) || ((words.shape[word] ?? 0) & SHAPE.spaced) === 0)
    return false;
  const isGiven = (at: number): boolean => isGivenName(text.slice(words.from[at], words.to[at]));
  const isSecond = ((words.shape[word - 1] ?? 0) & SHAPE.afterHyphen) !== 0;
  return isGiven(word - 1) || (isSecond && isGiven(word - 2));
};

const OPENING = SHAPE.capital | SHAPE.sentenceStart;

/** The doubt about several cuts of one word, to be made together: `De la court`. */
export const chainDoubt = (
  text: string,
  words: Words,
  cuts: readonly Cut[],
  vocabulary: Vocabulary,
  openings: Openings,
): Doubt => {
  const first = cuts[0];
  const last = cuts[cuts.length - 1];
  if (first === undefined || last === undefined) return NONE;
  if (((words.shape[first.word] ?? 0) & (OPENING | SHAPE.mixed)) !== OPENING) return NONE;
  return openingDoubt(text, words, first.word, first.left, last.right, vocabulary, openings);
};

/** The doubt about a cut, the only one of its word. */
export const oneWordDoubt = (
  text: string,
  words: Words,
  cut: Cut,
  vocabulary: Vocabulary,
  openings: Openings,
): Doubt => {
  const shape = words.shape[cut.word] ?? 0;
  if (isRestOfBroken(text, words, cut, vocabulary)) return { odds: BROKEN, ceiling: 0 };
  if (endsOtherCompound(text, words, cut, vocabulary))
    return { odds: OF_OTHER_LANGUAGE, ceiling: FOR_A_PERSON };
  if (endsKoreanName(words, cut)) return { odds: OF_OTHER_LANGUAGE, ceiling: FOR_A_PERSON };
  if (isUnaccented(text, cut, vocabulary)) return { odds: WITHOUT_ACCENTS, ceiling: FOR_A_PERSON };
  if (isOldSpelling(cut, vocabulary.lexicon)) return { odds: COMPOUND, ceiling: FOR_A_PERSON };
  if ((shape & SHAPE.capital) === 0) {
    if (isPrefixedVerb(cut, vocabulary)) return { odds: BROKEN, ceiling: 0 };
    if (isPrefixedNoun(text, words, cut, vocabulary)) return { odds: COMPOUND, ceiling: FOR_A_PERSON };
    if (isCompound(cut.left, cut.right, vocabulary))
      return { odds: isFreeCompound(cut, vocabulary) ? FREE_COMPOUND : COMPOUND, ceiling: FOR_A_PERSON };
    if (isDerived(cut, vocabulary)) return { odds: COMPOUND, ceiling: FOR_A_PERSON };
    if (isPrefixed(cut)) return { odds: PREFIXED, ceiling: FOR_A_PERSON };
    return isBeforeCode(cut) ? { odds: 0, ceiling: FOR_A_PERSON } : NONE;
  }
  if ((shape & SHAPE.mixed) !== 0) return spellingDoubt(text, words, cut, vocabulary, openings);
  if (isSurnameOfTwo(text, words, cut, vocabulary)) return { odds: SURNAME, ceiling: FOR_A_PERSON };
  if ((shape & SHAPE.sentenceStart) === 0)
    return isSurnameBehindName(text, words, cut) ? { odds: SURNAME, ceiling: FOR_A_PERSON } : NONE;
  return openingDoubt(text, words, cut.word, cut.left, cut.right, vocabulary, openings);
};
