/**
 * What was read of a file of terms: the terms, and what a person should know before taking them. Two terms with the
 * same label in the same language, whatever its case and accents, are one: the first, with the labels of both.
 */
import { folded } from '../fold.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { Term } from './vocabulary.ts';

export interface GatheredTerms {
  /** The title that the file gives itself, or null. */
  readonly title: string | null;
  readonly terms: readonly Term[];
  /** Labels that came again, and were joined with the first. */
  readonly duplicates: readonly string[];
  /** Entries without any label, which were left out. */
  readonly skipped: number;
}

/** No vocabulary has more terms: it is looked up in memory, and read while other work waits. */
export const MOST_TERMS = 200_000;

const keysOf = ({ labels }: Term): readonly string[] =>
  Object.entries(labels).map(([language, label]) => `${language} ${folded(label)}`);

const joined = (first: Term, again: Term): Term => {
  const own = new Set(Object.values(first.labels));
  const others = [...first.alternates, ...Object.values(again.labels), ...again.alternates];
  return {
    id: first.id,
    labels: { ...again.labels, ...first.labels },
    alternates: [...new Set(others)].filter((label) => !own.has(label)),
  };
};

/** Gathers terms in the order they come in. Fails with `vocabulary-too-large` where there are more than {@link MOST_TERMS}. */
export const gatherTerms = (title: string | null, entries: Iterable<Term | null>): Result<GatheredTerms> => {
  const terms: Term[] = [];
  const places = new Map<string, number>();
  const duplicates: string[] = [];
  let skipped = 0;
  for (const term of entries) {
    if (term === null || Object.keys(term.labels).length === 0) {
      skipped++;
      continue;
    }
    const keys = keysOf(term);
    const place = keys.map((key) => places.get(key)).find((known) => known !== undefined);
    const first = place === undefined ? undefined : terms[place];
    if (place !== undefined && first !== undefined) {
      terms[place] = joined(first, term);
      duplicates.push(Object.values(term.labels)[0] ?? term.id);
    } else {
      if (terms.length === MOST_TERMS) return fail('vocabulary-too-large', { limit: MOST_TERMS });
      terms.push(term);
    }
    for (const key of keys) places.set(key, place ?? terms.length - 1);
  }
  return ok({ title, terms, duplicates, skipped });
};
