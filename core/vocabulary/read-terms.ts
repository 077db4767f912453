/** Reads a file of terms by what it holds: SKOS as JSON-LD, or CSV. */
import { fail, ok, type Result } from '../model/result.ts';
import type { GatheredTerms } from './gathered-terms.ts';
import { readCsvTerms } from './read-csv.ts';
import { readSkosTerms } from './read-skos.ts';

const BEGINS_JSON = /^[\ufeff\s]*[[{]/;

/** The terms of a text. Fails with `vocabulary-unreadable`, which says why. */
export const readTerms = (text: string): Result<GatheredTerms> => {
  if (!BEGINS_JSON.test(text)) {
    const gathered = readCsvTerms(text);
    return gathered.terms.length > 0 ? ok(gathered) : fail('vocabulary-unreadable', { reason: 'no terms' });
  }
  try {
    return readSkosTerms(JSON.parse(text.replace(/^\ufeff/, '')));
  } catch (error) {
    return fail('vocabulary-unreadable', { reason: error instanceof Error ? error.message : String(error) });
  }
};
