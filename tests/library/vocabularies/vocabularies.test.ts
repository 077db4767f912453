/** Vocabularies of a corpus: previewed before they are taken, kept in files of their own, asked by the window. */
import { access, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Input } from '../../../core/api.ts';
import type { TermsPreview } from '../../../core/api-vocabularies.ts';
import { vocabularySchema } from '../../../core/vocabulary/vocabulary.ts';
import { type Files, systemFiles } from '../../../library/disk/files.ts';
import type { Library } from '../../../library/library.ts';
import { readTermsFile } from '../../../library/vocabularies/terms-file.ts';
import { corpusOf, reopened, type Setting } from '../corpus.ts';
import { answer, ended, failureOfCall, termsRead } from '../fresh.ts';

const read = async ({ library, folder }: Setting, name: string, text: string): Promise<TermsPreview> => {
  const path = join(folder, name);
  await writeFile(path, text);
  return termsRead(library, { path });
};

/** What a file of terms fails with when it is read. */
const failureOfReading = async (library: Library, path: string) =>
  (await ended(library, (await answer(library, 'vocabularies.read', { path })).job)).error;

const take = (
  { library }: Setting,
  { ticket, title }: TermsPreview,
  field: Input<'vocabularies.take'>['field'],
  closed = false,
) => answer(library, 'vocabularies.take', { ticket, title, field, closed });

const complete = async ({ library }: Setting, text: string) =>
  (await answer(library, 'vocabularies.complete', { field: 'subjects', text, limit: 10 })).terms;

const outside = async ({ library }: Setting, ...values: string[]) =>
  (await answer(library, 'vocabularies.check', { values: [{ field: 'subjects', values }] })).outside;

const LIST =
  'id,label_fr,label_en,alternates\n1,École,School,lycée|collège\n2,Église,Church,\n3,école,,bahut\n4,,,\n';

test('tells what a list holds before it is taken, and takes nothing by that', async () => {
  const setting = await corpusOf();
  const preview = await read(setting, 'sujets.csv', LIST);
  expect(preview).toMatchObject({
    title: 'sujets',
    terms: 2,
    languages: [
      { language: 'fr', labels: 2 },
      { language: 'en', labels: 2 },
    ],
    alternates: 4,
    duplicates: 1,
    duplicated: ['école'],
    skipped: 1,
    examples: [{ label: 'École', alternates: ['lycée', 'collège', 'école', 'bahut'] }, { label: 'Église' }],
  });
  expect((await answer(setting.library, 'corpus.read', {})).vocabularies).toEqual([]);
  expect(await complete(setting, 'eco')).toEqual([]);
});

test('keeps a taken list in a file of its own, through a restart, and gives it back', async () => {
  const setting = await corpusOf();
  const entry = await take(setting, await read(setting, 'sujets.csv', LIST), 'subjects', true);
  const path = setting.corpus.vocabulary(entry.id);
  const stored = vocabularySchema.parse(JSON.parse(await readFile(path, 'utf8')));
  expect(stored).toMatchObject({ id: entry.id, source: 'sujets.csv' });
  expect(stored.terms).toHaveLength(2);
  expect(await readFile(setting.corpus.corpus, 'utf8')).not.toContain('lycée');

  const library = await reopened(setting);
  const again = { ...setting, library };
  expect((await answer(library, 'corpus.read', {})).vocabularies).toEqual([entry]);
  expect(await complete(again, 'LYC')).toEqual([{ label: 'École', by: 'lycée' }]);
  expect(await outside(again, 'École', 'School', 'lycee', 'Poésie')).toEqual([
    { field: 'subjects', value: 'lycee', preferred: 'École' },
    { field: 'subjects', value: 'Poésie', preferred: null },
  ]);

  await answer(library, 'vocabularies.remove', { id: entry.id });
  await expect(access(path)).rejects.toThrow('ENOENT');
  expect(await outside(again, 'Poésie')).toEqual([]);

  await answer(library, 'vocabularies.restore', { id: entry.id });
  expect(vocabularySchema.parse(JSON.parse(await readFile(path, 'utf8')))).toEqual(stored);
  expect((await answer(library, 'corpus.read', {})).vocabularies).toEqual([entry]);
  expect(await complete(again, 'LYC')).toEqual([{ label: 'École', by: 'lycée' }]);
  expect(await library.call('vocabularies.restore', { id: entry.id })).toMatchObject({
    error: { code: 'vocabulary-missing' },
  });
});

