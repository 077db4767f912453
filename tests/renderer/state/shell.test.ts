/** What the shell does by itself as a corpus opens, over a real library. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Client, Input, Reply } from '../../../core/api.ts';
import type { Event } from '../../../core/api-events.ts';
import type { Method } from '../../../core/method-names.ts';
import { fail } from '../../../core/model/result.ts';
import { showDecision } from '../../../renderer/actions/history-actions.ts';
import { createShell, decide, type Shell } from '../../../renderer/state/shell.ts';
import { corpusOf, readDispatch } from '../../library/corpus.ts';
import { answer, freshFolder, imported } from '../../library/fresh.ts';
import { NO_TRANSFER } from '../no-transfer.ts';

const firstShown = (shell: Shell): Promise<void> =>
  new Promise((resolve) => {
    shell.desk.store.subscribe(({ current, open }) => {
      if (current !== null && open.has(current)) resolve();
    });
  });

it.each(['dispatches', 'rules'] as const)(
  'a corpus opens with its first dispatch on the desk, and whoever went to %s meanwhile stays there',
  async (page) => {
    const { library, ids } = await corpusOf();
    const shell = createShell(library, NO_TRANSFER, ['en']);
    const shown = firstShown(shell);
    await shell.session.start();
    expect(shell.session.store.getState().corpus).not.toBeNull();
    shell.frame.store.setState({ page });
    await shown;
    expect(Object.values(ids)).toContain(shell.desk.store.getState().current);
    expect(shell.frame.store.getState().page).toBe(page);
  },
);

it('the place of the shown dispatch stays as long as the list is drawn that it stands in', async () => {
  const { library } = await corpusOf();
  const shell = createShell(library, NO_TRANSFER, ['en']);
  const { store, ask } = shell.list;
  const shown = firstShown(shell);
  await shell.session.start();
  await shown;
  expect(store.getState().index).toBe(0);

  const answered = new Promise<void>((resolve) => {
    store.subscribe(({ waiting }) => !waiting && resolve());
  });
  ask({ search: 'a word that no dispatch of this corpus has' });
  expect(store.getState()).toMatchObject({ waiting: true, index: 0 });
  await answered;
  expect(store.getState()).toMatchObject({ waiting: false, total: 0, index: null });
});

it('the shown dispatch has no place in the list while that is out of sight', async () => {
  const { library } = await corpusOf({ 'm.txt': 'Le texte du milieu.\n' });
  const shell = createShell(library, NO_TRANSFER, ['en']);
  const { store } = shell.list;
  const shown = firstShown(shell);
  await shell.session.start();
  await shown;
  expect(store.getState()).toMatchObject({ index: 0, total: 1 });
  const inbox = await freshFolder();
  for (let n = 0; n < 45; n++) await writeFile(join(inbox, `a${n}.txt`), `Texte ${n}.`);
  await imported(library, [inbox]);
  await expect.poll(() => store.getState().total).toBe(46);
  await expect.poll(() => store.getState().index).toBeNull();
});

it('a dialog about a corpus closes when another window opens another; one about the program stays', async () => {
  const { library, ids, folder } = await corpusOf();
  const shell = createShell(library, NO_TRANSFER, ['en']);
  await shell.session.start();
  for (const [kind, name] of [
    ['remove', 'one'],
    ['settings', 'two'],
  ] as const) {
    shell.frame.dialog(kind === 'remove' ? { kind, ids: Object.values(ids), called: [] } : { kind });
    await answer(library, 'corpus.create', { path: join(folder, name), title: name });
    expect(shell.frame.store.getState().dialog).toEqual(kind === 'remove' ? null : { kind });
  }
});

it('what is known of a corpus is not said of the one that takes its place', async () => {
  const { library, folder } = await corpusOf();
  const heard: ((event: Event) => void)[] = [];
  const client: Client = {
    call: library.call,
    subscribe: (listener) => {
      heard.push(listener);
      return library.subscribe(listener);
    },
  };
  const shell = createShell(client, NO_TRANSFER, ['en']);
  const tell = (event: Event): void => {
    for (const listener of heard) listener(event);
  };
  const { store } = shell.session;
  // The host may tell them before it has described itself.
  tell({ type: 'taking-down', done: 1, total: 5 });
  await shell.session.start();
  tell({ type: 'storage', what: 'index', failure: { code: 'disk-full', details: { file: 'x' } } });
  tell({ type: 'storage', what: 'lessons', failure: { code: 'disk-full', details: { file: 'y' } } });
  tell({ type: 'storage', what: 'lessons', failure: null });
  expect(store.getState().takingDown).toEqual({ done: 1, total: 5 });
  expect([...store.getState().storage.keys()]).toEqual(['index']);
  await answer(library, 'corpus.create', { path: join(folder, 'fine'), title: 'Fine' });
  expect(store.getState().corpus?.title).toBe('Fine');
  expect(store.getState()).toMatchObject({ takingDown: null, storage: new Map() });
});

it('decisions that a full disk refused are saved when the corpus comes back, though another window opened another', async () => {
  const { library, corpus, folder } = await corpusOf();
  const other = join(folder, 'other');
  await answer(library, 'corpus.create', { path: other, title: 'Autre' });
  await answer(library, 'corpus.open', { path: corpus.path });
  let full = true;
  const client: Client = {
    subscribe: library.subscribe,
    call: async <M extends Method>(name: M, input: Input<M>): Promise<Reply<M>> =>
      full && name === 'dispatch.apply'
        ? (fail('disk-full', { file: 'x', reason: 'ENOSPC' }) as Reply<M>)
        : library.call(name, input),
  };
  const shell = createShell(client, NO_TRANSFER, ['en']);
  const shown = firstShown(shell);
  await shell.session.start();
  await shown;
  const id = shell.desk.store.getState().current ?? '';
  decide(shell, { type: 'set-notes', notes: 'the work of an hour' });
  await expect.poll(() => shell.desk.store.getState().open.get(id)?.failure?.code).toBe('disk-full');
  await answer(library, 'corpus.open', { path: other });
  expect(
    shell.frame.store
      .getState()
      .notices.map(({ text }) => text)
      .join(),
  ).toContain(corpus.path);
  full = false;
  await answer(library, 'corpus.open', { path: corpus.path });
  await expect.poll(async () => (await readDispatch(library, id)).dispatch.notes).toBe('the work of an hour');
});

it('what was decided last leads to its place in the dispatch, in Curate where Read was shown', async () => {
  const { library, ids } = await corpusOf();
  const shell = createShell(library, NO_TRANSFER, ['en']);
  const shown = firstShown(shell);
  await shell.session.start();
  await shown;
  const id = Object.values(ids).find((other) => other !== shell.desk.store.getState().current) ?? '';
  const { dispatch } = await readDispatch(library, id);
  const block = dispatch.blocks.at(-1) ?? { from: 0, to: 1 };
  await answer(library, 'dispatch.apply', {
    id,
    revision: 1,
    operation: { type: 'set-role', blocks: [{ from: block.from, to: block.to }], role: 'boilerplate' },
  });
  const { items } = await answer(library, 'dispatches.latest', { range: { offset: 0, limit: 1 } });
  const [decision] = items;
  if (decision === undefined) throw new Error('nothing was decided');
  shell.frame.store.setState({ view: 'read' });
  await showDecision(shell, decision);
  expect(shell.desk.store.getState().current).toBe(id);
  expect(shell.selection.getState()).toMatchObject({ edit: null, at: block.from });
  expect(shell.frame.store.getState().view).toBe('curate');
});
