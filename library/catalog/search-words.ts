/**
 * Reads what was typed into the search box: words, phrases in quotes, and fields (`rule:comma-space`,
 * `date:2019..2021`). What looks like a field and is none is words, so that no search is an error.
 */
import { folded } from '../../core/fold.ts';

/** Words of a dispatch in this order; the last one, or the only one, is a beginning where `open`. */
export interface Term {
  readonly words: readonly string[];
  readonly open: boolean;
}

export const FIELDS = ['role', 'rule', 'status', 'tag', 'date'] as const;
export type Field = (typeof FIELDS)[number];

export interface FieldTerm {
  readonly field: Field;
  readonly value: string;
}

export interface SearchWords {
  readonly terms: readonly Term[];
  readonly fields: readonly FieldTerm[];
}

/** The names of fields as people type them, in both languages, folded. */
const NAMES: ReadonlyMap<string, Field> = new Map([
  ['role', 'role'],
  ['rule', 'rule'],
  ['regle', 'rule'],
  ['status', 'status'],
  ['etat', 'status'],
  ['tag', 'tag'],
  ['mot cle', 'tag'],
  ['date', 'date'],
]);

const FIELD = /(?<=^|\s)([\p{L}-]+):(?:"([^"]*)"?|(\S+))/gu;

/** The words of a folded text. */
export const wordsIn = (foldedText: string): readonly string[] => foldedText.split(' ').filter(Boolean);

const wordsOf = (text: string): readonly string[] => wordsIn(folded(text));

/** A term that every dispatch has that has the other one. */
const covers = (term: Term, other: Term): boolean => {
  const [word, ...more] = term.words;
  if (word === undefined) return true;
  if (more.length > 0) return false;
  return other.words.some((candidate, index) => {
    const isLast = index === other.words.length - 1;
    return term.open ? candidate.startsWith(word) : candidate === word && !(isLast && other.open);
  });
};

const withoutCovered = (terms: readonly Term[]): readonly Term[] =>
  terms.filter(
    (term, index) =>
      !terms.some(
        (other, place) => place !== index && covers(term, other) && !(place > index && covers(other, term)),
      ),
  );

export const searchWords = (search: string): SearchWords => {
  const fields: FieldTerm[] = [];
  const rest = search.replace(FIELD, (whole: string, name: string, quoted?: string, bare?: string) => {
    const field = NAMES.get(folded(name).trim());
    const value = (quoted ?? bare ?? '').trim();
    if (field === undefined || value === '') return whole;
    fields.push({ field, value });
    return ' ';
  });
  const terms: Term[] = [];
  rest.split(/["«»“”]/).forEach((part, index, parts) => {
    const words = wordsOf(part);
    if (index % 2 === 0) terms.push(...words.map((word) => ({ words: [word], open: true })));
    else if (words.length > 0) terms.push({ words, open: index === parts.length - 1 });
  });
  return { terms: withoutCovered(terms), fields };
};

/** Whether a folded text has a term. */
export const hasTerm = (foldedText: string, { words, open }: Term): boolean =>
  foldedText.includes(` ${words.join(' ')}${open ? '' : ' '}`);

const JOINT = '_';
/** Letters of words that are so common that what follows them is told along with them. */
const SHORT = 4;
/** How many letters of it. */
const TOLD = 2;

/** The first letters of a word, none of which is half of a pair of surrogates. */
const told = (word: string): string => [...word.slice(0, 2 * TOLD)].slice(0, TOLD).join('');
const isShort = (word: string): boolean => word.length <= SHORT;

/**
 * Each two words of a text that stand side by side, as one word of the index, which ends with a joint; behind a short
 * second word come the first letters of the third: `premier_ministre_`, `de_la_re`. So "de la r" asks for one word, and
 * not for all that begin with `la_r`. A folded text has no `_` of its own.
 */
export const pairsOf = (words: readonly string[]): readonly string[] =>
  words.slice(1).map((word, before) => {
    const third = isShort(word) ? told(words[before + 2] ?? '') : '';
    return `${words[before] ?? ''}${JOINT}${word}${JOINT}${third}`;
  });

/** A phrase of at least two words in words of {@link pairsOf}; the last one is a beginning where `open`. */
export const phraseOf = ({ words, open }: Term): Term => {
  const pairs: string[] = [];
  for (const [at, word] of words.slice(1).entries()) {
    const pair = `${words[at] ?? ''}${JOINT}${word}`;
    const third = words[at + 2];
    if (third === undefined) {
      pairs.push(open ? pair : `${pair}${JOINT}`);
      return { words: pairs, open: open || isShort(word) };
    }
    const isTold = open && at + 3 === words.length && third === told(third);
    pairs.push(`${pair}${JOINT}${isShort(word) ? told(third) : ''}`);
    // The word of the index is whole where it tells as much as it may.
    if (isTold && isShort(word)) return { words: pairs, open: [...third].length < TOLD };
  }
  return { words: pairs, open };
};

/** A whole word as a beginning: of itself alone. */
export const wholeWord = (word: string): string => `${word}${JOINT}`;

/** Whether any of the folded texts has a word, or words side by side, that begin so. */
export const hasBeginning = (foldedTexts: readonly string[], beginning: string): boolean => {
  const needle = ` ${beginning.replaceAll(JOINT, ' ')}`;
  return foldedTexts.some((text) => text.includes(needle));
};

/** The query of a beginning: of words, or of a whole word. */
export const matchOfBeginning = (beginning: string): string =>
  beginning.endsWith(JOINT)
    ? matchOf({ words: [beginning.slice(0, -JOINT.length)], open: false })
    : matchOf({ words: [beginning], open: true });

/** A term as a query of SQLite's full text; its words are letters and digits alone, so nothing needs escaping. */
export const matchOf = ({ words, open }: Term): string => `"${words.join(' ')}"${open ? ' *' : ''}`;
