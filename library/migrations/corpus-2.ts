/**
 * `corpus.json` from version 1 to 2: words of the lexicon say who declared them right, and a corpus has refusals,
 * vocabularies, required fields, worklists and learned weights.
 */
import type { Migration } from './migration.ts';

export const corpus2: Migration = {
  to: 2,
  migrate: (value) => {
    const { lexicon, ...rest } = value;
    const words = Array.isArray(lexicon) ? lexicon : [];
    return {
      ...rest,
      lexicon: words.map((word: unknown) => ({ word, decided: null })),
      refusals: [],
      vocabularies: [],
      required: [],
      worklists: [],
      weights: null,
    };
  },
};
