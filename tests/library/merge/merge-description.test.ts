/** Two copies of a corpus, joined: what their descriptions say, with the vocabularies that they name. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { corpusFolder } from '../../../library/folder/corpus-folder.ts';
import type { Library } from '../../../library/library.ts';
import { copies, merged, verified } from '../copies.ts';
import { answer } from '../fresh.ts';

test('descriptions are joined part by part', async () => {
  const { mine, theirs, base, other, corpus } = await copies();
  await answer(mine, 'corpus.change', { title: 'Le mien', rights: 'CC0' });
  await answer(theirs, 'corpus.change', { title: 'Le sien', language: 'vi', required: { date: true } });
  await theirs.close();
  expect((await merged(mine, other, base)).result).toMatchObject({ kept: ['title'] });
  expect(JSON.parse(await readFile(corpus.corpus, 'utf8'))).toMatchObject({
    title: 'Le mien',
    rights: 'CC0',
    language: 'vi',
    required: ['date'],
  });
});

const adding = (library: Library, label: string, alternates: string[] = []) =>
  answer(library, 'vocabularies.add-term', { field: 'subjects', title: 'Sujets', label, alternates });
const completed = async (library: Library, text: string) =>
  (await answer(library, 'vocabularies.complete', { field: 'subjects', text, limit: 9 })).terms.map(
    ({ label }) => label,
  );

describe('vocabularies', () => {
  test('that only the other has come with their terms', async () => {
    const { mine, theirs, other } = await copies();
    const entry = await adding(theirs, 'pêche');
    await theirs.close();
    expect(await merged(mine, other)).toMatchObject({ state: 'done', failed: 0 });
    expect((await answer(mine, 'corpus.read', {})).vocabularies).toEqual([entry]);
    expect(await completed(mine, 'pe')).toEqual(['pêche']);
    await adding(mine, 'perle');
    expect((await completed(mine, 'pe')).toSorted()).toEqual(['perle', 'pêche']);
    expect(await verified(mine)).toMatchObject({ problems: [] });
  });

  test('that both added to are joined term by term', async () => {
    const { mine, theirs, other, base } = await copies(({ library }) => adding(library, 'port'));
    await adding(mine, 'porc');
    await adding(theirs, 'portrait');
    await theirs.close();
    expect(await merged(mine, other, base)).toMatchObject({ failed: 0, result: { kept: [] } });
    expect((await completed(mine, 'por')).toSorted()).toEqual(['porc', 'port', 'portrait']);
  });

  test('whose file is missing there are told, and not named here', async () => {
    const { mine, theirs, other } = await copies();
    const { id } = await adding(theirs, 'pêche');
    await theirs.close();
    await rm(corpusFolder(other).vocabulary(id));
    expect(await merged(mine, other)).toMatchObject({
      state: 'done',
      failures: [{ file: `vocabularies/${id}.json`, error: { code: 'vocabulary-missing' } }],
    });
    expect((await answer(mine, 'corpus.read', {})).vocabularies).toEqual([]);
  });

  test('whose file is missing or damaged here are problems for verify', async () => {
    const { mine, corpus } = await copies();
    const { id } = await adding(mine, 'pêche');
    const problem = (code: string) => ({
      problems: [{ file: `vocabularies/${id}.json`, error: { code } }],
    });
    await writeFile(corpus.vocabulary(id), '{"id"');
    expect(await verified(mine)).toMatchObject(problem('vocabulary-damaged'));
    await rm(corpus.vocabulary(id));
    expect(await verified(mine)).toMatchObject(problem('vocabulary-missing'));
  });
});

test.each(['the other', 'the base'])(
  '%s, written by a newer version, is not joined at all',
  async (which) => {
    const { mine, theirs, base, other, corpus } = await copies(({ library }) =>
      answer(library, 'corpus.learn', { words: [{ word: 'Tây' }], refusals: [] }),
    );
    await theirs.close();
    const path = join(which === 'the other' ? other : base, 'corpus.json');
    const newer = {
      ...JSON.parse(await readFile(path, 'utf8')),
      schemaVersion: 99,
      lexicon: { words: ['Tây'] },
    };
    await writeFile(path, JSON.stringify(newer));
    const before = await readFile(corpus.corpus);
    expect(await merged(mine, other, base)).toMatchObject({
      state: 'failed',
      error: { code: 'corpus-newer', details: { version: 99 } },
    });
    expect(await readFile(corpus.corpus)).toEqual(before);
  },
);
