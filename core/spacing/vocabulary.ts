/**
 * What is known of words here and now: the lexicon, our own lists, the words of the corpus, and how often a form that
 * the lexicon lacks occurs in this dispatch. One place, so that every rule means the same by "known".
 */
import { type Entry, KIND, type Lexicon, UNKNOWN } from './lexicon.ts';
import { isListedName } from './lists/names.ts';
import { isSurname } from './lists/surnames.ts';
import { isVietnameseSpelling, isVietnameseSyllable } from './lists/vietnamese.ts';
import { lookUp, SHAPE, type Words } from './words.ts';

export interface Vocabulary {
  readonly lexicon: Lexicon;
  /** What is known of a piece of the text; a piece only our lists or the corpus know is a name of class 0. */
  entry(from: number, to: number): Entry;
  /** What is known of a spelling that does not stand in the text as one piece. */
  entryOf(word: string): Entry;
  /** The same of a spelling that the lexicon is known to lack as it stands. */
  entryBeside(word: string): Entry;
  /** How often a word stands in the dispatch in exactly this spelling, if it has a capital or the lexicon lacks it. */
  count(form: string): number;
  /** Whether another form that is counted begins with the same three letters; a piece of `form` may be one. */
  hasKin(form: string): boolean;
}

/** What was found of spellings, for all rounds over one dispatch. */
export type Asked = Map<string, Entry>;

const KIN_LETTERS = 3;

/** Whether a word has only letters of Latin-1, which have one spelling each. Most words do, and need no more. */
const isPlain = (word: string): boolean => {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 0xff) return false;
  return true;
};

/** The form under which words of a corpus and of our lists are kept and asked: small letters, composed, one apostrophe. */
export const foldWord = (word: string): string => {
  const lower = word.toLowerCase();
  return isPlain(lower) ? lower : lower.normalize('NFC').replaceAll('’', "'");
};

/** `XXe`, `IIIème`, `Ier`. */
export const ROMAN_ORDINAL = /^[IVXLC]+(?:e|es|er|ers|ère|re|ème|èmes)$/u;

const LISTED: Entry = KIND.proper | KIND.singular;

const isListed = (form: string, corpusWords: ReadonlySet<string>): boolean =>
  isListedName(form) || (corpusWords.size > 0 && corpusWords.has(form));

const listed = (word: string, corpusWords: ReadonlySet<string>): Entry => {
  const form = foldWord(word);
  if (isListed(form, corpusWords)) return LISTED;
  const capital = form.charAt(0) !== word.charAt(0);
  if (capital && ROMAN_ORDINAL.test(word)) return KIND.singular;
  if (capital && (isSurname(form) || isVietnameseSyllable(word))) return KIND.proper;
  return !isPlain(form) && isVietnameseSpelling(word) ? KIND.proper : UNKNOWN;
};

/** The vocabulary of `text`, whose words are `words`. `corpusWords` are case-folded; `asked` remembers between rounds. */
export const readVocabulary = (
  text: string,
  words: Words,
  lexicon: Lexicon,
  corpusWords: ReadonlySet<string>,
  asked: Asked,
): Vocabulary => {
  const counts = new Map<string, number>();
  const kin = new Map<string, number>();
  for (let i = 0; i < words.count; i++) {
    const shape = words.shape[i] ?? 0;
    if (words.entry[i] !== UNKNOWN && (shape & SHAPE.capital) === 0) continue;
    const form = text.slice(words.from[i], words.to[i]);
    const count = counts.get(form) ?? 0;
    counts.set(form, count + 1);
    if (count > 0) continue;
    const start = form.slice(0, KIN_LETTERS);
    kin.set(start, (kin.get(start) ?? 0) + 1);
  }
  const find = (word: string): Entry => {
    const capital = word.charAt(0) !== word.charAt(0).toLowerCase();
    const found = lookUp(lexicon, word, 0, word.length, capital ? SHAPE.capital : 0);
    return found === UNKNOWN ? listed(word, corpusWords) : found;
  };
  const entryOf = (word: string): Entry => {
    const known = asked.get(word);
    if (known !== undefined) return known;
    const found = find(word);
    asked.set(word, found);
    return found;
  };
  const entryBeside = (word: string): Entry => {
    const form = word.toLowerCase();
    if (form.charCodeAt(0) !== word.charCodeAt(0) || !isPlain(form)) return entryOf(word);
    return isListed(form, corpusWords) ? LISTED : UNKNOWN;
  };
  return {
    lexicon,
    entry: (from, to) => {
      const found = lexicon.entry(text, from, to);
      return found === UNKNOWN ? entryBeside(text.slice(from, to)) : found;
    },
    entryOf,
    entryBeside,
    count: (form) => counts.get(form) ?? 0,
    hasKin: (form) => (kin.get(form.slice(0, KIN_LETTERS)) ?? 0) > (counts.has(form) ? 1 : 0),
  };
};
