import { describe, expect, it } from 'vitest';
import { assemble } from '../../../core/assemble.ts';
import type { ExportRecord, Format } from '../../../core/formats/format.ts';
import { FORMATS } from '../../../core/formats/formats.ts';
import { textFacts } from '../../../core/text-facts.ts';

const record = (body: string): ExportRecord => {
  const cleaned = assemble(body, {
    blocks: [{ from: 0, to: body.length, role: 'body', confidence: 1, decided: null }],
    edits: [],
    metadata: { tags: { value: ['un', 'deux'], basis: 'typed', confirmed: true } },
  });
  return {
    id: '0123456789abcdef',
    file: 'a.txt',
    sha256: '0'.repeat(64),
    status: 'reviewed',
    replaces: body.startsWith('=') ? 'fedcba9876543210' : null,
    ...cleaned,
    ...textFacts(cleaned),
  };
};

const records = [
  record('Il dit : « oui », "non"\net s’en va.'),
  record('=1+1'),
  record('Đà Nẵng, \ud83d\ude42'),
];

const write = (format: Format, items: readonly ExportRecord[]): string =>
  format.begin + items.map(format.record).join('') + format.end(items.length);

/** An independent reader of RFC 4180. */
const parseCsv = (text: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
};

describe('json', () => {
  it.each([[[]], [records.slice(0, 1)], [records]])('is one array of the records', (items) => {
    expect(JSON.parse(write(FORMATS.json, items))).toEqual(items);
  });
});

describe('jsonl', () => {
  it('is one record a line', () => {
    const lines = write(FORMATS.jsonl, records).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line))).toEqual(records);
  });
});

describe('csv', () => {
  it('gives every text back as it was, one row a record', () => {
    const text = write(FORMATS.csv, records);
    expect(text.startsWith('\uFEFF')).toBe(true);
    const [header = [], ...rows] = parseCsv(text.slice(1));
    expect(rows).toHaveLength(records.length);
    expect(rows.map((row) => row[header.indexOf('replaces')])).toEqual(['', 'fedcba9876543210', '']);
    const column = (name: string): (string | undefined)[] => rows.map((row) => row[header.indexOf(name)]);
    expect(column('text')).toEqual(records.map((r) => r.text));
    expect(column('metadata.tags')).toEqual(['un; deux', 'un; deux', 'un; deux']);
    expect(column('headline')).toEqual(['', '', '']);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([header.length]));
  });
});
