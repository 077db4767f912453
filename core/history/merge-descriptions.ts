/**
 * Merging the descriptions of two copies of a corpus, part by part: against the one that both began from, or, where
 * that is not known, as the union of what both have. Where both changed the same part differently, mine is kept and
 * the part named.
 */
import type { Corpus } from '../model/corpus.ts';
import { sameValue } from '../model/same-value.ts';

export interface MergedDescription {
  readonly corpus: Corpus;
  /** The parts that both changed differently. */
  readonly kept: readonly string[];
}

/** Entries by key, three-way: what either changed is taken, what either took out is out, and mine where both did. */
const mergeKeyed = <T>(
  base: ReadonlyMap<string, T>,
  mine: ReadonlyMap<string, T>,
  theirs: ReadonlyMap<string, T>,
  clash: (key: string) => void,
): ReadonlyMap<string, T> => {
  const merged = new Map<string, T>();
  for (const key of new Set([...mine.keys(), ...theirs.keys()])) {
    const [was, own, other] = [base.get(key), mine.get(key), theirs.get(key)];
    const unchanged = sameValue(own, was);
    if (!unchanged && !sameValue(other, was) && !sameValue(own, other)) clash(key);
    const value = unchanged ? other : own;
    if (value !== undefined) merged.set(key, value);
  }
  return merged;
};

const keyed = <T>(list: readonly T[], key: (item: T) => string): ReadonlyMap<string, T> =>
  new Map(list.map((item) => [key(item), item]));

export const mergeDescriptions = (base: Corpus | null, mine: Corpus, theirs: Corpus): MergedDescription => {
  const kept = new Set<string>();
  const list = <T>(part: string, of: (corpus: Corpus) => readonly T[], key: (item: T) => string) => [
    ...mergeKeyed(
      base === null ? new Map<string, T>() : keyed(of(base), key),
      keyed(of(mine), key),
      keyed(of(theirs), key),
      // Who declared a word right, and when, is no conflict.
      () => (part === 'lexicon' || part === 'refusals' ? undefined : kept.add(part)),
    ).values(),
  ];
  const single = <T>(part: string, of: (corpus: Corpus) => T): T => {
    const [own, other] = [of(mine), of(theirs)];
    if (sameValue(own, other)) return own;
    if (base !== null && sameValue(own, of(base))) return other;
    if (base === null || !sameValue(other, of(base))) kept.add(part);
    return own;
  };
  const policies = mergeKeyed(
    new Map(Object.entries(base?.policies ?? {})),
    new Map(Object.entries(mine.policies)),
    new Map(Object.entries(theirs.policies)),
    () => kept.add('policies'),
  );
  const corpus: Corpus = {
    ...mine,
    title: single('title', ({ title }) => title),
    language: single('language', ({ language }) => language),
    rights: single('rights', ({ rights }) => rights),
    policies: Object.fromEntries(policies),
    lexicon: list(
      'lexicon',
      ({ lexicon }) => lexicon,
      ({ word }) => word,
    ),
    refusals: list(
      'refusals',
      ({ refusals }) => refusals,
      ({ before, after, decided: { at, by } }) =>
        JSON.stringify([before, after, at, by.kind === 'person' ? by.name : null]),
    ),
    vocabularies: list(
      'vocabularies',
      ({ vocabularies }) => vocabularies,
      ({ id }) => id,
    ),
    required: list(
      'required',
      ({ required }) => required,
      (field) => field,
    ),
    worklists: list(
      'worklists',
      ({ worklists }) => worklists,
      ({ id }) => id,
    ),
    weights: single('weights', ({ weights }) => weights),
  };
  return { corpus: sameValue(corpus, mine) ? mine : corpus, kept: [...kept] };
};
