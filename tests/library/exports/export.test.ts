/** Export says what the folder says; downloads work once; removal hides and restoring brings back. */
import { chmod, cp, mkdir, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Input } from '../../../core/api.ts';
import { EVERYTHING } from '../../../core/everything.ts';
import type { StoredDispatch } from '../../../core/model/dispatch.ts';
import { textFacts } from '../../../core/text-facts.ts';
import { type Files, systemFiles } from '../../../library/disk/files.ts';
import type { Library } from '../../../library/library.ts';
import { takeDownload } from '../../../library/own/downloads.ts';
import { copies } from '../copies.ts';
import { applied, corpusOf, decidedTwice, note, readDispatch, reopened } from '../corpus.ts';
import { answer, ended, failureOfCall, imported, openLibrary, SEEDS } from '../fresh.ts';

const exported = async (library: Library, request: Partial<Input<'export.start'>>) => {
  const input = {
    format: 'jsonl',
    query: EVERYTHING,
    folder: null,
    name: 'a.jsonl',
    replace: false,
    ...request,
  } as const;
  return ended(library, (await answer(library, 'export.start', input)).job);
};

describe('export', () => {
  test('as JSON Lines equals the cleaned record of each snapshot, in the order of the list', async () => {
    const { library, corpus, folder, ids } = await corpusOf();
    await imported(library, [SEEDS]);
    await applied(library, ids['a.txt'] ?? '', {
      type: 'set-status',
      status: 'reviewed',
      undecided: 'accept',
    });
    const job = await exported(library, { folder });
    expect(job).toMatchObject({
      state: 'done',
      result: { dispatches: 8, path: join(folder, 'a.jsonl'), ticket: null },
    });
    const text = await readFile(join(folder, 'a.jsonl'), 'utf8');
    expect(job.result).toMatchObject({ bytes: Buffer.byteLength(text) });
    const records = text
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line));
    const page = await answer(library, 'dispatches.list', {
      query: EVERYTHING,
      range: { offset: 0, limit: 99 },
    });
    expect(records.map(({ id }) => id)).toEqual(page.items.map(({ id }) => id));
    for (const { id, file, sha256, status, replaces, ...record } of records) {
      const stored = JSON.parse(await readFile(corpus.dispatch(id), 'utf8')) as StoredDispatch;
      expect(record).toEqual({ ...stored.cleaned, ...textFacts(stored.cleaned) });
      expect({ file, sha256, status, replaces }).toEqual({
        replaces: null,
        file: stored.source.names[0],
        sha256: stored.source.sha256,
        status: stored.status,
      });
    }
  });

  test('holds what the query finds', async () => {
    const { library, folder, ids } = await corpusOf();
    const job = await exported(library, {
      folder,
      format: 'json',
      name: 'b.json',
      query: { ...EVERYTHING, search: 'da nang' },
    });
    expect(job.result).toMatchObject({ dispatches: 1 });
    expect(JSON.parse(await readFile(join(folder, 'b.json'), 'utf8'))).toMatchObject([{ id: ids['b.txt'] }]);
  });

  test('replaces a file only when told to, and takes no name that is a path', async () => {
    const { library, folder } = await corpusOf();
    await writeFile(join(folder, 'a.jsonl'), 'mine');
    expect((await exported(library, { folder })).error).toEqual({
      code: 'target-exists',
      details: { file: join(folder, 'a.jsonl') },
    });
    expect(await readFile(join(folder, 'a.jsonl'), 'utf8')).toBe('mine');
    expect((await exported(library, { folder, replace: true })).state).toBe('done');
    for (const name of ['../x.jsonl', 'a/b.jsonl', '..', '.x', 'a\\b', 'c:x', 'x. '])
      expect((await exported(library, { folder, name })).error?.code).toBe('invalid-value');
    const file = join(folder, 'a.jsonl');
    expect((await exported(library, { folder: join(file, 'x') })).error).toMatchObject({
      code: 'target-not-writable',
    });
    expect((await readdir(folder)).toSorted()).toEqual(['a.jsonl', 'corpus', 'data', 'input']);
  });

  test('of two programs that write to one name at once, one is told, and the other’s file stands', async () => {
    const { mine, theirs, folder } = await copies();
    const out = join(folder, 'out');
    await mkdir(out);
    await writeFile(join(out, 'first.jsonl'), 'precious');
    for (const [name, replace, states] of [
      ['a.jsonl', false, ['done', 'failed']],
      ['b.jsonl', true, ['done', 'done']],
    ] as const) {
      const request = { folder: out, name, replace };
      const jobs = await Promise.all([exported(mine, request), exported(theirs, request)]);
      expect(jobs.map(({ state }) => state).toSorted()).toEqual(states);
      for (const { state, error } of jobs)
        if (state === 'failed')
          expect(error).toEqual({ code: 'target-exists', details: { file: join(out, name) } });
      expect((await readFile(join(out, name), 'utf8')).trimEnd().split('\n')).toHaveLength(3);
    }
    expect((await readdir(out)).toSorted()).toEqual(['a.jsonl', 'b.jsonl', 'first.jsonl']);
  });

  test('writes nothing into a corpus, whether or not it may replace', async () => {
    const { library, corpus, folder, ids } = await corpusOf();
    const id = ids['a.txt'] ?? '';
    const { source } = (await readDispatch(library, id)).dispatch;
    const other = join(folder, 'other');
    await mkdir(other);
    await writeFile(join(other, 'corpus.json'), 'of another');
    const link = join(folder, 'link');
    await symlink(corpus.originals, link);
    const { path: at } = corpus;
    const targets: readonly (readonly [file: string, corpus: string])[] = [
      [corpus.corpus, at],
      [corpus.original(source.sha256), at],
      [corpus.history(id), at],
      [join(at, 'new', 'deeper', 'a.jsonl'), at],
      [join(link, source.sha256.slice(0, 2), source.sha256), at],
      [join(other, 'corpus.json'), other],
      [join(other, 'new', 'a.jsonl'), other],
    ];
    const contents = () =>
      Promise.all(
        targets.map(([file]) => readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => error.code)),
      );
    const before = await contents();
    for (const [file, path] of targets) {
      for (const replace of [false, true]) {
        const job = await exported(library, { folder: dirname(file), name: basename(file), replace });
        expect(job.error).toEqual({ code: 'target-in-corpus', details: { file: dirname(file), path } });
      }
    }
    expect(await contents()).toEqual(before);
    expect(await readdir(at)).not.toContain('new');
    expect(await readdir(other)).toEqual(['corpus.json']);
  });

  test('takes no relative folder', async () => {
    const { library } = await corpusOf();
    const input = { format: 'jsonl', query: EVERYTHING, folder: 'out', name: 'a', replace: false } as const;
    expect(await failureOfCall(library, 'export.start', input)).toEqual({
      code: 'invalid-value',
      details: { field: 'folder', value: 'out' },
    });
  });

  test('goes on past a dispatch that cannot be read, and names it', async () => {
    const setting = await corpusOf();
    await setting.library.close();
    await writeFile(setting.corpus.dispatch(setting.ids['b.txt'] ?? ''), '{');
    await writeFile(setting.corpus.history(setting.ids['b.txt'] ?? ''), '');
    const library = await reopened(setting);
    const job = await exported(library, { folder: setting.folder });
    expect(job).toMatchObject({ state: 'done', failed: 1, result: { dispatches: 2 } });
    expect(job.failures).toMatchObject([{ error: { code: 'dispatch-damaged' } }]);
  });

  test('names a dispatch whose files are damaged, and has its record from the history', async () => {
    const setting = await decidedTwice();
    await writeFile(setting.corpus.dispatch(setting.id), '');
    const library = await reopened(setting);
    const job = await exported(library, { folder: setting.folder });
    expect(job).toMatchObject({ state: 'done', failed: 1, result: { dispatches: 3 } });
    expect(job.failures).toMatchObject([{ file: 'a.txt', error: { code: 'dispatch-damaged' } }]);
  });

  test.each([
    ['changed', 'source-changed', (path: string) => writeFile(path, 'something else')],
    ['missing', 'source-missing', (path: string) => rm(path)],
  ])('has no record of a dispatch whose source is %s, and says so', async (_, code, spoil) => {
    const { library, corpus, folder, ids } = await corpusOf();
    const id = ids['a.txt'] ?? '';
    const path = corpus.original((await readDispatch(library, id)).dispatch.source.sha256);
    await chmod(path, 0o600);
    await spoil(path);
    const job = await exported(library, { folder });
    expect(job).toMatchObject({ state: 'done', failed: 1, result: { dispatches: 2 } });
    expect(job.failures).toMatchObject([{ file: 'a.txt', error: { code } }]);
    expect(await readFile(join(folder, 'a.jsonl'), 'utf8')).not.toContain(id);
  });

  test('says what source and decisions say, whatever was written into the snapshot', async () => {
    const setting = await decidedTwice();
    const path = setting.corpus.dispatch(setting.id);
    const stored = JSON.parse(await readFile(path, 'utf8')) as StoredDispatch;
    const forged = { ...stored, cleaned: { ...stored.cleaned, headline: 'A forgery' } };
    await writeFile(path, JSON.stringify(forged));
    const library = await reopened(setting);
    await exported(library, { folder: setting.folder });
    const [first = ''] = (await readFile(join(setting.folder, 'a.jsonl'), 'utf8'))
      .split('\n')
      .filter((line) => line.includes(setting.id));
    expect(JSON.parse(first)).toMatchObject(stored.cleaned);
  });

  test('as a download is fetched by its ticket, once', async () => {
    const { library, data } = await corpusOf();
    const { result } = await exported(library, {});
    const ticket = result?.kind === 'export' ? (result.ticket ?? '') : '';
    expect(await takeDownload(data, '../settings.json')).toBeNull();
    expect(await takeDownload(data, '0'.repeat(32))).toBeNull();
    const taken = await Promise.all([takeDownload(data, ticket), takeDownload(data, ticket)]);
    const paths = taken.filter((path) => path !== null);
    expect(paths).toHaveLength(1);
    expect((await readFile(paths[0] ?? '', 'utf8')).split('\n')).toHaveLength(4);
  });
});

