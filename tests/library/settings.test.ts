/** What the program remembers of itself: settings, the corpora opened, where its own folder is. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Event } from '../../core/api-events.ts';
import { dataFolder } from '../../library/data-folder.ts';
import { answer, failureOfCall, freshFolder, openLibrary } from './fresh.ts';

describe('settings', () => {
  test('are kept, told, and refused where they are none', async () => {
    const data = await freshFolder();
    const first = await openLibrary(data);
    const events: Event[] = [];
    first.subscribe((event) => events.push(event));
    const settings = { agent: 'Thu Hà', locale: 'fr', theme: 'system', textSize: 120 };
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
    ]);
    await first.close();
    const second = await openLibrary(data);
    expect((await answer(second, 'app.describe', {})).settings).toEqual({
      ...settings,
      theme: 'dark',
      textSize: 90,
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
