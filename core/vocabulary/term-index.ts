/**
 * Looking terms up: completion as a person types, and whether a value is one of the vocabulary. Case and accents do not
 * count, and an alternate leads to the preferred label.
 */
import { folded } from '../fold.ts';
import type { Steps } from '../steps.ts';
import { TERMS_A_STEP } from './terms-a-step.ts';
import { labelIn, type Term } from './vocabulary.ts';

export interface Completion {
  /** The preferred label. */
  readonly label: string;
  /** The other label that what was typed was found in; null where it was the preferred one. */
  readonly by: string | null;
}

/** `known`: a preferred label as it stands; `other`: another form of the term `label`; `unknown`: not in the vocabulary. */
export type Standing =
  | { readonly kind: 'known' }
  | { readonly kind: 'other'; readonly label: string }
  | { readonly kind: 'unknown' };

interface Entry {
  readonly label: string;
  /** The preferred label first, then those of other languages and the alternates. */
  readonly forms: readonly { readonly form: string; readonly key: string }[];
}

export class TermIndex {
  private readonly entries: Entry[] = [];
  private readonly known = new Set<string>();
  private readonly byKey = new Map<string, string>();

  /** @param language the language in which preferred labels are given */
  static *of(terms: readonly Term[], language: string): Steps<TermIndex> {
    const index = new TermIndex();
    for (const [at, term] of terms.entries()) {
      if (at % TERMS_A_STEP === 0) yield;
      index.add(term, labelIn(term, language));
    }
    return index;
  }

  private add({ labels, alternates }: Term, label: string): void {
    const forms = [...new Set([label, ...Object.values(labels), ...alternates])].map((form) => ({
      form,
      key: folded(form),
    }));
    for (const preferred of Object.values(labels)) this.known.add(preferred.normalize('NFC'));
    for (const { key } of forms) if (!this.byKey.has(key)) this.byKey.set(key, label);
    this.entries.push({ label, forms });
  }

  standing(value: string): Standing {
    if (this.known.has(value.normalize('NFC'))) return { kind: 'known' };
    const label = this.byKey.get(folded(value));
    return label === undefined ? { kind: 'unknown' } : { kind: 'other', label };
  }

  /**
   * Terms that have a word beginning with what was typed, at most `limit`: first those whose preferred label begins
   * with it, then those that have it further on, then those found by another label; within each in their own order.
   */
  complete(typed: string, limit: number): readonly Completion[] {
    const needle = folded(typed).trimEnd();
    if (needle.trim() === '') return [];
    const ranks: Completion[][] = [[], [], []];
    for (const { label, forms } of this.entries) {
      const index = forms.findIndex(({ key }) => key.includes(needle));
      const found = forms[index];
      if (found === undefined) continue;
      const rank = index > 0 ? 2 : found.key.startsWith(needle) ? 0 : 1;
      ranks[rank]?.push({ label, by: index > 0 ? found.form : null });
      if ((ranks[0]?.length ?? 0) >= limit) break;
    }
    return ranks.flat().slice(0, limit);
  }
}
