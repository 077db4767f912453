/**
 * What speaks against a cut though two words make the token: it may be one word all the same. A text to learn from holds
 * too few of these to weigh them, so their weights are set by hand: a surname (`Lemaire`), a form that stands elsewhere in
 * the dispatch where nothing is glued, an article with a capital and a name in the spelling of a brand (`LaPoste`,
 * `LeBron`), a compound written in one (`entretemps`).
 */
import type { Cut } from './cuts.ts';
import { isCommon, isName, UNKNOWN } from './lexicon.ts';
import { isFunctionWord, PREFIXES, SURNAME_BEGINNINGS } from './lists/function-words.ts';
import { isSurname } from './lists/surnames.ts';
import { UNIT, unitClass } from './unit-class.ts';
import type { Vocabulary } from './vocabulary.ts';
import { SHAPE, type Words } from './words.ts';

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
/** No rule accepts so little at once. */
const FOR_A_PERSON = 0.9;
/** Where so many other paragraphs begin with a glued word, a capital inside the first word is no brand. */
const OFTEN_GLUED = 0.25;

const isCapital = (word: string): boolean => unitClass(word.charCodeAt(0)) === UNIT.upper;

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
  if (!isFunctionWord(beginning) && !SURNAME_BEGINNINGS.has(beginning)) return NONE;
  if (vocabulary.parted(left, right)) return NONE;
  if (!isFunctionWord(beginning)) return { odds: NAME_BEGINNING, ceiling: FOR_A_PERSON };
  const shape = words.shape[word] ?? 0;
  if ((shape & SHAPE.sentenceStart) !== 0) {
    const entry = vocabulary.entryOf(right);
    if (isName(entry) && !isCommon(entry)) return NONE;
    const opening = (shape & SHAPE.paragraphStart) !== 0;
    return opening && othersGlued >= OFTEN_GLUED ? NONE : { odds: 0, ceiling: FOR_A_PERSON };
  }
  const next = words.shape[word + 1] ?? 0;
  const beforeName =
    (next & (SHAPE.spaced | SHAPE.sentenceStart | SHAPE.capital)) === (SHAPE.spaced | SHAPE.capital) &&
    !isFunctionWord(text.slice(words.from[word + 1], words.to[word + 1]).toLowerCase());
  return { odds: beforeName ? BEFORE_NAME : 0, ceiling: FOR_A_PERSON };
};

/** Whether two words are a compound with a hyphen, which is also written in one: `entretemps`, `weekend`. */
const isCompound = (left: string, right: string, { lexicon }: Vocabulary): boolean => {
  if (!PREFIXES.has(left) && (isFunctionWord(left) || isFunctionWord(right))) return false;
  const compound = `${left}-${right}`;
  return lexicon.pieceEntry(compound, 0, compound.length) !== UNKNOWN;
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
  if ((shape & SHAPE.capital) === 0)
    return isCompound(cut.left, cut.right, vocabulary) ? { odds: COMPOUND, ceiling: FOR_A_PERSON } : NONE;
  if ((shape & SHAPE.mixed) !== 0) return spellingDoubt(text, words, cut, vocabulary, openings);
  if ((shape & SHAPE.paragraphStart) === 0) return NONE;
  const form = text.slice(words.from[cut.word], words.to[cut.word]);
  if (isSurname(form.toLowerCase())) return { odds: SURNAME, ceiling: FOR_A_PERSON };
  if (vocabulary.count(form) > openings.times(form)) return { odds: ELSEWHERE, ceiling: FOR_A_PERSON };
  return NONE;
};
