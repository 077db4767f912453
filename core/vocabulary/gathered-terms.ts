/**
 * What was read of a file of terms: the terms, and what a person should know before taking them. Two terms with the
 * same label in the same language, whatever its case and accents, are one: the first, with the labels of both.
 */
import { folded } from '../fold.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { Steps } from '../steps.ts';
import { TERMS_A_STEP } from './terms-a-step.ts';
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

/** No vocabulary has more terms: it is looked up in memory. */
export const MOST_TERMS = 200_000;

/** A term with which others of the same label were joined. */
interface Joined {
  readonly id: string;
  readonly labels: Record<string, string>;
  readonly alternates: Set<string>;
}

const keysOf = ({ labels }: Term): readonly string[] =>
  Object.entries(labels).map(([language, label]) => `${language} ${folded(label)}`);

const join = ({ labels, alternates }: Joined, again: Term): void => {
  for (const [language, label] of Object.entries(again.labels)) {
    if (labels[language] === undefined) labels[language] = label;
    else alternates.add(label);
  }
  for (const label of again.alternates) alternates.add(label);
};

const termOf = ({ id, labels, alternates }: Joined): Term => {
  const own = new Set(Object.values(labels));
  return { id, labels, alternates: [...alternates].filter((label) => !own.has(label)) };
};

/**
 * Gathers terms in the order they come in. Fails with `vocabulary-too-large` where there are more than
 * {@link MOST_TERMS}, or more than that come again.
 */
export function* gatheringTerms(
  title: string | null,
  entries: Iterable<Term | null>,
): Steps<Result<GatheredTerms>> {
  const terms: Term[] = [];
  const joined = new Map<number, Joined>();
  const places = new Map<string, number>();
  const duplicates: string[] = [];
  let skipped = 0;
  let count = 0;
  for (const term of entries) {
    if (++count % TERMS_A_STEP === 0) yield;
    if (term === null || Object.keys(term.labels).length === 0) {
      skipped++;
      continue;
    }
    if (terms.length === MOST_TERMS || duplicates.length === MOST_TERMS)
      return fail('vocabulary-too-large', { limit: MOST_TERMS });
    const keys = keysOf(term);
    const place = keys.map((key) => places.get(key)).find((known) => known !== undefined);
    const first = place === undefined ? undefined : terms[place];
    if (place !== undefined && first !== undefined) {
      const both = joined.get(place) ?? {
        id: first.id,
        labels: { ...first.labels },
        alternates: new Set(first.alternates),
      };
      join(both, term);
      joined.set(place, both);
      duplicates.push(Object.values(term.labels)[0] ?? term.id);
    } else terms.push(term);
    for (const key of keys) places.set(key, place ?? terms.length - 1);
  }
  for (const [place, both] of joined) terms[place] = termOf(both);
  return ok({ title, terms, duplicates, skipped });
}