describe('removal', () => {
  test('hides a dispatch behind a tombstone; restoring brings it back with its decisions', async () => {
    const setting = await corpusOf();
    const { corpus, ids, folder } = setting;
    let { library } = setting;
    const id = ids['a.txt'] ?? '';
    await applied(library, id, note('kept'));
    expect(await answer(library, 'dispatches.remove', { ids: [id], reason: 'doublon' })).toEqual({
      removed: [id],
    });
    expect(JSON.parse(await readFile(corpus.tombstone(id), 'utf8'))).toMatchObject({
      id,
      name: 'a.txt',
      title: 'Le ministre visite Hanoï',
      reason: 'doublon',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    library = await reopened({ ...setting, library });
    expect((await answer(library, 'app.describe', {})).corpus).toMatchObject({ dispatches: 2, removed: 1 });
    expect(await failureOfCall(library, 'dispatch.read', { id })).toMatchObject({ code: 'dispatch-missing' });
    const { tombstones } = await answer(library, 'dispatches.removed', {});
    expect(tombstones).toMatchObject([{ id, reason: 'doublon' }]);
    // Importing the file again does not bring back what a person removed.
    const job = await imported(library, [join(folder, 'input', 'a.txt')]);
    expect(job.result).toMatchObject({ added: [], known: [], removed: [{ id }] });
    expect(await answer(library, 'dispatches.restore', { ids: [id] })).toEqual({ restored: [id] });
    expect((await readDispatch(library, id)).dispatch).toMatchObject({ revision: 3, notes: 'kept' });
    expect(await readdir(corpus.removed)).toEqual([]);
    const verify = await ended(library, (await answer(library, 'verify.start', {})).job);
    expect(verify.result).toMatchObject({ dispatches: 3, problems: [] });
  });

  test('is of all or none', async () => {
    const { library, ids, corpus } = await corpusOf();
    const missing = '0'.repeat(16);
    const input = { ids: [ids['a.txt'] ?? '', missing], reason: '' };
    expect(await failureOfCall(library, 'dispatches.remove', input)).toEqual({
      code: 'dispatch-missing',
      details: { id: missing },
    });
    expect(await failureOfCall(library, 'dispatches.restore', { ids: [missing] })).toMatchObject({
      code: 'dispatch-missing',
    });
    expect(await readdir(corpus.removed)).toEqual([]);
  });
});

test('what a killed program left half exported goes at the next start, once nothing writes to it any more', async () => {
  const setting = await corpusOf();
  const { folder, library, corpus } = setting;
  const [data, target] = [join(folder, 'data-of-killed'), join(folder, 'target')];
  await library.close();
  // Whatever the folders hold while the file is put in its place is what a kill at that moment leaves.
  const left = join(folder, 'left');
  const copying: Files = {
    ...systemFiles,
    rename: async (from, to) => {
      if (to === join(target, 'a.jsonl'))
        for (const [from, to] of [
          [target, join(left, 'target')],
          [join(data, 'exports'), join(left, 'exports')],
        ] as const)
          await cp(from, to, { recursive: true, preserveTimestamps: true });
      await systemFiles.rename(from, to);
    },
  };
  const first = await openLibrary(data, { corpus: corpus.path, files: copying });
  expect(await exported(first, { folder: target })).toMatchObject({ state: 'done' });
  expect(await readdir(join(data, 'exports'))).toEqual([]);
  await first.close();
  await cp(left, folder, { recursive: true });
  await cp(join(left, 'exports'), join(data, 'exports'), { recursive: true });
  const [half = ''] = (await readdir(target)).filter((name) => name !== 'a.jsonl');
  expect(half).toMatch(/^\.a\.jsonl\..*\.tmp$/);
  // A note that was changed names a file of somebody's.
  await writeFile(join(folder, 'mine.txt'), 'x');
  await writeFile(join(data, 'exports', 'x.json'), JSON.stringify({ temporary: join(folder, 'mine.txt') }));

  await (await openLibrary(data, { corpus: corpus.path })).close();
  expect((await readdir(target)).sort()).toEqual([half, 'a.jsonl']);
  const old = new Date(Date.now() - 3_600_000);
  await utimes(join(target, half), old, old);
  await (await openLibrary(data, { corpus: corpus.path })).close();
  expect(await readdir(target)).toEqual(['a.jsonl']);
  expect(await readdir(join(data, 'exports'))).toEqual([]);
  expect(await readFile(join(folder, 'mine.txt'), 'utf8')).toBe('x');
});

describe('verify', () => {
  test('names what is wrong: a changed byte, a cleaned record that lies, a file that belongs to nothing', async () => {
    const setting = await corpusOf();
    const { corpus, ids } = setting;
    await setting.library.close();
    const stored = JSON.parse(await readFile(corpus.dispatch(ids['b.txt'] ?? ''), 'utf8'));
    stored.cleaned.text = 'Autre chose.';
    await writeFile(corpus.dispatch(ids['b.txt'] ?? ''), JSON.stringify(stored));
    const orphan = 'f'.repeat(64);
    await mkdir(join(corpus.originals, 'ff'), { recursive: true });
    await writeFile(corpus.original(orphan), 'x');
    const library = await reopened(setting);
    const job = await ended(library, (await answer(library, 'verify.start', {})).job);
    expect(job.result).toMatchObject({
      kind: 'verify',
      dispatches: 3,
      sources: 4,
      problems: [
        {
          file: 'b.txt',
          error: { code: 'dispatch-damaged', details: { reason: 'cleaned-differs' } },
        },
        { file: `originals/ff/${orphan}`, error: { code: 'source-changed' } },
      ],
    });
  });
});
