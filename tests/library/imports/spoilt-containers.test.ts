/** A file that texts were extracted from and whose bytes were spoilt since: it is told, kept, and never taken for whole. */
import { chmod, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Files, systemFiles } from '../../../library/disk/files.ts';
import { sha256Of } from '../../../library/dispatches/originals.ts';
import { type CorpusFolder, corpusFolder } from '../../../library/folder/corpus-folder.ts';
import { copies, merged, verified } from '../copies.ts';
import { corpusOf } from '../corpus.ts';
import { imported, openLibrary } from '../fresh.ts';

const LOT = '{"text":"Un texte sur Vinh."}\n{"text":"Un texte sur Hoi An."}\n';
const CONTAINER = sha256Of(Buffer.from(LOT));
const SPOILT = 'spoilt bytes that somebody may want to look at';

const spoil = async (corpus: CorpusFolder): Promise<string> => {
  const path = corpus.original(CONTAINER);
  await chmod(path, 0o644);
  await writeFile(path, SPOILT);
  return path;
};

test('its bytes are kept beside it when the file is imported again', async () => {
  const { library, corpus, folder } = await corpusOf({});
  const lot = join(folder, 'lot.jsonl');
  await writeFile(lot, LOT);
  await imported(library, [lot]);
  const path = await spoil(corpus);
  expect(await imported(library, [lot])).toMatchObject({ failures: [] });
  expect(await readFile(path, 'utf8')).toBe(LOT);
  const aside = `${path}.damaged-${sha256Of(Buffer.from(SPOILT)).slice(0, 8)}`;
  expect(await readFile(aside, 'utf8')).toBe(SPOILT);
  expect(await verified(library)).toMatchObject({ problems: [], strays: [] });
});

test('one of another copy is read once, however many dispatches were extracted from it', async () => {
  const { mine, theirs, other, corpus, folder, data } = await copies();
  await mine.close();
  const lot = join(folder, 'lot.jsonl');
  await writeFile(lot, LOT);
  await imported(theirs, [lot]);
  await theirs.close();
  let streamed = 0;
  const files: Files = {
    ...systemFiles,
    stream: (path) => {
      if (path === corpusFolder(other).original(CONTAINER)) streamed++;
      return systemFiles.stream(path);
    },
  };
  const again = await openLibrary(data, { corpus: corpus.path, files });
  const job = await merged(again, other);
  expect(job).toMatchObject({ failed: 0, result: { added: [expect.any(String), expect.any(String)] } });
  expect(await readFile(corpus.original(CONTAINER), 'utf8')).toBe(LOT);
  expect(streamed).toBe(1);
});

test('a dispatch extracted from it is not copied from another copy of the corpus, and that is told', async () => {
  const { mine, theirs, other, corpus, folder } = await copies();
  const lot = join(folder, 'lot.jsonl');
  await writeFile(lot, LOT);
  await imported(theirs, [lot]);
  await theirs.close();
  await spoil(corpusFolder(other));
  const before = await readdir(corpus.originals, { recursive: true });
  const job = await merged(mine, other);
  expect(job.failures.map(({ error }) => error.code)).toEqual(['source-changed', 'source-changed']);
  expect(await readdir(corpus.originals, { recursive: true })).toEqual(before);
  expect(await verified(mine)).toMatchObject({ dispatches: 3, problems: [] });
});
