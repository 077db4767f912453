/**
 * A small word and the name glued behind it: `etMartin`, `duMékong`, `chezRenault`. In a text where much is glued the weights of
 * a cut say so; where little is, their prior leaves out most. The form tells by itself: behind a small word of French, spelled
 * as such, a capital begins a name, and no word or brand of French is spelled so but some, which articles and particles begin.
 * At the start of a sentence, `SelonPhan Huu Thach`, a brand may be, so that what is known of the name must tell.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import { placeEnd } from '../../metadata/gazetteer.ts';
import { isGivenName, isVietnameseFamilyName } from '../../metadata/given-names.ts';
import { hasKind, isCommon, isName, KIND, UNKNOWN } from '../lexicon/lexicon.ts';
import { isFunctionWord } from '../lists/function-words.ts';
import { isListedName } from '../lists/names.ts';
import { classAt, UNIT } from '../text/unit-class.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { SHAPE, type Words } from '../words/words.ts';
import { isDescent } from './name-and-particle.ts';
import { type NameSearch, nameCutAt } from './name-and-word.ts';

const SURE = 0.985;
/** What firms, surnames of other languages, sites and code may be spelled like: `laRedoute`, `deGrasse`, `enUS`. */
const FOR_A_PERSON = 0.93;
/** Small words that names and brands of such spelling begin with. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  'de du des la le les un une en on ou mon ma mes ton ta tes son sa ses tout plus bien être'.split(' '),
);
/** Those that open a sentence before a name and with which hardly a brand begins: `PourNguyen Van An`. */
const OPENERS: ReadonlySet<string> = new Set(
  'selon pour avec par chez depuis entre contre vers malgré outre mais comme quand et'.split(' '),
);
/** What links the words of an English name, `Massachusetts Institute ofTechnology`; no word begins so before a capital. */
const ENGLISH_LINK = 'of';
/** What links two names, or what is said of one to another, and is part of neither. */
const LINKS: ReadonlySet<string> = new Set(
  'et ou avec contre par pour chez dans sur entre vers depuis selon que qui dont est sont'.split(' '),
);
/** Those that open it before a place, and with which no place begins: `EnLibye`, `AuGabon`. */
const BEFORE_PLACES: ReadonlySet<string> = new Set(['en', 'au', 'aux', 'dans', 'sur', 'vers', 'depuis']);
/** Articles that open a sentence before an institution, as no brand is spelled: `LaChambre des représentants`. */
const ARTICLES: ReadonlySet<string> = new Set(['le', 'la', 'les']);
const INSTITUTIONS: ReadonlySet<string> = new Set(
  `Chambre Commission Conseil Parti Mouvement Comité Ministère Parlement Sénat Congrès Bourse Banque Nations Organisation
  Compagnie Coalition Fédération Confédération Fondation Ligue Cour Tribunal Institut Agence Office Bureau Caisse Forces Armée Police
  Gendarmerie Direction Centre Union Front Assemblée Mission Croix Haut Haute Premier Première Grand Grande Lac Mont Golfe`.split(
    /\s+/u,
  ),
);
/** What goes on with the name of an institution, beside adjectives. */
const OF: ReadonlySet<string> = new Set(['de', 'des', 'du', 'd', 'pour']);
const SHORTEST_SMALL = 2;
const LONGEST_SMALL = 8;
const SHORTEST_NAME = 3;
const LINKED = SHAPE.afterHyphen | SHAPE.afterApostrophe | SHAPE.beforeApostrophe;
const BARRED = SHAPE.digits | SHAPE.guarded | SHAPE.foreign | SHAPE.otherLanguage | LINKED;

/** Where the first capital behind the first letter of `[from, to)` stands and all behind it is as in a name or in an acronym; -1 where it is not so. */
const nameFrom = (text: string, from: number, to: number): number => {
  let at = from + 1;
  while (at < to && classAt(text, at) === UNIT.lower) at++;
  if (at === to || classAt(text, at) !== UNIT.upper) return -1;
  const kind = classAt(text, at + 1);
  for (let next = at + 1; next < to; next++) if (classAt(text, next) !== kind) return -1;
  return at;
};

const INITIALS = inBasicPlane(/^(?:\p{Lu}\.){2}/u);
const TWO_INITIALS = 4;
/** Whether one letter in word `index` is the first of several with a stop each, `laR.A.U.`. */
const isBeforeInitials = (text: string, at: number, to: number): boolean =>
  to - at === 1 && INITIALS.test(text.slice(at, at + TWO_INITIALS));

/** Whether a small word that links no names by itself, as `et` does, is a part of one behind another. */
const isBehindParticle = (words: Words, index: number, small: string): boolean =>
  ((words.shape[index - 1] ?? 0) & SHAPE.capital) !== 0 && !LINKS.has(small);

