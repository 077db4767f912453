/** JSON Lines: one cleaned record a line, UTF-8, `\n` after each. */
import type { Format } from './format.ts';

export const jsonl: Format = {
  extension: 'jsonl',
  mediaType: 'application/x-ndjson',
  begin: '',
  record: (record) => `${JSON.stringify(record)}\n`,
  end: () => '',
};
