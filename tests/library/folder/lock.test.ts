/** One writer at a time; a lock whose process is gone is no lock. */
import { mkdir, readFile, rm, rmdir, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { type Files, systemFiles } from '../../../library/disk/files.ts';
import { PROCESS_SPACE } from '../../../library/folder/process-space.ts';
import { applied, corpusOf, note, readDispatch } from '../corpus.ts';
import { FaultyFiles, isReading } from '../faulty-files.ts';
import { answer, failureOfCall, openLibrary } from '../fresh.ts';

/** A number that no process has: above the largest that systems give. */
const NO_PROCESS = 2 ** 30;
const lock = (change: Record<string, unknown>): string => {
  const now = new Date().toISOString();
  return JSON.stringify({
    token: 't',
    session: 's',
    process: NO_PROCESS,
    host: hostname(),
    space: PROCESS_SPACE,
    since: now,
    heartbeat: now,
    ...change,
  });
};

describe('a corpus that is open elsewhere', () => {
  test('opens read-only and says who writes; decisions of the writer can be seen', async () => {
    const { library, corpus, data, ids } = await corpusOf();
    const id = ids['a.txt'] ?? '';
    const second = await openLibrary(`${data}-2`, { corpus: corpus.path });
    const { corpus: summary } = await answer(second, 'app.describe', {});
    expect(summary?.readOnly).toEqual({
      code: 'corpus-locked',
      details: { process: process.pid, host: hostname(), since: expect.any(String) },
    });
    expect((await readDispatch(second, id)).dispatch.revision).toBe(1);
    await applied(library, id, note('by the writer'));
    expect((await readDispatch(second, id)).dispatch).toMatchObject({ revision: 2, notes: 'by the writer' });
    const code = 'corpus-locked';
    expect(
      await failureOfCall(second, 'dispatch.apply', { id, revision: 2, operation: note('x') }),
    ).toMatchObject({ code });
    expect(await failureOfCall(second, 'dispatches.remove', { ids: [id], reason: '' })).toMatchObject({
      code,
    });
    expect(await failureOfCall(second, 'import.start', { paths: [data] })).toMatchObject({ code });
    await second.close();
    expect(JSON.parse(await readFile(corpus.lock, 'utf8'))).toMatchObject({ process: process.pid });
  });

  test('opens read-only where a folder has the name of the lock, and says what to move', async () => {
    const { library, corpus, data } = await corpusOf();
    await library.close();
    await mkdir(corpus.lock);
    const second = await openLibrary(`${data}-2`, { corpus: corpus.path });
    const { corpus: summary } = await answer(second, 'app.describe', {});
    expect(summary?.readOnly).toEqual({ code: 'lock-is-folder', details: { path: corpus.lock } });
    await second.close();
    await rmdir(corpus.lock);
    const third = await openLibrary(`${data}-2`, { corpus: corpus.path });
    expect((await answer(third, 'app.describe', {})).corpus?.readOnly).toBeNull();
  });

  test('opens read-only where the disk is, and says which file and why', async () => {
    const { library, corpus, data, ids } = await corpusOf();
    const id = ids['a.txt'] ?? '';
    await library.close();
    const faulty = new FaultyFiles({
      ...{ at: 0, code: 'EROFS', lasting: true, torn: false },
      counts: (name, path) => !isReading(name) && path.startsWith(corpus.path),
    });
    const second = await openLibrary(`${data}-2`, { corpus: corpus.path, files: faulty.files });
    const readOnly = { code: 'corpus-read-only', details: { file: corpus.lock, reason: 'EROFS' } };
    expect((await answer(second, 'app.describe', {})).corpus?.readOnly).toEqual(readOnly);
    expect((await readDispatch(second, id)).dispatch.revision).toBe(1);
    const input = { id, revision: 1, operation: note('x') };
    expect(await failureOfCall(second, 'dispatch.apply', input)).toEqual(readOnly);
  });

  test('can be written once the writer has closed it', async () => {
    const { library, corpus, data } = await corpusOf();
    await library.close();
    const second = await openLibrary(`${data}-2`, { corpus: corpus.path });
    expect((await answer(second, 'app.describe', {})).corpus?.readOnly).toBeNull();
  });
});

describe('a corpus that another program took over while the computer slept', () => {
  /** The library wakes up an hour after its last decision, of which the snapshot waits still. */
  const woken = async () => {
    let time = Date.now();
    const setting = await corpusOf(undefined, { now: () => new Date(time) });
    const id = setting.ids['a.txt'] ?? '';
    // Nothing waits so long that its time comes before the computer sleeps.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    await applied(setting.library, id, note('before'));
    const [history, snapshot] = await Promise.all([
      readFile(setting.corpus.history(id)),
      readFile(setting.corpus.dispatch(id)),
    ]);
    await writeFile(setting.corpus.lock, lock({ process: process.ppid }));
    time += 3_600_000;
    vi.useRealTimers();
    const untouched = async (): Promise<void> => {
      expect(await readFile(setting.corpus.history(id))).toEqual(history);
      expect(await readFile(setting.corpus.dispatch(id))).toEqual(snapshot);
      expect(JSON.parse(await readFile(setting.corpus.lock, 'utf8'))).toMatchObject({ token: 't' });
    };
    return { ...setting, id, untouched };
  };

  test('is only read from the first call on', async () => {
    const { library, id, folder, untouched } = await woken();
    const input = { id, revision: 2, operation: note('after') };
    expect(await failureOfCall(library, 'dispatch.apply', input)).toMatchObject({ code: 'corpus-locked' });
    expect(await failureOfCall(library, 'corpus.change', { title: 'x' })).toMatchObject({
      code: 'corpus-locked',
    });
    expect(await failureOfCall(library, 'import.start', { paths: [folder] })).toMatchObject({
      code: 'corpus-locked',
    });
    expect((await answer(library, 'app.describe', {})).corpus?.readOnly?.code).toBe('corpus-locked');
    await library.close();
    await untouched();
  });

  test('is not written by a snapshot that waited', async () => {
    const { library, untouched } = await woken();
    await library.close();
    await untouched();
  });

  test('is not written where its lock cannot be read, and is read all the same', async () => {
    let time = Date.now();
    let blind = false;
    const faulty = new FaultyFiles({
      ...{ at: 0, code: 'EIO', lasting: true, torn: false },
      counts: (name, path) => blind && name === 'read' && path.endsWith('.lock'),
    });
    const setting = await corpusOf(undefined, { now: () => new Date(time), files: faulty.files });
    const { library, corpus } = setting;
    const id = setting.ids['a.txt'] ?? '';
    const [mine, theirs] = [await readFile(corpus.lock, 'utf8'), lock({ process: process.ppid })];
    await writeFile(corpus.lock, theirs);
    time += 3_600_000;
    blind = true;
    const input = { id, revision: 1, operation: note('after') };
    expect(await failureOfCall(library, 'dispatch.apply', input)).toEqual({
      code: 'disk-error',
      details: { file: corpus.lock, reason: 'EIO' },
    });
    expect((await readDispatch(library, id)).dispatch.revision).toBe(1);
    blind = false;
    expect(await failureOfCall(library, 'dispatch.apply', input)).toMatchObject({ code: 'corpus-locked' });
    expect(await readFile(corpus.lock, 'utf8')).toBe(theirs);
    await writeFile(corpus.lock, mine);
  });

  test('goes on being written where nobody took it over', async () => {
    let time = Date.now();
    const { library, corpus, ids } = await corpusOf(undefined, { now: () => new Date(time) });
    time += 3_600_000;
    await applied(library, ids['a.txt'] ?? '', note('after'));
    expect(JSON.parse(await readFile(corpus.lock, 'utf8'))).toMatchObject({
      process: process.pid,
      heartbeat: new Date(time).toISOString(),
    });
  });
});

test('the heart of a lock beats as long as the corpus is open, though nobody decides anything', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  let time = Date.now();
  let beat = (): void => undefined;
  const beaten = new Promise<void>((resolve) => {
    beat = resolve;
  });
  const files: Files = {
    ...systemFiles,
    rename: async (from, to) => {
      await systemFiles.rename(from, to);
      if (to.endsWith(join('corpus', '.lock'))) beat();
    },
  };
  const { corpus } = await corpusOf(undefined, { files, now: () => new Date(time) });
  time += 60_000;
  vi.advanceTimersByTime(60_000);
  await beaten;
  expect(JSON.parse(await readFile(corpus.lock, 'utf8'))).toMatchObject({
    process: process.pid,
    heartbeat: new Date(time).toISOString(),
  });
});

