/** The description of a corpus: what is set is on the disk, and what an older version wrote is taken over. */
import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { corpusOf, reopened } from './corpus.ts';
import { FaultyFiles } from './faulty-files.ts';
import { answer, failureOfCall } from './fresh.ts';

test('what is set is kept, and the rest stays', async () => {
  const setting = await corpusOf();
  const before = await answer(setting.library, 'corpus.read', {});
  const policies = { 'split-word': { policy: 'auto', threshold: 0.99 } } as const;
  const changed = await answer(setting.library, 'corpus.change', { rights: 'VNA', policies });
  expect(changed).toEqual({ ...before, rights: 'VNA', policies });
  const again = await reopened(setting);
  expect(await answer(again, 'corpus.read', {})).toEqual(changed);
});

test('a description of the first version is taken over: its words, its policies, and what we do not know', async () => {
  const setting = await corpusOf();
  await setting.library.close();
  const { corpus } = setting;
  const first = {
    schemaVersion: 1,
    id: '01ARZ3NDEKTSV4RRFFQ69G5FAV',
    title: 'Ancien',
    language: 'fr',
    rights: '',
    policies: { 'split-word': 'off' },
    lexicon: ['Tây'],
    colour: 'red',
  };
  await writeFile(corpus.corpus, JSON.stringify(first));
  const library = await reopened(setting);
  expect(await answer(library, 'corpus.read', {})).toMatchObject({
    schemaVersion: 2,
    title: 'Ancien',
    policies: { 'split-word': 'off' },
    lexicon: [{ word: 'Tây', decided: null }],
    refusals: [],
    weights: null,
  });
  await answer(library, 'corpus.change', { title: 'Nouveau' });
  expect(JSON.parse(await readFile(corpus.corpus, 'utf8'))).toMatchObject({
    schemaVersion: 2,
    title: 'Nouveau',
    colour: 'red',
  });
});

test('a disk that refuses changes nothing, and the next try holds', async () => {
  const faulty = new FaultyFiles({
    at: 0,
    code: 'ENOSPC',
    lasting: false,
    torn: true,
    counts: (name, path) => name === 'write' && path.includes('corpus.json') && armed,
  });
  let armed = false;
  const { library, corpus } = await corpusOf(undefined, { files: faulty.files });
  const before = await readFile(corpus.corpus);
  armed = true;
  expect(await failureOfCall(library, 'corpus.change', { rights: 'VNA' })).toMatchObject({
    code: 'disk-full',
  });
  expect(await readFile(corpus.corpus)).toEqual(before);
  expect((await answer(library, 'corpus.read', {})).rights).toBe('');
  expect((await answer(library, 'corpus.change', { rights: 'VNA' })).rights).toBe('VNA');
});
