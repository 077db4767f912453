/** What the program remembers of itself: settings, the corpora opened, where its own folder is. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Event } from '../../../core/api-events.ts';
import type { Library } from '../../../library/library.ts';
import { dataFolder } from '../../../library/own/data-folder.ts';
import { FaultyFiles } from '../faulty-files.ts';
import { answer, failureOfCall, freshFolder, keptAside, openLibrary } from '../fresh.ts';

describe('settings', () => {
  test('are kept, told, and refused where they are none', async () => {
    const data = await freshFolder();
    const first = await openLibrary(data);
    const events: Event[] = [];
    first.subscribe((event) => events.push(event));
    const settings = {
      ...{ agent: 'Thu Hà', locale: 'fr', theme: 'system', textSize: 120 },
      ...{ keys: {}, hiddenColumns: [] },
    };
    expect(await answer(first, 'settings.set', { agent: ' Thu Hà ', locale: 'fr', textSize: 120 })).toEqual(
      settings,
    );
    expect(events).toEqual([{ type: 'settings', settings }]);
    expect(await failureOfCall(first, 'settings.set', { textSize: 7 })).toMatchObject({
      code: 'bad-request',
    });
    await Promise.all([
      answer(first, 'settings.set', { theme: 'dark' }),
      answer(first, 'settings.set', { textSize: 90 }),
      answer(first, 'settings.set', { hiddenColumns: ['inspector'] }),
      answer(first, 'settings.set', { keys: { accept: ['y'], undo: [] } }),
    ]);
    await first.close();
    const second = await openLibrary(data);
    expect((await answer(second, 'app.describe', {})).settings).toEqual({
      ...settings,
      theme: 'dark',
      textSize: 90,
      hiddenColumns: ['inspector'],
      keys: { accept: ['y'], undo: [] },
    });
    expect(await failureOfCall(second, 'settings.set', { keys: { accept: ['a b c'] } })).toMatchObject({
      code: 'bad-request',
    });
  });

  test('of a version that knew no keys and hid no column are read', async () => {
    const data = await freshFolder();
    await mkdir(data, { recursive: true });
    const settings = { agent: 'Thu Hà', locale: 'fr', theme: 'dark', textSize: 120 };
    await writeFile(join(data, 'settings.json'), JSON.stringify({ settings, recent: [] }));
    const library = await openLibrary(data);
    expect((await answer(library, 'app.describe', {})).settings).toEqual({
      ...settings,
      keys: {},
      hiddenColumns: [],
    });
  });

  test('that cannot be read are kept aside, and the program starts', async () => {
    const data = await freshFolder();
    await mkdir(data, { recursive: true });
    await writeFile(join(data, 'settings.json'), '{"settings":');
    const library = await openLibrary(data);
    expect((await answer(library, 'app.describe', {})).settings.agent).toBeNull();
    const [kept = ''] = (await readdir(data)).filter((name) => name.includes('damaged'));
    expect(await readFile(join(data, kept), 'utf8')).toBe('{"settings":');
  });
});

test('of two programs over one folder neither takes back what the other set', async () => {
  const data = await freshFolder();
  const first = await openLibrary(data);
  const second = await openLibrary(data, { corpus: undefined });
  await answer(first, 'settings.set', { agent: 'Thu Hà' });
  await answer(first, 'corpus.create', { path: join(data, 'a'), title: 'a' });
  await answer(second, 'settings.set', { textSize: 120 });
  await answer(first, 'settings.set', { theme: 'dark' });
  await Promise.all([first.close(), second.close()]);
  const third = await openLibrary(data, { corpus: undefined });
  const { settings, recent } = await answer(third, 'app.describe', {});
  expect(settings).toMatchObject({ agent: 'Thu Hà', textSize: 120, theme: 'dark' });
  expect(recent[0]).toEqual({ path: join(data, 'a'), title: 'a' });
});

test('settings that this account may not read are kept aside, and the program starts', async () => {
  const data = await freshFolder();
  const first = await openLibrary(data);
  await answer(first, 'settings.set', { agent: 'Thu Hà' });
  await first.close();
  const path = join(data, 'settings.json');
  const written = await readFile(path, 'utf8');
  const files = new FaultyFiles({
    at: 0,
    code: 'EACCES',
    lasting: true,
    torn: false,
    counts: (name, file) => name === 'read' && file === path,
  }).files;
  const library = await openLibrary(data, { files });
  expect((await answer(library, 'app.describe', {})).settings.agent).toBeNull();
  const [aside = ''] = (await readdir(data)).filter((name) => name.startsWith('settings.json.unreadable-'));
  expect(await readFile(join(data, aside), 'utf8')).toBe(written);
});

describe('a folder in the place of the settings', () => {
  test('is kept aside with what is in it, and the program starts', async () => {
    const data = await freshFolder();
    await mkdir(join(data, 'settings.json'), { recursive: true });
    await writeFile(join(data, 'settings.json', 'mine.txt'), 'mine');
    const library = await openLibrary(data);
    await answer(library, 'settings.set', { theme: 'dark' });
    expect(await readFile(join(data, 'settings.json.damaged-folder', 'mine.txt'), 'utf8')).toBe('mine');
  });
});

describe('the corpora opened before', () => {
  test('stand latest first, once each', async () => {
    const data = await freshFolder();
    const library = await openLibrary(join(data, 'data'));
    for (const name of ['a', 'b'])
      await answer(library, 'corpus.create', { path: join(data, name), title: name });
    await answer(library, 'corpus.open', { path: `${join(data, 'a')}/` });
    expect((await answer(library, 'app.describe', {})).recent).toEqual([
      { path: join(data, 'a'), title: 'a' },
      { path: join(data, 'b'), title: 'b' },
    ]);
  });

  test('where the last one is gone, the program starts without', async () => {
    const data = await freshFolder();
    const first = await openLibrary(join(data, 'data'));
    await answer(first, 'corpus.create', { path: join(data, 'a'), title: 'a' });
    await first.close();
    await rm(join(data, 'a'), { recursive: true });
    const second = await openLibrary(join(data, 'data'), { corpus: undefined });
    expect(await answer(second, 'app.describe', {})).toMatchObject({
      corpus: null,
      recent: [{ title: 'a' }],
    });
    expect(await failureOfCall(second, 'corpus.stats', {})).toMatchObject({ code: 'no-corpus-open' });
    await expect(openLibrary(join(data, 'data'), { corpus: join(data, 'a') })).rejects.toMatchObject({
      failure: { code: 'corpus-missing' },
    });
  });
});

test.each([
  ['linux', {}, '/home/x/.local/share/depeche'],
  ['linux', { XDG_DATA_HOME: '/data' }, '/data/depeche'],
  ['linux', { XDG_DATA_HOME: 'relative' }, '/home/x/.local/share/depeche'],
  ['darwin', {}, '/home/x/Library/Application Support/Depeche'],
  ['win32', { APPDATA: '/home/x/Roaming' }, '/home/x/Roaming/Depeche'],
] as const)('the data folder on %s with %o', (platform, environment, path) => {
  expect(dataFolder(platform, environment, '/home/x')).toBe(path);
});

test('a call that makes no sense is a failure, not a crash', async () => {
  const library = await openLibrary(await freshFolder());
  expect(await library.call('nothing.of.this' as 'app.describe', {})).toMatchObject({
    error: { code: 'bad-request' },
  });
  expect(await library.call('dispatch.read', null as unknown as { id: string })).toMatchObject({
    error: { code: 'bad-request' },
  });
  expect(await failureOfCall(library, 'host.reveal', { path: '/' })).toMatchObject({
    code: 'unsupported-by-host',
  });
  expect(await failureOfCall(library, 'host.choose', { what: 'corpus-to-open' })).toMatchObject({
    code: 'unsupported-by-host',
  });
});

/** The calls that change something on a disk. */
const WRITING: ReadonlySet<string> = new Set([
  'makeFolder',
  'create',
  'append',
  'truncate',
  'rename',
  'remove',
  'removeFolder',
]);

