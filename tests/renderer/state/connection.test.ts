/** A window that did not hear its host for a while knows what happened meanwhile once it hears it again, over a real library. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Input, Reply } from '../../../core/api.ts';
import type { Event } from '../../../core/api-events.ts';
import type { Method } from '../../../core/method-names.ts';
import { fail } from '../../../core/model/result.ts';
import type { HostClient } from '../../../renderer/client/host-client.ts';
import { createShell, type Shell } from '../../../renderer/state/shell.ts';
import { corpusOf, type Setting } from '../../library/corpus.ts';
import { answer } from '../../library/fresh.ts';
import { NO_TRANSFER } from '../no-transfer.ts';

interface Window extends Setting {
  readonly shell: Shell;
  /** Events of the host are lost from now on, or heard again. */
  readonly connect: (connected: boolean) => void;
  readonly tell: (event: Event) => void;
  /** Nothing is answered from now on. */
  readonly leave: () => void;
  /** How often something was asked in vain. */
  readonly asked: () => number;
}

const opened = async (): Promise<Window> => {
  const setting = await corpusOf();
  const { library } = setting;
  let isHeard = true;
  let isReachable = true;
  const listeners = new Set<(event: Event) => void>();
  const watchers = new Set<(connected: boolean) => void>();
  const tell = (event: Event): void => {
    if (isHeard) for (const listener of listeners) listener(event);
  };
  library.subscribe(tell);
  let asked = 0;
  const client: HostClient = {
    call: async <M extends Method>(name: M, input: Input<M>, corpus?: string): Promise<Reply<M>> => {
      if (isReachable) return library.call(name, input, corpus);
      asked++;
      return fail('host-unreachable') as Reply<M>;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onConnection: (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
  };
  const shell = createShell(client, NO_TRANSFER, ['en']);
  await shell.session.start();
  const connect = (connected: boolean): void => {
    isHeard = connected;
    for (const watcher of watchers) watcher(connected);
  };
  const leave = (): void => {
    isReachable = false;
  };
  return { ...setting, shell, connect, tell, leave, asked: () => asked };
};

const stateOf = ({ session }: Shell) => session.store.getState();

it('knows the settings and the description that others changed', async () => {
  const { library, shell, connect } = await opened();
  await expect.poll(() => stateOf(shell).description?.title).toBe('Essai');
  connect(false);
  await answer(library, 'settings.set', { locale: 'fr' });
  await answer(library, 'corpus.change', { title: 'Autre titre' });
  expect(stateOf(shell)).toMatchObject({ connected: false, settings: { locale: 'system' } });
  connect(true);
  await expect
    .poll(() => stateOf(shell))
    .toMatchObject({
      connected: true,
      settings: { locale: 'fr' },
      corpus: { title: 'Autre titre' },
      description: { title: 'Autre titre' },
    });
  await expect.poll(() => shell.rules.store.getState().description?.title).toBe('Autre titre');
});

it('shows the corpus that another window opened', async () => {
  const { library, folder, shell, connect } = await opened();
  connect(false);
  await answer(library, 'corpus.create', { path: join(folder, 'other'), title: 'Autre' });
  connect(true);
  await expect.poll(() => stateOf(shell).corpus?.title).toBe('Autre');
  await expect.poll(() => stateOf(shell).description?.title).toBe('Autre');
});

it('holds nothing to be under way, or wrong, whose end it may have missed', async () => {
  const { shell, connect, tell } = await opened();
  tell({ type: 'taking-down', done: 1, total: 5 });
  tell({ type: 'storage', what: 'index', failure: { code: 'disk-full', details: { file: 'x' } } });
  expect(stateOf(shell).takingDown).toEqual({ done: 1, total: 5 });
  expect([...stateOf(shell).storage.keys()]).toEqual(['index']);
  connect(false);
  connect(true);
  expect(stateOf(shell)).toMatchObject({ takingDown: null, storage: new Map(), operations: [] });
});

it('stays as it is where the host is gone again before it has answered', async () => {
  const { shell, connect, leave, asked } = await opened();
  connect(false);
  leave();
  connect(true);
  await expect.poll(asked).toBeGreaterThan(1);
  expect(stateOf(shell)).toMatchObject({ failure: null, corpus: { title: 'Essai' } });
});
