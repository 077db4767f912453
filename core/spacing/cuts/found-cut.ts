/** What a cut is while it is sought, and cuts between a number and a word. */
import { inBasicPlane } from '../../basic-plane.ts';
import { type Entry, isCommon, isName, KIND, UNKNOWN } from '../lexicon/lexicon.ts';
import { isFunctionWord, PREFIXES, UNITS } from '../lists/function-words.ts';
import { INNER_CAPITAL } from '../text/inner-capital.ts';
import { isLetter, UNIT, unitClass } from '../text/unit-class.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { traitsOf } from '../words/word-traits.ts';
import { costAt } from './side-cost.ts';

const NUMBER_COST = 8;

/** A cut as it is found, before it is compared with its rivals. */
export interface Found {
  readonly at: number;
  /** Whether the lexicon knows neither the left nor, apart from a name, the right side. */
  readonly leftNew: boolean;
  readonly rightNew: boolean;
  readonly leftEntry: Entry;
  readonly rightEntry: Entry;
  /** Cost of the two words side by side between their neighbours, in nats. */
  readonly cost: number;
  /** How well the two stand side by side, in nats. */
  readonly fit: number;
  /** How well they stand between their neighbours. */
  readonly around: number;
  /** Whether a side that the lexicon lacks occurs elsewhere in the dispatch or the corpus. */
  readonly inDispatch: boolean;
}

/** What may stand behind a cut. */
export interface Right {
  readonly entry: Entry;
  readonly cost: number;
  readonly isNew: boolean;
  readonly inDispatch: boolean;
}

/** Cost of a word that no capital stands beside. */
const costOf = (word: string, entry: Entry): number =>
  costAt(word, 0, word.length, entry, traitsOf(word), false);

/** What follows the number in an ordinal, in the order in which it is tried: of the first, and of all others. */
const ENDINGS_OF_FIRST: readonly string[] = ['ères', 'ère', 'ers', 'er', 'res', 're', 'ème', 'e'];
const ORDINAL_ENDINGS: readonly string[] = ['ème', 'e', 'èmes', 'es', 'nde', 'nd', 'è', 'ès', 'd'];
/** No word behind an ordinal is shorter. */
const SHORTEST_BEHIND_ORDINAL = 3;
const CAPITAL_INSIDE = inBasicPlane(/\p{Lu}/u);

/** How long the ending of an ordinal is that stands at `edge` of `form`, behind its number, before a word; 0 for none. */
const ordinalEnding = (form: string, lower: string, edge: number, vocabulary: Vocabulary): number => {
  const behind = lower.slice(edge);
  if (vocabulary.entryOf(behind) !== UNKNOWN) return 0;
  const capital = form.slice(edge).search(CAPITAL_INSIDE);
  const endings = form.slice(0, edge) === '1' ? ENDINGS_OF_FIRST : ORDINAL_ENDINGS;
  const found = endings.find((ending) => {
    const word = behind.slice(ending.length);
    return (
      behind.startsWith(ending) &&
      word.length >= SHORTEST_BEHIND_ORDINAL &&
      (capital < 0 || capital === ending.length) &&
      isCommon(vocabulary.entryOf(word))
    );
  });
  return found?.length ?? 0;
};

/** A word and a code of capitals and digits, on either side: `équipeU19`, `leCAC40`, `COP28de`; not `iPhoneX12`, `ChatGPT4`. */
const WORD_AND_CODE = inBasicPlane(/^(\p{L}\p{Ll}*)(?:\p{Lu}{1,4}\d{1,4}){1,2}$/u);
const CODE_AND_WORD = inBasicPlane(/^((?:\p{Lu}{1,4}\d{1,4}){1,2}|[kcm]?m[23])(\p{Ll}{2,}|à)$/u);
/** A time of day before a word: `20h30le`, `15hà`; not `15heures`. */
const TIME_AND_WORD = inBasicPlane(/^(\d{1,2}h(?:\d{2})?)(\p{Ll}{2,}|à)$/u);
/** The word of one letter that stands behind numbers and is no unit. */
const NO_UNIT = 'à';
/** A shorter word before a code may be the beginning of a brand. */
const SHORTEST_BEFORE_CODE = 5;

const isCapital = (form: string): boolean => unitClass(form.charCodeAt(0)) === UNIT.upper;

const codeCut = (form: string, lower: string, vocabulary: Vocabulary): Found | null => {
  const left = WORD_AND_CODE.exec(form)?.[1];
  const code = (CODE_AND_WORD.exec(form) ?? TIME_AND_WORD.exec(form))?.[1];
  const at = left?.length ?? code?.length ?? 0;
  if (at === 0) return null;
  const word = left === undefined ? lower.slice(at) : lower.slice(0, at);
  const entry = vocabulary.entryOf(word);
  // Behind a name with a capital its rule leaves a code to a person.
  const isKnown = isCommon(entry) || (isName(entry) && isCapital(form));
  const isPlain = isKnown && left !== undefined && at >= SHORTEST_BEFORE_CODE && !PREFIXES.has(word);
  if (!isPlain && !isFunctionWord(word)) return null;
  const cost = costOf(word, entry);
  return Number.isFinite(cost) ? besideNumber(at, left === undefined, entry, word, cost) : null;
};

const besideNumber = (at: number, numberFirst: boolean, entry: Entry, word: string, cost: number): Found => ({
  at,
  leftNew: false,
  rightNew: false,
  leftEntry: numberFirst ? KIND.singular : entry,
  rightEntry: numberFirst ? entry : KIND.singular,
  cost: cost + NUMBER_COST,
  fit: isFunctionWord(word) ? 1 : 0,
  around: 0,
  inDispatch: false,
});

/** `le17`, `à20h30`, `mars2020`, `54localités`, `14edivision`, `29esJeux`; not `G20`, `11e`, `5km`. */
const plainNumberCut = (form: string, lower: string, vocabulary: Vocabulary): Found | null => {
  const numberFirst = !isLetter(unitClass(form.charCodeAt(0)));
  let edge = 1;
  while (edge < form.length && (unitClass(form.charCodeAt(edge)) === UNIT.digit) === numberFirst) edge++;
  if (!numberFirst && INNER_CAPITAL.test(form)) return null;
  let word = numberFirst ? lower.slice(edge) : lower.slice(0, edge);
  const more = numberFirst ? /\d/u.test(word) : !/^\d+$/u.test(lower.slice(edge));
  if (edge === form.length || (more && (numberFirst || !isFunctionWord(word)))) return null;
  const ordinal = numberFirst ? ordinalEnding(form, lower, edge, vocabulary) : 0;
  if (numberFirst) word = word.slice(ordinal);
  const entry = vocabulary.entryOf(word);
  const apart = isCommon(entry) && (word.length > 2 || isFunctionWord(word)) && !UNITS.has(word);
  const cost = costOf(word, entry);
  if (!apart || !Number.isFinite(cost) || (numberFirst && word.length < 2 && word !== NO_UNIT)) return null;
  return besideNumber(edge + ordinal, numberFirst, entry, word, cost);
};

/** The cut of a word that holds digits: between a number, or a code, and what is glued to it. */
export const numberCut = (form: string, lower: string, vocabulary: Vocabulary): Found | null =>
  plainNumberCut(form, lower, vocabulary) ?? codeCut(form, lower, vocabulary);
