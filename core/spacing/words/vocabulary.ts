/**
 * What is known of words here and now: the lexicon, our own lists, the words of the corpus, and how often a form that
 * the lexicon lacks occurs in this dispatch. One place, so that every rule means the same by "known".
 */
import { placeEnd } from '../../metadata/gazetteer.ts';
import { unitAt } from '../../model/unit-at.ts';
import { foldWord, isPlain } from '../lexicon/fold-word.ts';
import { type Entry, KIND, type Lexicon, UNKNOWN } from '../lexicon/lexicon.ts';
import { isListedName, listedNames } from '../lists/names.ts';
import { isSurname, surnames } from '../lists/surnames.ts';
import { isVietnameseSpelling, isVietnameseSyllable, vietnameseSyllables } from '../lists/vietnamese.ts';
import { BEFORE_CAPITAL, INNER_CAPITAL } from '../text/inner-capital.ts';
import { classAt, UNIT, unitClass } from '../text/unit-class.ts';
import type { CorpusCounts } from './corpus-forms.ts';
import { beginning, beginningAt, type FormCounts, Lengths } from './form-counts.ts';
import { SpelledCuts } from './spelled-cuts.ts';
import { lookUp, losesAccent, SHAPE, type Words } from './words.ts';

export interface Vocabulary {
  readonly lexicon: Lexicon;
  /** The cuts of spellings that were sought last with this lexicon and these words of a corpus, in whatever dispatch. */
  readonly spelled: SpelledCuts;
  /** What is known of a piece of the text; a piece only our lists or the corpus know is a name of class 0. */
  entry(from: number, to: number): Entry;
  /** What is known of a spelling that does not stand in the text as one piece. */
  entryOf(word: string): Entry;
  /** The same of a spelling that the lexicon is known to lack, as it stands and where it begins with a capital that has lost its accent. */
  entryBeside(word: string): Entry;
  /** Whether the corpus holds a spelling to be right. */
  isDeclared(form: string): boolean;
  /** Whether {@link isDeclared} may be true. */
  readonly hasDeclared: boolean;
  /** Whether a beginning of `form` may be known beside the lexicon: by our lists, or as a name. */
  mayBegin(form: string): boolean;
  /** The same of the first `length` letters. */
  mayBeginWith(form: string, length: number): boolean;
  /** How often a word stands in the dispatch in exactly this spelling, if it has a capital or the lexicon lacks it. */
  count(form: string): number;
  /** The same of a piece of the text. */
  countAt(from: number, to: number): number;
  /** Whether {@link count} of the first `length` letters of `form` may be above 0. */
  mayCount(form: string, length: number): boolean;
  /** Whether {@link count} of a form of `length` letters that begins with the piece of the text may be above 0. */
  mayCountJoined(from: number, to: number, length: number): boolean;
  /** Whether a part of `form`, of three letters or more, may be counted in the dispatch: its beginning or its end. */
  mayCountPartOf(form: string): boolean;
  /** Whether a form that begins with the three letters at `from` may stand oftener or less often than in the round before. */
  mayHaveChanged(from: number): boolean;
  /** In how many other dispatches of the corpus a spelling stands that the lexicon lacks; 0 where nobody counted. */
  corpusCount(form: string): number;
  /** Whether {@link corpusCount} may be above 0. */
  readonly hasCorpus: boolean;
  /** Whether another form that is counted begins with the same three letters; a piece of `form` may be one. */
  hasKin(form: string): boolean;
  /** Whether two words with a capital each stand side by side in the dispatch, one space between. */
  parted(left: string, right: string): boolean;
  /** Whether some characters stand anywhere in the dispatch; the same ones are sought once. */
  mentions(piece: string): boolean;
}

/** What was found of spellings, for all rounds over one dispatch. */
export type Asked = Map<string, Entry>;

/** {@link isPlain} of `text.slice(from, to)`, which moreover begins with no capital. */
const isPlainSmall = (text: string, from: number, to: number): boolean => {
  if (classAt(text, from) === UNIT.upper) return false;
  for (let i = from; i < to; i++) if (unitAt(text, i) > 0xff) return false;
  return true;
};

