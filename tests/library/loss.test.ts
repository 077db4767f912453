/** Both files of a dispatch damaged, its source changed or missing, and what else a corpus loses: nothing is hidden. */
import { chmod, mkdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFor } from '../../library/disk/durable-write.ts';
import { type Files, systemFiles } from '../../library/disk/files.ts';
import { corpusOf, decidedTwice, itemOf, readDispatch, reopened } from './corpus.ts';
import { FaultyFiles } from './faulty-files.ts';
import { answer, ended, failureOfCall, imported, keptAside, openLibrary } from './fresh.ts';

describe('both, and the source', () => {
  test('both damaged: shown as such beside the rest, and nothing is touched', async () => {
    const setting = await decidedTwice();
    const { id, corpus } = setting;
    await writeFile(corpus.dispatch(id), '{');
    await writeFile(corpus.history(id), '{\n{\n');
    const library = await reopened(setting);
    expect((await itemOf(library, id)).damaged?.code).toBe('dispatch-damaged');
    expect(await failureOfCall(library, 'dispatch.read', { id })).toMatchObject({ code: 'dispatch-damaged' });
    expect((await itemOf(library, setting.ids['b.txt'] ?? '')).damaged).toBeNull();
    await library.close();
    expect(await readFile(corpus.dispatch(id), 'utf8')).toBe('{');
    expect(await readFile(corpus.history(id), 'utf8')).toBe('{\n{\n');
  });

  test.each([
    ['emptied', '', ''],
    ['broken', '{', '{\n{\n'],
  ])('both %s: importing the file again begins anew, and keeps both aside', async (_, snapshot, history) => {
    const setting = await decidedTwice();
    const { id, corpus } = setting;
    const spoilt = new Map([
      [corpus.dispatch(id), snapshot],
      [corpus.history(id), history],
    ]);
    for (const [path, content] of spoilt) await writeFile(path, content);
    const library = await reopened(setting);
    const verified = async () =>
      (await ended(library, (await answer(library, 'verify.start', {})).job)).result;
    expect(await verified()).toMatchObject({ problems: [{ error: { code: 'dispatch-damaged' } }] });
    const input = join(setting.folder, 'input', 'a.txt');
    const again = join(setting.folder, 'input', 'again.txt');
    await writeFile(again, await readFile(input));
    const job = await imported(library, [input, again]);
    expect(job).toMatchObject({
      failed: 0,
      result: { added: [id], known: [{ file: 'again.txt', id }] },
    });
    expect((await readDispatch(library, id)).dispatch).toMatchObject({
      source: { names: ['a.txt', 'again.txt'] },
      notes: '',
    });
    expect((await itemOf(library, id)).damaged).toBeNull();
    for (const [path, content] of spoilt) {
      const [aside = ''] = await keptAside(path);
      expect(await readFile(join(dirname(path), aside), 'utf8')).toBe(content);
    }
    expect(await verified()).toMatchObject({ dispatches: 3, problems: [] });
  });

  test('a changed or missing source is told, and importing the file again puts it back', async () => {
    const setting = await decidedTwice();
    const { id, corpus } = setting;
    const library = await reopened(setting);
    const { dispatch } = await readDispatch(library, id);
    const path = corpus.original(dispatch.source.sha256);
    const bytes = await readFile(path);
    const changed = Buffer.from(bytes);
    changed[3] = 0x7a;
    await chmod(path, 0o600);
    await writeFile(path, changed);
    const job = await ended(library, (await answer(library, 'verify.start', {})).job);
    expect(job.failures).toContainEqual({
      file: 'a.txt',
      error: expect.objectContaining({ code: 'source-changed' }),
    });
    const again = await reopened({ ...setting, library });
    expect(await failureOfCall(again, 'dispatch.read', { id })).toMatchObject({
      code: 'source-changed',
      details: { file: 'a.txt' },
    });
    await rm(path);
    expect(await failureOfCall(again, 'dispatch.read', { id })).toMatchObject({
      code: 'source-missing',
      details: { file: 'a.txt' },
    });
    await imported(again, [join(setting.folder, 'input', 'a.txt')]);
    expect(await readFile(path)).toEqual(bytes);
    expect((await readDispatch(again, id)).dispatch.notes).toBe('two');
  });

  test('a tombstone that the disk does not give: the corpus opens, and its dispatch stays removed', async () => {
    const setting = await corpusOf();
    const { library, corpus, data, ids } = setting;
    const [gone = '', other = ''] = [ids['a.txt'], ids['b.txt']];
    await answer(library, 'dispatches.remove', { ids: [gone, other], reason: 'en double' });
    await library.close();
    const counts = (name: string, path: string): boolean =>
      name === 'read' && path === corpus.tombstone(gone);
    const faulty = new FaultyFiles({ at: 0, code: 'EIO', lasting: true, torn: false, counts });
    const again = await openLibrary(data, { corpus: corpus.path, files: faulty.files });
    const { tombstones } = await answer(again, 'dispatches.removed', {});
    expect(new Map(tombstones.map(({ id, reason }) => [id, reason]))).toEqual(
      new Map([
        [gone, 'EIO'],
        [other, 'en double'],
      ]),
    );
    expect(await answer(again, 'app.describe', {})).toMatchObject({ corpus: { dispatches: 1, removed: 2 } });
  });

  test('a tombstone that is taken away while the folder is read: its dispatch is back', async () => {
    const setting = await corpusOf();
    const { library, corpus, data, ids } = setting;
    const id = ids['a.txt'] ?? '';
    await answer(library, 'dispatches.remove', { ids: [id], reason: 'en double' });
    await library.close();
    const files: Files = {
      ...systemFiles,
      list: async (path) => {
        const names = await systemFiles.list(path);
        if (path === corpus.removed) await rm(corpus.tombstone(id), { force: true });
        return names;
      },
    };
    const again = await openLibrary(data, { corpus: corpus.path, files });
    expect((await readDispatch(again, id)).dispatch.revision).toBe(1);
  });

  test('temporary files of a killed process are swept away', async () => {
    const setting = await decidedTwice();
    const { corpus, id } = setting;
    const left = [
      corpus.dispatch(id),
      corpus.history(id),
      corpus.corpus,
      join(corpus.originals, 'container'),
      corpus.tombstone(id),
      corpus.conflict(id),
      corpus.vocabulary('subjects'),
      join(corpus.operations, 'operation.json'),
    ].map((path) => join(dirname(path), `.${basename(path)}.0123456789ab.tmp`));
    for (const path of left) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, 'half');
      await utimes(path, 1, 1);
    }
    await reopened(setting);
    for (const path of left) await expect(readFile(path)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('temporary files that are being written while the folder is looked through stay', async () => {
    const setting = await decidedTwice();
    const { corpus, id } = setting;
    const library = await reopened(setting);
    const written = [corpus.dispatch(id), corpus.history(id)].map((path) => temporaryFor(path));
    for (const path of written) await writeFile(path, 'half');
    await answer(library, 'index.resume', {});
    await answer(library, 'index.stop', {});
    for (const path of written) expect(await readFile(path, 'utf8')).toBe('half');
  });
});
