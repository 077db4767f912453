/** Names of exported files, and finding commands by typing. */
import { expect, it } from 'vitest';
import { fileNameFor, withFormat } from '../../../renderer/dialogs/export-name.ts';
import { fits } from '../../../renderer/dialogs/palette-filter.ts';

it.each([
  ['Échantillon VNA', 'echantillon-vna.jsonl'],
  ['a/b\\c: "d"?', 'a-b-c-d.jsonl'],
  ['***', 'corpus.jsonl'],
  [`${'a'.repeat(59)} b`, `${'a'.repeat(59)}.jsonl`],
  [`${'a'.repeat(59)}𝔸𝔸`, `${'a'.repeat(59)}𝔸.jsonl`],
])('offers for %s the name %s', (title, name) => {
  expect(fileNameFor(title, 'jsonl')).toBe(name);
});

it.each([
  ['corpus.json', 'csv', 'corpus.csv'],
  ['corpus.jsonl', 'json', 'corpus.json'],
  ['my.records', 'csv', 'my.records'],
] as const)('%s in format %s becomes %s', (name, format, expected) => {
  expect(withFormat(name, format)).toBe(expected);
});

it.each([
  ['Accept', 'acc', true],
  ['Dépêche suivante', 'depeche suiv', true],
  ['Dépêche suivante', 'suivante dép', true],
  ['Reject', 'accept', false],
  ['Reject', '', true],
])('finds %s by %j: %s', (name, typed, found) => {
  expect(fits(name, typed)).toBe(found);
});
