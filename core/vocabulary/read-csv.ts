/**
 * Terms from CSV (RFC 4180; comma, semicolon or tab). With a header it is read by the names of its columns, as
 * spreadsheets of terms have them: `id`; `label`, `prefLabel` or `term`, with a language such as `label_fr`,
 * `prefLabel@en` or plain `fr`; `alternates` or `altLabel`, several in a cell parted by `|` or `;`. Without one, the
 * first column is the label and the others are alternates.
 */
import type { Result } from '../model/result.ts';
import type { Steps } from '../steps.ts';
import { type GatheredTerms, gatheringTerms } from './gathered-terms.ts';
import { NO_LANGUAGE, type Term } from './vocabulary.ts';

type Row = readonly string[];

const delimiterOf = (text: string): string => {
  const line = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: line.split(mark).length }));
  return counts.reduce((most, next) => (next.count > most.count ? next : most)).mark;
};

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/**
 * The rows of a CSV text, one after another, so that a long list is never held as rows. Quotes hold delimiters, line breaks,
 * and quotes doubled; one that nothing closes is a character.
 */
export function* csvRows(text: string): Generator<Row> {
  const delimiter = delimiterOf(text).charCodeAt(0);
  const lastQuote = text.lastIndexOf('"');
  let row: string[] = [];
  let cell = '';
  /** Where what is not yet in `cell` starts. */
  let from = 0;
  let quoted = false;
  const endCell = (at: number): void => {
    row.push(cell + text.slice(from, at));
    cell = '';
    from = at + 1;
  };
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (quoted) {
      if (unit !== QUOTE) continue;
      cell += text.slice(from, at);
      from = at + 1;
      // Of two quotes the second is the character.
      if (text.charCodeAt(at + 1) === QUOTE) at++;
      else quoted = false;
    } else if (unit === QUOTE && at < lastQuote && (cell + text.slice(from, at)).trim() === '') {
      quoted = true;
      cell = '';
      from = at + 1;
    } else if (unit === delimiter) endCell(at);
    else if (unit === LINE_FEED || unit === RETURN) {
      endCell(at);
      if (unit === RETURN && text.charCodeAt(at + 1) === LINE_FEED) {
        at++;
        from = at + 1;
      }
      if (row.some((value) => value.trim() !== '')) yield row;
      row = [];
    }
  }
  endCell(text.length);
  if (row.some((value) => value.trim() !== '')) yield row;
}

type Column =
  | { readonly kind: 'id' }
  | { readonly kind: 'label'; readonly language: string }
  | { readonly kind: 'alternates' }
  | { readonly kind: 'other' };

const LABEL =
  /^(?:(?:skos:)?pref[ _-]?label|label|term|terme|name|nom|libell[ée]|preferred[ _](?:label|term)|(?:terme|libell[ée])[ _](?:pr[ée]f[ée]r[ée]|retenu)|descripteur|vedette)(?:[@_: (-]+(?<language>[a-z]{2,3}(?:-[a-z0-9]{2,8})*)\)?)?$/iu;
const ALTERNATES =
  /^(?:(?:skos:)?(?:alt|hidden)[ _-]?labels?|alternates?|variants?|variantes?|synonyms?|synonymes?)\b/iu;
const LANGUAGE = /^(?:fr|en|vi|es|de|it|pt|zh|ru|ja|ko|lo|km|ar|nl)$/iu;

const columnOf = (name: string): Column => {
  const plain = name.trim();
  if (/^(?:id|uri|iri|url|notation|code|@id)$/iu.test(plain)) return { kind: 'id' };
  if (ALTERNATES.test(plain)) return { kind: 'alternates' };
  const label = LABEL.exec(plain);
  if (label) return { kind: 'label', language: label.groups?.language?.toLowerCase() ?? NO_LANGUAGE };
  return LANGUAGE.test(plain) ? { kind: 'label', language: plain.toLowerCase() } : { kind: 'other' };
};

const HEADLESS: readonly Column[] = [{ kind: 'label', language: NO_LANGUAGE }];

const parts = (cell: string): readonly string[] =>
  cell
    .split(/[|;]/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '');

const termOf = (row: Row, columns: readonly Column[]): Term | null => {
  const labels: Record<string, string> = {};
  const alternates: string[] = [];
  let id = '';
  for (const [index, cell] of row.entries()) {
    const column: Column =
      columns[index] ?? (columns === HEADLESS ? { kind: 'alternates' } : { kind: 'other' });
    const value = cell.replace(/\s+/g, ' ').trim();
    if (value === '') continue;
    if (column.kind === 'id') id = value;
    else if (column.kind === 'alternates') alternates.push(...parts(cell));
    else if (column.kind === 'label' && labels[column.language] === undefined)
      labels[column.language] = value;
  }
  const [first] = Object.values(labels);
  return first === undefined ? null : { id: id || first, labels, alternates: [...new Set(alternates)] };
};

function* termsOf(text: string): Generator<Term | null> {
  let columns: readonly Column[] | null = null;
  for (const row of csvRows(text.startsWith('\ufeff') ? text.slice(1) : text)) {
    if (columns !== null) yield termOf(row, columns);
    else {
      const header = row.map(columnOf);
      const headed = header.some(({ kind }) => kind === 'label');
      columns = headed ? header : HEADLESS;
      if (!headed) yield termOf(row, columns);
    }
  }
}

/** Gathers the terms of a CSV text. Fails with `vocabulary-too-large`. */
export const readingCsv = (text: string): Steps<Result<GatheredTerms>> => gatheringTerms(null, termsOf(text));
