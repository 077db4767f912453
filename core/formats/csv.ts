/**
 * CSV: one row a dispatch, as RFC 4180 section 2 has it (comma, CRLF, quotes doubled), with a BOM so that spreadsheets
 * read UTF-8. Lists become one cell: names joined by `; `, paragraphs by a blank line, images and related items as
 * JSON. Texts are written as they are, also where a spreadsheet would take one for a formula (`-VNA`): a dataset that
 * silently differs from the corpus would be worse.
 */
import { METADATA_FIELD_NAMES } from '../model/metadata.ts';
import type { ExportRecord, Format } from './format.ts';

type Cell = (record: ExportRecord) => string | null;

const COLUMNS: readonly (readonly [name: string, cell: Cell])[] = [
  ['id', (r) => r.id],
  ['file', (r) => r.file],
  ['sha256', (r) => r.sha256],
  ['status', (r) => r.status],
  ['replaces', (r) => r.replaces],
  ['headline', (r) => r.headline],
  ['alternateHeadline', (r) => r.alternateHeadline],
  ['dateline', (r) => r.dateline],
  ['lead', (r) => r.lead],
  ['body', (r) => r.body.join('\n\n')],
  ['text', (r) => r.text],
  ['words', (r) => String(r.words)],
  ['relatedWords', (r) => String(r.relatedWords)],
  ['bodyLanguages', (r) => r.bodyLanguages.map((language) => language ?? '').join('; ')],
  ['signOff', (r) => r.signOff],
  ['images', (r) => JSON.stringify(r.images)],
  ['related', (r) => JSON.stringify(r.related)],
  ...METADATA_FIELD_NAMES.map((field): readonly [string, Cell] => [
    `metadata.${field}`,
    (r) => {
      const value = r.metadata[field];
      return typeof value === 'object' && value !== null ? value.join('; ') : value;
    },
  ]),
];

const quoted = (cell: string | null): string =>
  cell === null ? '' : /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

const row = (cells: readonly (string | null)[]): string => `${cells.map(quoted).join(',')}\r\n`;

export const csv: Format = {
  extension: 'csv',
  mediaType: 'text/csv',
  begin: `\uFEFF${row(COLUMNS.map(([name]) => name))}`,
  record: (record) => row(COLUMNS.map(([, cell]) => cell(record))),
  end: () => '',
};
