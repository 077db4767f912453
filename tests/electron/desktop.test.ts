/** What the desktop host keeps to: whom it answers, where its pages may go, and what its menu sends. */
import type { EventEmitter } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Event } from '../../core/api-events.ts';
import { CALL_CHANNEL } from '../../core/bridge.ts';
import { EVERYTHING } from '../../core/everything.ts';
import { MENUS } from '../../core/menu.ts';
import { corpusFolder } from '../../library/folder/corpus-folder.ts';
import { ipcClient } from '../../renderer/client/ipc-client.ts';
import { copyFirstStart } from '../e2e/first-start.ts';
import { blankScreen } from '../e2e/stand-in/blank-screen.ts';
import type { Frame } from '../e2e/stand-in/electron.ts';
import { runMain } from '../e2e/stand-in/run-main.ts';
import { answer, freshFolder } from '../library/fresh.ts';

/** The data folder that a first start left, of which every test has a copy. */
let firstStart = '';
beforeAll(async () => {
  firstStart = await mkdtemp(join(tmpdir(), 'depeche-first-'));
  const screen = blankScreen();
  const desk = await runMain(screen, ['--data-dir', firstStart]);
  // A call is answered when the sample is there.
  const { corpus } = await answer(ipcClient(screen.bridge()), 'app.describe', {});
  expect(corpus?.title).toBe('Sample dispatches');
  await desk.quit();
});
afterAll(() => rm(firstStart, { recursive: true, force: true }));

const startDesktop = async () => {
  const screen = blankScreen();
  const folder = await freshFolder();
  await copyFirstStart(firstStart, folder);
  const desk = await runMain(screen, ['--data-dir', folder]);
  onTestFinished(() => desk.quit());
  return { desk, folder, bridge: screen.bridge(), client: ipcClient(screen.bridge()) };
};

describe('a call', () => {
  test.each<[string, Frame | null]>([
    ['from another origin', { url: 'https://evil.example/', parent: null }],
    ['from another host of the scheme', { url: 'app://evil/', parent: null }],
    ['from a look-alike', { url: 'https://app.host/', parent: null }],
    ['from a file', { url: 'file:///index.html', parent: null }],
    ['from a frame inside the window', { url: 'app://host/', parent: {} }],
    ['from a frame that is gone', null],
  ])('%s is not answered', async (_, frame) => {
    const { desk } = await startDesktop();
    expect(await desk.invoke(frame, CALL_CHANNEL, ['app.describe', {}])).toEqual({
      ok: false,
      error: { code: 'not-authorised', details: {} },
    });
  });
});

describe('a program whose own folder cannot be written', () => {
  test('says so in words, and how to start with another', async () => {
    const file = join(await freshFolder(), 'file');
    await writeFile(file, '');
    await expect(runMain(blankScreen(), ['--data-dir', join(file, 'data')])).rejects.toThrow(
      /ended with 1 .*“.*” cannot be written[\s\S]*--data-dir/,
    );
  });
});

describe('a second start', () => {
  test('has the window show the corpus that it asks for, and where that cannot be opened, why', async () => {
    const { desk, folder, client } = await startDesktop();
    const second = (corpus: string) =>
      desk.app.emit('second-instance', {}, ['depeche', '--corpus', corpus], folder);
    await writeFile(join(folder, 'notes.txt'), 'mine');
    second('notes.txt');
    await expect
      .poll(() => desk.errors)
      .toEqual([expect.stringMatching(/^The corpus could not be opened: .*notes\.txt.* is not a corpus/)]);
    await answer(client, 'corpus.create', { path: join(folder, 'a'), title: 'A' });
    await answer(client, 'corpus.close', {});
    second('a');
    const opened = async () => (await answer(client, 'app.describe', {})).corpus?.title;
    await expect.poll(opened).toBe('A');
    expect(desk.errors).toHaveLength(1);
  });
});