test('flags in an open vocabulary only other forms of its terms', async () => {
  const setting = await corpusOf();
  await take(setting, await read(setting, 'sujets.csv', LIST), 'subjects', false);
  expect(await outside(setting, 'Poésie', 'church', 'ÉGLISE')).toEqual([
    { field: 'subjects', value: 'church', preferred: 'Église' },
    { field: 'subjects', value: 'ÉGLISE', preferred: 'Église' },
  ]);
});

test('takes the list of the program, in the language of the corpus', async () => {
  const setting = await corpusOf();
  const preview = await termsRead(setting.library, { own: 'subjects' });
  expect(preview).toMatchObject({ title: 'Sujets', duplicates: 0, skipped: 0 });
  const entry = await take(setting, preview, 'subjects');
  expect(await answer(setting.library, 'vocabularies.count', { id: entry.id })).toEqual({
    terms: preview.terms,
  });
  expect(await complete(setting, 'econ')).toContainEqual({ label: 'Économie', by: null });
  await answer(setting.library, 'corpus.change', { language: 'en' });
  expect(await complete(setting, 'econ')).toContainEqual({ label: 'Economy', by: null });
});

test('gathers preferred names, each with its other spellings', async () => {
  const { library, corpus } = await corpusOf();
  const add = (label: string, alternates: string[]) =>
    answer(library, 'vocabularies.add-term', { field: 'persons', title: 'Personnes', label, alternates });
  const entry = await add('Tô Lâm', ['To Lam']);
  expect(await add('Tô Lâm', ['To Lâm'])).toEqual(entry);
  expect(await add('Hô Chi Minh', [])).toEqual(entry);
  const stored = vocabularySchema.parse(JSON.parse(await readFile(corpus.vocabulary(entry.id), 'utf8')));
  expect(stored.terms.map(({ labels, alternates }) => [labels.fr, alternates])).toEqual([
    ['Tô Lâm', ['To Lam', 'To Lâm']],
    ['Hô Chi Minh', []],
  ]);
});

test('a list that something outside changed is read again, and not written over', async () => {
  const setting = await corpusOf();
  const { library, corpus } = setting;
  const add = (label: string) =>
    answer(library, 'vocabularies.add-term', { field: 'subjects', title: 'Sujets', label, alternates: [] });
  const path = corpus.vocabulary((await add('pêche')).id);
  expect(await complete(setting, 'p')).toHaveLength(1);
  const stored = vocabularySchema.parse(JSON.parse(await readFile(path, 'utf8')));
  const theirs = { id: 'port', labels: { fr: 'port' }, alternates: [] };
  await rm(path);
  await writeFile(path, JSON.stringify({ ...stored, terms: [...stored.terms, theirs] }));
  expect(await complete(setting, 'p')).toHaveLength(2);
  await add('mer');
  const after = vocabularySchema.parse(JSON.parse(await readFile(path, 'utf8')));
  expect(after.terms.map(({ id }) => id)).toEqual(['pêche', 'port', 'mer']);
});

test('a list that a newer version wrote is read, and not written', async () => {
  const setting = await corpusOf();
  const { library, corpus } = setting;
  const given = (label: string) => ({ field: 'subjects' as const, title: 'Sujets', label, alternates: [] });
  const path = corpus.vocabulary((await answer(library, 'vocabularies.add-term', given('pêche'))).id);
  const newer = JSON.stringify({ ...JSON.parse(await readFile(path, 'utf8')), schemaVersion: 9 });
  await rm(path);
  await writeFile(path, newer);
  expect(await complete(setting, 'p')).toEqual([{ label: 'pêche', by: null }]);
  expect(await failureOfCall(library, 'vocabularies.add-term', given('mer'))).toMatchObject({
    code: 'corpus-newer',
    details: { path, version: 9, known: 1 },
  });
  expect(await readFile(path, 'utf8')).toBe(newer);
});