/** `XXe`, `IIIème`, `Ier`. */
export const ROMAN_ORDINAL = /^[IVXLC]+(?:e|es|er|ers|ère|re|ème|èmes)$/u;

const ROMAN_DIGITS = 'IVXLC';

/** Of a middling frequency: the lists hold what news speaks of. */
const LISTED: Entry = KIND.proper | KIND.singular | (6 << 8);

const lengthsOf = (words: Iterable<string>): Lengths => {
  const lengths = new Lengths();
  for (const word of words) lengths.add(beginning(word), word.length);
  return lengths;
};

/** Words beyond the lexicon that are right in any case: our own lists and the words of the corpus. */
interface Listed {
  readonly has: (form: string) => boolean;
  /** Of those whose letters are plain. */
  readonly lengths: Lengths;
}

const OWN_LISTS: Listed = { has: isListedName, lengths: lengthsOf(listedNames()) };

/** By the words of the corpus: every round over every dispatch asks for the same ones. */
const listedBeside = new WeakMap<ReadonlySet<string>, Listed>();

/** By the lexicon, and by the words of the corpus. */
const spelledWith = new WeakMap<Lexicon, WeakMap<ReadonlySet<string>, SpelledCuts>>();

const spelledCuts = (lexicon: Lexicon, corpusWords: ReadonlySet<string>): SpelledCuts => {
  const own = spelledWith.get(lexicon) ?? new WeakMap<ReadonlySet<string>, SpelledCuts>();
  spelledWith.set(lexicon, own);
  const spelled = own.get(corpusWords) ?? new SpelledCuts();
  own.set(corpusWords, spelled);
  return spelled;
};

const listedWords = (corpusWords: ReadonlySet<string>): Listed => {
  if (corpusWords.size === 0) return OWN_LISTS;
  const known = listedBeside.get(corpusWords);
  if (known !== undefined) return known;
  const listed = {
    has: (form: string): boolean => isListedName(form) || corpusWords.has(form),
    lengths: lengthsOf([...listedNames(), ...corpusWords]),
  };
  listedBeside.set(corpusWords, listed);
  return listed;
};

const PROPER_NAMES = lengthsOf([...surnames(), ...vietnameseSyllables()]);
const LAST_ASCII = 0x7f;
/** The longest ordinal of one Roman digit. */
const LONGEST_OF_ONE_DIGIT = 5;

/** Whether {@link nameOf} may know the first `length` letters, which are plain, of a word that begins with a capital. */
const mayBeNamed = (word: string, start: number, length: number): boolean => {
  const mayBeOrdinal = length <= LONGEST_OF_ONE_DIGIT || ROMAN_DIGITS.includes(word.charAt(1));
  if (mayBeOrdinal && ROMAN_DIGITS.includes(word.charAt(0)) && ROMAN_ORDINAL.test(word.slice(0, length)))
    return true;
  for (let i = 0; i < length && i < 3; i++) if (unitAt(word, i) > LAST_ASCII) return true;
  return PROPER_NAMES.mayHold(start, length);
};

/** What a word that begins with a capital is beyond the lexicon; `form` is it in small letters. */
const nameOf = (word: string, form: string): Entry => {
  if (ROMAN_DIGITS.includes(word.charAt(0)) && ROMAN_ORDINAL.test(word)) return KIND.singular;
  return isSurname(form) || isVietnameseSyllable(form) ? KIND.proper : UNKNOWN;
};

/** Whether a place that is also written in one word, `Danang`, has the capitals of two: `DaNang`. */
const isGluedPlace = (word: string): boolean => {
  if (!INNER_CAPITAL.test(word)) return false;
  const name = word.split(BEFORE_CAPITAL).join(' ');
  return placeEnd(name, 0) === name.length;
};

/** Every two neighbours of `words` that both begin with a capital, with the space between them. */
const pairsOfNames = (text: string, words: Words): ReadonlySet<string> => {
  const pairs = new Set<string>();
  const isSecond = SHAPE.capital | SHAPE.spaced;
  for (let i = 1; i < words.count; i++)
    if (((words.shape[i] ?? 0) & isSecond) === isSecond && ((words.shape[i - 1] ?? 0) & SHAPE.capital) !== 0)
      pairs.add(text.slice(words.from[i - 1], words.to[i]));
  return pairs;
};

