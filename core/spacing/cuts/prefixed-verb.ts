/**
 * Verbs that begin as a preposition does, `surpondérer`, `soustraiter`, of which a lexicon lists few: behind the preposition by itself
 * neither an infinitive nor a participle stands.
 */
import { hasKind, KIND } from '../lexicon/lexicon.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
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
