/**
 * Merging two copies of a vocabulary, term by term: what only one changed or added is taken, what one took out and the
 * other left alone is out. A term that both changed keeps my labels, with theirs in other languages, and leads from the
 * alternates of both and from the labels of theirs that mine stand for, since a name that leads to a term loses nobody
 * anything.
 */
import { sameValue } from '../model/same-value.ts';
import type { Term, Vocabulary } from './vocabulary.ts';

const byId = (vocabulary: Vocabulary | null): ReadonlyMap<string, Term> =>
  new Map(vocabulary?.terms.map((term) => [term.id, term]));

/** The labels of theirs that differ from mine in the same language. */
const otherLabels = (mine: Term, theirs: Term): readonly string[] =>
  Object.entries(theirs.labels).flatMap(([language, label]) =>
    (mine.labels[language] ?? label) === label ? [] : [label],
  );

const joined = (mine: Term, theirs: Term): Term => {
  const labels = { ...theirs.labels, ...mine.labels };
  const own = new Set(Object.values(labels));
  const lead = [...theirs.alternates, ...otherLabels(mine, theirs)].filter((label) => !own.has(label));
  return { ...mine, labels, alternates: [...new Set([...mine.alternates, ...lead])] };
};

/** The terms, by their first label of mine, that both have under another label in the same language. */
export const differingTerms = (mine: Vocabulary, theirs: Vocabulary): readonly string[] => {
  const other = byId(theirs);
  return mine.terms.flatMap((term) => {
    const there = other.get(term.id);
    return there === undefined
      ? []
      : otherLabels(term, there).map((label) => `${Object.values(term.labels)[0] ?? term.id} / ${label}`);
  });
};

/**
 * @param base the vocabulary that both began from; null where that is not known: nothing counts as taken out then
 * @returns mine where theirs brings nothing, else a vocabulary with my terms first, in order
 */
export const mergeVocabularies = (
  base: Vocabulary | null,
  mine: Vocabulary,
  theirs: Vocabulary,
): Vocabulary => {
  const [was, own, other] = [byId(base), byId(mine), byId(theirs)];
  const terms = [...new Set([...own.keys(), ...other.keys()])].flatMap((id): readonly Term[] => {
    const [before, here, there] = [was.get(id), own.get(id), other.get(id)];
    if (here === undefined || there === undefined) {
      const left = here ?? there;
      return left === undefined || sameValue(left, before) ? [] : [left];
    }
    if (sameValue(here, before)) return [there];
    return [sameValue(there, before) ? here : joined(here, there)];
  });
  return sameValue(terms, mine.terms) ? mine : { ...mine, terms };
};