describe('a page', () => {
  test('may neither go elsewhere nor open a window', async () => {
    const { desk } = await startDesktop();
    const contents = desk.windows[0]?.webContents;
    expect(contents?.mayNavigate('app://host/')).toBe(true);
    for (const url of [
      'https://example.org/',
      'file:///etc/passwd',
      'app://elsewhere/',
      'javascript:alert(1)',
    ])
      expect(contents?.mayNavigate(url)).toBe(false);
    for (const url of ['https://example.org/', 'app://host/']) expect(contents?.mayOpen(url)).toBe(false);
  });

  test('is handed nothing of Electron by its bridge', async () => {
    const { bridge } = await startDesktop();
    expect(Object.keys(bridge).toSorted()).toEqual(['call', 'pathOf', 'subscribe']);
    const unsubscribe = bridge.subscribe(() => undefined);
    expect(unsubscribe).toBeInstanceOf(Function);
    expect(unsubscribe()).toBeUndefined();
  });

  test('is sandboxed and isolated, without Node', async () => {
    const { desk } = await startDesktop();
    expect(desk.windows[0]?.options.webPreferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
    });
  });

  test.each(['/../package.json', '/%2e%2e/%2e%2e/package.json', '/none.js'])(
    'gets nothing outside the built window: %s',
    async (path) => {
      const { desk } = await startDesktop();
      const response = await desk.serves.get('app')?.(new Request(`app://host${path}`));
      expect(response?.status).toBe(404);
    },
  );

  test('gets its policy with each file', async () => {
    const { desk } = await startDesktop();
    const response = await desk.serves.get('app')?.(new Request('app://host/'));
    expect(response?.headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});

describe('the end of the session', () => {
  /** A decision that is on the disk, whose snapshot is not yet. */
  const decided = async () => {
    const desktop = await startDesktop();
    const { client, folder } = desktop;
    const { items } = await answer(client, 'dispatches.list', {
      query: EVERYTHING,
      range: { offset: 0, limit: 1 },
    });
    const [{ id } = { id: '' }] = items;
    const { dispatch } = await answer(client, 'dispatch.read', { id });
    const operation = { type: 'set-notes', notes: 'vue' } as const;
    await answer(client, 'dispatch.apply', { id, revision: dispatch.revision, operation });
    const corpus = corpusFolder(join(folder, 'sample'));
    const stored = async () => JSON.parse(await readFile(corpus.dispatch(id), 'utf8')).notes;
    return { ...desktop, corpus, stored };
  };

  test('asks the window for what is being typed, and has all that waits written', async () => {
    const { desk, client, stored } = await decided();
    const heard: string[] = [];
    client.subscribe(({ type }) => heard.push(type));
    desk.windows[0]?.emit('query-session-end', {});
    await expect.poll(stored).toBe('vue');
    expect(heard).toContain('leaving');
    // Somebody else's program kept the session from ending: this one goes on.
    expect(await answer(client, 'corpus.flush', {})).toEqual({});
  });

  test('is heard on every signal until it has ended, and no longer', async () => {
    const listeners = () => ['SIGTERM', 'SIGHUP', 'SIGINT'].map((signal) => process.listenerCount(signal));
    const before = listeners();
    const { desk } = await startDesktop();
    expect(listeners()).toEqual(before.map((count) => count + 1));
    await desk.quit();
    expect(listeners()).toEqual(before);
  });

  test('on Windows closes the corpus, on other systems the program', async () => {
    const { desk, corpus, stored } = await decided();
    desk.windows[0]?.emit('session-end', {});
    await expect.poll(() => readdir(corpus.path)).not.toContain('.lock');
    expect(await stored()).toBe('vue');

    const other = await decided();
    const { powerMonitor } = other.desk.electron as { readonly powerMonitor: EventEmitter };
    const asked: string[] = [];
    powerMonitor.emit('shutdown', { preventDefault: () => asked.push('wait') });
    expect(asked).toEqual(['wait']);
    expect(await other.desk.exited).toBe(0);
    expect(await other.stored()).toBe('vue');
    expect(await readdir(other.corpus.path)).not.toContain('.lock');
  });
});

describe('the menu', () => {
  const actions = MENUS.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'action' ? [item.action] : [])),
  );

  test('sends each of its actions', async () => {
    const { desk, client } = await startDesktop();
    const heard: Event[] = [];
    client.subscribe((event) => heard.push(event));
    for (const action of actions) desk.chooseMenu(action);
    await expect
      .poll(() => heard.flatMap((event) => (event.type === 'action' ? [event.action] : [])))
      .toEqual(actions);
  });

  test('has each action once', () => {
    expect(new Set(actions).size).toBe(actions.length);
  });

  test('follows the language that was set', async () => {
    const { desk, client } = await startDesktop();
    const labels = () => desk.menu.map(({ label }) => label);
    expect(labels()).toContain('&File');
    await answer(client, 'settings.set', { locale: 'fr' });
    await expect.poll(labels).toContain('&Fichier');
  });
});

describe('a dialog', () => {
  test('answers with what was chosen, and with nothing where it was cancelled', async () => {
    const { desk, client } = await startDesktop();
    desk.dialogAnswers.push(['/a', '/b'], []);
    expect(await answer(client, 'host.choose', { what: 'files-to-import' })).toEqual({ paths: ['/a', '/b'] });
    expect(await answer(client, 'host.choose', { what: 'corpus-to-open' })).toEqual({ paths: [] });
  });

  test('shows every file that can be imported', async () => {
    const { desk, client } = await startDesktop();
    desk.dialogAnswers.push([]);
    await answer(client, 'host.choose', { what: 'files-to-import' });
    expect(desk.dialogs[0]?.filters?.[0]?.extensions).toEqual(['txt', 'text', 'jsonl', 'ndjson']);
  });

  test('is not needed to show a file', async () => {
    const { desk, client } = await startDesktop();
    await answer(client, 'host.reveal', { path: '/a' });
    expect(desk.revealed).toEqual(['/a']);
  });
});
