/**
 * Names of firms made of two nouns, `Scienceindustries`, which open a paragraph as glued words do: no sentence begins with a noun
 * in the singular right before one in the plural.
 */
import { hasKind, KIND } from '../lexicon/lexicon.ts';
import { isFunctionWord } from '../lists/function-words.ts';
import type { Vocabulary } from '../words/vocabulary.ts';

/** Whether two words, the first with a capital, are such nouns. */
export const isFirmOfNouns = (left: string, right: string, { entryOf }: Vocabulary): boolean => {
  const first = left.toLowerCase();
  if (isFunctionWord(first) || isFunctionWord(right)) return false;
  const isSingular =
    hasKind(entryOf(first), KIND.singular) && !hasKind(entryOf(first), KIND.plural | KIND.finite);
  return (
    isSingular &&
    hasKind(entryOf(right), KIND.plural) &&
    !hasKind(entryOf(right), KIND.singular | KIND.finite)
  );
};
