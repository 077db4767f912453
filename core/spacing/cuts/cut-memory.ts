/**
 * Remembers the cuts of words between the rounds over one dispatch. The cuts of a word depend on itself, on what stands
 * right beside it, and on how often its pieces stand in the dispatch: where a word and both its neighbours stand as they
 * stood in the round before, and no such count has changed, they are the same.
 */

import type { Vocabulary } from '../words/vocabulary.ts';
import { isPairAsBefore, type Words } from '../words/words.ts';
import { findCuts } from './find-cuts.ts';
import type { Found } from './found-cut.ts';

/** With more changes than this it is cheaper to forget everything. */
const MOST_CHANGES = 1000;

interface Remembered {
  readonly form: string;
  readonly cuts: readonly Found[];
}

const UNITS = 0x10000;

/** A number for the first two units of a form, or for the only one. */
const beginOf = (form: string): number =>
  form.length < 2 ? form.charCodeAt(0) : form.charCodeAt(0) * UNITS + form.charCodeAt(1) + UNITS;
/** The same for the last two. */
const endOf = (form: string): number => {
  const last = form.length - 1;
  return last < 1 ? form.charCodeAt(0) : form.charCodeAt(last) * UNITS + form.charCodeAt(last - 1) + UNITS;
};

/** The forms in groups, by the number that `groupOf` gives each. */
const grouped = (
  forms: ReadonlySet<string>,
  groupOf: (form: string) => number,
): ReadonlyMap<number, readonly string[]> => {
  const groups = new Map<number, string[]>();
  for (const form of forms) {
    const name = groupOf(form);
    const group = groups.get(name);
    if (group) group.push(form);
    else groups.set(name, [form]);
  }
  return groups;
};

/** Tells whether a form begins or ends with one of `forms`. */
const touchedBy = (forms: ReadonlySet<string>): ((form: string) => boolean) => {
  if (forms.size === 0) return () => false;
  const first = grouped(forms, beginOf);
  const last = grouped(forms, endOf);
  return (form) =>
    first.has(form.charCodeAt(0)) ||
    last.has(form.charCodeAt(form.length - 1)) ||
    first.get(beginOf(form))?.some((other) => form.startsWith(other)) === true ||
    last.get(endOf(form))?.some((other) => form.endsWith(other)) === true;
};

export class CutMemory {
  /** By index of the word, in the round before and in this one. */
  private earlier: readonly (Remembered | undefined)[] = [];
  private found: (Remembered | undefined)[] = [];
  /** Whether a part of a form came to stand oftener or less often before this round. */
  private isTouched: (form: string) => boolean = () => false;

  /** Begins a round over `count` words before which `changed` came to stand oftener or less often. */
  begin(changed: ReadonlySet<string>, count: number): void {
    this.earlier = changed.size > MOST_CHANGES ? [] : this.found;
    this.found = new Array<Remembered | undefined>(count);
    this.isTouched = touchedBy(this.earlier.length === 0 ? new Set() : changed);
  }

  /** What was remembered of word `index`, which stands with its neighbours as it stood in the round before, if it still holds. */
  private known(words: Words, index: number): Remembered | undefined {
    const origin = words.origin[index] ?? 0;
    const known = origin === 0 ? undefined : this.earlier[origin - 1];
    return known === undefined || this.isTouched(known.form) ? undefined : known;
  }

  /** The cuts of word `index`, as {@link findCuts} finds them. */
  cutsOf(text: string, words: Words, index: number, vocabulary: Vocabulary): readonly Found[] {
    const asBefore = isPairAsBefore(words, index - 1) && isPairAsBefore(words, index);
    const known = asBefore ? this.known(words, index) : undefined;
    const remembered = known ?? {
      form: text.slice(words.from[index], words.to[index]),
      cuts: findCuts(text, words, index, vocabulary),
    };
    this.found[index] = remembered;
    return remembered.cuts;
  }

  /**
   * Whether word `index`, which stands with its neighbours as it stood in the round before, had no cuts there and has none
   * now: the next round is told so, too.
   */
  hadNone(words: Words, index: number): boolean {
    const known = this.known(words, index);
    if (known === undefined || known.cuts.length > 0) return false;
    this.found[index] = known;
    return true;
  }
}