describe('a lock left behind', () => {
  const HOUR = 3_600_000;
  const old = new Date(Date.now() - HOUR).toISOString();
  const later = new Date(Date.now() + HOUR).toISOString();
  const elsewhere = { host: 'elsewhere' };
  const lives = { process: process.ppid };
  test.each([
    ['by a process that is gone', lock({}), 0, true],
    [
      'by a process of this number before this one began',
      lock({ process: process.pid, since: old }),
      0,
      true,
    ],
    ['on another machine, its heart stopped', lock({ ...elsewhere, heartbeat: old }), -HOUR, true],
    ['on another machine, alive', lock(elsewhere), 0, false],
    ['on another machine, alive, whose clock is slow', lock({ ...elsewhere, heartbeat: old }), 0, false],
    ['on another machine, its heart and clock ahead', lock({ ...elsewhere, heartbeat: later }), -HOUR, true],
    ['in a container, or on a machine of the same name, alive', lock({ space: 'x pid:[1]' }), 0, false],
    ['there, its heart stopped', lock({ space: 'x pid:[1]', heartbeat: old }), -HOUR, true],
    [
      'there, under the number of this process',
      lock({ space: 'x', process: process.pid, since: old }),
      0,
      false,
    ],
    ['by an earlier version, alive', lock({ space: undefined }), 0, false],
    ['by an earlier version, its heart stopped', lock({ space: undefined, heartbeat: old }), -HOUR, true],
    ['by a process that lives', lock(lives), 0, false],
    ['by a process that lives, its heart stopped', lock({ ...lives, heartbeat: old }), -HOUR, true],
    ['before the clock was set back', lock({ ...lives, heartbeat: later }), HOUR, true],
    ['half written a moment ago', '{"token', 0, false],
    ['half written before the clock was set back', '{"token', HOUR, true],
  ])('%s: taken over %#', async (_, content, written, taken) => {
    const { library, corpus, data } = await corpusOf();
    await library.close();
    await writeFile(corpus.lock, content);
    const at = new Date(Date.now() + written);
    await utimes(corpus.lock, at, at);
    const next = await openLibrary(data, { corpus: corpus.path });
    const { corpus: summary } = await answer(next, 'app.describe', {});
    expect(summary?.readOnly === null).toBe(taken);
    await next.close();
    if (taken) await expect(readFile(corpus.lock)).rejects.toMatchObject({ code: 'ENOENT' });
    else expect(await readFile(corpus.lock, 'utf8')).toBe(content);
    await rm(corpus.lock, { force: true });
  });

  test.each([
    ['empty', ''],
    ['half written', '{"token'],
  ])('%s by a process that was killed over it: taken over', async (_, content) => {
    const { library, corpus, data } = await corpusOf();
    await library.close();
    await writeFile(corpus.lock, content);
    const before = new Date(Date.now() - 60_000);
    await utimes(corpus.lock, before, before);
    const next = await openLibrary(data, { corpus: corpus.path });
    expect((await answer(next, 'app.describe', {})).corpus?.readOnly).toBeNull();
    expect(JSON.parse(await readFile(corpus.lock, 'utf8'))).toMatchObject({ process: process.pid });
  });

  test('by the same run of the program is its own', async () => {
    const { corpus, data } = await corpusOf(undefined, { session: 'run' });
    const restarted = await openLibrary(data, { corpus: corpus.path, session: 'run' });
    expect((await answer(restarted, 'app.describe', {})).corpus?.readOnly).toBeNull();
  });
});
