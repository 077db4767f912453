/** Reads a file of terms by what it holds: SKOS as JSON-LD, or CSV. */
import { fail, type Result } from '../model/result.ts';
import type { GatheredTerms } from './gathered-terms.ts';
import { readCsvTerms } from './read-csv.ts';
import { readSkosTerms } from './read-skos.ts';

const BEGINS_JSON = /^[\ufeff\s]*[[{]/;
/** SKOS in its other forms, RDF/XML and Turtle: every line of it would make a term of a list. */
const OTHER_FORM = /^[\ufeff\s]*(?:<\?xml\b|<rdf:|@(?:prefix|base)\s|(?:PREFIX|BASE)\s+\S*\s*<)/i;

/** A page, such as a message that the list is not there. */
const PAGE = /^[\ufeff\s]*<(?:!doctype|html|head|body)\b/i;
/** What stands in no list: a file of another kind, a spreadsheet or an archive. */
const CONTROL = /(?![\t-\r])\p{Cc}/u;
const FIRST = 4096;

/** The terms of a text. Fails with `vocabulary-unreadable`, which says why, and `vocabulary-too-large`. */
export const readTerms = (text: string): Result<GatheredTerms> => {
  if (OTHER_FORM.test(text)) return fail('vocabulary-unreadable', { reason: 'RDF/XML, Turtle' });
  if (PAGE.test(text)) return fail('vocabulary-unreadable', { reason: 'HTML' });
  if (CONTROL.test(text.slice(0, FIRST))) return fail('vocabulary-unreadable', { reason: 'no text' });
  if (!BEGINS_JSON.test(text)) {
    const gathered = readCsvTerms(text);
    return gathered.ok && gathered.value.terms.length === 0
      ? fail('vocabulary-unreadable', { reason: 'no terms' })
      : gathered;
  }
  try {
    return readSkosTerms(JSON.parse(text.replace(/^\ufeff/, '')));
  } catch (error) {
    return fail('vocabulary-unreadable', { reason: error instanceof Error ? error.message : String(error) });
  }
};
