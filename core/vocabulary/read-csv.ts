/**
 * Terms from CSV (RFC 4180; comma, semicolon or tab). With a header it is read by the names of its columns, as
 * spreadsheets of terms have them: `id`; `label`, `prefLabel` or `term`, with a language such as `label_fr`,
 * `prefLabel@en` or plain `fr`; `alternates` or `altLabel`, several in a cell parted by `|` or `;`. Without one, the
 * first column is the label and the others are alternates.
 */
import { type GatheredTerms, gatherTerms } from './gathered-terms.ts';
import { NO_LANGUAGE, type Term } from './vocabulary.ts';

type Row = readonly string[];

const delimiterOf = (text: string): string => {
  const line = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: line.split(mark).length }));
  return counts.reduce((most, next) => (next.count > most.count ? next : most)).mark;
};

/** The rows of a CSV text. Quotes hold delimiters, line breaks, and quotes doubled; one that nothing closes is a character. */
export const csvRows = (text: string): readonly Row[] => {
  const delimiter = delimiterOf(text);
  const lastQuote = text.lastIndexOf('"');
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    row.push(cell);
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    if (row.some((value) => value.trim() !== '')) rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    if (quoted) {
      if (unit !== '"') cell += unit;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (unit === '"' && at < lastQuote && cell.trim() === '') {
      quoted = true;
      cell = '';
    } else if (unit === delimiter) endCell();
    else if (unit === '\n' || unit === '\r') {
      if (unit === '\r' && text.charAt(at + 1) === '\n') at++;
      endRow();
    } else cell += unit;
  }
  if (cell !== '' || row.length > 0) endRow();
  return rows;
};

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

/** The terms of a CSV text. */
export const readCsvTerms = (text: string): GatheredTerms => {
  const rows = csvRows(text.startsWith('\ufeff') ? text.slice(1) : text);
  const header = (rows[0] ?? []).map(columnOf);
  const headed = header.some(({ kind }) => kind === 'label');
  const columns = headed ? header : HEADLESS;
  return gatherTerms(
    null,
    rows.slice(headed ? 1 : 0).map((row) => termOf(row, columns)),
  );
};