test('says which file holds no terms, and of a vocabulary whose file is damaged', async () => {
  const setting = await corpusOf();
  const path = join(setting.folder, 'vide.json');
  await writeFile(path, '{"@graph":[]}');
  expect(await failureOfReading(setting.library, path)).toMatchObject({
    code: 'vocabulary-unreadable',
    details: { file: 'vide.json' },
  });
  expect(await failureOfReading(setting.library, join(setting.folder, 'nowhere.csv'))).toMatchObject({
    code: 'file-missing',
  });
  const entry = await take(setting, await read(setting, 'sujets.csv', LIST), 'subjects');
  const library = await reopened(setting);
  await writeFile(setting.corpus.vocabulary(entry.id), '{"id"');
  expect(
    await failureOfCall(library, 'vocabularies.complete', { field: 'subjects', text: 'e', limit: 1 }),
  ).toMatchObject({ code: 'vocabulary-damaged' });
});

test('serves lines too, and offers behind its terms what dispatches already have', async () => {
  const setting = await corpusOf({
    'a.txt': 'Le port rouvre\n\nVinh, 6 septembre (VNA) - Le port a rouvert hier matin après trois ans.',
    'b.txt': 'Le pont rouvre\n\nVientiane (KPL) - Le pont a rouvert hier matin après trois ans de travaux.',
  });
  const preview = await read(setting, 'agences.csv', 'label_fr,alternates\nVNA,AVI|TTXVN\n');
  await take(setting, preview, 'agency', true);
  const offered = async (field: 'agency' | 'datelinePlace', text: string) =>
    (await answer(setting.library, 'vocabularies.complete', { field, text, limit: 5 })).terms;
  expect(await offered('agency', 'avi')).toEqual([{ label: 'VNA', by: 'AVI' }]);
  expect(await offered('agency', 'k')).toEqual([{ label: 'KPL', by: null }]);
  expect((await offered('datelinePlace', 'vi')).map(({ label }) => label)).toEqual(['Vientiane', 'Vinh']);
  const values = [{ field: 'agency' as const, values: ['TTXVN', 'KPL'] }];
  expect((await answer(setting.library, 'vocabularies.check', { values })).outside).toEqual([
    { field: 'agency', value: 'TTXVN', preferred: 'VNA' },
    { field: 'agency', value: 'KPL', preferred: null },
  ]);
});

/** More terms than a step has, many times. */
const MANY = Array.from({ length: 3000 }, (_, n) => `terme ${n}`).join('\n');

test('says how far the reading of a long list is, of how many lines', async () => {
  const { folder } = await corpusOf({});
  const path = join(folder, 'longue.csv');
  await writeFile(path, MANY);
  const told: (readonly [number, number | null, string | null])[] = [];
  const task = { progress: (...at: (typeof told)[number]) => void told.push(at), cancelled: () => false };
  expect((await readTermsFile(systemFiles, path, task))?.terms).toHaveLength(3000);
  const done = told.map(([count]) => count);
  expect(done.length).toBeGreaterThan(5);
  expect(done).toEqual(done.toSorted((a, b) => a - b));
  expect(told.at(-1)).toEqual([expect.any(Number), 3000, 'longue.csv']);
});

test('lets the reading of a long list be cancelled, takes nothing then, and reads it when it is asked again', async () => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const files: Files = {
    ...systemFiles,
    read: async (file) => {
      if (file.endsWith('longue.csv')) await held;
      return systemFiles.read(file);
    },
  };
  const { library, folder } = await corpusOf({}, { files });
  const path = join(folder, 'longue.csv');
  await writeFile(path, MANY);
  const { job } = await answer(library, 'vocabularies.read', { path });
  await answer(library, 'jobs.cancel', { job });
  release();
  expect(await ended(library, job)).toMatchObject({ state: 'cancelled', result: null });
  expect((await answer(library, 'corpus.read', {})).vocabularies).toEqual([]);
  expect(await termsRead(library, { path })).toMatchObject({ terms: 3000 });
});
