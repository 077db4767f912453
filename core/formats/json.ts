/** JSON: one array of cleaned records, indented by two spaces, for reading and for small corpora. */
import type { Format } from './format.ts';

const indented = (value: unknown): string => JSON.stringify(value, null, 2).replaceAll('\n', '\n  ');

export const json: Format = {
  extension: 'json',
  mediaType: 'application/json',
  begin: '[',
  record: (record, index) => `${index === 0 ? '' : ','}\n  ${indented(record)}`,
  end: (count) => (count === 0 ? ']\n' : '\n]\n'),
};
