/**
 * Verbs and nouns that begin as a preposition does, `surpondérer`, `soustraiter`, of which a lexicon lists few: behind the preposition by itself
 * neither an infinitive nor a participle stands.
 */
import { hasKind, KIND } from '../lexicon/lexicon.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { SHAPE, type Words } from '../words/words.ts';
import type { Cut } from './cuts.ts';

const BEFORE_NO_INFINITIVE: ReadonlySet<string> = new Set(['sur', 'sous', 'contre', 'entre']);
const OF_OTHER_KINDS = KIND.singular | KIND.plural | KIND.finite;
/** Whether a cut would part such a verb in the infinitive. */
export const isPrefixedVerb = ({ left, right }: Cut, { entryOf }: Vocabulary): boolean => {
  if (!BEFORE_NO_INFINITIVE.has(left)) return false;
  const entry = entryOf(right);
  return hasKind(entry, KIND.infinitive) && !hasKind(entry, OF_OTHER_KINDS);
};

const PARTICIPLE_OF_ER = /ée?s?$/u;
/** Whether two words, the second without a capital, are such a participle of a verb in `-er`: `Surpêchées`. */
export const isPrefixedParticiple = (left: string, right: string, { lexicon }: Vocabulary): boolean => {
  if (!BEFORE_NO_INFINITIVE.has(left.toLowerCase()) || !PARTICIPLE_OF_ER.test(right)) return false;
  const verb = right.replace(PARTICIPLE_OF_ER, 'er');
  return hasKind(lexicon.pieceEntry(verb, 0, verb.length), KIND.infinitive);
};

/** What stands before a noun and never before a preposition. */
const BEFORE_NOUN: ReadonlySet<string> = new Set(
  'un une le la les du des de ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs'.split(
    ' ',
  ),
);
/** The quotation marks around a word alone: a preposition and its noun are rather quoted with what they belong to. */
const OPENED = /["“«][ \u00a0\u202f]?$/u;
const CLOSED = /^[ \u00a0\u202f]?["”»]/u;

/** Whether the word of a cut is a noun that begins as a preposition does, `la surventilation`, `« surperformance »`. */
export const isPrefixedNoun = (
  text: string,
  words: Words,
  { word, left, right }: Cut,
  { entryOf }: Vocabulary,
): boolean => {
  if (!BEFORE_NO_INFINITIVE.has(left) || !hasKind(entryOf(right), KIND.singular | KIND.plural)) return false;
  const from = words.from[word] ?? 0;
  const to = words.to[word] ?? 0;
  if (((words.shape[word] ?? 0) & SHAPE.spaced) !== 0)
    return BEFORE_NOUN.has(text.slice(words.from[word - 1], words.to[word - 1]).toLowerCase());
  return OPENED.test(text.slice(Math.max(0, from - 2), from)) && CLOSED.test(text.slice(to, to + 2));
};
