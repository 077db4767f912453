/** Reads a file of terms by what it holds: SKOS as JSON-LD, or CSV. */
import { fail, type Result } from '../model/result.ts';
import type { Steps } from '../steps.ts';
import type { GatheredTerms } from './gathered-terms.ts';
import { readingCsv } from './read-csv.ts';
import { readingSkos } from './read-skos.ts';

const BEGINS_JSON = /^[\ufeff\s]*[[{]/;
/** SKOS in its other forms, RDF/XML and Turtle: every line of it would make a term of a list. */
const OTHER_FORM = /^[\ufeff\s]*(?:<\?xml\b|<rdf:|@(?:prefix|base)\s|(?:PREFIX|BASE)\s+(?:[^\s<]+\s*)?<)/i;

/** A page, such as a message that the list is not there. */
const PAGE = /^[\ufeff\s]*<(?:!doctype|html|head|body)\b/i;
/** What stands in no list: a file of another kind, a spreadsheet or an archive. */
const CONTROL = /(?![\t-\r])\p{Cc}/u;
const FIRST = 4096;

/** About how many entries a text has: its lines; null of JSON, of which only reading tells. */
export const entriesIn = (text: string): number | null => {
  if (BEGINS_JSON.test(text)) return null;
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
};

/** Gathers the terms of a text. Fails with `vocabulary-unreadable`, which says why, and `vocabulary-too-large`. */
export function* readingTerms(text: string): Steps<Result<GatheredTerms>> {
  if (OTHER_FORM.test(text)) return fail('vocabulary-unreadable', { reason: 'RDF/XML, Turtle' });
  if (PAGE.test(text)) return fail('vocabulary-unreadable', { reason: 'HTML' });
  if (CONTROL.test(text.slice(0, FIRST))) return fail('vocabulary-unreadable', { reason: 'no text' });
  if (!BEGINS_JSON.test(text)) {
    const gathered = yield* readingCsv(text);
    return gathered.ok && gathered.value.terms.length === 0
      ? fail('vocabulary-unreadable', { reason: 'no terms' })
      : gathered;
  }
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return fail('vocabulary-unreadable', { reason: error instanceof Error ? error.message : String(error) });
  }
  return yield* readingSkos(json);
}
