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
  /** How often a word stands in the dispatch in exactly this spelling, if it has a capital or the lexicon lacks it. */
  count(form: string): number;
}

/** Whether a word has only letters of Latin-1, which have one spelling each. Most words do, and need no more. */
const isPlain = (word: string): boolean => {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 0xff) return false;
  return true;
};

/** The case-folded form under which corpus words and lists are asked. */
const foldCase = (word: string): string => {
  const lower = word.toLowerCase();
  return isPlain(lower) ? lower : lower.normalize('NFC').replaceAll('’', "'");
};

/** `XXe`, `IIIème`, `Ier`. */
export const ROMAN_ORDINAL = /^[IVXLC]+(?:e|es|er|ers|ère|re|ème|èmes)$/u;

const listed = (word: string, corpusWords: ReadonlySet<string>): Entry => {
  const form = foldCase(word);
  if (corpusWords.has(form) || isListedName(form)) return KIND.proper | KIND.singular;
  const capital = form.charAt(0) !== word.charAt(0);
  if (capital && ROMAN_ORDINAL.test(word)) return KIND.singular;
  if (capital && (isSurname(form) || isVietnameseSyllable(word))) return KIND.proper;
  return !isPlain(form) && isVietnameseSpelling(word) ? KIND.proper : UNKNOWN;
};

/** The vocabulary of `text`, whose words are `words`. `corpusWords` are case-folded. */
export const readVocabulary = (
  text: string,
  words: Words,
  lexicon: Lexicon,
  corpusWords: ReadonlySet<string>,
): Vocabulary => {
  const counts = new Map<string, number>();
  for (let i = 0; i < words.count; i++) {
    const shape = words.shape[i] ?? 0;
    if (words.entry[i] !== UNKNOWN && (shape & SHAPE.capital) === 0) continue;
    const form = text.slice(words.from[i], words.to[i]);
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const asked = new Map<string, Entry>();
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
  return {
    lexicon,
    entry: (from, to) => {
      const found = lexicon.entry(text, from, to);
      return found === UNKNOWN ? entryOf(text.slice(from, to)) : found;
    },
    entryOf,
    count: (form) => counts.get(form) ?? 0,
  };
};
