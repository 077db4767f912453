/**
 * Words known to be right, as the spacing rules ask for them. Where the words come from is not the rules' business:
 * `lexicon-format.ts` decodes the shipped ones, a test may bring three of its own.
 */

/** What is known of a spelling, packed: bits 0 to 5 are {@link KIND}, bits 8 to 11 the frequency class; 0 is unknown. */
export type Entry = number;

/** What a spelling can be. The values are part of the file format. */
export const KIND = {
  /** Noun or adjective in the singular, or a word that does not change. */
  singular: 1,
  plural: 2,
  /** A verb with its person. */
  finite: 4,
  /** Infinitive or present participle. */
  infinitive: 8,
  /** A name: written with a capital. */
  proper: 16,
  /** Written in capitals. */
  acronym: 32,
} as const;

const COMMON = KIND.singular | KIND.plural | KIND.finite | KIND.infinitive;

export const UNKNOWN: Entry = 0;

/** Whether the spelling exists in small letters. */
export const isCommon = (entry: Entry): boolean => (entry & COMMON) !== 0;

/** Whether the spelling exists as a name or acronym. */
export const isName = (entry: Entry): boolean => (entry & (KIND.proper | KIND.acronym)) !== 0;

export const hasKind = (entry: Entry, kind: number): boolean => (entry & kind) !== 0;

/** 0 for a form that was never or hardly ever counted, then by about a doubling a class up to 15 for `de`. */
export const frequencyClass = (entry: Entry): number => (entry >> 8) & 15;

/** Room for the known words that begin at one place: where each ends, and what is known of it. Filled by {@link Lexicon.prefixes}. */
export interface Prefixes {
  readonly ends: Int32Array;
  readonly entries: Int32Array;
}

/** Room for `most` of them; whoever asks for the words of one word after the other keeps it, so that none needs its own. */
export const prefixesOf = (most: number): Prefixes => ({
  ends: new Int32Array(most),
  entries: new Int32Array(most),
});

export interface Lexicon {
  /** What is known of `text.slice(from, to)`, a word in any case; accents count, ligatures and apostrophes do not. */
  entry(text: string, from: number, to: number): Entry;
  /** Whether the lexicon has longer words that begin with the spelling that {@link entry} was asked for last. */
  goesOn(): boolean;
  /** Where the spelling that {@link entry} was asked for last leads to, for {@link leadsOn}; below 0 nowhere. */
  readonly reached: number;
  /** Whether what was `reached` goes on with `text.slice(from, to)` to a word; a cheap question before {@link entryAcross}. */
  leadsOn(reached: number, text: string, from: number, to: number): boolean;
  /** As {@link entry}, for a piece of a word, which most often is none: nothing is remembered of it. */
  pieceEntry(text: string, from: number, to: number): Entry;
  /** The same of two pieces read as one word: `text.slice(from, middle)` and `text.slice(next, to)`. */
  entryAcross(text: string, from: number, middle: number, next: number, to: number): Entry;
  /** Fills `into` with the known words that begin at `from` and end at or before `to`, the shortest first, as many as it has room for; how many. */
  prefixes(text: string, from: number, to: number, into: Prefixes): number;
}
