/**
 * Reads what was typed into the search box of the list, for whoever answers it and for whoever shows in a text what was
 * found: words, phrases in quotes, and fields (`rule:comma-space`,
 * `date:2019..2021`). What looks like a field and is none is words, so that no search is an error.
 */
import { folded } from './fold.ts';

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

/** Any date: what is typed on the way to `..2021`. */
const OPEN_DATES = '..';
/** Whether a value has any letter or figure: every value would begin with one that has none. */
const saysAnything = (value: string): boolean => folded(value).trim() !== '';

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

/** What was typed, taken apart: its fields, and the rest as it was typed. */
const apart = (search: string): { readonly fields: readonly FieldTerm[]; readonly rest: string } => {
  const fields: FieldTerm[] = [];
  const rest = search.replace(FIELD, (whole: string, name: string, quoted?: string, bare?: string) => {
    const field = NAMES.get(folded(name).trim());
    const value = (quoted ?? bare ?? '').trim();
    if (field === undefined || !(OPEN_DATES === value || saysAnything(value))) return whole;
    fields.push({ field, value });
    return ' ';
  });
  return { fields, rest };
};

/** What was typed but for its fields. */
export const withoutFields = (search: string): string => apart(search).rest.replace(/\s+/g, ' ').trim();

export const searchWords = (search: string): SearchWords => {
  const { fields, rest } = apart(search);
  const terms: Term[] = [];
  rest.split(/["«»“”]/).forEach((part, index, parts) => {
    const words = wordsOf(part);
    if (index % 2 === 0) terms.push(...words.map((word) => ({ words: [word], open: true })));
    else if (words.length > 0) terms.push({ words, open: index === parts.length - 1 });
  });
  return { terms: withoutCovered(terms), fields };
};
