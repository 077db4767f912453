/**
 * A name, or a noun that is written as one, and the small word glued to it: what the searches for them share, each of which
 * knows names by other witnesses (`vietnamese-name-and-word.ts`, `known-name-and-word.ts`, `capital-noun-and-word.ts`).
 */
import { type Cut, cutByForm } from '../cuts/cuts.ts';
import { type Entry, hasKind, KIND, UNKNOWN } from '../lexicon/lexicon.ts';
import { isFunctionWord } from '../lists/function-words.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { SHAPE, strangersAround, type Words } from '../words/words.ts';

/** A cut behind a name, and how likely it is right. */
export interface NameAndWord {
  readonly cuts: readonly [Cut];
  readonly likelihood: number;
}

/** Looks for such a cut in word `index`; null where there is none. */
export type NameSearch = (
  text: string,
  words: Words,
  index: number,
  vocabulary: Vocabulary,
) => NameAndWord | null;

/** How likely a name ends before a small word that hardly another name ends in. */
export const LIKELY_BEHIND = 0.97;
/** Endings of names of every kind, `Antoinette`, `Bourbonne`, `Angela`, `Danielle`. */
export const NAME_ENDINGS: ReadonlySet<string> = new Set(
  'ne te se me on un y ou i o e la le les lui si ni ma sa ta en es as ai des ses tes mes nos que'.split(' '),
);
/** What no word has that is a plain word of French and a small one: figures, links to others, signs of another language. */
export const OF_ANOTHER_SHAPE =
  SHAPE.mixed |
  SHAPE.digits |
  SHAPE.allCapitals |
  SHAPE.guarded |
  SHAPE.foreign |
  SHAPE.otherLanguage |
  SHAPE.afterHyphen |
  SHAPE.beforeHyphen |
  SHAPE.beforeApostrophe;
/** Where more of the words around are unknown the text may be in another language: `quell’uomo`, `libertà`. */
const MOST_STRANGERS = 0.25;
/** Whether so many words around word `index` are unknown that it may be right in another language. */
export const isAmidStrangers = (words: Words, index: number): boolean =>
  strangersAround(words, index, index + 1) > MOST_STRANGERS;

const VOWEL = /[aeiouyhàâéèêëîïôùûœæ]/iu;
/** Whether word `index` ends in what is elided before the next: an apostrophe stands behind it, and then a vowel. */
export const isElided = (text: string, words: Words, index: number): boolean => {
  const to = words.to[index] ?? 0;
  return (
    ((words.shape[index] ?? 0) & SHAPE.beforeApostrophe) !== 0 &&
    words.from[index + 1] === to + 1 &&
    VOWEL.test(text.charAt(to + 1))
  );
};

const UNCHANGED = /[sxz]$/u;

/** Whether a noun or adjective, of which the lexicon knows `entry`, has this number; `bras` and `prix`, which do not change, are listed in the singular. */
export const isOfKind = (noun: string, entry: Entry, kind: number): boolean =>
  hasKind(entry, kind) || (hasKind(entry, KIND.singular) && UNCHANGED.test(noun));

const PARTICIPLE = /(?:[éiut]|is)$/u;

/** Adjectives that end as participles do, and before which `a` is no verb: `choca vert`. */
const NO_PARTICIPLES: ReadonlySet<string> = new Set(
  'vert petit haut court fort joli bleu nu menu gai'.split(' '),
);

/** Whether a verb in the past follows word `index`, which ends in its `a`. */
export const isParticipleBehind = (text: string, words: Words, index: number): boolean => {
  if (!hasKind(words.entry[index + 1] ?? UNKNOWN, KIND.singular)) return false;
  const next = text.slice(words.from[index + 1], words.to[index + 1]);
  // `au` and `qui` end as participles do.
  return PARTICIPLE.test(next) && !isFunctionWord(next) && !NO_PARTICIPLES.has(next);
};

/** How participles end in every gender and number. */
export const ANY_PARTICIPLE = /(?:[éu]e?s?|[inor]te?s?|i[es]?s?|ises?)$/u;

/** What is a participle and no verb in the present: `vendu`, and not `dit` or `permis`. */
export const ONLY_PARTICIPLE = /[éiu]$/u;

/** The cut at `at` inside word `index`. */
export const nameCutAt = (
  text: string,
  words: Words,
  index: number,
  vocabulary: Vocabulary,
  at: number,
  leftEntry: Entry,
  rightEntry: Entry,
  likelihood: number,
): NameAndWord => {
  const from = words.from[index] ?? 0;
  const span = { from, to: words.to[index] ?? 0 };
  return {
    cuts: [cutByForm(text, words, index, vocabulary, span, at - from, leftEntry, rightEntry)],
    likelihood,
  };
};
