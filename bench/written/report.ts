/**
 * How well the pages written by hand are read (`kept-sets.ts`). Each set was measured before anything of it was looked at; then
 * its errors were read, and it serves tuning.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clean } from '../../core/clean.ts';
import { plainMetadata } from '../../core/model/metadata.ts';
import { isMainStory, type Role } from '../../core/model/role.ts';
import type { Lexicon } from '../../core/spacing/lexicon/lexicon.ts';
import { type Gold, keptSets } from './kept-sets.ts';

interface Counts {
  pages: number;
  exact: number;
  right: number;
  found: number;
  wanted: number;
  fields: number;
  rightFields: number;
}

/** The characters of the main story that are not white space, by position. */
const storyOf = (text: string, blocks: readonly (readonly [Role, number, number])[]): string =>
  blocks
    .filter(([role]) => isMainStory(role))
    .flatMap(([, from, to]) =>
      Array.from({ length: to - from }, (_, at) => from + at).filter((at) => text.charAt(at).trim() !== ''),
    )
    .join(' ');

const addPage = (counts: Counts, text: string, gold: Gold, lexicon: Lexicon): void => {
  const { blocks, metadata } = clean(text, { lexicon });
  const found = blocks.map(({ role, from, to }) => [role, from, to] as const);
  const wanted = new Set(gold.blocks.map((block) => block.join(' ')));
  const values: Readonly<Record<string, unknown>> = plainMetadata(metadata);
  counts.pages++;
  if (storyOf(text, found) === storyOf(text, gold.blocks)) counts.exact++;
  counts.right += found.filter((block) => wanted.has(block.join(' '))).length;
  counts.found += found.length;
  counts.wanted += wanted.size;
  for (const [field, value] of Object.entries(gold.metadata)) {
    counts.fields++;
    if ((values[field] ?? null) === value) counts.rightFields++;
  }
};

const share = (part: number, whole: number): string => (whole === 0 ? '—' : (part / whole).toFixed(4));

/** The lines of the report. */
export const writtenPagesReport = (lexicon: Lexicon): readonly string[] => {
  const rows = keptSets().map(({ name, first, folder, gold }) => {
    const counts: Counts = { pages: 0, exact: 0, right: 0, found: 0, wanted: 0, fields: 0, rightFields: 0 };
    for (const [file, page] of Object.entries(gold))
      addPage(counts, readFileSync(join(folder, file), 'utf8'), page, lexicon);
    const { pages, exact, right, found, wanted, fields, rightFields } = counts;
    return `| ${name} | ${pages} | ${first} | ${share(exact, pages)} | ${share(2 * right, found + wanted)} | ${share(rightFields, fields)} |`;
  });
  return [
    '',
    '## Segmentation and metadata, pages written by hand',
    '',
    'Pages of agencies, papers, broadcasters and town halls, written with their right blocks and metadata by people who had not seen the program. Each set was measured (exact main stories, F1 of blocks, metadata) before it was looked at; then its errors were read, so that the figures of today say what was mended, and those of the first look what to expect of pages never seen.',
    '',
    '| set | pages | at the first look | exact main story | F1 of blocks | metadata |',
    '|---|---|---|---|---|---|',
    ...rows,
  ];
};