/** The vocabulary of `text`, whose words are `words`, counted in `counts`. `corpusWords` are case-folded; `corpusCounts` tell
 * how many other dispatches hold a spelling; `asked` remembers between rounds. */
export const readVocabulary = (
  text: string,
  words: Words,
  counts: FormCounts,
  lexicon: Lexicon,
  corpusWords: ReadonlySet<string>,
  corpusCounts: CorpusCounts,
  asked: Asked,
): Vocabulary => {
  const listed = listedWords(corpusWords);
  // Most dispatches never ask.
  let pairs: ReadonlySet<string> | null = null;
  const mentioned = new Map<string, boolean>();
  const find = (word: string): Entry => {
    const form = foldWord(word);
    const capital = form.charCodeAt(0) !== word.charCodeAt(0);
    const found = lookUp(lexicon, word, 0, word.length, capital ? SHAPE.capital : 0);
    if (found !== UNKNOWN) return found;
    if (listed.has(form)) return LISTED;
    const name = capital ? nameOf(word, form) : UNKNOWN;
    return name === UNKNOWN && !isPlain(form) && isVietnameseSpelling(word) && !INNER_CAPITAL.test(word)
      ? KIND.proper
      : name;
  };
  const entryOf = (word: string): Entry => {
    const known = asked.get(word);
    if (known !== undefined) return known;
    const found = find(word);
    asked.set(word, found);
    return found;
  };
  /** Whether the first `length` letters of `word` may be known beside the lexicon. */
  const mayBeginWith = (word: string, length: number): boolean => {
    if (!isPlain(word)) return true;
    const start = beginningAt(word, 0, length);
    if (listed.lengths.mayHold(start, length)) return true;
    return unitClass(unitAt(word, 0)) === UNIT.upper && mayBeNamed(word, start, length);
  };
  const entryBeside = (word: string): Entry => {
    if (!isPlain(word)) return entryOf(word);
    if (!mayBeginWith(word, word.length)) return UNKNOWN;
    const form = word.toLowerCase();
    if (listed.has(form) && !isGluedPlace(word)) return LISTED;
    return unitClass(unitAt(word, 0)) === UNIT.upper ? nameOf(word, form) : UNKNOWN;
  };
  return {
    lexicon,
    spelled: spelledCuts(lexicon, corpusWords),
    entry: (from, to) => {
      const found = lexicon.pieceEntry(text, from, to);
      if (found !== UNKNOWN) return found;
      const isNone =
        isPlainSmall(text, from, to) && !listed.lengths.mayHold(beginningAt(text, from, to), to - from);
      if (isNone) return UNKNOWN;
      const piece = text.slice(from, to);
      return losesAccent(piece) ? entryOf(piece) : entryBeside(piece);
    },
    entryOf,
    entryBeside,
    isDeclared: (form) => corpusWords.has(foldWord(form)),
    hasDeclared: corpusWords.size > 0,
    mayBegin: (form) =>
      listed.lengths.mayBegin(beginning(form)) ||
      !isPlain(form) ||
      unitClass(form.charCodeAt(0)) === UNIT.upper,
    mayBeginWith,
    count: (form) => counts.count(form),
    countAt: (from, to) => counts.countAt(text, from, to),
    mayCount: (form, length) => counts.mayCountAt(form, 0, length),
    mayCountJoined: (from, to, length) => counts.mayCountFrom(text, from, to, length),
    mayCountPartOf: (form) => counts.mayCountPartOf(form),
    mayHaveChanged: (from) => counts.mayHaveChanged(text, from),
    corpusCount: (form) => (corpusCounts.size === 0 ? 0 : (corpusCounts.get(form) ?? 0)),
    hasCorpus: corpusCounts.size > 0,
    hasKin: (form) => corpusCounts.size > 0 || counts.hasKin(form),
    mentions: (piece) => {
      const known = mentioned.get(piece) ?? text.includes(piece);
      mentioned.set(piece, known);
      return known;
    },
    parted: (left, right) => {
      pairs ??= pairsOfNames(text, words);
      return pairs.has(`${left} ${right}`);
    },
  };
};