/** A disk that is read-only below a folder, as long as `state.isReadOnly`. */
const readOnlyBelow = (folder: string, state: { isReadOnly: boolean }) =>
  new FaultyFiles({
    at: 0,
    code: 'EROFS',
    lasting: true,
    torn: false,
    // To remove what is not there changes nothing.
    counts: (name, path) =>
      state.isReadOnly &&
      WRITING.has(name) &&
      path.startsWith(folder) &&
      (name !== 'removeFolder' || existsSync(path)),
  }).files;

describe('a data folder on a read-only disk', () => {
  const describeOf = async (library: Library) => await answer(library, 'app.describe', {});

  test('is told, and a corpus elsewhere is worked on; what can be kept again is', async () => {
    const folder = await freshFolder();
    const data = join(folder, 'data');
    await mkdir(join(data, 'uploads', 'old'), { recursive: true });
    await utimes(join(data, 'uploads', 'old'), 0, 0);
    const first = await openLibrary(join(folder, 'other'));
    await answer(first, 'corpus.create', { path: join(folder, 'corpus'), title: 'a' });
    await first.close();
    const state = { isReadOnly: true };
    const files = readOnlyBelow(data, state);
    const library = await openLibrary(data, { corpus: join(folder, 'corpus'), files });
    expect(await describeOf(library)).toMatchObject({
      corpus: { title: 'a', readOnly: null },
      recent: [],
      own: { code: 'disk-read-only', details: { file: expect.stringContaining(data) } },
    });
    expect(await failureOfCall(library, 'settings.set', { theme: 'dark' })).toMatchObject({
      code: 'disk-read-only',
    });
    await answer(library, 'corpus.change', { title: 'b' });
    expect((await describeOf(library)).corpus?.title).toBe('b');
    state.isReadOnly = false;
    await answer(library, 'settings.set', { theme: 'dark' });
    expect(await describeOf(library)).toMatchObject({ own: null, settings: { theme: 'dark' } });
  });

  test('without a corpus the program opens without, and says why there is no sample', async () => {
    const data = join(await freshFolder(), 'data');
    const files = readOnlyBelow(data, { isReadOnly: true });
    const library = await openLibrary(data, { corpus: undefined, files });
    expect(await describeOf(library)).toMatchObject({ corpus: null, own: { code: 'disk-read-only' } });
  });

  test('damaged settings on it are left as they are, and kept aside once they can be', async () => {
    const data = await freshFolder();
    await writeFile(join(data, 'settings.json'), '{"settings":');
    const state = { isReadOnly: true };
    const library = await openLibrary(data, { files: readOnlyBelow(data, state) });
    expect((await describeOf(library)).own).toMatchObject({ code: 'disk-read-only' });
    expect(await readFile(join(data, 'settings.json'), 'utf8')).toBe('{"settings":');
    state.isReadOnly = false;
    await answer(library, 'settings.set', { theme: 'dark' });
    expect(await keptAside(join(data, 'settings.json'))).toHaveLength(1);
  });
});