/** How likely a name stands at `at` behind a small word in word `index`. */
const likelihoodOf = (
  text: string,
  words: Words,
  index: number,
  at: number,
  small: string,
  vocabulary: Vocabulary,
): number => {
  const to = words.to[index] ?? 0;
  if (small === ENGLISH_LINK) return SURE;
  const name = text.slice(at, to);
  const entry = vocabulary.entryOf(name);
  if (classAt(text, at + 1) === UNIT.upper)
    return hasKind(entry, KIND.acronym) && !BEGINNINGS.has(small) ? SURE : FOR_A_PERSON;
  const isKnown = (isName(entry) && !isCommon(entry)) || isGivenName(name) || placeEnd(text, at) >= to;
  if (isKnown) return SURE;
  // A word that is no name makes a brand with the small one, and behind another name a particle is part of it.
  const isPlain = entry === UNKNOWN && !BEGINNINGS.has(small) && !isBehindParticle(words, index, small);
  return isPlain && vocabulary.count(text.slice(words.from[index], to)) < 2 ? SURE : FOR_A_PERSON;
};

/** Whether an institution stands at `at` in word `index` by its noun and what it goes on with: a complement or an adjective. */
const isInstitution = (text: string, words: Words, index: number, at: number): boolean => {
  if (!INSTITUTIONS.has(text.slice(at, words.to[index]))) return false;
  const next = words.shape[index + 1] ?? 0;
  if (index + 1 >= words.count || (next & (SHAPE.spaced | SHAPE.capital)) !== SHAPE.spaced) return false;
  const form = text.slice(words.from[index + 1], words.to[index + 1]);
  const entry = words.entry[index + 1] ?? UNKNOWN;
  const isAdjective = hasKind(entry, KIND.singular | KIND.plural) && !hasKind(entry, KIND.finite);
  return OF.has(form) || (isAdjective && !isFunctionWord(form));
};

/** The small word as it opens a sentence before a name that is known or goes on in another word with a capital; null where it may be the beginning of a brand. */
const openerOf = (
  text: string,
  words: Words,
  index: number,
  at: number,
  vocabulary: Vocabulary,
): string | null => {
  const small = text.slice(words.from[index], at).toLowerCase();
  if (((words.shape[index] ?? 0) & SHAPE.sentenceStart) === 0) return null;
  const to = words.to[index] ?? 0;
  if (BEFORE_PLACES.has(small) && placeEnd(text, at) >= to) return small;
  if (ARTICLES.has(small)) return isInstitution(text, words, index, at) ? small : null;
  if (!OPENERS.has(small)) return null;
  const name = text.slice(at, to);
  const entry = vocabulary.entryOf(name);
  if ((isName(entry) && !isCommon(entry)) || isGivenName(name) || isVietnameseFamilyName(name)) return small;
  const goesOn = SHAPE.capital | SHAPE.spaced;
  // Firms go on in a word that is none of a person's, `EtSys Conseil`.
  const isLonger =
    ((words.shape[index + 1] ?? 0) & goesOn) === goesOn &&
    !isCommon(vocabulary.entryOf(text.slice(words.from[index + 1], words.to[index + 1]).toLowerCase()));
  return isLonger && entry === UNKNOWN && vocabulary.count(text.slice(words.from[index], to)) < 2
    ? small
    : null;
};

/** The cut between a small word and the name of one word that it is glued to; null where there is none. */
export const smallWordAndName: NameSearch = (text, words, index, vocabulary) => {
  const shape = words.shape[index] ?? 0;
  if ((shape & (SHAPE.mixed | BARRED)) !== SHAPE.mixed || words.entry[index] !== UNKNOWN) return null;
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  const at = nameFrom(text, from, to);
  const length = at - from;
  if (isBeforeInitials(text, at, to) && isFunctionWord(text.slice(from, at)) && length >= SHORTEST_SMALL)
    return nameCutAt(text, words, index, vocabulary, at, KIND.singular, KIND.acronym, SURE);
  if (length < SHORTEST_SMALL || length > LONGEST_SMALL || to - at < SHORTEST_NAME) return null;
  const opener = (shape & SHAPE.capital) === 0 ? null : openerOf(text, words, index, at, vocabulary);
  if ((shape & SHAPE.capital) !== 0 && opener === null) return null;
  const small = opener ?? text.slice(from, at);
  // `Salem binHamad`.
  const isBehindName = ((words.shape[index - 1] ?? 0) & SHAPE.capital) !== 0;
  const isLink = isFunctionWord(small) || (isBehindName && (isDescent(small) || small === ENGLISH_LINK));
  if (!isLink) return null;
  // Letters in a wrong case, `surTout`, and brands that our lists hold.
  const whole = text.slice(from, to).toLowerCase();
  if (isListedName(whole) || vocabulary.entryOf(whole) !== UNKNOWN) return null;
  const likelihood = opener === null ? likelihoodOf(text, words, index, at, small, vocabulary) : SURE;
  return nameCutAt(text, words, index, vocabulary, at, vocabulary.entryOf(small), KIND.proper, likelihood);
};
